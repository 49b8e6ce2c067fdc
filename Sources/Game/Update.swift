import Screen

extension Model {
  /// Takes in a message: the state changes, and what the world must do is returned, in order.
  /// - Parameter time: milliseconds since some moment, never falling.
  public mutating func update(_ message: Message, at time: Int) -> [Effect] {
    // The first page of all moves as if a key had brought it.
    if now == 0 { touched = time }
    now = max(now, time)
    switch message {
    case .key(let key):
      notice = nil
      touched = now
      return press(key)
    case .paste: return []
    case .resize(let width, let height):
      self.width = max(1, width)
      self.height = max(1, height)
      settle()
      return []
    case .tick:
      type()
      return []
    case .told(let tale):
      take(tale)
      return []
    case .shelf(let shelf):
      self.shelf = shelf
      return []
    case .map(let map):
      self.map = map
      open(.map(MapState(map)))
      return []
    case .ledgers(let ledgers, let kind):
      take(ledgers, at: kind)
      return []
    case .reread(let title, let passages):
      open(.reread(Reread(title: title, passages: passages)))
      return []
    case .notice(let text):
      notice = text
      return []
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    if size == .tooSmall { return [] }
    if case .control("c") = key { return [.quit] }
    switch top {
    case .title(let menu): return pressTitle(key, menu)
    case .note(let state): return pressNote(key, state)
    case .reading(let state): return pressReading(key, state)
    case .settings(let menu): return pressSettings(key, menu)
    case .help(let scroll): return pressHelp(key, scroll)
    case .question(let question): return pressQuestion(key, question)
    case .endings(let scroll): return pressEndings(key, scroll)
    case .map(let state): return pressMap(key, state)
    case .ledger(let state): return pressLedger(key, state)
    case .reread(let reread): return pressReread(key, reread)
    case .credits:
      close()
      return []
    }
  }

  /// Puts a page over the others.
  public mutating func open(_ layer: Layer) { layers.append(layer) }

  /// Takes the top page away; the last one stays.
  mutating func close() {
    if layers.count > 1 { layers.removeLast() }
  }

  /// Goes back to the title, and asks for what it shows.
  mutating func closeToTitle() -> [Effect] {
    layers = [.title(Menu())]
    tale = nil
    return [.readShelf]
  }

  /// How many milliseconds until something is to be drawn without a key; nil: nothing moves.
  public var nextTick: Int? {
    if case .reading(let state) = top, state.typed != nil { return 33 }
    return pictureInterval
  }
}
