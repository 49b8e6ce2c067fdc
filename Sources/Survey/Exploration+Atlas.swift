import Playthrough

extension Exploration {
  /// What was reached, as an atlas for the story with this fingerprint.
  ///
  /// - Parameter gentle: the same exploration with gentle reading on; its texts count as reachable too.
  public func atlas(fingerprint: String, contract: Contract, gentle: Exploration? = nil) -> Atlas {
    var atlas = Atlas(fingerprint: fingerprint, states: states, isExhaustive: isExhaustive)
    atlas.pieces = answers.pieces
    let known = Set(answers.pieces)
    atlas.pieces += (gentle?.answers.pieces ?? []).filter { !known.contains($0) }
    atlas.memories = contract.memories.filter { answers.memories.find($0) != nil }
    atlas.clues = contract.clues.filter { answers.clues.find($0) != nil }
    atlas.facts = contract.facts.filter { answers.facts.find($0) != nil }
    atlas.beats = contract.beats.filter { answers.beats.find($0) != nil }
    atlas.scenes = answers.scenes.all.map { id in
      Atlas.Scene(id: id, title: answers.titles[id] ?? id, act: answers.acts[id] ?? 0, beats: [])
    }
    fillDecisions(&atlas, remaining: remainingByOption(contract: contract))
    fillBeats(&atlas)
    atlas.endings = endings(contract: contract)
    atlas.shortestCanon = shortestCanon(contract: contract) ?? []
    return atlas
  }

  /// Whether both went through the same states by the same choices: gentle reading loses none.
  public func hasTheSameShape(as other: Exploration) -> Bool {
    graph.target == other.graph.target && answers.labels.all == other.answers.labels.all
      && answers.endings.all == other.answers.endings.all && answers.facts.all == other.answers.facts.all
  }

  /// Options that are ever offered together belong to one decision.
  private func decisionOfOption() -> [Int] {
    var parent = Array(answers.labels.all.indices)
    func root(_ option: Int) -> Int {
      var option = option
      while parent[option] != option {
        parent[option] = parent[parent[option]]
        option = parent[option]
      }
      return option
    }
    for answer in answers.all {
      for option in answer.offered.dropFirst() {
        let (first, other) = (root(answer.offered[0]), root(option))
        parent[max(first, other)] = min(first, other)
      }
    }
    var numbers: [Int: Int] = [:]
    return parent.indices.map { option in
      let root = root(option)
      if let number = numbers[root] { return number }
      numbers[root] = numbers.count
      return numbers.count - 1
    }
  }

  private func fillDecisions(_ atlas: inout Atlas, remaining: [Int?]) {
    let decision = decisionOfOption()
    let remembered = rememberedOptions()
    atlas.decisions = Array(
      repeating: Atlas.Decision(scene: nil, options: []), count: (decision.max() ?? -1) + 1)
    atlas.options = answers.labels.all.indices.map { option in
      atlas.decisions[decision[option]].options.append(option)
      return Atlas.Option(
        label: answers.labels.all[option], text: answers.optionTexts[option], decision: decision[option],
        canon: answers.optionCanon[option], next: [], scenes: [], pieces: [], endings: [],
        remaining: remaining[option], isRemembered: remembered[option])
    }
    var behind = Array(repeating: Behind(), count: atlas.options.count + 1)
    for answer in answers.all {
      let option = answer.option < 0 ? atlas.options.count : answer.option
      behind[option].take(answer, next: answer.offered.first.map { decision[$0] })
    }
    for option in atlas.options.indices {
      atlas.options[option].next = behind[option].next.sorted()
      atlas.options[option].scenes = behind[option].scenes.sorted()
      atlas.options[option].pieces = behind[option].pieces.sorted()
      atlas.options[option].endings = behind[option].endings.sorted()
    }
    atlas.first = behind[atlas.options.count].next.sorted()
    placeDecisions(&atlas, decision)
  }

