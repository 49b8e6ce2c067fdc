/// An image that is cut short or is none.
public struct ImageError: Error, CustomStringConvertible {
  public let description = "the program image is damaged: build the project again"
}

/// Reads the parts of a program image, in the order in which they were written.
struct ImageReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  mutating func number() throws(ImageError) -> Int { Int(truncatingIfNeeded: try digits(5)) }

  mutating func word() throws(ImageError) -> UInt64 { try digits(10) }

  mutating func text() throws(ImageError) -> [UInt8] {
    let count = try number()
    return Array(UnsafeBufferPointer(rebasing: bytes[try skip(count)]))
  }

  mutating func table() throws(ImageError) -> ByteTable {
    let ends = try numbers().map { UInt32(bitPattern: $0) }
    let bytes = try text()
    guard Int(ends.last ?? 0) <= bytes.count, zip(ends, ends.dropFirst()).allSatisfy(<=) else {
      throw ImageError()
    }
    return ByteTable(bytes: bytes, ends: ends)
  }

  mutating func texts() throws(ImageError) -> [String] {
    let table = try table()
    return (0..<table.count).map(table.string)
  }

  mutating func numbers() throws(ImageError) -> [Int32] {
    try rows(0) { (reader, rows) throws(ImageError) in try reader.fill(&rows) { $0 = $1 } }
  }

  /// The rows of a table: as many copies of `empty` as were written, for `fill` to put the columns into.
  mutating func rows<Row>(
    _ empty: Row, _ fill: (inout ImageReader, inout [Row]) throws(ImageError) -> Void
  ) throws(ImageError) -> [Row] {
    let count = try number()
    // A row takes at least no byte at all: the count alone proves nothing, and must not take all memory.
    guard count <= Int(Int32.max) / 64 else { throw ImageError() }
    var rows = [Row](repeating: empty, count: count)
    try fill(&self, &rows)
    return rows
  }

  /// Gives each row its number of the next column.
  @inline(__always) mutating func fill<Row>(
    _ rows: inout [Row], _ set: (inout Row, Int32) -> Void
  ) throws(ImageError) {
    var column = try column(rows.count)
    for index in rows.indices { set(&rows[index], column.next()) }
  }

  private mutating func column(_ count: Int) throws(ImageError) -> Column {
    let kind = try digits(1)
    let width = Int(kind & ~Column.stepwise)
    let (size, isTooLong) = width.multipliedReportingOverflow(by: count)
    guard width <= 5, !isTooLong else { throw ImageError() }
    return Column(
      UnsafeBufferPointer(rebasing: bytes[try skip(size)]), width: width,
      isStepwise: kind & Column.stepwise != 0)
  }

  private mutating func digits(_ count: Int) throws(ImageError) -> UInt64 {
    var number: UInt64 = 0
    for (index, position) in try skip(count).enumerated() {
      number |= UInt64(bytes[position] & 0x7F) << UInt64(7 * index)
    }
    return number
  }

  /// The range of the next bytes, which are behind the reader then.
  private mutating func skip(_ count: Int) throws(ImageError) -> Range<Int> {
    guard count >= 0, count <= bytes.count - position else { throw ImageError() }
    defer { position += count }
    return position..<position + count
  }
}
