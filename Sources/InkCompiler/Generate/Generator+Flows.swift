import InkProgram
import InkSyntax

extension Generator {
  /// A flow into its container: parameters, its weave, and the flows in it.
  mutating func generateFlow(_ index: Int) {
    let entry = outline.flows[index]
    let outerFlow = flow
    let outerContainer = current
    flow = index
    current = container(ofFlow: index)
    defer {
      flow = outerFlow
      current = outerContainer
    }
    setLine(syntax[entry.node])
    checkFlow(index)
    if countsAllVisits { tree[current].flags |= Container.countsVisits }
    for parameter in entry.parameters.reversed() {
      let name = name(syntax.parameters[parameter].name)
      emit(.assignment(Assignment(name, isGlobal: false, isDeclaration: true)))
    }
    let hasWeave = !entry.body.isEmpty
    if hasWeave { generateRootWeave(index) }
    for (order, child) in entry.children.enumerated() {
      let isEntered =
        order == 0 && !hasWeave && entry.level == .knot && outline.flows[child].parameters.isEmpty
      let childContainer = container(ofFlow: child)
      if tree[childContainer].parent == nil || outline.flows[child].parent != index {
        checkDuplicate(child, index)
      }
      generateFlow(child)
      setLine(syntax[entry.node])
      if isEntered { emit(.divert(Divert(to: .target(.container(childContainer))))) }
      addChild(child, to: index)
    }
  }

  private mutating func addChild(_ child: Int, to parent: Int) {
    guard outline.stitchIn[outline.flows[child].name, parent] == child else { return }
    tree.addNamed(container(ofFlow: child), to: container(ofFlow: parent))
  }

  private mutating func checkDuplicate(_ child: Int, _ parent: Int) {
    let name = outline.flows[child].name
    let earlier = Int(checkedFlows[name, parent])
    checkedFlows[name, parent] = Int32(truncatingIfNeeded: child)
    guard earlier >= 0 else { return }
    report(
      "\(typeName(of: parent)) already contains flow named '\(string(name))' "
        + "(at \(place(syntax[outline.flows[earlier].node])))",
      at: syntax[outline.flows[child].node])
  }

  func typeName(of flow: Int) -> String {
    switch outline.flows[flow].level {
    case .story: "Story"
    case .knot: "Knot"
    default: "Stitch"
    }
  }

  private mutating func generateRootWeave(_ index: Int) {
    let body = outline.flows[index].body
    let objects = Array(outline.statements[body])
    let destination = current
    let hasPoints = hasPoints(objects[...], base: 0)
    let root = hasPoints ? tree.makeContainer() : current
    if hasPoints { emit(.container(root)) }
    current = root
    weaves.append(Weave(root: root, isSealed: false))
    generateWeave(objects[...], base: 0)
    let weave = weaves.removeLast()
    current = destination
    let flow = outline.flows[index]
    if flow.level != .story, !flow.isFunction, !syntax[flow.node].bits.contains(.containsReturn) {
      checkTermination(objects, looseEnds: weave.looseEnds, isRoot: true)
    }
  }

  // MARK: Globals

  /// The container that gives the globals their first values; missing where nothing is declared.
  mutating func generateGlobals() {
    guard !globals.isEmpty else { return }
    let container = tree.makeContainer(name: tree.names.intern("global decl"))
    line = SourceLine(file: 0, line: 0)
    inside(container) { generator in
      generator.emit(.beginEvaluation)
      for index in generator.globals where generator.outline.variables[index].isGlobal {
        generator.generateGlobal(index)
      }
      generator.emit(.endEvaluation)
      generator.emit(.end)
    }
    tree.addNamed(container, to: .root)
  }

  private mutating func generateGlobal(_ index: Int) {
    let variable = outline.variables[index]
    let source = syntax[variable.node]
    setLine(source)
    if source.kind == .listDeclaration {
      generateListDeclaration(variable)
    } else if let value = syntax.children(of: variable.node).first {
      generateExpression(value)
      checkInitialValue(value, of: source)
    }
    emit(.assignment(Assignment(name(variable.name), isGlobal: true, isDeclaration: true)))
  }

  private mutating func generateListDeclaration(_ variable: VariableOutline) {
    let list = Int(outline.listOf[Int(variable.name.index)])
    guard list >= 0 else { return }
    var literal = ListLiteral(origins: [name(variable.name)])
    var declaration = ListDeclaration(name: name(variable.name), items: [])
    var known: Set<NameID> = []
    for item in outline.lists[list].items {
      let entry = outline.items[item]
      if syntax[entry.node].bits.contains(.isInitial) {
        literal.items.append(ListLiteral.Item(itemName(item), entry.value))
      }
      let plain = name(entry.name)
      if !known.insert(plain).inserted {
        report(
          "List '\(string(variable.name))' contains dupicate items called '\(string(entry.name))'",
          at: syntax[variable.node])
      } else {
        declaration.items.append(ListLiteral.Item(plain, entry.value))
      }
    }
    tree.listDeclarations.append(declaration)
    emitList(literal)
  }

  mutating func emitList(_ literal: ListLiteral) {
    tree.lists.append(literal)
    emit(.list(Int32(truncatingIfNeeded: tree.lists.count - 1)))
  }

  /// The name of an item with its list's: `Colours.red`.
  mutating func itemName(_ item: Int) -> NameID {
    let entry = outline.items[item]
    let list = outline.lists[entry.list].name
    return tree.names.intern { bytes in
      bytes.append(contentsOf: syntax.symbols.bytes(of: list))
      bytes.append(UInt8(ascii: "."))
      bytes.append(contentsOf: syntax.symbols.bytes(of: entry.name))
    }
  }
}
