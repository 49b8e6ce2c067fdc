import InkProgram
import InkSyntax

extension Generator {
  /// Puts arguments on the stack: variables by reference where the flow asks for them, values else.
  mutating func generateArguments(
    _ arguments: ArraySlice<NodeID>, _ flow: Int?, at source: SyntaxNode, isCall: Bool
  ) {
    let parameters = flow.map { Array(syntax.parameters[outline.flows[$0].parameters]) } ?? []
    for (index, argument) in arguments.enumerated() {
      guard index < parameters.count, parameters[index].isByReference else {
        generateExpression(argument)
        continue
      }
      let value = syntax[argument]
      guard value.kind == .variable else {
        reportDivertKind(
          "Expected variable name to pass by reference to 'ref \(string(parameters[index].name))' but saw "
            + syntax.description(of: argument), at: source, isCall: isCall)
        return
      }
      let parts = pathParts(value)
      if outline.resolve(parts, from: self.flow) != nil {
        let target = flow.map { string(outline.flows[$0].name) } ?? ""
        reportDivertKind(
          "can't pass a read count by reference. '\(pathText(parts))' is a knot/stitch/label, but '\(target)' "
            + "requires the name of a VAR to be passed.", at: source, isCall: isCall)
        return
      }
      checkReference(argument)
      emit(.variablePointer(variableName(value), context: -1))
    }
  }

  private mutating func checkReference(_ node: NodeID) {
    let parts = pathParts(syntax[node])
    guard parts.count == 1, let only = parts.first?.name else { return }
    if outline.variable(only, in: flow) == nil { reportUnresolved(node) }
  }

  /// The name of a variable as the container tree has it: `Colours.red` for two parts.
  mutating func variableName(_ source: SyntaxNode) -> NameID {
    let parts = pathParts(source)
    if parts.count == 1, let only = parts.first { return name(only.name) }
    return tree.names.intern { bytes in
      for (index, part) in parts.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ".")) }
        bytes.append(contentsOf: syntax.symbols.bytes(of: part.name))
      }
    }
  }

  private mutating func reportDivertKind(_ message: String, at source: SyntaxNode, isCall: Bool) {
    report((isCall ? "Function call " : "Divert ") + message, at: source)
  }

  /// Counts the arguments, and looks whether divert targets are given where they are asked for.
  mutating func checkArguments(
    _ arguments: ArraySlice<NodeID>, _ target: DivertTarget, at source: SyntaxNode, isCall: Bool,
    isValue: Bool = false
  ) {
    guard case .place = target.kind else { return }
    guard let index = target.flow else {
      if !arguments.isEmpty {
        reportDivertKind(
          "target needs to be a knot or stitch in order to pass arguments", at: source, isCall: isCall)
      }
      return
    }
    let entry = outline.flows[index]
    if arguments.isEmpty && entry.parameters.isEmpty { return }
    let name = string(entry.name)
    if !entry.hasParameterList && !arguments.isEmpty {
      reportDivertKind("target (\(name)) doesn't take parameters", at: source, isCall: isCall)
      return
    }
    if isValue {
      if !arguments.isEmpty {
        reportDivertKind("can't store arguments in a divert target variable", at: source, isCall: isCall)
      }
      return
    }
    if entry.parameters.count != arguments.count {
      let but = arguments.isEmpty ? "but there weren't any passed to it" : "but only got \(arguments.count)"
      reportDivertKind(
        "to '\(name)' requires \(entry.parameters.count) arguments, \(but)", at: source, isCall: isCall)
      return
    }
    for (parameter, argument) in zip(syntax.parameters[entry.parameters], arguments)
    where parameter.isDivertTarget {
      checkDivertArgument(argument, parameter, name, at: source, isCall: isCall)
    }
  }

  private mutating func checkDivertArgument(
    _ argument: NodeID, _ parameter: Parameter, _ target: String, at source: SyntaxNode, isCall: Bool
  ) {
    let value = syntax[argument]
    if value.kind == .variable {
      let parts = pathParts(value)
      if outline.resolve(parts, from: flow) != nil {
        let path = pathText(parts)
        reportDivertKind(
          "Passing read count of '\(path)' instead of a divert target. You probably meant '-> \(path)'",
          at: source, isCall: isCall)
      }
    } else if value.kind != .divertTarget {
      report(
        "Target '\(target)' expects a divert target for the parameter named -> \(string(parameter.name)) but saw "
          + syntax.description(of: argument), at: value)
    }
  }
}
