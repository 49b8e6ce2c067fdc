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
  public mutating func append(_ string: ArraySlice<UInt8>) -> Int {
    string.withUnsafeBufferPointer { append($0) }
  }

  /// Appends a string and gives its index.
  public mutating func append(_ string: UnsafeBufferPointer<UInt8>) -> Int {
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
}

/// A name in a `NameTable`: a variable, a knot, a list, or a whole path.
public struct NameID: Hashable, Sendable {
  public let index: Int32

  public init(index: Int32) { self.index = index }
}

/// Distinct byte strings with an index each: equal names have equal indices.
public struct NameTable: Sendable {
  public private(set) var table = ByteTable()
  /// Open addressing; a slot holds the upper half of a name's hash, and its index + 1 or 0. Its count is a
  /// power of two, and at least twice that of the names.
  private var slots = [UInt64](repeating: 0, count: 256)

  public init() {}

  /// - Parameter table: of strings that are all different.
  init(_ table: ByteTable) {
    self.table = table
    var size = slots.count
    while size < table.count * 2 { size *= 2 }
    resize(to: size)
  }

  public var count: Int { table.count }

  public mutating func reserve(bytes byteCount: Int, strings: Int) {
    table.reserve(bytes: byteCount, strings: strings)
    var size = slots.count
    while size < strings * 2 { size *= 2 }
    if size > slots.count { resize(to: size) }
  }

  public mutating func intern(_ name: String) -> NameID {
    var name = name
    return name.withUTF8 { intern($0) }
  }

  public mutating func intern(_ name: ArraySlice<UInt8>) -> NameID {
    name.withUnsafeBufferPointer { intern($0) }
  }

  public mutating func intern(_ name: UnsafeBufferPointer<UInt8>) -> NameID {
    let hash = Self.hash(name)
    let (slot, known) = place(of: name, hash)
    if let known { return known }
    let index = table.append(name)
    fill(slot, hash, index)
    return NameID(index: Int32(truncatingIfNeeded: index))
  }

  /// Interns what `write` appends.
  public mutating func intern<E: Error>(with write: (inout [UInt8]) throws(E) -> Void) throws(E) -> NameID {
    var name: [UInt8] = []
    try write(&name)
    return intern(name[...])
  }

  public subscript(name: NameID) -> String { table.string(Int(name.index)) }

  public func bytes(_ name: NameID) -> ArraySlice<UInt8> { table[Int(name.index)] }

  /// The name if it is in the table.
  public func find(_ name: String) -> NameID? {
    var name = name
    return name.withUTF8 { place(of: $0, Self.hash($0)).known }
  }

  /// The name that these bytes spell, if it is in the table.
  public func find(_ name: UnsafeBufferPointer<UInt8>) -> NameID? { place(of: name, Self.hash(name)).known }

  /// The slot of a name, and the name if it is there.
  private func place(
    of name: UnsafeBufferPointer<UInt8>, _ hash: UInt64
  ) -> (slot: Int, known: NameID?) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let index = Int(truncatingIfNeeded: UInt32(truncatingIfNeeded: slots[slot])) - 1
      if slots[slot] >> 32 == hash >> 32, spells(index, name) {
        return (slot, NameID(index: Int32(truncatingIfNeeded: index)))
      }
      slot = (slot + 1) & mask
    }
    return (slot, nil)
  }

  private func spells(_ index: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = table.range(index)
    guard range.count == name.count else { return false }
    return table.bytes.withUnsafeBytes { bytes in
      guard let known = bytes.baseAddress, let name = name.baseAddress else { return true }
      return equal(known + range.lowerBound, name, range.count)
    }
  }

  /// Eight bytes at a time.
  @inline(__always)
  private func equal(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ count: Int) -> Bool {
    var offset = 0
    while offset + 8 <= count {
      let word = left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if word != right.loadUnaligned(fromByteOffset: offset, as: UInt64.self) { return false }
      offset += 8
    }
    while offset < count {
      if left.load(fromByteOffset: offset, as: UInt8.self)
        != right.load(fromByteOffset: offset, as: UInt8.self)
      {
        return false
      }
      offset += 1
    }
    return true
  }

  private mutating func fill(_ slot: Int, _ hash: UInt64, _ index: Int) {
    slots[slot] = (hash & ~0xFFFF_FFFF) | UInt64(UInt32(truncatingIfNeeded: index + 1))
    if table.count * 2 > slots.count { resize(to: slots.count * 2) }
  }

  private mutating func resize(to size: Int) {
    slots = [UInt64](repeating: 0, count: size)
    table.bytes.withUnsafeBufferPointer { bytes in
      for index in 0..<table.count {
        let hash = Self.hash(UnsafeBufferPointer(rebasing: bytes[table.range(index)]))
        var slot = Int(truncatingIfNeeded: hash) & (size - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
        slots[slot] = (hash & ~0xFFFF_FFFF) | UInt64(UInt32(truncatingIfNeeded: index + 1))
      }
    }
  }

  /// Eight bytes at a time; its upper half tells names apart that share a slot.
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(name)
    var hash = UInt64(truncatingIfNeeded: raw.count) &* 0x9E37_79B9_7F4A_7C15
    var offset = 0
    while offset + 8 < raw.count {
      hash = (hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
      offset += 8
    }
    var rest: UInt64 = 0
    if raw.count >= 8 {
      // The last eight, some of them for a second time.
      rest = raw.loadUnaligned(fromByteOffset: raw.count - 8, as: UInt64.self)
    } else {
      for byte in raw { rest = rest << 8 | UInt64(byte) }
    }
    hash = (hash ^ rest) &* 0xFF51_AFD7_ED55_8CCD
    return hash ^ hash >> 32
  }
}
