import InkSyntax

/// Kinds of names, in the order in which one yields to another.
private enum NameRank: Int, Comparable {
  case knot, list, listItem, variable, subFlow, parameter, temporary

  static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}

extension Generator {
  /// Reports names that are used for two things.
  mutating func checkNames() {
    for (index, entry) in outline.flows.enumerated() where entry.level != .story {
      flow = index
      for parameter in syntax.parameters[entry.parameters] {
        check(parameter.name, .parameter, entry.node, "argument", in: index)
      }
      checkParametersDiffer(index)
      let kind = entry.level == .knot ? (entry.isFunction ? "function" : "knot") : "stitch"
      check(entry.name, entry.level == .knot ? .knot : .subFlow, entry.node, kind, in: index)
    }
    for (node, flow) in outline.labels {
      check(syntax[node].name, .subFlow, node, syntax[node].kind == .gather ? "gather" : "choice", in: flow)
    }
    for variable in outline.variables where syntax[variable.node].kind != .listDeclaration {
      check(
        variable.name, variable.isGlobal ? .variable : .temporary, variable.node,
        variable.isGlobal ? "VAR" : "temp",
        in: variable.flow)
    }
    for node in outline.constants { check(syntax[node].name, .variable, node, "constant", in: 0) }
    for list in outline.lists {
      check(list.name, .list, list.node, "list", in: 0)
      for item in list.items {
        check(outline.items[item].name, .listItem, outline.items[item].node, "list element", in: 0)
      }
    }
  }

  private mutating func checkParametersDiffer(_ index: Int) {
    let parameters = Array(syntax.parameters[outline.flows[index].parameters])
    for (position, parameter) in parameters.enumerated() {
      if parameters[(position + 1)...].contains(where: { $0.name == parameter.name }) {
        reportLate(
          "Multiple arguments with the same name: '\(string(parameter.name))'",
          at: syntax[outline.flows[index].node])
      }
    }
  }

  private mutating func check(_ name: Symbol, _ rank: NameRank, _ node: NodeID, _ kind: String, in flow: Int)
  {
    let source = syntax[node]
    let shown = string(name)
    if let keyword = Keyword(name), keyword.isReserved {
      return reportName(shown, kind, "it's a reserved keyword", at: source)
    }
    if isBuiltIn(name) {
      return reportName(shown, kind, "it's a built in function", at: source)
    }
    guard !name.isNone, !isRepeated(name, node, in: flow) else { return }
    let knot = Int(outline.knotOf[Int(name.index)])
    if knot >= 0, outline.flows[knot].node != node || rank == .parameter {
      return conflict(
        source, shown, kind, outline.flows[knot].isFunction ? "function" : "knot", outline.flows[knot].node)
    }
    if rank < .list { return }
    checkLists(name, rank, node, kind)
    if rank <= .variable { return }
    let global = Int(outline.globalOf[Int(name.index)])
    if global >= 0 {
      let variable = outline.variables[global]
      if variable.node != node, variable.isGlobal, syntax[variable.node].kind != .listDeclaration {
        conflict(source, shown, kind, "var", variable.node)
      }
    }
    if rank < .subFlow { return }
    checkPlaces(name, rank, node, kind, in: flow)
  }

  /// The reference leaves the name out.
  private mutating func reportName(_ name: String, _ kind: String, _ reason: String, at source: SyntaxNode) {
    let rest = "cannot be used for the name of a \(kind.lowercased()) because \(reason)"
    reportLate("'\(name)' \(rest)", at: source, reference: "'' \(rest)")
  }

  /// Whether it is the same kind of thing twice, which was reported already.
  private func isRepeated(_ name: Symbol, _ node: NodeID, in flow: Int) -> Bool {
    guard syntax[node].name == name else { return false }
    return switch syntax[node].kind {
    case .knot, .stitch: Int(outline.stitchIn[name, outline.flows[flow].parent]) != flow
    case .choice, .gather: outline.labelIn[name, flow] != node
    default: false
    }
  }

  private mutating func checkLists(_ name: Symbol, _ rank: NameRank, _ node: NodeID, _ kind: String) {
    let source = syntax[node]
    let list = Int(outline.listOf[Int(name.index)])
    if list >= 0, outline.lists[list].node != node {
      conflict(source, string(name), kind, "list", outline.lists[list].node)
    }
    guard rank != .listItem else { return }
    var item = Int(outline.firstItemOf[Int(name.index)])
    while item >= 0 {
      conflict(source, string(name), kind, "list element", outline.items[item].node)
      item = Int(outline.items[item].next)
    }
  }

  private mutating func checkPlaces(
    _ name: Symbol, _ rank: NameRank, _ node: NodeID, _ kind: String, in flow: Int
  ) {
    let source = syntax[node]
    let path = [PathPart(name: name, offset: source.offset)]
    let context = rank == .subFlow && source.kind == .stitch ? outline.flows[flow].parent : flow
    if let found = outline.resolve(path[...], from: context) {
      let (other, otherKind) = describe(found)
      if other != node { return conflict(source, string(name), kind, otherKind, other) }
    }
    guard rank != .parameter, outline.parameter(name, of: flow) != nil else { return }
    let entry = outline.flows[flow]
    if source.kind == .stitch, entry.node == node { return }
    reportLate(
      "\(kind) '\(string(name))': Name has already been used for a argument to \(string(entry.name)) on "
        + "\(place(syntax[entry.node]))", at: source)
  }

  private func describe(_ place: Destination) -> (NodeID, String) {
    switch place {
    case .flow(let index):
      let entry = outline.flows[index]
      return (entry.node, entry.level == .stitch ? "stitch" : entry.isFunction ? "function" : "knot")
    case .point(let node): return (node, syntax[node].kind == .gather ? "gather" : "choice")
    }
  }

  private mutating func conflict(
    _ source: SyntaxNode, _ name: String, _ kind: String, _ otherKind: String, _ other: NodeID
  ) {
    reportLate(
      "\(kind) '\(name)': name has already been used for a \(otherKind) on \(place(syntax[other]))",
      at: source)
  }
}
