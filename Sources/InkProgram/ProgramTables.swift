/// A piece of the story's text: a literal of the source, and where it stands.
@frozen public struct PieceInfo: Hashable, Sendable {
  /// Range in `Program.bytes`.
  public var start: Int32
  public var end: Int32
  /// Index into `Program.places`.
  public var place: Int32
  /// What the machine needs to know about the bytes, found once when the program is made.
  public var shape: TextShape

  public init(start: Int32, end: Int32, place: Int32, shape: TextShape) {
    self.start = start
    self.end = end
    self.place = place
    self.shape = shape
  }
}

/// How a text behaves in the output.
@frozen public enum TextShape: UInt8, Sendable {
  /// A newline and nothing else.
  case newline
  /// Nothing, or spaces and tabs only.
  case blank
  /// Text that needs no cleaning but at its ends: no tab, no two spaces in a row, no newline inside.
  case clean
  /// Text with white space inside that has to be cleaned.
  case ragged
  /// Text that begins or ends in white space with a newline in it, and has to be split there.
  case split

  @inlinable public var isNonWhitespace: Bool { self != .newline && self != .blank }

  /// Whether a newline may stand in it.
  @inlinable public var mayHoldNewline: Bool { self != .clean && self != .blank }

  public init(of text: ArraySlice<UInt8>) {
    self = text.withUnsafeBufferPointer { TextShape(of: $0) }
  }

