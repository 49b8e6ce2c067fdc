import InkProgram

extension Flattener {
  /// Gives every jump its address. Which counting containers a divert enters is known from where it stands
  /// and where it leads, so their visits are counted by a stub.
  mutating func resolveFixups() {
    let originCount = program.code.count
    for fixup in fixups {
      guard let location = resolver.location(fixup.target, from: fixup.container, &program),
        !(location.isApproximate && location.container == 0)
      else {
        makeMissing(fixup)
        continue
      }
      let info = program.containers[Int(location.container)]
      let target = location.index >= 0 ? address(of: location) : info.body
      let visits = visits(from: fixup.container, to: location)
      guard !visits.isEmpty else {
        program.code[fixup.instruction].operand = target
        continue
      }
      program.code[fixup.instruction].operand = address
      program.code.append(contentsOf: visits)
      emit(.jump, operand: target)
      while program.containerOf.count < program.code.count {
        program.containerOf.append(info.nodeCount > 0 ? location.container : info.parent)
      }
    }
    if program.code.count == originCount { return }
  }

  private mutating func makeMissing(_ fixup: Fixup) {
    var instruction = program.code[fixup.instruction]
    let isConditional = instruction.opcode == .jumpIf || instruction.opcode == .callIf
    var name: NameID?
    if case .path(let written) = fixup.target { name = written }
    instruction = Instruction(
      .missing, flag: isConditional ? InstructionFlag.conditional : 0, operand: name?.index ?? 0)
    program.code[fixup.instruction] = instruction
  }

  private func address(of location: Program.Location) -> Int32 {
    let info = program.containers[Int(location.container)]
    guard location.index < info.nodeCount else { return info.end }
    let entry = program.nodes[Int(info.firstNode + location.index)]
    return entry < 0 ? program.containers[Int(-1 - entry)].start : entry
  }

  /// The reference's rule for a divert: of the containers around the target, from the inside out, those are
  /// visited that the divert does not stand in, or that count at their start only; the latter only if the
  /// target is the very first thing in them. The first that is neither ends the walk.
  private func visits(from origin: ContainerID, to location: Program.Location) -> [Instruction] {
    var result: [Instruction] = []
    let info = program.containers[Int(location.container)]
    var child: Int32
    var ancestor: Int32
    if location.index < 0 && info.nodeCount == 0 {
      child = info.position
      ancestor = info.parent
    } else {
      child = max(0, location.index)
      ancestor = location.container
      if child >= info.nodeCount { return [] }
    }
    var isAtStart = true
    while ancestor >= 0 {
      let info = program.containers[Int(ancestor)]
      let countsAtStartOnly = info.flags & 4 != 0
      if contains(ancestor, origin) && !countsAtStartOnly { break }
      isAtStart = isAtStart && child == 0
      if info.flags & 3 != 0 && (!countsAtStartOnly || isAtStart) {
        result.append(Instruction(.visit, flag: info.flags & 3, operand: info.countSlot))
      }
      child = info.position
      ancestor = info.parent
    }
    return result
  }

  private func contains(_ ancestor: Int32, _ container: ContainerID) -> Bool {
    var current = container.index
    while current >= 0 {
      if current == ancestor { return true }
      current = program.containers[Int(current)].parent
    }
    return false
  }

  /// `str` text `/str` becomes one instruction; the other two stay where they are, for jumps into the middle.
  mutating func fuseStrings() {
    guard program.code.count > 2 else { return }
    for index in 0..<program.code.count - 2 {
      guard program.code[index].opcode == .beginString, program.code[index + 1].opcode == .text,
        program.code[index + 2].opcode == .endString
      else { continue }
      let piece = program.code[index + 1].operand
      guard !program.pieces[Int(piece)].shape.mayHoldNewline || !program.bytes[range(piece)].contains(0x0A)
      else { continue }
      program.code[index] = Instruction(.literalString, operand: piece)
    }
  }

  private func range(_ piece: Int32) -> Range<Int> {
    Int(program.pieces[Int(piece)].start)..<Int(program.pieces[Int(piece)].end)
  }
}
