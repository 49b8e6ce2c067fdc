import InkSyntax

/// A flow: the story, a knot or a stitch.
struct Flow {
  enum Level: Int, Comparable {
    case story, knot, stitch, weavePoint

    static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
  }

  var node: NodeID
  var name: Symbol
  var level: Level
  /// Index of the flow it stands in; -1 for the story.
  var parent: Int
  var children: [Int] = []
  /// What stands directly in it, without the flows in it, from first to end in `Outline.statements`.
  var body: Range<Int> = 0..<0
  var isFunction = false
  /// Range in `SyntaxTree.parameters`.
  var parameters: Range<Int> = 0..<0
  /// Whether it was written with parentheses, even if nothing stands in them.
  var hasParameterList = false
}

/// A list as declared, with its items in order.
struct ListOutline {
  var node: NodeID
  var name: Symbol
  var items: Range<Int>
}

struct ItemOutline {
  var node: NodeID
  var name: Symbol
  var value: Int32
  /// Index of its list.
  var list: Int
  /// The next item of the same name in another list; -1 where there is none.
  var next: Int32
}

/// A variable as declared by VAR, LIST or temp.
struct VariableOutline {
  var node: NodeID
  var name: Symbol
  /// The flow a temporary belongs to; 0 for all others.
  var flow: Int
  var isGlobal: Bool
  /// Whether its declaration has been passed by the generator.
  var isDeclared = false
}

/// What a story declares, found before anything is generated: flows, labels, variables, constants, lists.
///
/// Names are symbols, so what is known of a name stands in arrays indexed by symbol. Not copyable, so that no
/// question to it copies its tables by accident.
struct Outline: ~Copyable {
  let syntax: SyntaxTree
  var flows: [Flow] = []
  var statements: [NodeID] = []
  var lists: [ListOutline] = []
  var items: [ItemOutline] = []
  var variables: [VariableOutline] = []
  var externals: [NodeID] = []
  var constants: [NodeID] = []
  /// Labelled choices and gathers, with their flow.
  var labels: [(node: NodeID, flow: Int)] = []

  // By symbol; -1 where there is none.
  var constantOf: [Int32]
  var listOf: [Int32]
  var firstItemOf: [Int32]
  var globalOf: [Int32]
  var externalOf: [Int32]
  var knotOf: [Int32]

  // By symbol and flow.
  var labelIn = PairTable()
  var stitchIn = PairTable()
  var temporaryIn = PairTable()
  /// Every name of a stitch or label anywhere in a knot.
  var knownInKnot = PairTable()

  init(_ syntax: SyntaxTree) {
    self.syntax = syntax
    let none = [Int32](repeating: -1, count: syntax.symbols.count)
    constantOf = none
    listOf = none
    firstItemOf = none
    globalOf = none
    externalOf = none
    knotOf = none
  }

  func knotIndex(of flow: Int) -> Int {
    var flow = flow
    while flows[flow].level > .knot { flow = flows[flow].parent }
    return flow
  }

  func parameter(_ name: Symbol, of flow: Int) -> Parameter? {
    for index in flows[flow].parameters where syntax.parameters[index].name == name {
      return syntax.parameters[index]
    }
    return nil
  }
}

extension PairTable {
  /// The index of a symbol and a number, or -1.
  subscript(symbol: Symbol, second: Int) -> Int32 {
    get { self[symbol.index, Int32(truncatingIfNeeded: second)] }
    set { self[symbol.index, Int32(truncatingIfNeeded: second)] = newValue }
  }
}
