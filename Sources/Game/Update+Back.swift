import Screen

/// Scrolling back through the whole life.
extension Model {
  /// All that was told, set into rows of the reading page.
  func wholeLife(_ tale: Tale) -> [SetRow] { rows(of: tale.passages) }

  func rows(of passages: [Passage]) -> [SetRow] {
    let shape = Shape(width: width, height: height)
    let setting = Setting(measure: shape.column.measure, isTight: shape.isTight, page: .plain)
    var rows: [SetRow] = []
    for passage in passages {
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
    if state.find != nil { return pressFind(key, state, tale) }
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
    case .character("/"): state.find = ""
    case .character("?"):
      open(.help(Scroll()))
      return []
    default: return []
    }
    state.back = back < 0 ? nil : min(back, most)
    top = .reading(state)
    return []
  }

  /// Letters typed after `/`: the last place that has them comes into sight; Enter goes on to one before it.
  private mutating func pressFind(_ key: Key, _ state: ReadingState, _ tale: Tale) -> [Effect] {
    var state = state
    var find = state.find ?? ""
    let rows = wholeLife(tale)
    var end = rows.count
    switch key {
    case .character(let scalar): find.unicodeScalars.append(scalar)
    case .backspace: _ = find.popLast()
    case .enter, .up: end = rows.count - (state.back ?? 0) - backRoom / 2
    case .escape:
      state.find = nil
      top = .reading(state)
      return []
    default: return []
    }
    state.find = String(find.prefix(40))
    let words = find.lowercased()
    let found = rows[..<max(0, min(rows.count, end))].lastIndex { $0.row.text.lowercased().contains(words) }
    if let found, !find.isEmpty {
      let most = max(0, rows.count - backRoom)
      state.back = max(0, min(most, rows.count - found - 1 - backRoom / 2))
    } else if !find.isEmpty {
      notice = "“\(find)” is not before this."
    }
    top = .reading(state)
    return []
  }

  mutating func pressReread(_ key: Key, _ reread: Reread) -> [Effect] {
    var reread = reread
    let most = max(0, rows(of: reread.passages).count - backRoom)
    switch key {
    case .down, .character("j"): reread.first += 1
    case .up, .character("k"): reread.first -= 1
    case .pageDown, .character(" "): reread.first += max(1, backRoom - 1)
    case .pageUp, .character("b"): reread.first -= max(1, backRoom - 1)
    case .home: reread.first = 0
    case .end: reread.first = most
    case .escape, .enter, .character("q"):
      close()
      return []
    default: return []
    }
    reread.first = max(0, min(most, reread.first))
    top = .reread(reread)
    return []
  }
}
