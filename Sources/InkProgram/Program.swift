/// A compiled story: flat instructions and their tables. Immutable; the tree it was made from survives in it
/// as far as paths need it.
public final class Program: Sendable {
  /// What a program is made of. Whoever fills it in sees to it that every index is in range.
  public struct Contents: Sendable {
    public var code: [Instruction] = []
    /// The bytes of all texts.
    public var bytes: [UInt8] = []
    public var pieces: [PieceInfo] = []
    /// Every name and path.
    public var names = NameTable()
    /// By name: what a variable so called may be. Names behind its end are nothing.
    public var nameInfos: [NameInfo] = []
    /// By global slot: its name.
    public var globals: [Int32] = []
    /// The root is 0.
    public var containers: [ContainerInfo] = []
    /// The innermost container of each address.
    public var containerOf: [Int32] = []
    /// For each content of each container its address; of a container, -1 - its index.
    public var nodes: [Int32] = []
    /// Container indices.
    public var namedChildren: [Int32] = []
    /// Knots and stitches as the text of a `Piece` names them; the first is empty.
    public var places: [String] = [""]
    public var paths: [PathInfo] = []
    public var choicePoints: [ChoicePoint] = []
    public var items: [ListItem] = []
    public var listDefinitions: [ListDefinition] = []
    public var lists: [ListContent] = []
    /// Names of functions of the host.
    public var externals: [Int32] = []
    /// The container of each count slot.
    public var countedContainers: [Int32] = []
    /// By count slot: whether code reads it by name, or from a value.
    public var isCountRead: [Bool] = []
    public var files: [String] = []
    /// Ascending by address; each holds up to the next.
    public var lines: [LineInfo] = []

    public init() {}
  }

  public let contents: Contents
  public let code: [Instruction]
  public let pieces: [PieceInfo]
  public let bytes: [UInt8]
  /// Of the program's content; the same in every process.
  public let fingerprint: UInt64

  /// The tags at the very top of the story.
  public let globalTags: [String]

  public convenience init(_ contents: Contents) {
    self.init(contents, fingerprint: Program.fingerprint(of: contents))
  }

  /// - Parameter fingerprint: what was found for the same contents before.
  init(_ contents: Contents, fingerprint: UInt64) {
    self.contents = contents
    code = contents.code
    pieces = contents.pieces
    bytes = contents.bytes
    self.fingerprint = fingerprint
    globalTags = contents.containers.isEmpty ? [] : Program.tags(from: contents.containers[0].body, contents)
  }

  /// Everything that a run of the story, or a save of it, depends on; not the lines of its source.
  private static func fingerprint(of contents: Contents) -> UInt64 {
    var hash = StableHash()
    for instruction in contents.code {
      let head =
        UInt32(instruction.opcode.rawValue) | UInt32(instruction.flag) << 8 | UInt32(instruction.short) << 16
      hash.combine(Int32(bitPattern: head), instruction.operand)
    }
    hash.combine(contents.bytes)
    hash.combine(contents.names.table.bytes)
    for piece in contents.pieces { hash.combine(UInt64(UInt32(bitPattern: piece.end))) }
    for end in contents.names.table.ends { hash.combine(UInt64(end)) }
    for container in contents.containers {
      hash.combine(container.parent, container.position)
      hash.combine(container.name, Int32(container.flags))
    }
    for path in contents.paths { hash.combine(path.container, path.index) }
    for point in contents.choicePoints {
      hash.combine(point.target, Int32(point.flags))
      hash.combine(point.container, point.position)
    }
    combineLists(of: contents, &hash)
    for name in contents.globals + contents.externals { hash.combine(UInt64(UInt32(bitPattern: name))) }
    return hash.value
  }

  private static func combineLists(of contents: Contents, _ hash: inout StableHash) {
    for list in contents.listDefinitions {
      hash.combine(list.name, list.itemCount)
    }
    for item in contents.items {
      hash.combine(item.origin, item.name)
      hash.combine(UInt64(UInt32(bitPattern: item.value)))
    }
    for list in contents.lists {
      hash.combine(UInt64(list.items.count))
      for item in list.items + (list.originNames ?? []) { hash.combine(UInt64(UInt32(bitPattern: item))) }
    }
  }
}

/// A hash that is the same in every process: 64 bits, mixed a word at a time. Not for adversaries.
public struct StableHash: Sendable {
  public private(set) var value: UInt64

  public init(seed: UInt64 = 0x9E37_79B9_7F4A_7C15) { value = seed }

  @inlinable public mutating func combine(_ word: UInt64) { mix(word) }

  @inlinable public mutating func combine(_ first: Int32, _ second: Int32) {
    mix(UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second)))
  }

  @usableFromInline mutating func mix(_ word: UInt64) {
    value = (value ^ word) &* 0xFF51_AFD7_ED55_8CCD
    value ^= value >> 32
  }

  public mutating func combine(_ bytes: [UInt8]) {
    mix(UInt64(bytes.count))
    bytes.withUnsafeBytes { raw in
      var offset = 0
      while offset + 8 <= raw.count {
        mix(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
        offset += 8
      }
      var rest: UInt64 = 0
      while offset < raw.count {
        rest = rest << 8 | UInt64(raw[offset])
        offset += 1
      }
      mix(rest)
    }
  }
}
