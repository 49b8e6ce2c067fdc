/// The numbers of one field of a table's rows, one after the other.
struct Column {
  /// The mark of a column that holds steps from each number to the next.
  static let stepwise: UInt64 = 64

  private let digits: UnsafeBufferPointer<UInt8>
  private let width: Int
  private let isStepwise: Bool
  private var position = 0
  private var last: Int32 = 0

  /// - Parameter digits: as many as the numbers that will be asked for have together.
  init(_ digits: UnsafeBufferPointer<UInt8>, width: Int, isStepwise: Bool) {
    self.digits = digits
    self.width = width
    self.isStepwise = isStepwise
  }

  /// The next number; 0 behind the last.
  @inline(__always) mutating func next() -> Int32 {
    guard position + width <= digits.count else { return 0 }
    var folded: UInt32 = 0
    var shift: UInt32 = 0
    for offset in position..<position + width {
      folded |= UInt32(digits[offset] & 0x7F) &<< shift
      shift += 7
    }
    position += width
    let number = Int32(bitPattern: folded &>> 1) ^ -Int32(bitPattern: folded & 1)
    guard isStepwise else { return number }
    last = last &+ number
    return last
  }
}