  public init(of bytes: [UInt8], _ range: Range<Int>) {
    self = bytes.withUnsafeBufferPointer { TextShape(of: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  public init(of text: UnsafeBufferPointer<UInt8>) {
    guard let first = text.first(where: { $0 != 0x20 && $0 != 0x09 }),
      let last = text.last(where: { $0 != 0x20 && $0 != 0x09 })
    else {
      self = .blank
      return
    }
    if first == 0x0A && text.count == 1 {
      self = .newline
    } else if first == 0x0A || last == 0x0A {
      self = .split
    } else {
      self = TextShape.needsCleaning(text) ? .ragged : .clean
    }
  }

  /// Whether there is a tab, a newline or two spaces in a row.
  private static func needsCleaning(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(text)
    guard raw.count >= 8 else { return isRagged(raw) }
    var offset = 0
    while offset < raw.count - 8 {
      if mayBeRagged(raw, at: offset) { return isRagged(raw) }
      offset += 7
    }
    return mayBeRagged(raw, at: raw.count - 8) && isRagged(raw)
  }

  /// Whether eight bytes hold a control character, or two spaces in a row; at times true for a space and an
  /// exclamation mark too.
  ///
  /// Of `x = word ^ pattern`, `(x - 1) & ~x` has the high bit of each byte set that was the pattern's, and
  /// perhaps of one above it. `(word - 32) & ~word` does the same for control characters.
  @inline(__always) private static func mayBeRagged(_ raw: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    let (blanks, highs) = (ones &* 0x20, ones &* 0x80)
    let different = word ^ blanks
    let spaces = (different &- ones) & ~different & highs
    let controls = (word &- blanks) & ~word & highs
    return controls | (spaces & (spaces << 8)) != 0
  }

  private static func isRagged(_ raw: UnsafeRawBufferPointer) -> Bool {
    var isAfterSpace = false
    for byte in raw {
      if byte == 0x09 || byte == 0x0A || byte == 0x20 && isAfterSpace { return true }
      isAfterSpace = byte == 0x20
    }
    return false
  }
}

/// A container, as far as counting, saving and paths need it.
public struct ContainerInfo: Hashable, Sendable {
  /// -1 for the root.
  public var parent: Int32 = -1
  /// Index in the parent's content; -1 if reached by name only.
  public var position: Int32 = -1
  /// -1 if it has none.
  public var name: Int32 = -1
  /// As in `#f`.
  public var flags: UInt8 = 0
  /// The address of the container itself: entering here counts a visit.
  public var start: Int32 = 0
  /// The address of its first content.
  public var body: Int32 = 0
  /// The address behind its last content.
  public var end: Int32 = 0
  /// -1 if nothing is counted.
  public var countSlot: Int32 = -1
  /// Where the entries of its content begin in `Program.nodes`.
  public var firstNode: Int32 = 0
  public var nodeCount: Int32 = 0
  /// Where its children by name begin in `Program.namedChildren`.
  public var firstNamed: Int32 = 0
  public var namedCount: Int32 = 0
  /// Index into `Program.places`.
  public var place: Int32 = 0
  /// Sum of the UTF-16 code units of its path; shuffles are seeded by it.
  public var pathSum: Int32 = 0

  public init() {}
}

/// A path that is a value, resolved.
public struct PathInfo: Hashable, Sendable {
  /// Its text as it was written, as a name; -1 where only the place counts.
  public var name: Int32
  /// The container it leads to, or the one that holds the content at `index`; -1 if there is none.
  public var container: Int32
  /// -1 where the path leads to the container itself.
  public var index: Int32
  /// The path did not lead all the way.
  public var isApproximate: Bool

  public init(name: Int32, container: Int32, index: Int32, isApproximate: Bool) {
    self.name = name
    self.container = container
    self.index = index
    self.isApproximate = isApproximate
  }
}

public struct ChoicePoint: Hashable, Sendable {
  public static let hasCondition: UInt8 = 1
  public static let hasStartContent: UInt8 = 2
  public static let hasChoiceOnlyContent: UInt8 = 4
  public static let isInvisibleDefault: UInt8 = 8
  public static let isOnceOnly: UInt8 = 16

  /// Where the choice leads; index into `Program.paths`.
  public var target: Int32
  /// Where the choice point stands: its container and index there.
  public var container: Int32
  public var position: Int32
  public var flags: UInt8

  public init(target: Int32, container: Int32, position: Int32, flags: UInt8) {
    self.target = target
    self.container = container
    self.position = position
    self.flags = flags
  }
}

/// An item of a list. Two items with equal `key` have the same list and name.
public struct ListItem: Hashable, Sendable {
  /// The name of the list it belongs to; -1 if none was given.
  public var origin: Int32
  public var name: Int32
  public var value: Int32
  /// The first item with the same list and name.
  public var key: Int32

  public init(origin: Int32, name: Int32, value: Int32, key: Int32) {
    self.origin = origin
    self.name = name
    self.value = value
    self.key = key
  }
}

/// A list as declared.
public struct ListDefinition: Hashable, Sendable {
  public var name: Int32
  /// Its items, as a range of `Program.items`.
  public var firstItem: Int32
  public var itemCount: Int32

  public init(name: Int32, firstItem: Int32, itemCount: Int32) {
    self.name = name
    self.firstItem = firstItem
    self.itemCount = itemCount
  }
}

/// A list value: items in the order in which they were put in, and the lists they came from.
public struct ListContent: Hashable, Sendable {
  /// Indices into `Program.items`.
  public var items: [Int32]
  /// Names of the lists that an empty list came from; nil where that was never known.
  public var originNames: [Int32]?

  public init(items: [Int32] = [], originNames: [Int32]? = nil) {
    self.items = items
    self.originNames = originNames
  }
}

/// What a variable's name may stand for.
public struct NameInfo: Hashable, Sendable {
  /// -1 if no global is called so.
  public var globalSlot: Int32 = -1
  /// A list literal with the one item of this name; -1 if there is no such item.
  public var itemLiteral: Int32 = -1

  public init() {}
}

/// A line of the source that an address came from.
public struct LineInfo: Hashable, Sendable {
  public var address: Int32
  public var file: Int32
  public var line: Int32

  public init(address: Int32, file: Int32, line: Int32) {
    self.address = address
    self.file = file
    self.line = line
  }
}
