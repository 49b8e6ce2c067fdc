/// Byte strings, one behind the other in one buffer.
public struct ByteTable: Sendable {
  public private(set) var bytes: [UInt8] = []
  /// Where each string ends; it begins where the one before ends.
  public private(set) var ends: [UInt32] = []

  public init() {}

  /// - Parameter ends: ascending, none beyond the bytes.
  init(bytes: [UInt8], ends: [UInt32]) {
    self.bytes = bytes
    self.ends = ends
  }

  public var count: Int { ends.count }

  public mutating func reserve(bytes byteCount: Int, strings: Int) {
    bytes.reserveCapacity(byteCount)
    ends.reserveCapacity(strings)
  }

  /// Appends a string and gives its index.
  public mutating func append(_ string: some Sequence<UInt8>) -> Int {
    bytes.append(contentsOf: string)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    return ends.count - 1
  }

  /// Appends a string and gives its index.
  public mutating func append(_ string: ArraySlice<UInt8>) -> Int {
    bytes.append(contentsOf: string)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    return ends.count - 1
  }

  /// Appends a string by letting `write` append its bytes to the buffer.
  public mutating func append<E: Error>(with write: (inout [UInt8]) throws(E) -> Void) throws(E) -> Int {
    try write(&bytes)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    return ends.count - 1
  }

  public func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  public subscript(index: Int) -> ArraySlice<UInt8> { bytes[range(index)] }

  public func string(_ index: Int) -> String { String(decoding: self[index], as: UTF8.self) }

  /// Takes the last string back out.
  mutating func removeLast() {
    guard !ends.isEmpty else { return }
    bytes.removeLast(range(ends.count - 1).count)
    ends.removeLast()
  }
}

/// A name in a `NameTable`: a variable, a knot, a list, or a whole path.
public struct NameID: Hashable, Sendable {
  public let index: Int32

  public init(index: Int32) { self.index = index }
}

/// Distinct byte strings with an index each: equal names have equal indices.
public struct NameTable: Sendable {
  public private(set) var table = ByteTable()
  /// Open addressing; a slot holds an index + 1, or 0. Its count is a power of two.
  private var slots = [Int32](repeating: 0, count: 256)

  public init() {}

  /// - Parameter table: of strings that are all different.
  init(_ table: ByteTable) {
    self.table = table
    while table.count * 2 > slots.count { slots = [Int32](repeating: 0, count: slots.count * 2) }
    settleAll()
  }

  public var count: Int { table.count }

  public mutating func intern(_ name: String) -> NameID { intern(name.utf8) }

  public mutating func intern(_ name: ArraySlice<UInt8>) -> NameID {
    let (slot, known) = place(of: name)
    if let known { return known }
    let index = table.append(name)
    slots[slot] = Int32(truncatingIfNeeded: index + 1)
    if table.count * 2 > slots.count { grow() }
    return NameID(index: Int32(truncatingIfNeeded: index))
  }

  /// The slot of a name, and the name if it is there.
  private func place(of name: ArraySlice<UInt8>) -> (slot: Int, known: NameID?) {
    let mask = slots.count - 1
    let count = name.count
    return name.withUnsafeBufferPointer { name in
      table.bytes.withUnsafeBufferPointer { bytes in
        var slot = Self.hash(name[...]) & mask
        while slots[slot] != 0 {
          let index = Int(slots[slot]) - 1
          let range = table.range(index)
          if range.count == count {
            var offset = 0
            while offset < count, bytes[range.lowerBound + offset] == name[offset] { offset += 1 }
            if offset == count { return (slot, NameID(index: Int32(truncatingIfNeeded: index))) }
          }
          slot = (slot + 1) & mask
        }
        return (slot, nil)
      }
    }
  }

  public mutating func intern(_ name: some Sequence<UInt8>) -> NameID {
    let index = table.append(name)
    return settle(index)
  }

  public mutating func intern<E: Error>(with write: (inout [UInt8]) throws(E) -> Void) throws(E) -> NameID {
    let index = try table.append(with: write)
    return settle(index)
  }

  public subscript(name: NameID) -> String { table.string(Int(name.index)) }

  public func bytes(_ name: NameID) -> ArraySlice<UInt8> { table[Int(name.index)] }

  /// The name if it is in the table.
  public func find(_ name: String) -> NameID? { find(utf8: Array(name.utf8)[...]) }

  /// The name if it is in the table.
  public func find(utf8 bytes: ArraySlice<UInt8>) -> NameID? { place(of: bytes).known }

  /// Finds the string just appended among the others: if it was there before, it is taken out again.
  private mutating func settle(_ appended: Int) -> NameID {
    let mask = slots.count - 1
    let range = table.range(appended)
    var slot = table.bytes.withUnsafeBufferPointer { Self.hash($0[range]) } & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if isEqual(table.range(index), range) {
        table.removeLast()
        return NameID(index: Int32(truncatingIfNeeded: index))
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(truncatingIfNeeded: appended + 1)
    if table.count * 2 > slots.count { grow() }
    return NameID(index: Int32(truncatingIfNeeded: appended))
  }

  private func isEqual(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    guard first.count == second.count else { return false }
    return table.bytes.withUnsafeBufferPointer { bytes in
      for offset in 0..<first.count
      where bytes[first.lowerBound + offset] != bytes[second.lowerBound + offset] {
        return false
      }
      return true
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    settleAll()
  }

  private mutating func settleAll() {
    for index in 0..<table.count {
      var slot = Self.hash(table[index]) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: index + 1)
    }
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { hash($0[...]) }
  }

  private static func hash(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash ^ hash >> 15)
  }
}
