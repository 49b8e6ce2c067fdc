import InkSyntax

/// How much there is of what in a story, counted as the reference counts it.
public struct StoryStatistics: Equatable, Sendable {
  public var words = 0
  /// Functions included.
  public var knots = 0
  public var stitches = 0
  public var functions = 0
  public var choices = 0
  public var gathers = 0
  /// Calls of the story's functions and of the host's included.
  public var diverts = 0

  public init(of syntax: SyntaxTree) {
    var lists: Set<Symbol> = []
    for node in syntax.nodes where node.kind == .listDeclaration { lists.insert(node.name) }
    add(syntax.root, syntax, lists)
    // The gather and the `-> DONE` that end every story are nobody's.
    gathers -= 1
    diverts -= 1
  }

  private mutating func add(_ node: NodeID, _ syntax: SyntaxTree, _ lists: Set<Symbol>) {
    guard node >= 0 else { return }
    let source = syntax[node]
    switch source.kind {
    case .text: words += Self.words(in: syntax.text(of: node))
    case .knot:
      knots += 1
      if source.bits.contains(.isFunction) { functions += 1 }
    case .stitch: stitches += 1
    case .choice: choices += 1
    case .gather: gathers += 1
    case .divert: diverts += 1
    case .conditional, .branch: add(source.a, syntax, lists)
    case .call:
      // What stands in a call of a built-in is not seen, but for the place that is counted.
      if let keyword = Keyword(source.name), keyword.isBuiltIn {
        guard keyword == .turnsSince || keyword == .readCount else { return }
      } else if lists.contains(source.name) {
        return
      } else {
        diverts += 1
      }
    default: break
    }
    for child in syntax.children(of: node) { add(child, syntax, lists) }
  }

  private static func words(in text: ArraySlice<UInt8>) -> Int {
    var count = 0
    var isInWord = false
    for byte in text {
      let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
      if !isSpace && !isInWord { count += 1 }
      isInWord = !isSpace
    }
    return count
  }
}
