import InkProgram
import InkSyntax

/// Names that the reference gives to its own containers and variables.
struct FixedNames {
  /// A branch's content.
  let branch: NameID
  /// A choice's start content, the places to come back to from there, and the variable that holds which.
  let start: NameID
  let firstReturn: NameID
  let secondReturn: NameID
  let returnVariable: NameID

  init(_ names: inout NameTable) {
    branch = names.intern("b")
    start = names.intern("s")
    firstReturn = names.intern("$r1")
    secondReturn = names.intern("$r2")
    returnVariable = names.intern("$r")
  }
}

/// Makes the reference's container tree out of a syntax tree.
///
/// Nodes are emitted where the reference has them after it has flattened its containers: a container
/// without a name and without named children never comes into being.
struct Generator: ~Copyable {
  let syntax: SyntaxTree
  var outline: Outline
  var tree = ContainerTree()
  let countsAllVisits: Bool

  /// The container that nodes go into.
  var current = ContainerID.root
  var flow = 0
  var line = SourceLine(file: 0, line: 0)
  var weaves: [Weave] = []

  /// By flow, by node, by symbol: what was made already.
  var flowContainers: [ContainerID?]
  var pointContainers: [Int32]
  var names: [Int32]

  /// Names that the reference gives to its own containers.
  let fixedNames: FixedNames
  private var numberedNames: [[NameID]] = [[], [], []]

  var diagnostics: [Diagnostic] = []
  /// Findings that the reference makes in its second pass; they come behind the others.
  var lateDiagnostics: [Diagnostic] = []
  /// What an error or a warning was reported of already: one of each is enough.
  var reported: Set<UInt64> = []
  /// The flow of a name in a parent that was checked last.
  var checkedFlows = PairTable()
  var globals: [Int] = []
  var expressionDepth = 0

  static func generate(
    _ syntax: SyntaxTree, countsAllVisits: Bool
  ) -> (tree: ContainerTree, diagnostics: [Diagnostic]) {
    var outline = Outline(syntax)
    outline.build()
    var generator = Generator(consume outline, countsAllVisits: countsAllVisits)
    generator.checkConstants()
    generator.checkLabels()
    generator.generateStory()
    generator.checkNames()
    return (generator.tree, generator.diagnostics + generator.lateDiagnostics)
  }

  private init(_ outline: consuming Outline, countsAllVisits: Bool) {
    syntax = outline.syntax
    self.countsAllVisits = countsAllVisits
    flowContainers = [ContainerID?](repeating: nil, count: outline.flows.count)
    pointContainers = [Int32](repeating: -1, count: syntax.nodes.count)
    names = [Int32](repeating: -1, count: syntax.symbols.count)
    tree.reserve(containers: syntax.nodes.count / 4, nodes: syntax.nodes.count * 5 / 4)
    tree.texts.reserve(bytes: syntax.bytes.count * 3 / 4, strings: syntax.nodes.count / 4)
    fixedNames = FixedNames(&tree.names)
    tree.files = syntax.files.map(\.name)
    flowContainers[0] = .root
    self.outline = outline
  }

  private mutating func generateStory() {
    generateFlow(0)
    generateGlobals()
    emit(.command(.done))
  }

  // MARK: Emitting

  mutating func emit(_ node: Node) { tree.append(node, to: current, line: line) }

  mutating func emit(_ command: ControlCommand) { tree.append(.command(command), to: current, line: line) }

  /// Emits into another container for a while.
  mutating func inside(_ container: ContainerID, _ body: (inout Generator) -> Void) {
    let outer = current
    current = container
    body(&self)
    current = outer
  }

  mutating func setLine(_ node: SyntaxNode) {
    line = SourceLine(file: Int32(node.file), line: node.line)
  }

