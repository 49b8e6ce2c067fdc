import InkProgram

/// The bare words of the JSON format, found by their first bytes. A class, so that asking it counts one
/// reference at most.
final class NodeWords: Sendable {
  static let shared = NodeWords()

  private struct Slot {
    /// The first eight bytes at most, the first in the highest place that is used.
    var key: UInt64 = 0
    /// 0 in an empty slot.
    var length = 0
    var node = Node.void
  }

  private let slots: [Slot]

  private init() {
    var slots = [Slot](repeating: Slot(), count: 256)
    func insert(_ name: StaticString, _ node: Node) {
      name.withUTF8Buffer { bytes in
        let key = Self.key(bytes)
        var index = Self.index(key)
        while slots[index].length != 0 { index = (index + 1) & 255 }
        slots[index] = Slot(key: key, length: bytes.count, node: node)
      }
    }
    for command in ControlCommand.allCases { insert(command.name, .command(command)) }
    for function in NativeFunction.allCases { insert(function.name, .native(function)) }
    insert("void", .void)
    insert("<>", .glue)
    insert("\n", .newline)
    self.slots = slots
  }

  /// The node that a word stands for. Words are told apart by their length and first eight bytes.
  @inline(__always) func node(_ key: UInt64, length: Int) -> Node? {
    guard length > 0 else { return nil }
    var index = Self.index(key)
    while slots[index].length != 0 {
      if slots[index].key == key && slots[index].length == length { return slots[index].node }
      index = (index + 1) & 255
    }
    return nil
  }

  /// As `JSONScanner.leading` packs what stands in a text.
  static func key(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func index(_ key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> 56) }
}
