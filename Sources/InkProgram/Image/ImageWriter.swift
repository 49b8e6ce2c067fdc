/// Writes the parts of a program image; see `Program.image`.
///
/// Numbers are digits to the base 128, least first, so that an image is text: it can stand in a string
/// literal.
struct ImageWriter {
  private(set) var bytes: [UInt8] = []

  /// A number of 35 bits at most, always in five digits.
  mutating func put(_ number: Int) { putDigits(UInt64(truncatingIfNeeded: number), 5) }

  mutating func put(_ word: UInt64) { putDigits(word, 10) }

  /// Bytes as they are, behind their count.
  mutating func put(_ text: [UInt8]) {
    put(text.count)
    bytes += text
  }

  /// Texts, one behind the other, behind where each ends.
  mutating func put(_ texts: [String]) {
    var table = ByteTable()
    for text in texts { _ = table.append(Array(text.utf8)[...]) }
    put(table)
  }

  mutating func put(_ table: ByteTable) {
    put(table.count)
    put(column: table.ends.map { Int32(truncatingIfNeeded: $0) })
    put(table.bytes)
  }

  mutating func put(_ numbers: [Int32]) {
    put(numbers.count)
    put(column: numbers)
  }

  /// One column for each field of a table's rows, behind the count of rows.
  mutating func put<Row>(_ rows: [Row], _ fields: [(Row) -> Int32]) {
    put(rows.count)
    for field in fields { put(column: rows.map(field)) }
  }

  /// Numbers of one width, as themselves or as steps from one to the next, whichever is narrower.
  private mutating func put(column numbers: [Int32]) {
    var last: Int32 = 0
    var steps: [Int32] = []
    steps.reserveCapacity(numbers.count)
    for number in numbers {
      steps.append(number &- last)
      last = number
    }
    let isStepwise = Self.width(steps) < Self.width(numbers)
    let chosen = isStepwise ? steps : numbers
    let width = Self.width(chosen)
    putDigits(UInt64(width) | (isStepwise ? Column.stepwise : 0), 1)
    for number in chosen { putDigits(UInt64(Self.folded(number)), width) }
  }

  private mutating func putDigits(_ number: UInt64, _ count: Int) {
    var rest = number
    for _ in 0..<count {
      bytes.append(UInt8(truncatingIfNeeded: rest & 0x7F))
      rest >>= 7
    }
  }

  /// Digits that the widest of the numbers needs; none where all are 0.
  private static func width(_ numbers: [Int32]) -> Int {
    let all = numbers.reduce(0) { $0 | folded($1) }
    return (32 - all.leadingZeroBitCount + 6) / 7
  }

  /// Small for numbers that are small without their sign.
  private static func folded(_ number: Int32) -> UInt32 { UInt32(bitPattern: number << 1 ^ number >> 31) }
}
