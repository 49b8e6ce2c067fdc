import InkProgram
import InkSyntax

extension Generator {
  /// A choice: what makes its text and its condition, the choice itself, and what follows it into `inner`.
  ///
  /// What stands before the brackets is said twice, in the choice and after it. So it is a container that
  /// both go to, with the place to come back to in `$r`.
  mutating func generateChoice(_ node: NodeID, _ inner: ContainerID) {
    let source = syntax[node]
    guard source.count == 4 else { return }
    let (start, only) = (syntax.child(0, of: node), syntax.child(1, of: node))
    let (content, condition) = (syntax.child(2, of: node), syntax.child(3, of: node))
    setLine(source)
    let outer = current
    var startContainer: ContainerID?
    if start >= 0 {
      let own = tree.makeContainer()
      emit(.container(own))
      current = own
      startContainer = generateStart(start)
    } else if only >= 0 || condition >= 0 {
      emit(.beginEvaluation)
    }
    if only >= 0 {
      emit(.beginString)
      generateChildren(of: only)
      emit(.endString)
    }
    if condition >= 0 { generateExpression(condition, usage: .forbidden) }
    setLine(source)
    if start >= 0 || only >= 0 || condition >= 0 { emit(.endEvaluation) }

    var flags = condition >= 0 ? ChoicePoint.hasCondition : 0
    if start >= 0 { flags |= ChoicePoint.hasStartContent }
    if only >= 0 { flags |= ChoicePoint.hasChoiceOnlyContent }
    if source.bits.contains(.isInvisibleDefault) { flags |= ChoicePoint.isInvisibleDefault }
    if source.bits.contains(.isOnceOnly) { flags |= ChoicePoint.isOnceOnly }
    emit(.choicePoint(.container(inner), flags: flags))

    current = inner
    tree[inner].flags |= Container.countsAtStartOnly
    if source.bits.contains(.isOnceOnly) || countsAllVisits { tree[inner].flags |= Container.countsVisits }
    if let startContainer { generateReturnToStart(startContainer) }
    generateChildren(of: content)
    current = outer
  }

  private mutating func generateStart(_ start: NodeID) -> ContainerID {
    let label = tree.makeContainer(name: fixedNames.firstReturn)
    let container = tree.makeContainer(name: fixedNames.start)
    let variable = fixedNames.returnVariable
    emit(.beginEvaluation)
    emit(.divertTarget(.container(label)))
    emit(.assignment(Assignment(variable, isGlobal: false, isDeclaration: true)))
    emit(.beginString)
    emit(.divert(Divert(to: .target(.container(container)))))
    let outer = current
    inside(container) { generator in
      generator.generateChildren(of: start)
      generator.emit(.divert(Divert(to: .variable(variable))))
    }
    tree.addNamed(container, to: outer)
    emit(.container(label))
    emit(.endString)
    return container
  }

  private mutating func generateReturnToStart(_ start: ContainerID) {
    let label = tree.makeContainer(name: fixedNames.secondReturn)
    emit(.beginEvaluation)
    emit(.divertTarget(.container(label)))
    emit(.endEvaluation)
    emit(.assignment(Assignment(fixedNames.returnVariable, isGlobal: false, isDeclaration: true)))
    emit(.divert(Divert(to: .target(.container(start)))))
    emit(.container(label))
  }
}
