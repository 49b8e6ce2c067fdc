extension Parser {
  /// `diverts: "<-" target | "->" (target ("->" target)* ("->" | "->->" target?)?)?`, onto `scratch`.
  /// False where there are none.
  mutating func multiDivert() -> Bool {
    let start = checkpoint()
    whitespace()
    if isAt(UInt8(ascii: "<"), UInt8(ascii: "-")) {
      thread()
      return true
    }
    guard isAt(UInt8(ascii: "-"), UInt8(ascii: ">")) else {
      restore(start)
      return false
    }
    let mark = scratch.count
    endTagIfNeeded()
    arrows(mark)
    return true
  }

  private mutating func thread() {
    position += 2
    whitespace()
    let target = attempt { $0.divertTarget() }
    if target == nil { expected("target for new thread") }
    let node = target ?? makeNode(.divert, at: position)
    if target == nil { tree[node].bits.insert(.isEmpty) }
    tree[node].bits.insert(.isThread)
    scratch.append(node)
  }

  /// A chain of arrows and targets. A target that another arrow follows is a tunnel.
  private mutating func arrows(_ mark: Int) {
    let first = position
    var previous: NodeID?
    while true {
      let start = position
      let count = arrowCount()
      if count == 0 { break }
      if let previous { tree[previous].bits.insert(.isTunnel) }
      let target = attempt { $0.divertTarget() }
      if count > 1 {
        onwards(start, target, isFirst: previous == nil)
        return
      }
      guard let target else {
        if previous == nil, scratch.count == mark { emptyDivert(first) }
        return
      }
      scratch.append(target)
      previous = target
    }
    tally.diverts += 1
  }

  private mutating func onwards(_ start: Int, _ target: NodeID?, isFirst: Bool) {
    let node = makeNode(.tunnelOnwards, at: start)
    if let target {
      adopt(only: target, by: node)
      tally.diverts += 1
      if isAt(UInt8(ascii: "-"), UInt8(ascii: ">")) {
        if !isFirst {
          report("Tunnel onwards '->->' must only come at the begining or the start of a divert", at: start)
        }
        while arrowCount() > 0, attempt({ $0.divertTarget() }) != nil {}
      }
    }
    tally.tunnelsOnwards += 1
    scratch.append(node)
  }

  private mutating func emptyDivert(_ start: Int) {
    let node = makeNode(.divert, at: start)
    tree[node].bits.insert(.isEmpty)
    scratch.append(node)
    guard !isParsingChoice else { return }
    tally.diverts += 1
    report("Empty diverts (->) are only valid on choices", at: start)
  }

  private mutating func arrowCount() -> Int {
    let start = position
    var count = 0
    while take(UInt8(ascii: "-"), UInt8(ascii: ">")) { count += 1 }
    if count > 2 {
      report("Unexpected number of arrows in divert. Should only have '->' or '->->'", at: start)
    }
    return count
  }

  /// `target: name ("." name)* arguments?`
  mutating func divertTarget() -> NodeID? {
    whitespace()
    let start = position
    let first = tree.paths.count
    guard path(spaced: true) else { return nil }
    let count = tree.paths.count - first
    whitespace()
    let mark = scratch.count
    _ = arguments()
    whitespace()
    let node = makeNode(.divert, at: start)
    tree[node].a = Int32(truncatingIfNeeded: first)
    tree[node].b = Int32(truncatingIfNeeded: count)
    adopt(mark, by: node)
    return node
  }

  /// `path: name ("." name)*`, onto `tree.paths`; false where there is none. A dot without a name behind it
  /// is stepped over.
  mutating func path(spaced: Bool) -> Bool {
    let start = position
    whitespace()
    let offset = position
    guard let name = identifier() else {
      position = start
      return false
    }
    tree.paths.append(PathPart(name: name, offset: Int32(truncatingIfNeeded: offset)))
    whitespace()
    while take(UInt8(ascii: ".")) {
      let afterDot = position
      whitespace()
      let offset = position
      guard let name = identifier() else {
        position = afterDot
        break
      }
      tree.paths.append(PathPart(name: name, offset: Int32(truncatingIfNeeded: offset)))
      whitespace()
    }
    return true
  }
}
