import InkSyntax

extension Outline {
  /// Goes through a whole story once.
  mutating func build() {
    addFlow(syntax.root, .story, parent: -1)
    for index in flows.indices { collectNames(of: index) }
  }

  private mutating func addFlow(_ node: NodeID, _ level: Flow.Level, parent: Int) {
    let flow = flows.count
    let source = syntax[node]
    var entry = Flow(node: node, name: source.name, level: level, parent: parent)
    entry.isFunction = source.bits.contains(.isFunction)
    if source.a >= 0 {
      entry.hasParameterList = true
      entry.parameters = Int(source.a)..<Int(source.a &+ source.b)
    }
    flows.append(entry)
    if parent >= 0 { flows[parent].children.append(flow) }

    let start = statements.count
    var inner: [NodeID] = []
    var included: [NodeID] = []
    split(node, &inner, &included, isStory: level == .story)
    flows[flow].body = start..<statements.count
    for child in inner + included {
      addFlow(child, syntax[child].kind == .knot ? .knot : .stitch, parent: flow)
    }
  }

  /// Parts what stands in a flow into statements and the flows in it. Flows of included files come last.
  private mutating func split(
    _ node: NodeID, _ inner: inout [NodeID], _ included: inout [NodeID], isStory: Bool
  ) {
    for child in syntax.children(of: node) {
      switch syntax[child].kind {
      case .knot, .stitch: inner.append(child)
      case .includedFile:
        // In a knot, an included file is left out, as the reference does.
        guard isStory else { continue }
        statements.append(child)
        includedFlows(of: child, &included)
      default: statements.append(child)
      }
    }
  }

  /// The flows of an included file: its own, and then those of the files it includes.
  private func includedFlows(of file: NodeID, _ flows: inout [NodeID]) {
    for child in syntax.children(of: file) {
      if syntax[child].kind == .knot || syntax[child].kind == .stitch { flows.append(child) }
    }
    for child in syntax.children(of: file) where syntax[child].kind == .includedFile {
      includedFlows(of: child, &flows)
    }
  }

  private mutating func collectNames(of flow: Int) {
    let level = flows[flow].level
    let name = flows[flow].name
    if level != .story, !name.isNone {
      let parent = flows[flow].parent
      stitchIn[name, parent] = Int32(truncatingIfNeeded: flow)
      if flows[parent].level == .story {
        knotOf[Int(name.index)] = Int32(truncatingIfNeeded: flow)
      } else {
        knownInKnot[name, knotIndex(of: flow)] = 1
      }
    }
    for index in flows[flow].body { collect(statements[index], in: flow) }
  }

  private mutating func collect(_ node: NodeID, in flow: Int) {
    guard node >= 0 else { return }
    let source = syntax[node]
    switch source.kind {
    case .choice, .gather:
      if !source.name.isNone { addLabel(node, flow) }
      collectChildren(of: node, in: flow)
    case .contentList, .sequence, .conditional, .branch: collectChildren(of: node, in: flow)
    case .includedFile:
      for child in syntax.children(of: node)
      where syntax[child].kind != .knot && syntax[child].kind != .stitch {
        collect(child, in: flow)
      }
    case .listDeclaration: addList(node)
    case .variableDeclaration: addVariable(node, flow: 0, isGlobal: true)
    case .temporaryDeclaration: addVariable(node, flow: flow, isGlobal: false)
    case .constantDeclaration:
      constants.append(node)
      if !source.name.isNone { constantOf[Int(source.name.index)] = node }
    case .external:
      if !source.name.isNone {
        externals.append(node)
        if externalOf[Int(source.name.index)] < 0 { externalOf[Int(source.name.index)] = node }
      }
    default: break
    }
  }

  private mutating func collectChildren(of node: NodeID, in flow: Int) {
    for child in syntax.children(of: node) { collect(child, in: flow) }
  }

  private mutating func addLabel(_ node: NodeID, _ flow: Int) {
    let name = syntax[node].name
    labelIn[name, flow] = node
    labels.append((node, flow))
    if flow != 0 { knownInKnot[name, knotIndex(of: flow)] = 1 }
  }

  private mutating func addVariable(_ node: NodeID, flow: Int, isGlobal: Bool) {
    let name = syntax[node].name
    guard !name.isNone else { return }
    let index = Int32(truncatingIfNeeded: variables.count)
    variables.append(VariableOutline(node: node, name: name, flow: flow, isGlobal: isGlobal))
    if isGlobal || flow == 0 {
      // The story's own temporaries are found like globals.
      if globalOf[Int(name.index)] < 0 { globalOf[Int(name.index)] = index }
    } else if temporaryIn[name, flow] < 0 {
      temporaryIn[name, flow] = index
    }
  }

  private mutating func addList(_ node: NodeID) {
    let name = syntax[node].name
    let list = lists.count
    let first = items.count
    for child in syntax.children(of: node) {
      let item = syntax[child]
      let symbol = Int(item.name.index)
      items.append(
        ItemOutline(node: child, name: item.name, value: item.a, list: list, next: firstItemOf[symbol]))
      firstItemOf[symbol] = Int32(truncatingIfNeeded: items.count - 1)
    }
    lists.append(ListOutline(node: node, name: name, items: first..<items.count))
    if !name.isNone { listOf[Int(name.index)] = Int32(truncatingIfNeeded: list) }
    addVariable(node, flow: 0, isGlobal: true)
  }
}
