import InkProgram

/// Diverts to places known only when run, and counting.
extension Machine {
  @inline(__always) mutating func visit(_ slot: Int32, _ flag: UInt8) {
    let index = Int(slot)
    if lookahead.isActive {
      lookahead.changes.append(.init(kind: .count, index: slot, cell: .absent, count: counts[index]))
    }
    if flag & InstructionFlag.countsVisits != 0 { counts[index].visits &+= 1 }
    if flag & InstructionFlag.countsTurns != 0 { counts[index].turn = turn }
  }

  mutating func reportMissing(_ instruction: Instruction) throws(Fault) {
    if instruction.flag & InstructionFlag.conditional != 0, try !isTrue(try pop()) { return }
    throw .story("Divert resolution failed: Divert (\(program.name(instruction.operand)))")
  }

  mutating func jumpByVariable(_ instruction: Instruction) throws(Fault) {
    if instruction.flag & InstructionFlag.conditional != 0, try !isTrue(try pop()) { return }
    guard let value = find(instruction.operand) else {
      throw .story(
        "Tried to divert using a target from a variable that could not be found (\(program.name(instruction.operand)))"
      )
    }
    guard value.kind == .target else {
      let isZero = value.kind == .int && value.payload == 0
      let what = isZero ? "was empty/null (the value 0)." : "contained '\(string(of: value))'."
      let name = program.name(instruction.operand)
      throw .story(
        "Tried to divert to a target from a variable, but the variable (\(name)) didn't contain a divert target, it "
          + what)
    }
    let kind = FrameKind(rawValue: instruction.flag & 3) ?? .none
    let origin = current
    try pushFrame(kind)
    try go(to: value.payload, from: origin)
  }

  /// Goes to a path that was a value: to a container itself, whose visit is counted on entering it.
  mutating func go(to path: Int32, from origin: Int32) throws(Fault) {
    let location = try program.location(ofPath: path)
    if location.isApproximate {
      warn(
        "Failed to find content at path '\(program.text(ofPath: path))', so it was approximated to: "
          + "'\(program.path(of: location))'.")
    }
    top.address = program.address(of: location)
    if location.index >= 0 { visitChanged(from: origin, to: location) }
  }

  /// Counts the containers that are entered by a jump: from the inside out, those that it did not come from,
  /// or that count at their start only.
  mutating func visitChanged(from origin: Int32, to location: Program.Location) {
    let info = program.contents.containers[Int(location.container)]
    var child = max(0, location.index)
    var ancestor = location.container
    if location.index <= 0 && info.nodeCount == 0 {
      child = info.position
      ancestor = info.parent
    } else if child >= info.nodeCount {
      return
    }
    var isAtStart = true
    var levels = 0
    defer { if levels > 32 { charge(levels &* levels) } }
    while ancestor >= 0 {
      levels &+= 1
      let info = program.contents.containers[Int(ancestor)]
      let countsAtStartOnly = info.flags & 4 != 0
      if !countsAtStartOnly && stands(origin, in: ancestor) { break }
      isAtStart = isAtStart && child == 0
      if info.flags & 3 != 0 && (!countsAtStartOnly || isAtStart) { visit(info.countSlot, info.flags & 3) }
      child = info.position
      ancestor = info.parent
    }
  }

  @inline(__always) private func stands(_ address: Int32, in container: Int32) -> Bool {
    guard address >= 0, Int(address) < program.contents.containerOf.count else { return false }
    var current = program.contents.containerOf[Int(address)]
    while current >= 0 {
      if current == container { return true }
      current = program.contents.containers[Int(current)].parent
    }
    return false
  }

  /// Goes to a path from outside of the flow, as taking a choice does.
  mutating func choose(_ location: Program.Location, countsTurn: Bool) {
    clearChoices()
    let container = program.contents.containers[Int(location.container)]
    top.address = location.index >= 0 ? program.address(of: location) : container.body
    if countsTurn { turn &+= 1 }
    visitChanged(from: previous, to: location)
    current = previous
  }

  /// Takes the first invisible choice if there are no visible ones.
  mutating func followInvisibleChoice() {
    guard errors.isEmpty, let first = choices.current.first else { return }
    for choice in choices.current where !choice.isInvisible { return }
    let point = program.contents.choicePoints[Int(first.point)]
    resumeThread(of: first)
    do {
      let location = try program.location(ofPath: point.target)
      choose(location, countsTurn: false)
    } catch {
      if case .story(let message) = error { addError(message) }
    }
  }

  // MARK: Counts

  /// How often a container has been visited.
  @inline(__always) func visits(of container: Int32) throws(Fault) -> Int32 {
    guard container >= 0 else { return 0 }
    let info = program.contents.containers[Int(container)]
    guard info.flags & InstructionFlag.countsVisits != 0 else {
      throw .story("Read count for target (\(program.name(info.name)) - on ) unknown.")
    }
    return counts[Int(info.countSlot)].visits
  }

  @inline(__always) func visits(ofPath path: Int32) throws(Fault) -> Int32 {
    let info = program.contents.paths[Int(path)]
    guard info.container >= 0, info.index < 0 else { return 0 }
    return try visits(of: info.container)
  }

  private mutating func countedContainer(_ cell: Cell, _ what: String) throws(Fault) -> Int32? {
    guard cell.kind == .target else {
      let note =
        cell.kind == .int
        ? ". Did you accidentally pass a read count ('knot_name') instead of a target ('-> knot_name')?" : ""
      throw .story(
        "TURNS_SINCE expected a divert target (knot, stitch, label name), but saw \(string(of: cell))\(note)")
    }
    let info = program.contents.paths[cell.index]
    if info.container >= 0 && info.index < 0 && !info.isApproximate { return info.container }
    if info.container >= 0 && info.index >= 0,
      let child = program.child(of: info.container, at: info.index)
    {
      return child
    }
    warn("Failed to find container for \(what) lookup at \(pathText(cell))")
    return nil
  }

  mutating func readCount(of cell: Cell) throws(Fault) -> Cell {
    guard let container = try countedContainer(cell, "ReadCount") else { return Cell(int: 0) }
    return Cell(int: try visits(of: container))
  }

  mutating func turnsSince(_ cell: Cell) throws(Fault) -> Cell {
    guard let container = try countedContainer(cell, "TurnsSince") else { return Cell(int: -1) }
    let info = program.contents.containers[Int(container)]
    guard info.flags & InstructionFlag.countsTurns != 0 else {
      throw .story("TURNS_SINCE() for target (\(program.name(info.name)) - on ) unknown.")
    }
    let count = counts[Int(info.countSlot)]
    return Cell(int: count.turn == Count.neverTurn ? -1 : turn &- count.turn)
  }
}

extension Program {
  /// The place that one of the program's paths leads to, with the reference's complaints.
  func location(ofPath path: Int32) throws(Fault) -> Location {
    let info = contents.paths[Int(path)]
    guard info.container >= 0, !(info.isApproximate && info.container == 0) else {
      throw .story(
        "Failed to find content at path '\(text(ofPath: path))', and no approximation of it was possible.")
    }
    return Location(container: info.container, index: info.index, isApproximate: info.isApproximate)
  }
}
