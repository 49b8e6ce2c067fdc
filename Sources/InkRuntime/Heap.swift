import InkProgram

/// Texts and lists that a running story has made, by index. Nothing is freed but by `Machine.collect`, and
/// the newest text when it is taken off the stack at once.
struct Heap: Sendable {
  var bytes: [UInt8] = []
  /// Where each text ends.
  var ends: [Int32] = []
  /// The pieces that the texts were made of.
  var pieces: [Int32] = []
  var pieceEnds: [Int32] = []
  var lists: [ListContent] = []
  /// Items of all lists together.
  var listItemCount = 0
  /// Texts below this index must stay.
  var floor = 0
  /// When to collect next.
  var limit = 256

  func range(_ index: Int) -> Range<Int> {
    guard index >= 0 && index < ends.count else { return 0..<0 }
    return (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  func pieceRange(_ index: Int) -> Range<Int> {
    guard index >= 0 && index < pieceEnds.count else { return 0..<0 }
    return (index == 0 ? 0 : Int(pieceEnds[index - 1]))..<Int(pieceEnds[index])
  }

  /// Ends the text whose bytes and pieces have been appended, and gives its index.
  mutating func finishText() -> Int32 {
    ends.append(Int32(truncatingIfNeeded: bytes.count))
    pieceEnds.append(Int32(truncatingIfNeeded: pieces.count))
    return Int32(truncatingIfNeeded: ends.count - 1)
  }

  mutating func append(_ text: some Sequence<UInt8>) -> Int32 {
    bytes.append(contentsOf: text)
    return finishText()
  }

  mutating func append(_ list: ListContent) -> Int32 {
    lists.append(list)
    listItemCount += list.items.count
    return Int32(truncatingIfNeeded: lists.count - 1)
  }

  /// Takes a text out again if it is the newest and nothing else can know it.
  @inline(__always) mutating func release(_ index: Int) {
    guard index == ends.count - 1, index >= floor else { return }
    bytes.truncate(to: range(index).lowerBound)
    pieces.truncate(to: pieceRange(index).lowerBound)
    ends.removeLast()
    pieceEnds.removeLast()
  }
}
