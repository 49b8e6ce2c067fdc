import Screen

extension Model {
  mutating func pressLedger(_ key: Key, _ state: LedgerState) -> [Effect] {
    guard ledgers.indices.contains(state.page) else {
      close()
      return []
    }
    if let name = state.name { return pressName(key, name, state) }
    let ledger = ledgers[state.page]
    var state = state
    var menu = Menu(selected: min(state.selected, max(0, ledger.entries.count - 1)))
    switch key {
    case .down, .character("j"): menu.move(1, of: ledger.entries.count)
    case .up, .character("k"): menu.move(-1, of: ledger.entries.count)
    case .pageDown: menu.move(max(1, height / 2), of: ledger.entries.count)
    case .pageUp: menu.move(-max(1, height / 2), of: ledger.entries.count)
    case .home: menu.selected = 0
    case .end: menu.selected = max(0, ledger.entries.count - 1)
    case .right, .character("l"), .tab: turn(1, &state, &menu)
    case .left, .character("h"), .backTab: turn(-1, &state, &menu)
    case .escape, .character("q"):
      close()
      return []
    case .character("?"):
      open(.help(Scroll()))
      return []
    default:
      guard ledger.entries.indices.contains(menu.selected) else { return [] }
      return act(key, on: ledger.entries[menu.selected], of: ledger, &state)
    }
    state.selected = max(0, menu.selected)
    top = .ledger(state)
    return []
  }

  private func turn(_ step: Int, _ state: inout LedgerState, _ menu: inout Menu) {
    state.page = (state.page + step + ledgers.count) % max(1, ledgers.count)
    menu.selected = 0
  }

  private mutating func act(
    _ key: Key, on entry: Ledger.Entry, of ledger: Ledger, _ state: inout LedgerState
  ) -> [Effect] {
    switch (ledger.kind, key) {
    case (_, .enter), (_, .character(" ")):
      guard entry.isFound else {
        notice = "Not found yet."
        return []
      }
      if ledger.kind == .endings || ledger.kind == .board || ledger.kind == .completion { return [] }
      return [.openEntry(ledger.kind, id: entry.id)]
    case (.recap, .character("b")): return [.returnTo(turn: entry.id)]
    case (.lives, .character("n")): state.name = ""
    case (.lives, .character("d")): return [.delete(life: entry.id)]
    case (.lives, .character("u")): return [.undelete]
    case (.lives, .character("x")): return [.export(life: entry.id)]
    case (.lives, .character("m")): return [.readMap]
    case (.lives, .character("c")):
      if let marked = state.marked, marked != entry.id {
        state.marked = nil
        top = .ledger(state)
        return [.compare(marked, entry.id)]
      }
      state.marked = entry.id
      notice = "Now choose the life to hold it against, and press c."
    default: return []
    }
    top = .ledger(state)
    return []
  }

  /// Letters of a life's name.
  private mutating func pressName(_ key: Key, _ name: String, _ state: LedgerState) -> [Effect] {
    var (name, state) = (name, state)
    switch key {
    case .character(let scalar): name.unicodeScalars.append(scalar)
    case .backspace: _ = name.popLast()
    case .enter, .escape:
      state.name = nil
      top = .ledger(state)
      let entries = ledgers[state.page].entries
      guard key == .enter, entries.indices.contains(state.selected) else { return [] }
      return [.rename(life: entries[state.selected].id, name: name)]
    default: return []
    }
    state.name = String(name.prefix(60))
    top = .ledger(state)
    return []
  }

  /// Takes in ledgers that were asked for: opens them at a kind, or refreshes those that are open.
  mutating func take(_ new: [Ledger], at kind: Ledger.Kind) {
    ledgers = new
    if case .ledger(var state) = top {
      state.page = new.firstIndex { $0.kind == kind } ?? 0
      let count = new.indices.contains(state.page) ? new[state.page].entries.count : 0
      state.selected = max(0, min(state.selected, count - 1))
      top = .ledger(state)
    } else {
      open(.ledger(LedgerState(kind, in: new)))
    }
  }
}