  mutating func name(_ symbol: Symbol) -> NameID {
    guard !symbol.isNone else { return tree.names.intern("") }
    let index = Int(symbol.index)
    if index < names.count, names[index] >= 0 { return NameID(index: names[index]) }
    let name = tree.names.intern(syntax.symbols.bytes(of: symbol))
    if index < names.count { names[index] = name.index }
    return name
  }

  enum Numbered: Int {
    case choice, gather, element

    var prefix: String {
      switch self {
      case .choice: "c-"
      case .gather: "g-"
      case .element: "s"
      }
    }
  }

  /// `c-0`, `g-0`, `s0` and so on.
  mutating func name(_ kind: Numbered, _ number: Int) -> NameID {
    while numberedNames[kind.rawValue].count <= number {
      let name = tree.names.intern(kind.prefix + String(numberedNames[kind.rawValue].count))
      numberedNames[kind.rawValue].append(name)
    }
    return numberedNames[kind.rawValue][number]
  }

  mutating func emitText(_ node: NodeID) {
    let text = syntax.text(of: node)
    if text.count == 1, text.first == 0x0A { emit(.newline) } else { emit(tree.text(text)) }
  }

  // MARK: Containers of what can be gone to

  mutating func container(ofFlow flow: Int) -> ContainerID {
    if let container = flowContainers[flow] { return container }
    let container = tree.makeContainer(name: name(outline.flows[flow].name))
    flowContainers[flow] = container
    return container
  }

  /// The container of a gather, or of what follows a choice.
  mutating func container(ofPoint point: NodeID) -> ContainerID {
    let known = pointContainers[Int(point)]
    if known >= 0 { return ContainerID(index: known) }
    let container = tree.makeContainer()
    pointContainers[Int(point)] = container.index
    return container
  }

  mutating func container(of destination: Destination) -> ContainerID {
    switch destination {
    case .flow(let flow): container(ofFlow: flow)
    case .point(let node): container(ofPoint: node)
    }
  }

  mutating func count(_ flags: Int32, in destination: Destination) {
    tree[container(of: destination)].flags |= flags
  }

  // MARK: Findings

  mutating func report(
    _ message: String, at node: SyntaxNode, suggestion: String? = nil, reference: String? = nil
  ) {
    guard isFirst(.error, node) else { return }
    diagnostics.append(finding(.error, message, node, suggestion, reference))
  }

  mutating func reportLate(
    _ message: String, kind: Diagnostic.Kind = .other, at node: SyntaxNode, suggestion: String? = nil,
    reference: String? = nil
  ) {
    guard isFirst(.error, node) else { return }
    var finding = finding(.error, message, node, suggestion, reference)
    finding.kind = kind
    lateDiagnostics.append(finding)
  }

  mutating func warn(_ message: String, at node: SyntaxNode) {
    guard isFirst(.warning, node) else { return }
    diagnostics.append(finding(.warning, message, node))
  }

  mutating func warnLate(_ message: String, at node: SyntaxNode) {
    guard isFirst(.warning, node) else { return }
    lateDiagnostics.append(finding(.warning, message, node))
  }

  private mutating func isFirst(_ severity: Diagnostic.Severity, _ node: SyntaxNode) -> Bool {
    let key =
      UInt64(UInt32(bitPattern: node.offset)) << 16 | UInt64(node.kind.rawValue) << 8
      | UInt64(severity.rawValue)
    return reported.insert(key).inserted
  }

  func finding(
    _ severity: Diagnostic.Severity, _ message: String, _ node: SyntaxNode, _ suggestion: String? = nil,
    _ reference: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      severity, message, file: Int(node.file), line: Int(node.line), offset: Int(node.offset),
      suggestion: suggestion, referenceMessage: reference)
  }

  func string(_ symbol: Symbol) -> String { symbol.isNone ? "" : syntax.symbols.string(symbol) }

  /// `line 12 of story.ink`
  func place(_ node: SyntaxNode) -> String {
    "line \(node.line) of \(syntax.files[Int(node.file)].name)"
  }
}
