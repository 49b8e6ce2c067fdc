import Screen

extension Model {
  mutating func pressMap(_ key: Key, _ state: MapState) -> [Effect] {
    if state.find != nil { return pressFind(key, state) }
    guard map.acts.indices.contains(state.act) else {
      close()
      return []
    }
    var state = state
    let count = map.order(of: map.acts[state.act]).count
    let isChart = width >= 110 && height >= 36
    func act(_ step: Int) {
      state.act = max(0, min(map.acts.count - 1, state.act + step))
      state.place = min(state.place, max(0, map.order(of: map.acts[state.act]).count - 1))
    }
    func scene(_ step: Int) { state.place = max(0, min(count - 1, state.place + step)) }
    switch key {
    case .right: isChart ? scene(1) : act(1)
    case .left: isChart ? scene(-1) : act(-1)
    case .down, .character("j"): isChart ? act(1) : scene(1)
    case .up, .character("k"): isChart ? act(-1) : scene(-1)
    case .pageDown: act(1)
    case .pageUp: act(-1)
    case .tab: scene(1)
    case .backTab: scene(-1)
    case .home: state.place = 0
    case .end: state.place = max(0, count - 1)
    case .enter, .character(" "): return onScene(state) { .readScene($0) }
    case .character("b"): return onScene(state) { .branch(scene: $0) }
    case .character("h"): return onScene(state, evenUnreached: true) { .hint(scene: $0) }
    case .character("/"): state.find = ""
    case .character("?"):
      open(.help(Scroll()))
      return []
    case .escape, .character("q"), .character("m"):
      close()
      return []
    default: return []
    }
    top = .map(state)
    return []
  }

  private mutating func onScene(
    _ state: MapState, evenUnreached: Bool = false, _ effect: (String) -> Effect
  ) -> [Effect] {
    guard let index = state.scene(map) else { return [] }
    let scene = map.scenes[index]
    if scene.lives.isEmpty, scene.line != .thisLife, !evenUnreached {
      notice = "No life has been there yet."
      return []
    }
    return [effect(scene.id)]
  }

  /// Letters typed after `/`: the selection goes to the next reached scene whose title has them.
  private mutating func pressFind(_ key: Key, _ state: MapState) -> [Effect] {
    var state = state
    var find = state.find ?? ""
    switch key {
    case .character(let scalar): find.unicodeScalars.append(scalar)
    case .backspace: _ = find.popLast()
    case .enter, .escape:
      state.find = nil
      top = .map(state)
      return []
    default: return []
    }
    state.find = find
    if !find.isEmpty, let found = place(of: find.lowercased(), from: state) {
      (state.act, state.place) = found
    }
    top = .map(state)
    return []
  }

  private func place(of words: String, from state: MapState) -> (act: Int, place: Int)? {
    for offset in 0...map.acts.count {
      let act = (state.act + offset) % max(1, map.acts.count)
      let order = map.order(of: map.acts[act])
      let first = offset == 0 ? state.place : 0
      for place in order.indices where place >= first {
        if map.scenes[order[place]].title?.lowercased().contains(words) == true { return (act, place) }
      }
    }
    return nil
  }
}
