/// How much of the canonical line can still be told.
extension Exploration {
  /// For each state: the least k such that some continuation tells the beats from the k-th on, each in
  /// order, and reaches the canonical ending; `Int16.max` where none does. Counted from 0; the number of
  /// beats where only the ending is left.
  func remainingBeats(contract: Contract) -> [Int16] {
    let order = beatOrder(contract)
    let ending = answers.endings.find(contract.ending) ?? -2
    var best = [Int16](repeating: .max, count: graph.count)
    var hasChanged = true
    // States are numbered as they are found, depth first, so one backward pass settles nearly all; circles
    // take another.
    while hasChanged {
      hasChanged = false
      for state in stride(from: graph.count - 1, through: 0, by: -1) {
        for edge in graph.edges(of: Int32(truncatingIfNeeded: state)) {
          let value = remaining(
            along: edge, best: best, order: order, ending: ending, count: contract.beats.count)
          if value < best[state] {
            best[state] = value
            hasChanged = true
          }
        }
      }
    }
    return best
  }

  /// The place of each known beat in the canonical order; -1 for one that is not in it.
  private func beatOrder(_ contract: Contract) -> [Int] {
    answers.beats.all.map { contract.beats.firstIndex(of: $0) ?? -1 }
  }

  private func remaining(along edge: Int, best: [Int16], order: [Int], ending: Int, count: Int) -> Int16 {
    guard graph.passage[edge] >= 0, graph.target[edge] >= 0 else { return .max }
    let answer = answers.all[Int(graph.passage[edge])]
    var value = answer.ending == ending ? Int16(count) : best[Int(graph.target[edge])]
    for beat in answer.beats.reversed() where value != .max && order[beat] == Int(value) - 1 {
      value -= 1
    }
    return value
  }

  /// For each option, the least value of ``remainingBeats(contract:)`` that some taking of it leaves.
  func remainingByOption(contract: Contract) -> [Int?] {
    let best = remainingBeats(contract: contract)
    let order = beatOrder(contract)
    let ending = answers.endings.find(contract.ending) ?? -2
    var byOption = [Int?](repeating: nil, count: answers.labels.all.count)
    for edge in graph.target.indices where graph.passage[edge] >= 0 {
      let option = answers.all[Int(graph.passage[edge])].option
      let value = remaining(
        along: edge, best: best, order: order, ending: ending, count: contract.beats.count)
      guard option >= 0, value != .max else { continue }
      byOption[option] = min(byOption[option] ?? .max, Int(value))
    }
    return byOption
  }

  /// A shortest canonical route: all beats in order, then the canonical ending, and no choice passed over
  /// that a beat fixes; choice numbers from 1. `nil` where there is none.
  public func shortestCanon(contract: Contract) -> [Int]? {
    let order = beatOrder(contract)
    let ending = answers.endings.find(contract.ending) ?? -2
    guard let root = graph.roots.first else { return nil }
    var queue = [(state: root.state, told: advance(0, root.passage, order), cameFrom: -1, edge: -1)]
    // A state counts once for each number of beats told, none and all included.
    let row = contract.beats.count + 1
    var seen: Set<Int> = [Int(root.state) * row + queue[0].told]
    var head = 0
    while head < queue.count {
      let here = queue[head]
      for edge in edgesOnLine(of: here.state) {
        let told = advance(here.told, graph.passage[edge], order)
        if answers.all[Int(graph.passage[edge])].ending == ending, told == contract.beats.count {
          return numbers(queue.map { ($0.cameFrom, $0.edge) }, upTo: head, then: edge)
        }
        let next = graph.target[edge]
        if seen.insert(Int(next) * row + told).inserted {
          queue.append((state: next, told: told, cameFrom: head, edge: edge))
        }
      }
      head += 1
    }
    return nil
  }

  /// Where a beat fixes a choice that one, and otherwise all.
  private func edgesOnLine(of state: Int32) -> [Int] {
    let edges = graph.edges(of: state).filter { graph.passage[$0] >= 0 && graph.target[$0] >= 0 }
    let fixed = edges.filter { edge in
      let option = answers.all[Int(graph.passage[edge])].option
      return option >= 0 && answers.optionCanon[option] == .must
    }
    return fixed.isEmpty ? edges : fixed
  }

  private func advance(_ told: Int, _ passage: Int32, _ order: [Int]) -> Int {
    answers.all[Int(passage)].beats.reduce(told) { order[$1] == $0 ? $0 + 1 : $0 }
  }

  private func numbers(_ steps: [(cameFrom: Int, edge: Int)], upTo index: Int, then last: Int) -> [Int] {
    var edges = [last]
    var index = index
    while steps[index].cameFrom >= 0 {
      edges.append(steps[index].edge)
      index = steps[index].cameFrom
    }
    return edges.reversed().map { edge in
      edge - graph.edges(of: graph.source(of: edge)).lowerBound + 1
    }
  }
}
