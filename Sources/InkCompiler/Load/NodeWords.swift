import InkProgram

/// The bare words of the JSON format, found by a hash of their first bytes. A class, so that asking it
/// counts one reference at most.
final class NodeWords: Sendable {
  static let shared = NodeWords()

  private let keys: [UInt64]
  private let lengths: [UInt8]
  private let nodes: [Node]

  private init() {
    var keys = [UInt64](repeating: 0, count: 256)
    var lengths = [UInt8](repeating: 0, count: 256)
    var nodes = [Node](repeating: .void, count: 256)
    func insert(_ name: StaticString, _ node: Node) {
      name.withUTF8Buffer { bytes in
        let key = Self.key(bytes)
        var slot = Self.slot(key)
        while lengths[slot] != 0 { slot = (slot + 1) & 255 }
        keys[slot] = key
        lengths[slot] = UInt8(truncatingIfNeeded: bytes.count)
        nodes[slot] = node
      }
    }
    for command in ControlCommand.allCases { insert(command.name, .command(command)) }
    for function in NativeFunction.allCases { insert(function.name, .native(function)) }
    insert("void", .void)
    insert("<>", .glue)
    insert("\n", .newline)
    (self.keys, self.lengths, self.nodes) = (keys, lengths, nodes)
  }

  /// The node that a word stands for. Words are told apart by their length and first eight bytes.
  func node(_ bytes: UnsafeBufferPointer<UInt8>) -> Node? {
    guard bytes.count > 0, bytes.count <= 11 else { return nil }
    let key = Self.key(bytes)
    var slot = Self.slot(key)
    while lengths[slot] != 0 {
      if keys[slot] == key && Int(lengths[slot]) == bytes.count { return nodes[slot] }
      slot = (slot + 1) & 255
    }
    return nil
  }

  private static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    for index in 0..<min(bytes.count, 8) { key = key << 8 | UInt64(bytes[index]) }
    return key
  }

  private static func slot(_ key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> 56) }
}