  /// Options after which some state differs from what a sibling would have left.
  private func rememberedOptions() -> [Bool] {
    var remembered = [Bool](repeating: false, count: answers.labels.all.count)
    for state in 0..<Int32(graph.count) {
      let edges = graph.edges(of: state)
      for edge in edges where graph.passage[edge] >= 0 {
        let option = answers.all[Int(graph.passage[edge])].option
        guard !remembered[option] else { continue }
        remembered[option] = edges.contains {
          graph.target[$0] >= 0 && graph.target[$0] != graph.target[edge]
        }
      }
    }
    return remembered
  }

  /// A decision stands in the scene entered last before it, on any way to it.
  private func placeDecisions(_ atlas: inout Atlas, _ decision: [Int]) {
    for answer in answers.all {
      guard let scene = answer.scenes.last, let offered = answer.offered.first else { continue }
      if atlas.decisions[decision[offered]].scene == nil { atlas.decisions[decision[offered]].scene = scene }
    }
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for answer in answers.all where answer.scenes.isEmpty && answer.option >= 0 {
        guard let offered = answer.offered.first, atlas.decisions[decision[offered]].scene == nil,
          let scene = atlas.decisions[decision[answer.option]].scene
        else { continue }
        atlas.decisions[decision[offered]].scene = scene
        hasChanged = true
      }
    }
  }

  private func fillBeats(_ atlas: inout Atlas) {
    for answer in answers.all {
      guard let scene = answer.scenes.last else { continue }
      for beat in answer.beats where !atlas.scenes[scene].beats.contains(answers.beats.all[beat]) {
        atlas.scenes[scene].beats.append(answers.beats.all[beat])
      }
    }
  }

  /// Every ending that was reached, in the contract's order, with a shortest route: without facts where
  /// that is possible, else with the first set of facts that allows it.
  public func endings(contract: Contract) -> [Atlas.Ending] {
    var routes: [Int: Atlas.Ending] = [:]
    for (index, root) in graph.roots.enumerated() where routes.count < answers.endings.all.count {
      for (ending, route) in shortestRoutes(from: root.state) where routes[ending] == nil {
        let id = answers.endings.all[ending]
        routes[ending] = Atlas.Ending(
          id: id, title: answers.titles["ending \(id)"] ?? id, facts: beginnings[index].facts, route: route)
      }
    }
    for (ending, found) in wandered {
      guard let known = routes[ending] else {
        routes[ending] = found
        continue
      }
      if (found.facts.count, found.route.count) < (known.facts.count, known.route.count) {
        routes[ending] = found
      }
    }
    let order = contract.endings.compactMap { answers.endings.find($0) }
    let others = answers.endings.all.indices.filter { !order.contains($0) }
    return (order + others).compactMap { routes[$0] }
  }

  private func shortestRoutes(from root: Int32) -> [Int: [Int]] {
    let (cameBy, depth) = graph.shortestEdges(from: root)
    var best: [Int: (depth: Int32, state: Int32, edge: Int)] = [:]
    for state in 0..<Int32(graph.count) where depth[Int(state)] != .max {
      for edge in graph.edges(of: state) where graph.passage[edge] >= 0 {
        let ending = answers.all[Int(graph.passage[edge])].ending
        guard ending >= 0, depth[Int(state)] < best[ending]?.depth ?? .max else { continue }
        best[ending] = (depth[Int(state)], state, edge)
      }
    }
    return best.mapValues { graph.route(to: $0.state, by: cameBy, then: $0.edge) }
  }
}

/// What lies between an option and the next decisions, over all ways in which it was answered.
private struct Behind {
  var next: Set<Int> = []
  var scenes: Set<Int> = []
  var pieces: Set<Int> = []
  var endings: Set<Int> = []

  mutating func take(_ answer: Answer, next decision: Int?) {
    if let decision { next.insert(decision) }
    scenes.formUnion(answer.scenes)
    pieces.formUnion(answer.pieces)
    if answer.ending >= 0 { endings.insert(answer.ending) }
  }
}
