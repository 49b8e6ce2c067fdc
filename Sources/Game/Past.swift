import Screen

/// What was told, set into rows from the latest backwards, as far as it was scrolled back to.
struct Past: Equatable, Sendable {
  /// The latest rows, in order, and for each the choices that had been taken.
  private(set) var rows: [SetRow] = []
  private(set) var turns: [Int] = []
  /// How many passages, from the first on, are not set yet.
  private var waiting: Int
  private let shape: Shape
  /// The blocks of the latest passage that the reader has come to.
  private let reached: Int

  /// - Parameter reached: how many blocks of the latest passage the reader has come to.
  init(_ tale: Tale, width: Int, height: Int, reached: Int) {
    waiting = tale.passages.count
    shape = Shape(width: width, height: height)
    self.reached = reached
  }

  /// Whether all of the life is set.
  var isWhole: Bool { waiting == 0 }

  /// Sets passages until there are so many rows, or all.
  mutating func reach(_ count: Int, of tale: Tale) {
    var chunks: [[SetRow]] = []
    var numbers: [[Int]] = []
    var set = rows.count
    while set < count, waiting > 0, waiting <= tale.passages.count {
      waiting -= 1
      let isLatest = waiting == tale.passages.count - 1
      var added = Past.rows(tale.passages[waiting], shape, upTo: isLatest ? reached : Int.max)
      if set > 0, !added.isEmpty, !shape.isTight {
        added.append(SetRow(block: 0, index: -1, kind: .prose, row: Row(""), isBlank: true))
      }
      set += added.count
      chunks.append(added)
      numbers.append(Array(repeating: waiting, count: added.count))
    }
    if chunks.isEmpty { return }
    rows = chunks.reversed().flatMap { $0 } + rows
    turns = numbers.reversed().flatMap { $0 } + turns
  }

  /// A passage as it is read back: without pages of its own.
  static func rows(_ passage: Passage, _ shape: Shape, upTo end: Int = Int.max) -> [SetRow] {
    let setting = Setting(measure: shape.column.measure, isTight: shape.isTight, page: .plain)
    let blocks = Script(passage).blocks
    return setting.rows(blocks, 0..<min(end, blocks.count))
  }

  static func == (a: Past, b: Past) -> Bool {
    a.waiting == b.waiting && a.rows.count == b.rows.count && a.shape.width == b.shape.width
  }
}
