import InkProgram

/// Finds the newlines after which text is certain to come whatever happens: their lines are final at once,
/// and the machine need not look ahead.
///
/// From a newline all ways are followed through instructions that neither print nor fail for good; each has
/// to reach text or a tag. A way that is too long, or comes round, is not certain.
struct NewlineMarker {
  private enum Answer: UInt8 { case unknown, open, yes, no }

  private static let longestWay = 60
  private let code: [Instruction]
  private let pieces: [PieceInfo]
  private let nameInfos: [NameInfo]
  private var answers: [Answer]

  init(_ program: Program.Contents) {
    code = program.code
    pieces = program.pieces
    nameInfos = program.nameInfos
    answers = [Answer](repeating: .unknown, count: program.code.count)
  }

  /// Marks those of the newlines at these addresses.
  static func mark(_ newlines: [Int32], in program: inout Program.Contents) {
    for index in certain(newlines, program) { program.code[index].flag = InstructionFlag.finalNewline }
  }

  /// Finds them before the code is changed, so that nothing has to be copied.
  private static func certain(_ newlines: [Int32], _ program: Program.Contents) -> [Int] {
    var marker = NewlineMarker(program)
    return newlines.lazy.map(Int.init).filter {
      marker.leadsToText($0 + 1, height: 0, isEvaluating: false, longestWay)
    }
  }

  /// Whether all ways from an address reach text. `height` is what the way itself has put on the stack.
  private mutating func leadsToText(_ start: Int, height: Int, isEvaluating: Bool, _ limit: Int) -> Bool {
    let isPlain = height == 0 && !isEvaluating
    guard limit > 0, start >= 0, start < code.count else { return false }
    if isPlain {
      switch answers[start] {
      case .yes: return true
      case .no, .open: return false
      case .unknown: answers[start] = .open
      }
    }
    let result = follow(start, height, isEvaluating, limit)
    if isPlain { answers[start] = result ? .yes : .no }
    return result
  }

  private mutating func follow(_ start: Int, _ startHeight: Int, _ startsEvaluating: Bool, _ limit: Int)
    -> Bool
  {
    var index = start
    var height = startHeight
    var isEvaluating = startsEvaluating
    var limit = limit
    while limit > 0, index >= 0, index < code.count {
      limit -= 1
      let instruction = code[index]
      index += 1
      switch instruction.opcode {
      case .visit, .noOperation: break
      // With nothing written in between, another newline is dropped.
      case .newline: if isEvaluating { return false }
      case .beginEvaluation:
        if isEvaluating { return false }
        isEvaluating = true
      case .endEvaluation:
        if !isEvaluating { return false }
        isEvaluating = false
      case .int, .float, .bool, .list, .target: if isEvaluating { height += 1 }
      case .getGlobal, .getTemporary, .getNamed, .readCount, .choiceCount, .turns, .visitIndex: height += 1
      case .duplicate:
        if height < 1 { return false }
        height += 1
      case .assign:
        guard height >= 1, nameInfos[Int(instruction.operand)].globalSlot >= 0 else { return false }
        height -= 1
      case .popValue:
        if height < 1 { return false }
        height -= 1
      case .native:
        guard let taken = harmlessParameters(instruction.flag), height >= taken else { return false }
        height -= taken - 1
      case .jump: index = Int(instruction.operand)
      case .jumpIf:
        guard height >= 1 else { return false }
        height -= 1
        let target = Int(instruction.operand)
        guard leadsToText(target, height: height, isEvaluating: isEvaluating, limit) else { return false }
      case .text: return !isEvaluating && pieces[Int(instruction.operand)].shape.isNonWhitespace
      case .beginTag: return !isEvaluating && startsTag(index)
      default: return false
      }
    }
    return false
  }

  /// A tag counts once it has text.
  private func startsTag(_ index: Int) -> Bool {
    guard index < code.count, code[index].opcode == .text else { return false }
    let shape = pieces[Int(code[index].operand)].shape
    return shape == .clean || shape == .ragged
  }

  /// How many values a function takes that cannot fail but by an error of the story.
  private func harmlessParameters(_ flag: UInt8) -> Int? {
    guard let function = NativeFunction(rawValue: flag) else { return nil }
    switch function {
    case .divide, .modulo: return nil
    default: return function.parameterCount
    }
  }
}
