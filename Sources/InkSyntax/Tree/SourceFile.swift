/// A file of a story's source: what was read, and how it maps to what was parsed.
public struct SourceFile: Sendable {
  /// As the root was named, or as the INCLUDE line has it.
  public var name: String
  /// As it was read.
  public var original: [UInt8]
  /// Its part of `SyntaxTree.bytes`.
  public var range: Range<Int>
  /// Where each line starts, in `SyntaxTree.bytes`.
  public var lineStarts: [Int32]
  /// Where something was left out or repaired: from `parsed` on, the original is at `original`.
  var shifts: [Shift] = []

  struct Shift: Sendable {
    var parsed: Int32
    var original: Int32
  }

  /// The line that holds an offset, from 1. Logarithmic in the count of lines.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Where an offset in `SyntaxTree.bytes` is in the original.
  func originalOffset(_ offset: Int) -> Int {
    var low = 0
    var high = shifts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(shifts[middle].parsed) <= offset { low = middle + 1 } else { high = middle }
    }
    let mapped =
      low == 0
      ? offset - range.lowerBound : Int(shifts[low - 1].original) + offset - Int(shifts[low - 1].parsed)
    return min(max(mapped, 0), original.count)
  }

  /// The text of a line (from 1) as it stands in the file, and the column (from 1, in Unicode scalars) of an
  /// offset in `SyntaxTree.bytes` that lies on it. Linear in the file's length.
  public func excerpt(line: Int, offset: Int) -> (text: String, column: Int) {
    var start = 0
    var current = 1
    while current < line, let newline = original[start...].firstIndex(of: 0x0A) {
      start = newline + 1
      current += 1
    }
    let end = original[start...].firstIndex(of: 0x0A) ?? original.count
    var text = original[start..<end]
    if text.last == 0x0D { text.removeLast() }
    if line == 1, text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    guard offset >= 0 else {
      let indent = text.prefix { $0 == 0x20 || $0 == 0x09 }.count
      return (String(decoding: text, as: UTF8.self), indent + 1)
    }
    let position = min(max(originalOffset(offset), text.startIndex), text.endIndex)
    let column = String(decoding: text[text.startIndex..<position], as: UTF8.self).unicodeScalars.count + 1
    return (String(decoding: text, as: UTF8.self), column)
  }
}
