import Cues
import Screen

/// One row of set text.
struct SetRow: Equatable, Sendable {
  /// The block that the row is of, and which of its rows it is; blanks belong to the block after them.
  var block: Int
  var index: Int
  var kind: Block.Kind
  var row: Row
  var indent = 0
  var isBlank = false
}

/// Sets blocks into rows, by the kind of page.
struct Setting {
  var measure: Int
  /// Small screens indent paragraphs in place of blank rows between them.
  var isTight: Bool
  var page: Page

  /// The rows of some of the blocks.
  func rows(_ blocks: [Block], _ range: Range<Int>) -> [SetRow] {
    var rows: [SetRow] = []
    for index in range where index < blocks.count {
      let block = blocks[index]
      let isFirst = index == range.lowerBound
      if !isFirst, !isTight, !(rows.last?.kind == .tell && block.kind == .tell) {
        rows.append(SetRow(block: index, index: -1, kind: block.kind, row: Row(""), isBlank: true))
      }
      var count = 0
      for part in block.kind == .tell ? Setting.sentences(block.text) : [block.text] {
        let indent = isTight && !isFirst && block.kind == .prose ? 2 : 0
        let start = rows.count
        for row in Wrap.rows(part, measure: { limit($0, start: start, indent: indent) }) {
          rows.append(
            SetRow(
              block: index, index: count, kind: block.kind, row: row, indent: rows.count == start ? indent : 0
            ))
          count += 1
        }
      }
    }
    return rows
  }

  /// How long a row may be. A memory's rows lengthen with its light.
  private func limit(_ row: Int, start: Int, indent: Int) -> Int {
    guard page == .memory else { return row == 0 ? measure - indent : measure }
    let first = min(measure, 26)
    let grown = first + Int((Double((row + start) * (measure - first)) / 7.5).rounded())
    return min(measure, grown) - (row == 0 ? indent : 0)
  }

  /// The sentences of a paragraph: a fight shows one a row. Speech is not cut.
  static func sentences(_ text: String) -> [String] {
    var parts: [String] = []
    var current = ""
    var isOpen = false
    var ends = false
    for character in text {
      if character == "“" { isOpen = true }
      if character == "”" { isOpen = false }
      if ends, character == " ", !isOpen {
        parts.append(current)
        current = ""
        ends = false
        continue
      }
      current.append(character)
      if character == "." || character == "!" || character == "?" {
        ends = true
      } else if character != "”" && character != "’" && character != "_" && character != "*" {
        ends = false
      }
    }
    if !current.isEmpty { parts.append(current) }
    return parts
  }
}
