import InkProgram
import InkSyntax

/// A weave while it is made: choices and gathers at one depth, and what stands between them.
struct Weave {
  let root: ContainerID
  /// Whether it is what stands in a branch or in an element of a sequence.
  let isSealed: Bool
  /// Where content goes: the root, or the latest gather.
  var container: ContainerID
  /// Whether content goes behind the latest choice instead.
  var followsPoint = false
  var latestPoint: NodeID?
  /// Choices and gathers from which the flow goes on to the next gather.
  var looseEnds: [NodeID] = []
  var hasChoiceInSection = false
  var choiceCount = 0
  var gatherCount = 0

  init(root: ContainerID, isSealed: Bool) {
    self.root = root
    self.isSealed = isSealed
    container = root
  }
}

extension Generator {
  func isPoint(_ node: NodeID) -> Bool { syntax[node].kind == .choice || syntax[node].kind == .gather }

  /// Whether a weave has choices or gathers of its own; only then it is a container of its own.
  func hasPoints(_ objects: ArraySlice<NodeID>, base: Int) -> Bool {
    objects.contains { isPoint($0) && Int(syntax[$0].a) - 1 <= base }
  }

  func baseIndent(of objects: ArraySlice<NodeID>) -> Int {
    for node in objects where isPoint(node) { return Int(syntax[node].a) - 1 }
    return 0
  }

  /// Generates what stands in a branch or in an element of a sequence into the current container; `owner` is the
  /// condition or the sequence.
  mutating func generateSealedWeave(_ objects: ArraySlice<NodeID>, of owner: NodeID) {
    weaves.append(Weave(root: current, isSealed: true))
    generateWeave(objects, base: baseIndent(of: objects))
    let weave = weaves.removeLast()
    if !weave.looseEnds.isEmpty {
      checkNestedTermination(Array(objects), looseEnds: weave.looseEnds, of: owner)
    }
  }

  /// Generates the objects of the innermost weave of `weaves`, and passes its loose ends on.
  mutating func generateWeave(_ objects: ArraySlice<NodeID>, base: Int) {
    var index = objects.startIndex
    while index < objects.endIndex {
      let node = objects[index]
      if isPoint(node), Int(syntax[node].a) - 1 > base {
        let start = index
        while index < objects.endIndex, !isPoint(objects[index]) || Int(syntax[objects[index]].a) - 1 > base {
          index += 1
        }
        generateNestedWeave(objects[start..<index], base: Int(syntax[node].a) - 1)
        continue
      }
      switch syntax[node].kind {
      case .choice: addChoice(node)
      case .gather: addGather(node)
      case .includedFile: addIncludedFile(node)
      default: generateContent(node)
      }
      index += 1
    }
    passLooseEnds()
  }

  /// A weave in a weave: deeper choices and gathers, or an included file.
  private mutating func generateNestedWeave(_ objects: ArraySlice<NodeID>, base: Int) {
    let destination = current
    let needsContainer = hasPoints(objects, base: base)
    let root = needsContainer ? tree.makeContainer() : current
    if needsContainer { emit(.container(root)) }
    current = root
    weaves.append(Weave(root: root, isSealed: false))
    generateWeave(objects, base: base)
    weaves.removeLast()
    current = destination
    let outer = weaves.count - 1
    if let latest = weaves[outer].latestPoint {
      removeLooseEnd(latest)
      weaves[outer].followsPoint = false
      current = weaves[outer].container
    }
  }

  private mutating func addIncludedFile(_ node: NodeID) {
    let objects = syntax.children(of: node).filter {
      syntax[$0].kind != .knot && syntax[$0].kind != .stitch
    }
    guard !syntax.children(of: node).isEmpty else { return }
    setLine(syntax[node])
    if !objects.isEmpty { generateNestedWeave(objects[...], base: 0) }
    emit(.newline)
  }

  private mutating func removeLooseEnd(_ node: NodeID) {
    let outer = weaves.count - 1
    if let index = weaves[outer].looseEnds.firstIndex(of: node) { weaves[outer].looseEnds.remove(at: index) }
  }

  private mutating func addChoice(_ node: NodeID) {
    let index = weaves.count - 1
    if let latest = weaves[index].latestPoint, syntax[latest].kind == .gather { removeLooseEnd(latest) }
    current = weaves[index].container
    let inner = container(ofPoint: node)
    tree[inner].name = name(.choice, weaves[index].choiceCount)
    weaves[index].choiceCount += 1
    generateChoice(node, inner)
    tree.addNamed(inner, to: weaves[index].container)
    weaves[index].hasChoiceInSection = true
    weaves[index].looseEnds.append(node)
    weaves[index].followsPoint = true
    weaves[index].latestPoint = node
    current = inner
  }

  private mutating func addGather(_ node: NodeID) {
    let index = weaves.count - 1
    let source = syntax[node]
    setLine(source)
    let gather = container(ofPoint: node)
    tree[gather].flags |= Container.countsAtStartOnly
    if countsAllVisits { tree[gather].flags |= Container.countsVisits }
    if source.name.isNone {
      tree[gather].name = name(.gather, weaves[index].gatherCount)
      weaves[index].gatherCount += 1
    } else {
      tree[gather].name = name(source.name)
    }
    if weaves[index].hasChoiceInSection {
      tree.addNamed(gather, to: weaves[index].root)
    } else {
      tree.append(.container(gather), to: weaves[index].container, line: line)
    }
    weaves[index].hasChoiceInSection = false
    for looseEnd in weaves[index].looseEnds {
      if syntax[looseEnd].kind == .gather, syntax[looseEnd].a == source.a { continue }
      setLine(syntax[looseEnd])
      tree.append(
        .divert(Divert(to: .target(.container(gather)))), to: container(ofPoint: looseEnd), line: line)
    }
    setLine(source)
    weaves[index].looseEnds = [node]
    weaves[index].container = gather
    weaves[index].followsPoint = false
    weaves[index].latestPoint = node
    current = gather
  }

  /// Hands loose ends to the weaves around: all of them to a weave that is not on the other side of a
  /// condition or sequence, gathers to such a one too.
  private mutating func passLooseEnds() {
    let index = weaves.count - 1
    guard index > 0, !weaves[index].looseEnds.isEmpty else { return }
    let isNested = weaves.contains { $0.isSealed }
    let inner = weaves[index].isSealed ? nil : index - 1
    let outer = weaves[...index].lastIndex { $0.isSealed }.map { $0 - 1 }
    var kept: [NodeID] = []
    for looseEnd in weaves[index].looseEnds.reversed() {
      let isChoice = syntax[looseEnd].kind == .choice
      let receiver = !isNested ? inner : isChoice ? inner : inner ?? outer
      if let receiver, receiver >= 0 {
        weaves[receiver].looseEnds.append(looseEnd)
      } else {
        kept.append(looseEnd)
      }
    }
    weaves[index].looseEnds = kept.reversed()
  }
}
