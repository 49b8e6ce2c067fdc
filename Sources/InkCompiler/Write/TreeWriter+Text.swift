import InkProgram
import JSON

extension TreeWriter {
  mutating func byte(_ byte: UInt8) { output.append(byte) }

  mutating func literal(_ text: StaticString) { output.append(text) }

  mutating func quoted(_ text: StaticString) {
    byte(UInt8(ascii: "\""))
    literal(text)
    byte(UInt8(ascii: "\""))
  }

  mutating func integer(_ value: Int32) { output.append(decimal: value) }

  mutating func float(_ value: Float) {
    var text: [UInt8] = []
    NumberText.appendJSON(value, to: &text)
    text.withUnsafeBufferPointer { output.append($0) }
  }

  mutating func string(_ name: NameID) {
    byte(UInt8(ascii: "\""))
    escaped(name)
    byte(UInt8(ascii: "\""))
  }

  mutating func escaped(_ name: NameID) {
    let range = tree.names.table.range(Int(name.index))
    tree.names.table.bytes.withUnsafeBufferPointer {
      output.append(escaping: UnsafeBufferPointer(rebasing: $0[range]))
    }
  }

  mutating func escaped(text: Int32) {
    let range = tree.texts.range(Int(text))
    tree.texts.bytes.withUnsafeBufferPointer {
      output.append(escaping: UnsafeBufferPointer(rebasing: $0[range]))
    }
  }
}
