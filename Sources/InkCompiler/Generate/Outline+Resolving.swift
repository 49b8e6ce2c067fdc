import InkSyntax

/// What a path leads to.
enum Destination: Equatable {
  case flow(Int)
  /// A labelled choice or gather.
  case point(NodeID)
}

extension Outline {
  /// What a path, written in a flow, leads to.
  func resolve(_ path: ArraySlice<PathPart>, from flow: Int) -> Destination? {
    guard let first = path.first, var found = resolveBase(first.name, from: flow) else { return nil }
    for part in path.dropFirst() {
      guard case .flow(let container) = found else { return nil }
      let minimum = Flow.Level(rawValue: flows[container].level.rawValue + 1) ?? .weavePoint
      guard
        let next = content(
          part.name, of: container, at: minimum, deep: flows[container].level == .knot)
      else { return nil }
      found = next
    }
    return found
  }

  /// Looks for a name from the inside out: labels of the flow, the flow, what stands in it; then around it.
  private func resolveBase(_ name: Symbol, from flow: Int) -> Destination? {
    let label = labelIn[name, flow]
    if label >= 0 { return .point(label) }
    var current = flow
    while current >= 0 {
      if let found = content(name, of: current, at: nil, deep: flows[current].level == .knot) { return found }
      current = flows[current].parent
    }
    return nil
  }

  /// What has a name in a flow, at a level or at any; a deep search goes through all flows in it.
  func content(_ name: Symbol, of flow: Int, at level: Flow.Level?, deep: Bool) -> Destination? {
    guard !name.isNone else { return nil }
    if level == nil || level == flows[flow].level, name == flows[flow].name { return .flow(flow) }
    if level == nil || level == .weavePoint {
      let label = labelIn[name, flow]
      if label >= 0 { return .point(label) }
      if level == .weavePoint { return deep ? deepContent(name, of: flow) : nil }
    }
    if let level, level < flows[flow].level { return nil }
    let child = Int(stitchIn[name, flow])
    if child >= 0, level == nil || level == flows[child].level { return .flow(child) }
    return deep ? deepContent(name, of: flow) : nil
  }

  private func deepContent(_ name: Symbol, of flow: Int) -> Destination? {
    if flow != 0, knownInKnot[name, knotIndex(of: flow)] < 0 { return nil }
    let label = labelIn[name, flow]
    if label >= 0 { return .point(label) }
    for child in flows[flow].children where stitchIn[flows[child].name, flow] == child {
      if let found = content(name, of: child, at: nil, deep: true) { return found }
    }
    return nil
  }

  /// The list item of a name; reports in `ambiguous` a second list that has one of that name.
  func item(list: Symbol?, _ name: Symbol, ambiguous: inout (Int, Int)?) -> Int? {
    if let list {
      let index = Int(listOf[Int(list.index)])
      guard index >= 0 else { return nil }
      return lists[index].items.last { items[$0].name == name }
    }
    var current = Int(firstItemOf[Int(name.index)])
    var found: Int?
    while current >= 0 {
      let list = items[current].list
      if listOf[max(0, Int(lists[list].name.index))] == list {
        if let earlier = found, items[earlier].list != list {
          ambiguous = (items[current].list, items[earlier].list)
        }
        if found == nil || items[current].list != items[found ?? 0].list { found = current }
      }
      current = Int(items[current].next)
    }
    return found
  }

  /// How a variable's name is understood in a flow.
  func variable(_ name: Symbol, in flow: Int) -> VariableScope? {
    guard !name.isNone else { return nil }
    if parameter(name, of: flow) != nil { return .parameter }
    if flow != 0 {
      let temporary = temporaryIn[name, flow]
      if temporary >= 0 { return .temporary(Int(temporary)) }
    }
    let global = globalOf[Int(name.index)]
    return global >= 0 ? .global(Int(global)) : nil
  }
}

enum VariableScope {
  case parameter
  /// Index into `Outline.variables`.
  case temporary(Int)
  case global(Int)
}
