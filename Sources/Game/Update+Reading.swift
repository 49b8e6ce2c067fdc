import Screen

extension Model {
  /// The reading page, wherever it lies among the layers.
  var reading: ReadingState? {
    get {
      for case .reading(let state) in layers.reversed() { return state }
      return nil
    }
    set {
      guard let newValue else { return }
      for index in layers.indices.reversed() {
        if case .reading = layers[index] {
          layers[index] = .reading(newValue)
          return
        }
      }
      layers.append(.reading(newValue))
    }
  }

  /// Takes in a new tale and shows its latest passage from the beginning; whatever lay over the reading
  /// page closes.
  mutating func take(_ tale: Tale) {
    self.tale = tale
    if let index = layers.lastIndex(where: { if case .reading = $0 { true } else { false } }) {
      layers.removeSubrange((index + 1)...)
    } else {
      layers = layers.filter { if case .title = $0 { true } else { false } }
    }
    var state = ReadingState()
    state.anchor = ReadingState.Anchor(block: 0, row: 0)
    if settings.text == .typed, ReadingPage(self, tale, state).stop.card == nil { state.typed = 0 }
    reading = state
    settle()
  }

  /// Shows the end of the page, with the choices, if it fits from the first row shown.
  mutating func settle() {
    if reading?.back != nil { setPast() }
    guard let tale, var state = reading, state.anchor != nil || state.typed != nil else { return }
    var page = ReadingPage(self, tale, state)
    if state.anchor == nil, page.shown.lowerBound > 0 {
      // What is being typed is not passed over where it no longer fits.
      state.anchor = page.anchor(of: page.firstRow(of: page.stop))
      page = ReadingPage(self, tale, state)
    }
    if !page.hasMore, page.stop.card == nil { state.anchor = nil }
    reading = state
  }

  mutating func pressReading(_ key: Key, _ state: ReadingState) -> [Effect] {
    guard let tale else { return closeToTitle() }
    if state.back != nil { return pressBack(key, state, tale) }
    if state.isAtEnding { return pressEnding(key, state, tale) }
    let page = ReadingPage(self, tale, state)
    switch key {
    case .character(" "), .pageDown: return advance(page, state, tale)
    case .enter:
      return page.showsOptions && state.typed == nil
        ? choose(page.options.selected, page, state, tale) : advance(page, state, tale)
    case .down, .character("j"), .tab: select(1, page, state)
    case .up, .character("k"), .backTab: select(-1, page, state)
    case .home where page.showsOptions: select(-tale.options.count, page, state)
    case .end where page.showsOptions: select(tale.options.count, page, state)
    case .pageUp, .character("b"): scrollBack(state)
    case .character("s"): skip(page, state)
    case .character("/"):
      var state = state
      state.find = ""
      scrollBack(state, by: 0)
    case .character(let scalar) where ("1"..."9").contains(scalar):
      let index = Int(scalar.value - 0x31)
      if state.typed != nil { return complete(selecting: index, page, state, tale) }
      return choose(index, page, state, tale)
    default: return pressCommon(key, tale)
    }
    return []
  }

  /// The keys that do the same on every page of a life.
  mutating func pressCommon(_ key: Key, _ tale: Tale) -> [Effect] {
    switch key {
    case .character("u"):
      if tale.canUndo { return [.undo] }
      notice = "This is the beginning of the life."
    case .character("U"), .control("r"):
      if tale.canRedo { return [.redo] }
      notice = "Nothing to do again."
    case .character("r"): open(.question(.restart))
    case .character(","): open(.settings(Menu()))
    case .character("?"): open(.help(Scroll()))
    case .character("e"): return [.readLedgers(.endings)]
    case .character("l"): return [.readLedgers(.lives)]
    case .character("c"): return [.readLedgers(.board)]
    case .character("m"): return [.readMap]
    case .character("h"): return [.hint(scene: tale.staging.scene?.id ?? "")]
    case .character("p"): open(.question(.plain))
    case .character("q"), .escape: return closeToTitle()
    default: break
    }
    return []
  }

  private mutating func choose(
    _ index: Int, _ page: ReadingPage, _ state: ReadingState, _ tale: Tale
  ) -> [Effect] {
    guard page.showsOptions, state.typed == nil, tale.options.indices.contains(index) else { return [] }
    return [.choose(index)]
  }

  /// Completes the typed text. A number is not lost on it: where its choice is on the page, that is selected;
  /// taken it is by the next key, as nobody chooses before the text is there to be read.
  private mutating func complete(
    selecting index: Int, _ page: ReadingPage, _ state: ReadingState, _ tale: Tale
  ) -> [Effect] {
    var state = state
    if page.showsOptions, tale.options.indices.contains(index) { state.selected = index }
    return advance(page, state, tale)
  }

  private mutating func select(_ step: Int, _ page: ReadingPage, _ state: ReadingState) {
    guard page.showsOptions else { return }
    var state = state
    var menu = Menu(selected: page.options.selected)
    menu.move(step, of: page.options.entries.count)
    state.selected = menu.selected
    top = .reading(state)
  }

  /// Goes on: the typed text is completed, the next rows are shown, the next stop, the choices, or the
  /// ending's page.
  private mutating func advance(_ page: ReadingPage, _ state: ReadingState, _ tale: Tale) -> [Effect] {
    var state = state
    if state.typed != nil {
      state.typed = nil
    } else if page.stop.card == nil, page.hasMore {
      state.anchor = page.anchor(of: page.shown.upperBound)
      state.fresh = state.anchor
    } else if state.stop < page.script.stops.count - 1 {
      state.stop += 1
      state.showsChoices = false
      let next = ReadingPage(self, tale, state)
      if settings.text == .typed, next.stop.card == nil { state.typed = 0 }
      let first = next.stop.turnsPage ? 0 : next.firstRow(of: next.stop)
      state.anchor = next.rows.count - (next.stop.turnsPage ? 0 : first) > 0 ? next.anchor(of: first) : nil
      state.fresh = state.anchor
    } else if tale.options.isEmpty {
      if tale.ending == nil { return closeToTitle() }
      state.isAtEnding = true
      state.selected = 0
    } else if isPocket {
      state.showsChoices.toggle()
    }
    top = .reading(state)
    settle()
    return []
  }

  /// Passes over what was seen before: to the first line that was not, or to the decision.
  private mutating func skip(_ page: ReadingPage, _ state: ReadingState) {
    var state = state
    state.typed = nil
    let stops = page.script.stops
    if let unseen = page.script.firstUnseen,
      let stop = stops.firstIndex(where: { $0.blocks.contains(unseen) })
    {
      if stop < state.stop || stop == state.stop && state.anchor == nil {
        notice = "What stands here is new."
      } else {
        state.stop = stop
        state.anchor = ReadingState.Anchor(block: unseen, row: 0)
      }
    } else {
      state.stop = stops.count - 1
      state.anchor = nil
      state.showsChoices = isPocket
    }
    top = .reading(state)
    settle()
  }

  private var isPocket: Bool { height < 10 }

  /// Types on: thirty letters a second or so.
  mutating func type() {
    guard let tale, case .reading(var state) = top, let typed = state.typed else { return }
    let letters = ReadingPage(self, tale, state).letters
    state.typed = typed + 2 >= letters ? nil : typed + 2
    top = .reading(state)
  }
}
