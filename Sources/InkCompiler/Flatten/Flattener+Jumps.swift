import InkProgram

extension Flattener {
  /// Gives every jump its address. Which counting containers a divert enters is known from where it stands
  /// and where it leads, so their visits are counted by a stub.
  mutating func resolveFixups() {
    for fixup in fixups {
      guard let location = resolver.location(fixup.target, from: fixup.container, &program),
        !(location.isApproximate && location.container == 0)
      else {
        makeMissing(fixup)
        continue
      }
      let container = Int(location.container)
      let target = location.index >= 0 ? address(of: location) : program.containers[container].body
      let visits = visits(from: fixup.container, to: location)
      guard !visits.isEmpty else {
        program.code[fixup.instruction].operand = target
        continue
      }
      program.code[fixup.instruction].operand = address
      program.code.append(contentsOf: visits)
      emit(.jump, operand: target)
      let isEmpty = program.containers[container].nodeCount == 0
      let owner = isEmpty ? program.containers[container].parent : location.container
      while program.containerOf.count < program.code.count { program.containerOf.append(owner) }
    }
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
    let container = Int(location.container)
    guard location.index < program.containers[container].nodeCount else {
      return program.containers[container].end
    }
    let entry = program.nodes[Int(program.containers[container].firstNode + location.index)]
    return entry < 0 ? program.containers[Int(-1 - entry)].start : entry
  }

  /// The reference's rule for a divert: of the containers around the target, from the inside out, those are
  /// visited that the divert does not stand in, or that count at their start only; the latter only if the
  /// target is the very first thing in them. The first that is neither ends the walk.
  private func visits(from origin: ContainerID, to location: Program.Location) -> [Instruction] {
    var result: [Instruction] = []
    var ancestor = Int(location.container)
    var child = max(0, location.index)
    let count = program.containers[ancestor].nodeCount
    if location.index < 0 && count == 0 {
      child = program.containers[ancestor].position
      ancestor = Int(program.containers[ancestor].parent)
    } else if child >= count {
      return []
    }
    var isAtStart = true
    while ancestor >= 0 {
      let flags = program.containers[ancestor].flags
      let countsAtStartOnly = flags & 4 != 0
      if !countsAtStartOnly && contains(Int32(truncatingIfNeeded: ancestor), origin) { break }
      isAtStart = isAtStart && child == 0
      if flags & 3 != 0 && (!countsAtStartOnly || isAtStart) {
        result.append(Instruction(.visit, flag: flags & 3, operand: program.containers[ancestor].countSlot))
      }
      child = program.containers[ancestor].position
      ancestor = Int(program.containers[ancestor].parent)
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
    for start in stringStarts {
      let index = Int(start)
      guard index + 2 < program.code.count, program.code[index + 1].opcode == .text,
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
