import InkProgram

extension Flattener {
  /// Emits one node that is no container.
  mutating func emit(_ node: Node, in container: ContainerID, at position: Int32) {
    switch node {
    case .container: break
    case .text(let text): emitText(text, .text, in: container)
    case .tag(let text): emitText(text, .tag, in: container)
    case .newline: emitNewline()
    case .int(let value): emit(.int, operand: value)
    case .float(let value): emit(.float, operand: Int32(bitPattern: value.bitPattern))
    case .bool(let value): emit(.bool, operand: value ? 1 : 0)
    case .void: emit(.void)
    case .glue: emit(.glue)
    case .command(let command): emit(command, in: container)
    case .native(let function): emit(.native, flag: function.rawValue)
    case .divertTarget(let target):
      let path = pathIndex(target, in: container, at: position)
      markRead(path)
      emit(.target, operand: path)
    case .variablePointer(let name, let context):
      let short = context < 0 || context >= Int32(UInt16.max) ? Cell.unknownContext : UInt16(context)
      emit(.pointer, short: short, operand: name.index)
    case .list(let list): emit(.list, operand: literal(tree.lists[Int(list)]))
    case .divert(let divert): emit(divert, in: container, at: position)
    case .choicePoint(let target, let flags):
      let point = ChoicePoint(
        target: pathIndex(target, in: container, at: position), container: container.index,
        position: position,
        flags: flags)
      program.choicePoints.append(point)
      emit(.choice, operand: Int32(truncatingIfNeeded: program.choicePoints.count - 1))
    case .variable(let name):
      namedReads.append(address)
      emit(.getNamed, operand: name.index)
    case .readCount(let target):
      let path = program.paths[Int(pathIndex(target, in: container, at: position))]
      let counted = path.isApproximate || path.index >= 0 ? -1 : path.container
      markRead(container: counted)
      emit(.readCount, operand: counted)
    case .assignment(let assignment): emit(assignment)
    }
  }

  mutating func emit(_ opcode: Opcode, flag: UInt8 = 0, short: UInt16 = 0, operand: Int32 = 0) {
    program.code.append(Instruction(opcode, flag: flag, short: short, operand: operand))
  }

  private mutating func emitNewline() {
    newlines.append(address)
    emit(.newline)
  }

  private mutating func emitText(_ text: Int32, _ opcode: Opcode, in container: ContainerID) {
    let range = tree.texts.range(Int(text))
    let piece = PieceInfo(
      start: Int32(truncatingIfNeeded: range.lowerBound), end: Int32(truncatingIfNeeded: range.upperBound),
      place: program.containers[Int(container.index)].place, shape: TextShape(of: tree.texts.bytes, range))
    if opcode == .text && piece.shape == .newline {
      return emitNewline()
    }
    program.pieces.append(piece)
    emit(opcode, operand: Int32(truncatingIfNeeded: program.pieces.count - 1))
  }

  private mutating func emit(_ assignment: Assignment) {
    if assignment.isDeclaration && assignment.isGlobal {
      if slotOfName[Int(assignment.name.index)] < 0 {
        slotOfName[Int(assignment.name.index)] = Int32(truncatingIfNeeded: program.globals.count)
        program.globals.append(assignment.name.index)
      }
      emit(.declareGlobal, operand: assignment.name.index)
    } else {
      emit(assignment.isDeclaration ? .declareTemporary : .assign, operand: assignment.name.index)
    }
  }

  private mutating func emit(_ command: ControlCommand, in container: ContainerID) {
    let opcode: Opcode
    switch command {
    case .beginEvaluation: opcode = .beginEvaluation
    case .output: opcode = .output
    case .endEvaluation: opcode = .endEvaluation
    case .duplicate: opcode = .duplicate
    case .popValue: opcode = .popValue
    case .returnFromFunction: opcode = .returnFromFunction
    case .returnFromTunnel: opcode = .returnFromTunnel
    case .beginString:
      stringStarts.append(address)
      opcode = .beginString
    case .endString: opcode = .endString
    case .noOperation: opcode = .noOperation
    case .choiceCount: opcode = .choiceCount
    case .turns: opcode = .turns
    case .turnsSince: opcode = .turnsSince
    case .readCount: opcode = .readCountOf
    case .random: opcode = .random
    case .seedRandom: opcode = .seedRandom
    case .visitIndex: opcode = .visitIndex
    case .shuffleIndex: opcode = .shuffleIndex
    case .startThread: opcode = .startThread
    case .done: opcode = .done
    case .end: opcode = .end
    case .listFromInt: opcode = .listFromInt
    case .listRange: opcode = .listRange
    case .listRandom: opcode = .listRandom
    case .beginTag: opcode = .beginTag
    case .endTag: opcode = .endTag
    }
    emit(opcode, operand: container.index)
  }

  private mutating func emit(_ divert: Divert, in container: ContainerID, at position: Int32) {
    let conditional = divert.isConditional
    let kind: FrameKind =
      switch divert.kind {
      case .plain: .none
      case .function: .function
      case .tunnel: .tunnel
      }
    switch divert.destination {
    case .external(let name, let count):
      if externalOfName[Int(name.index)] < 0 {
        externalOfName[Int(name.index)] = Int32(truncatingIfNeeded: program.externals.count)
        program.externals.append(name.index)
      }
      emit(
        .external, flag: conditional ? InstructionFlag.conditional : 0,
        short: UInt16(truncatingIfNeeded: count), operand: externalOfName[Int(name.index)])
    case .variable(let name):
      let flag = kind.rawValue | (conditional ? InstructionFlag.conditional : 0)
      emit(.jumpVariable, flag: flag, operand: name.index)
    case .target(let target):
      fixups.append(
        Fixup(instruction: program.code.count, target: target, container: container, position: position))
      if kind == .none {
        emit(conditional ? .jumpIf : .jump)
      } else {
        emit(conditional ? .callIf : .call, flag: kind.rawValue)
      }
    }
  }

  /// The index of a path that is a value or a choice's target.
  mutating func pathIndex(_ target: Target, in container: ContainerID, at position: Int32) -> Int32 {
    guard case .path(let name) = target, !isRelative(name) else {
      return append(path(resolver.location(target, from: container, &program), name: -1))
    }
    if pathOfName[Int(name.index)] < 0 {
      let location = resolver.location(target, from: container, &program)
      pathOfName[Int(name.index)] = append(path(location, name: name.index))
    }
    return pathOfName[Int(name.index)]
  }

  private func isRelative(_ path: NameID) -> Bool {
    let range = tree.names.table.range(Int(path.index))
    return !range.isEmpty && tree.names.table.bytes[range.lowerBound] == UInt8(ascii: ".")
  }

  private mutating func append(_ path: PathInfo) -> Int32 {
    program.paths.append(path)
    return Int32(truncatingIfNeeded: program.paths.count - 1)
  }

  private func path(_ location: Program.Location?, name: Int32) -> PathInfo {
    guard let location else {
      return PathInfo(name: name, container: -1, index: -1, isApproximate: true)
    }
    return PathInfo(
      name: name, container: location.container, index: location.index,
      isApproximate: location.isApproximate)
  }

  private mutating func markRead(_ path: Int32) { markRead(container: program.paths[Int(path)].container) }

  private mutating func markRead(container: Int32) {
    guard container >= 0 else { return }
    let slot = program.containers[Int(container)].countSlot
    if slot >= 0 { program.isCountRead[Int(slot)] = true }
  }
}
