import InkProgram
import JSON

/// Values as text, and strings and tags made of output.
extension Machine {
  /// The bytes of a text value.
  func text(of cell: Cell) -> ArraySlice<UInt8> {
    switch cell.kind {
    case .literalString:
      let piece = program.pieces[cell.index]
      return program.bytes[Int(piece.start)..<Int(piece.end)]
    case .string, .tag: return heap.bytes[heap.range(cell.index)]
    default: return []
    }
  }

  /// The path of a divert target.
  func pathText(_ cell: Cell) -> String { program.text(ofPath: cell.payload) }

  /// Appends the text of a value as the reference prints it; nothing for no value.
  func appendText(of cell: Cell, to bytes: inout [UInt8]) {
    switch cell.kind {
    case .int: NumberText.append(Int(cell.payload), to: &bytes)
    case .float: NumberText.append(cell.float, to: &bytes)
    case .bool: bytes.append(contentsOf: (cell.payload != 0 ? "true" : "false").utf8)
    case .string, .literalString, .tag: bytes.append(contentsOf: text(of: cell))
    case .list, .literalList: appendText(of: list(cell), to: &bytes)
    case .target: bytes.append(contentsOf: "DivertTargetValue(\(pathText(cell)))".utf8)
    case .pointer: bytes.append(contentsOf: "VariablePointerValue(\(program.name(cell.payload)))".utf8)
    case .void, .absent: break
    }
  }

  func string(of cell: Cell) -> String {
    var bytes: [UInt8] = []
    appendText(of: cell, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Prints a value.
  mutating func writeValue(_ cell: Cell) {
    switch cell.kind {
    case .void, .absent: return
    case .literalString: write(piece: cell.payload)
    case .string:
      for index in heap.pieceRange(cell.index) {
        output.append(OutputItem(kind: .mark, piece: heap.pieces[index]))
      }
      write(heap.bytes[heap.range(cell.index)])
    default:
      let start = Int32(truncatingIfNeeded: output.bytes.count)
      var bytes = output.bytes
      output.bytes = []
      appendText(of: cell, to: &bytes)
      output.bytes = bytes
      charge(bytes.count - Int(start))
      writeOwned(from: start)
    }
  }

  mutating func writeTag(piece: Int32) {
    let info = program.pieces[Int(piece)]
    let start = output.bytes.count
    output.bytes.append(contentsOf: program.bytes[Int(info.start)..<Int(info.end)])
    appendTagItem(from: start)
  }

  private mutating func appendTagItem(from start: Int) {
    output.append(
      OutputItem(
        kind: .tag, start: Int32(truncatingIfNeeded: start),
        end: Int32(truncatingIfNeeded: output.bytes.count)))
  }

  /// Makes a value of what was written since the string began, and takes it out of the output.
  mutating func endString() {
    var start = output.items.count
    var tags: [OutputItem] = []
    while start > 0 {
      start -= 1
      let item = output.items[start]
      if item.kind == .beginString { break }
      if item.kind == .tag { tags.append(item) }
    }
    for index in start..<output.items.count {
      let item = output.items[index]
      guard item.isText || item.kind == .mark else { continue }
      if item.piece >= 0 && heap.pieces.count - Int(heap.pieceEnds.last ?? 0) < 64 {
        heap.pieces.append(item.piece)
      }
      if item.isText { appendToHeap(item) }
    }
    charge(heap.bytes.count - Int(heap.ends.last ?? 0) + output.items.count - start)
    output.removeLast(output.items.count - start)
    for tag in tags.reversed() { output.append(tag) }
    top.isEvaluating = true
    push(Cell(.string, heap.finishText()))
  }

  private mutating func appendToHeap(_ item: OutputItem) {
    guard item.shape != .newline else {
      heap.bytes.append(0x0A)
      return
    }
    let range = Int(item.start)..<Int(item.end)
    if item.kind == .literal {
      heap.bytes.append(program.bytes, range)
    } else {
      heap.bytes.append(output.bytes, range)
    }
  }

  /// Within a string, which is a choice's text then, a tag becomes a value for the choice; else its end is
  /// written.
  mutating func endTag() throws(Fault) {
    guard output.openStrings > 0 else {
      writeCommand(.endTag)
      return
    }
    var start = output.items.count
    while start > 0 {
      start -= 1
      let item = output.items[start]
      if item.isCommand {
        if item.kind == .beginTag { break }
        throw .story("Unexpected ControlCommand while extracting tag from choice")
      }
    }
    var text: [UInt8] = []
    for item in output.items[start...] where item.isText { text += bytes(of: item) }
    charge(text.count + output.items.count - start)
    output.removeLast(output.items.count - start)
    push(Cell(.tag, heap.append(TextCleaner.clean(text))))
  }
}
