import InkProgram

extension Machine {
  /// Runs until a line is done or the flow ends. The output stream then holds the line.
  ///
  /// A step is one instruction, as one piece of content is in the reference; `settle` after those that write
  /// or end the flow decides whether the line is done.
  mutating func run(_ host: Host, steps: inout Int) throws(Fault) {
    let code = program.code
    while true {
      guard steps > work else { throw .exhausted }
      steps -= 1
      previous = current
      current = top.address
      guard current >= 0 && Int(current) < code.count else {
        top.address = Self.nowhere
        return
      }
      let instruction = code[Int(current)]
      top.address = current + 1
      switch instruction.opcode {
      // Content and values.
      case .text:
        if top.isEvaluating {
          push(Cell(.literalString, instruction.operand))
          continue
        }
        write(piece: instruction.operand)
      case .newline:
        if top.isEvaluating {
          push(newlineText())
          continue
        }
        writeText(Self.newline)
        // The end of a thread may lead behind the last instruction. An address of -1 is beyond it as well.
        while UInt32(bitPattern: top.address) < code.count, code[Int(top.address)].opcode == .fallOff {
          fallOff()
        }
        if top.address >= 0 {
          if settle(isFinal: instruction.flag == InstructionFlag.finalNewline) { return }
          continue
        }
      case .glue:
        if top.isEvaluating { throw .story("Glue cannot be a value.") }
        writeGlue()
      case .int:
        pushIfEvaluating(Cell(.int, instruction.operand))
        continue
      case .float:
        pushIfEvaluating(Cell(.float, instruction.operand))
        continue
      case .bool:
        pushIfEvaluating(Cell(.bool, instruction.operand))
        continue
      case .void:
        pushIfEvaluating(.void)
        continue
      case .list:
        pushIfEvaluating(Cell(.literalList, instruction.operand))
        continue
      case .target:
        pushIfEvaluating(Cell(.target, instruction.operand))
        continue
      case .pointer:
        pushIfEvaluating(pointer(instruction))
        continue
      case .tag: writeTag(piece: instruction.operand)
      case .literalString:
        guard top.isEvaluating else {
          throw .story("Expected to be in an expression when evaluating a string")
        }
        push(Cell(.literalString, instruction.operand))
        top.address = current + 3
        continue

      // Flow.
      case .jump:
        top.address = instruction.operand
        continue
      case .jumpIf:
        if try isTrue(try pop()) { top.address = instruction.operand }
        continue
      case .call:
        try pushFrame(instruction.flag, to: instruction.operand)
        continue
      case .callIf:
        if try isTrue(try pop()) { try pushFrame(instruction.flag, to: instruction.operand) }
        continue
      case .jumpVariable:
        try jumpByVariable(instruction)
        continue
      case .external: try callExternal(instruction, host)
      case .missing:
        try reportMissing(instruction)
        continue
      case .visit:
        visit(instruction.operand, instruction.flag)
        current = previous
        continue
      case .fallOff: fallOff()
      case .choice:
        try offerChoice(instruction.operand)
        continue

      // Variables.
      case .getGlobal:
        push(try global(instruction.operand))
        continue
      case .getTemporary:
        push(temporary(named: instruction.operand))
        continue
      case .getNamed:
        push(variable(named: instruction.operand))
        continue
      case .declareGlobal:
        try declareGlobal(instruction.operand, try pop())
        continue
      case .declareTemporary:
        try declareTemporary(instruction.operand, try pop())
        continue
      case .assign:
        try assign(instruction.operand, try pop())
        continue
      case .readCount:
        push(Cell(int: try visits(of: instruction.operand)))
        continue

      // Control commands.
      case .beginEvaluation:
        if top.isEvaluating { throw .story("Already in expression evaluation?") }
        top.isEvaluating = true
        continue
      case .endEvaluation:
        if !top.isEvaluating { throw .story("Not in expression evaluation mode") }
        top.isEvaluating = false
        continue
      case .output:
        if let value = stack.popLast() { writeValue(value) }
      case .duplicate:
        guard let value = stack.last else {
          throw .fatal("The evaluation stack is empty where a value is needed.")
        }
        push(value)
        continue
      case .popValue:
        _ = try pop()
        continue
      case .returnFromFunction: try returnFromFunction()
      case .returnFromTunnel: try returnFromTunnel()
      case .beginString:
        writeCommand(.beginString)
        if !top.isEvaluating { throw .story("Expected to be in an expression when evaluating a string") }
        top.isEvaluating = false
      case .endString: endString()
      case .noOperation: continue
      case .choiceCount:
        push(Cell(int: Int32(truncatingIfNeeded: choices.count)))
        continue
      case .turns:
        push(Cell(int: turn &+ 1))
        continue
      case .turnsSince:
        push(try turnsSince(try pop()))
        continue
      case .readCountOf:
        push(try readCount(of: try pop()))
        continue
      case .random:
        try random()
        continue
      case .seedRandom:
        try seedRandom()
        continue
      case .visitIndex:
        push(Cell(int: try visits(of: instruction.operand) &- 1))
        continue
      case .shuffleIndex:
        try shuffleIndex(instruction.operand)
        continue
      case .startThread:
        try startThread()
        continue
      case .done: done()
      case .end: forceEnd()
      case .listFromInt:
        try listFromInt()
        continue
      case .listRange:
        try listRange()
        continue
      case .listRandom:
        try listRandom()
        continue
      case .beginTag: writeCommand(.beginTag)
      case .endTag: try endTag()
      case .native:
        try callNative(NativeFunction(rawValue: instruction.flag) ?? .add)
        continue
      }
      if !canContinue && top.kind != .host { followInvisibleChoice() }
      if settle() { return }
      if !canContinue { return }
    }
  }

  @inline(__always) private mutating func pushIfEvaluating(_ cell: Cell) {
    if top.isEvaluating { push(cell) }
  }

  private mutating func newlineText() -> Cell { Cell(.string, heap.append(CollectionOfOne(0x0A))) }

  /// A pointer knows its frame from the moment it is pushed.
  private func pointer(_ instruction: Instruction) -> Cell {
    var context = instruction.short
    if context == Cell.unknownContext {
      let isHere = temporaryIndex(instruction.operand, in: top, end: temporaries.count) != nil
      context = isHere ? UInt16(truncatingIfNeeded: depth) : 0
    }
    return Cell(.pointer, instruction.operand, context: context)
  }

  /// Whether a value counts as true.
  @inline(__always) mutating func isTrue(_ cell: Cell) throws(Fault) -> Bool {
    switch cell.kind {
    case .int, .bool: return cell.payload != 0
    case .float: return cell.float != 0
    default: return try isTrueSlow(cell)
    }
  }

  private mutating func isTrueSlow(_ cell: Cell) throws(Fault) -> Bool {
    switch cell.kind {
    case .string, .literalString: return !text(of: cell).isEmpty
    case .list, .literalList: return !list(cell).items.isEmpty
    case .target:
      throw .story(
        "Shouldn't use a divert target (to \(pathText(cell))) as a conditional value. Did you intend a function "
          + "call 'likeThis()' or a read count check 'likeThis'? (no arrows)")
    default: return false
    }
  }
}
