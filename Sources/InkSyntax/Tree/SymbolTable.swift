/// A name in a `SymbolTable`; equal names are equal symbols.
public struct Symbol: Hashable, Sendable {
  public let index: Int32

  public init(index: Int32) { self.index = index }

  /// No name.
  public static let none = Symbol(index: -1)

  public var isNone: Bool { index < 0 }
}

/// The names of a story. The words of the language come first, in the order of `Keyword`.
public struct SymbolTable: Sendable {
  /// All names, one behind the other.
  public private(set) var bytes: [UInt8] = []
  private var ends: [Int32] = []
  /// Open addressing; a slot holds the upper half of a name's hash, and its index + 1 or 0. Its count is a
  /// power of two.
  private var slots = [UInt64](repeating: 0, count: 1024)

  public init() {
    for keyword in Keyword.allCases { _ = intern(keyword.spelling) }
  }

  public var count: Int { ends.count }

  public func range(_ symbol: Symbol) -> Range<Int> {
    let index = Int(symbol.index)
    guard index >= 0 else { return 0..<0 }
    return (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  public func bytes(of symbol: Symbol) -> ArraySlice<UInt8> { bytes[range(symbol)] }

  /// Of a symbol that has bytes.
  func firstByte(of symbol: Symbol) -> UInt8 { bytes[range(symbol).lowerBound] }

  public func string(_ symbol: Symbol) -> String { String(decoding: bytes(of: symbol), as: UTF8.self) }

  public mutating func intern(_ name: String) -> Symbol {
    let name = Array(name.utf8)
    return intern(name, 0, name.count)
  }

  /// The symbol of a range of a buffer.
  mutating func intern(_ source: [UInt8], _ start: Int, _ end: Int) -> Symbol {
    let hash = Self.hash(source, start, end)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let found = Symbol(index: Int32(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1)
      if slots[slot] >> 32 == hash >> 32, equals(found, source, start, end) { return found }
      slot = (slot + 1) & (slots.count - 1)
    }
    bytes.append(contentsOf: source[start..<end])
    ends.append(Int32(truncatingIfNeeded: bytes.count))
    slots[slot] = (hash & ~0xFFFF_FFFF) | UInt64(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return Symbol(index: Int32(truncatingIfNeeded: ends.count - 1))
  }

  private func equals(_ symbol: Symbol, _ source: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let range = range(symbol)
    guard range.count == end - start else { return false }
    for offset in 0..<range.count where bytes[range.lowerBound + offset] != source[start + offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    for index in 0..<ends.count {
      let range = range(Symbol(index: Int32(truncatingIfNeeded: index)))
      let hash = Self.hash(bytes, range.lowerBound, range.upperBound)
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = (hash & ~0xFFFF_FFFF) | UInt64(index + 1)
    }
  }

  /// Eight bytes at a time; its upper half tells names apart that share a slot.
  private static func hash(_ source: [UInt8], _ start: Int, _ end: Int) -> UInt64 {
    source.withUnsafeBytes { raw in
      var hash = UInt64(truncatingIfNeeded: end - start) &* 0x9E37_79B9_7F4A_7C15
      var offset = start
      while offset + 8 <= end {
        hash = (hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0xFF51_AFD7_ED55_8CCD
        hash ^= hash >> 32
        offset += 8
      }
      var rest: UInt64 = 0
      while offset < end {
        rest = rest << 8 | UInt64(raw[offset])
        offset += 1
      }
      hash = (hash ^ rest) &* 0xFF51_AFD7_ED55_8CCD
      return hash ^ hash >> 32
    }
  }
}

/// Names with a meaning of their own. Their symbols have their raw values as index.
public enum Keyword: Int32, CaseIterable, Sendable {
  case todo, list, variable, constant, external
  case temp, returnWord, function, ref, not, elseWord, trueWord, falseWord
  case once, cycle, shuffle, stopping
  case end, done, include
  case choiceCount, turns, turnsSince, readCount, random, seedRandom, listRange, listRandom
  case min, max, pow, floor, ceiling, int, float
  case listMin, listMax, listAll, listCount, listValue, listInvert

  public var symbol: Symbol { Symbol(index: rawValue) }

  /// The keyword that a symbol is.
  public init?(_ symbol: Symbol) { self.init(rawValue: symbol.index) }

  public var spelling: String {
    switch self {
    case .todo: "TODO"
    case .list: "LIST"
    case .variable: "VAR"
    case .constant: "CONST"
    case .external: "EXTERNAL"
    case .temp: "temp"
    case .returnWord: "return"
    case .function: "function"
    case .ref: "ref"
    case .not: "not"
    case .elseWord: "else"
    case .trueWord: "true"
    case .falseWord: "false"
    case .once: "once"
    case .cycle: "cycle"
    case .shuffle: "shuffle"
    case .stopping: "stopping"
    case .end: "END"
    case .done: "DONE"
    case .include: "include"
    case .choiceCount: "CHOICE_COUNT"
    case .turns: "TURNS"
    case .turnsSince: "TURNS_SINCE"
    case .readCount: "READ_COUNT"
    case .random: "RANDOM"
    case .seedRandom: "SEED_RANDOM"
    case .listRange: "LIST_RANGE"
    case .listRandom: "LIST_RANDOM"
    case .min: "MIN"
    case .max: "MAX"
    case .pow: "POW"
    case .floor: "FLOOR"
    case .ceiling: "CEILING"
    case .int: "INT"
    case .float: "FLOAT"
    case .listMin: "LIST_MIN"
    case .listMax: "LIST_MAX"
    case .listAll: "LIST_ALL"
    case .listCount: "LIST_COUNT"
    case .listValue: "LIST_VALUE"
    case .listInvert: "LIST_INVERT"
    }
  }

  /// Whether it names a function of the language.
  public var isBuiltIn: Bool { rawValue >= Self.choiceCount.rawValue }

  /// Whether the word may not name anything.
  public var isReserved: Bool {
    switch self {
    case .trueWord, .falseWord, .not, .returnWord, .elseWord, .variable, .constant, .temp, .list, .function:
      true
    default: false
    }
  }
}
