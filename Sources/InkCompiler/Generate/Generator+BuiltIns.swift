import InkProgram
import InkSyntax

extension Generator {
  /// A call of a function that belongs to the language; false where it does not.
  mutating func generateBuiltIn(_ keyword: Keyword, _ arguments: ArraySlice<NodeID>, _ node: NodeID) -> Bool {
    let source = syntax[node]
    switch keyword {
    case .choiceCount, .turns:
      if !arguments.isEmpty {
        report("The \(keyword.spelling)() function shouldn't take any arguments", at: source)
      }
      emit(keyword == .turns ? .turns : .choiceCount)
    case .turnsSince, .readCount: generateCount(keyword, arguments, source)
    case .random: generateRandom(arguments, source)
    case .seedRandom:
      if arguments.count != 1 { report("SEED_RANDOM should take 1 parameter - an integer seed", at: source) }
      if let seed = arguments.first, isNumber(seed), syntax[seed].kind != .integer {
        report("SEED_RANDOM's parameter should be an integer seed", at: source)
      }
      generateAll(arguments.prefix(1))
      emit(.seedRandom)
    case .listRange:
      if arguments.count != 3 {
        report("LIST_RANGE should take 3 parameters - a list, a min and a max", at: source)
      }
      generateAll(arguments)
      emit(.listRange)
    case .listRandom:
      if arguments.count != 1 { report("LIST_RANDOM should take 1 parameter - a list", at: source) }
      generateAll(arguments.prefix(1))
      emit(.listRandom)
    default:
      guard let function = native(keyword) else { return false }
      let expected = function.parameterCount
      if arguments.count != expected {
        report(
          "\(keyword.spelling) should take \(expected) parameter\(expected > 1 ? "s" : "")", at: source)
      }
      generateAll(arguments)
      emit(.native(function))
    }
    return true
  }

  private mutating func generateAll(_ arguments: ArraySlice<NodeID>) {
    for argument in arguments { generateExpression(argument) }
  }

  private func isNumber(_ node: NodeID) -> Bool {
    switch syntax[node].kind {
    case .integer, .float, .boolean: true
    default: false
    }
  }

  private mutating func generateRandom(_ arguments: ArraySlice<NodeID>, _ source: SyntaxNode) {
    if arguments.count != 2 {
      report("RANDOM should take 2 parameters: a minimum and a maximum integer", at: source)
    }
    for (index, argument) in arguments.enumerated() {
      if isNumber(argument), syntax[argument].kind != .integer {
        report("RANDOM's \(index == 0 ? "minimum" : "maximum") parameter should be an integer", at: source)
      }
      generateExpression(argument)
    }
    emit(.random)
  }

  /// `TURNS_SINCE`, `READ_COUNT`: of a place, or of a variable that holds one.
  private mutating func generateCount(
    _ keyword: Keyword, _ arguments: ArraySlice<NodeID>, _ source: SyntaxNode
  ) {
    guard arguments.count == 1, let argument = arguments.first,
      syntax[argument].kind == .divertTarget || syntax[argument].kind == .variable
    else {
      return report(
        "The \(keyword.spelling)() function should take one argument: a divert target to the target knot, stitch, "
          + "gather or choice you want to check. e.g. TURNS_SINCE(-> myKnot)", at: source)
    }
    if syntax[argument].kind == .divertTarget {
      generateCountedTarget(argument, countsVisits: keyword == .readCount)
    } else {
      let parts = pathParts(syntax[argument])
      if parts.count > 1 || outline.variable(parts.first?.name ?? .none, in: flow) == nil,
        outline.resolve(parts, from: flow) != nil
      {
        let shown = pathText(parts)
        reportLate(
          "Should be \(keyword.spelling)(-> \(shown)). Usage without the '->' only makes sense for variable targets.",
          at: source)
      }
      generateExpression(argument)
    }
    emit(keyword == .turnsSince ? .turnsSince : .readCount)
  }

  private mutating func generateCountedTarget(_ argument: NodeID, countsVisits: Bool) {
    generateDivertTarget(argument, usage: .compared, countsTurnsOnly: true)
    guard countsVisits, let divert = syntax.children(of: argument).first else { return }
    let parts = pathParts(syntax[divert])
    if case .global? = parts.first.flatMap({ outline.variable($0.name, in: flow) }) { return }
    if let place = outline.resolve(parts, from: flow) { count(Container.countsVisits, in: place) }
  }

  private func native(_ keyword: Keyword) -> NativeFunction? {
    switch keyword {
    case .min: .min
    case .max: .max
    case .pow: .power
    case .floor: .floor
    case .ceiling: .ceiling
    case .int: .int
    case .float: .float
    case .listMin: .listMin
    case .listMax: .listMax
    case .listAll: .listAll
    case .listCount: .listCount
    case .listValue: .listValue
    case .listInvert: .listInvert
    default: nil
    }
  }
}
