import Screen

/// Scrolling back through the whole life.
extension Model {
  func rows(of passages: [Passage]) -> [SetRow] {
    let shape = Shape(width: width, height: height)
    var rows: [SetRow] = []
    for passage in passages {
      let added = Past.rows(passage, shape)
      if !rows.isEmpty, !added.isEmpty, !shape.isTight {
        rows.append(SetRow(block: 0, index: -1, kind: .prose, row: Row(""), isBlank: true))
      }
      rows += added
    }
    return rows
  }

  /// How many rows of the past are shown at once.
  var backRoom: Int { max(1, height - (height < 16 ? 1 : 3)) }

  /// Sets the past anew for this size, as far back as it is shown. Nothing that the reader has not come to
  /// is in it.
  mutating func setPast() {
    guard let tale, let state = reading, let back = state.back else {
      past = nil
      return
    }
    let page = ReadingPage(self, tale, state)
    let reached =
      page.hasMore ? page.rows[page.shown.upperBound].block : page.stop.card == nil ? page.blocksReached : 0
    var past = Past(tale, width: width, height: height, reached: state.isAtEnding ? Int.max : reached)
    past.reach(back + 2 * backRoom, of: tale)
    self.past = past
  }

  mutating func scrollBack(_ state: ReadingState, by step: Int? = nil) {
    guard let tale else { return }
    var state = state
    state.back = 0
    reading = state
    setPast()
    state.back = clamped(step ?? max(1, backRoom - 2), tale)
    top = .reading(state)
  }

  /// A number of rows back that there are; more of the past is set as it is needed.
  private mutating func clamped(_ back: Int, _ tale: Tale) -> Int {
    let needed = min(back, 1 << 30) + 2 * backRoom
    past?.reach(needed, of: tale)
    return min(back, max(0, (past?.rows.count ?? 0) - backRoom))
  }

  mutating func pressBack(_ key: Key, _ state: ReadingState, _ tale: Tale) -> [Effect] {
    if state.find != nil { return pressFind(key, state, tale) }
    var state = state
    let page = max(1, backRoom - 2)
    var back = state.back ?? 0
    switch key {
    case .pageUp, .character("b"): back += page
    case .pageDown, .character(" "): back = back > 0 ? max(0, back - page) : -1
    case .up, .character("k"): back += 1
    case .down, .character("j"): back -= 1
    case .home: back = Int.max
    case .end, .escape, .enter, .character("q"): back = -1
    case .character("/"): state.find = ""
    case .character("?"):
      open(.help(Scroll()))
      return []
    default: return []
    }
    state.back = back < 0 ? nil : clamped(back, tale)
    if state.back == nil { past = nil }
    top = .reading(state)
    return []
  }

  /// Letters typed after `/`: the last place that has them comes into sight; Enter goes on to one before it.
  private mutating func pressFind(_ key: Key, _ state: ReadingState, _ tale: Tale) -> [Effect] {
    var state = state
    var find = state.find ?? ""
    past?.reach(Int.max, of: tale)
    let rows = past?.rows ?? []
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
      state.back = clamped(max(0, rows.count - found - 1 - backRoom / 2), tale)
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
