import Screen

/// Scrolling back through the whole life.
extension Model {
  /// All that was told, set into rows of the reading page.
  func wholeLife(_ tale: Tale) -> [SetRow] {
    let shape = Shape(width: width, height: height)
    let setting = Setting(measure: shape.column.measure, isTight: shape.isTight, page: .plain)
    var rows: [SetRow] = []
    for passage in tale.passages {
      let blocks = Script(passage).blocks
      if !rows.isEmpty, !blocks.isEmpty, !shape.isTight {
        rows.append(SetRow(block: 0, index: -1, kind: .prose, row: Row(""), isBlank: true))
      }
      rows += setting.rows(blocks, 0..<blocks.count)
    }
    return rows
  }

  /// How many rows of the past are shown at once.
  var backRoom: Int { max(1, height - (height < 16 ? 1 : 3)) }

  mutating func scrollBack(_ state: ReadingState) {
    guard let tale else { return }
    var state = state
    let count = wholeLife(tale).count
    state.back = min(max(0, count - backRoom), max(1, backRoom - 2))
    top = .reading(state)
  }

  mutating func pressBack(_ key: Key, _ state: ReadingState, _ tale: Tale) -> [Effect] {
    var state = state
    let most = max(0, wholeLife(tale).count - backRoom)
    let page = max(1, backRoom - 2)
    var back = state.back ?? 0
    switch key {
    case .pageUp, .character("b"): back += page
    case .pageDown, .character(" "): back = back > 0 ? max(0, back - page) : -1
    case .up, .character("k"): back += 1
    case .down, .character("j"): back -= 1
    case .home: back = most
    case .end, .escape, .enter, .character("q"): back = -1
    case .character("?"):
      open(.help(Scroll()))
      return []
    default: return []
    }
    state.back = back < 0 ? nil : min(back, most)
    top = .reading(state)
    return []
  }
}
