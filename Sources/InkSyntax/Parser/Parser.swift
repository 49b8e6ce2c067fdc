/// Parses a story's root file and all that it includes.
///
/// A hand-written recursive descent over bytes; its productions follow the reference's order of attempts,
/// which decides what an ambiguous text means. A failed attempt puts `position` and the two flags back.
public struct Parser {
  /// Gives the bytes of an included file, named as in the INCLUDE line, or nil.
  public typealias Reader = (String) -> [UInt8]?

  /// How deep braces, parentheses and strings may stand in each other.
  static let maximumDepth = 160
  /// How many findings are kept.
  static let maximumFindings = 1000
  /// How deep files may include each other.
  static let maximumIncludes = 64

  var tree = SyntaxTree()
  var bytes: [UInt8] = []
  var position = 0
  /// The end of the file that is being parsed; a zero byte stands there.
  var end = 0
  var file: UInt16 = 0
  var lineStarts: [Int32] = []
  var lineIndex = 0

  var isTagActive = false
  var isParsingString = false
  var isParsingChoice = false

  /// Nodes that will become someone's children.
  var scratch: [NodeID] = []
  var depth = 0
  /// Attempts made; bounded, so that no input makes the parser slow beyond measure.
  var work = 0
  var workLimit = 0
  /// How many diverts, `->->` and returns were made so far.
  var tally = Tally()
  var diagnostics: [Diagnostic] = []
  /// Whether the rest of the file is left unread.
  var hasGivenUp = false
  /// Whether an error was reported and nothing was understood since then; what is missing next is then only
  /// its consequence.
  var isAfterError = false
  var openFiles: [String] = []
  let reader: Reader
  /// By byte: whether it may end plain text.
  let textBreaks: [Bool] = (0...UInt8.max).map { "{}|\n\r\\#-<\"[]".utf8.contains($0) }

  struct Tally {
    var diverts = 0
    var tunnelsOnwards = 0
    var returns = 0
    var calls = 0

    func bits(since earlier: Tally) -> SyntaxBits {
      var bits: SyntaxBits = []
      if diverts > earlier.diverts { bits.insert(.containsDivert) }
      if tunnelsOnwards > earlier.tunnelsOnwards { bits.insert(.containsTunnelOnwards) }
      if returns > earlier.returns { bits.insert(.containsReturn) }
      return bits
    }
  }

  /// Parses a story. Never fails: what was wrong is in the diagnostics, in the order in which it was found.
  public static func parse(
    _ source: [UInt8], name: String, reader: @escaping Reader = { _ in nil }
  ) -> (tree: SyntaxTree, diagnostics: [Diagnostic]) {
    var parser = Parser(reader: reader)
    parser.tree.root = parser.parseFile(source, name: name)
    parser.tree.bytes = parser.bytes
    return (parser.tree, parser.diagnostics)
  }

  private init(reader: @escaping Reader) { self.reader = reader }

  /// Parses a file into a `story` or, for one that is included, an `includedFile`.
  mutating func parseFile(_ source: [UInt8], name: String) -> NodeID {
    let source = Preprocessing.repaired(source)
    let start = bytes.count
    // Handed over, not copied: the buffer holds all files so far.
    var buffer: [UInt8] = []
    swap(&buffer, &bytes)
    var prepared = Preprocessing(source, appendingTo: &buffer)
    bytes = prepared.takeOutput()
    let finish = bytes.count
    bytes.append(0)
    let outer = (position, end, file, lineStarts, lineIndex, isTagActive, isParsingString, isParsingChoice)
    let isRoot = tree.files.isEmpty
    file = UInt16(truncatingIfNeeded: tree.files.count)
    var entry = SourceFile(
      name: name, original: source, range: start..<finish, lineStarts: prepared.lineStarts)
    entry.shifts = prepared.shifts
    tree.files.append(entry)
    (position, end, lineStarts, lineIndex) = (start, finish, prepared.lineStarts, 0)
    (isTagActive, isParsingString, isParsingChoice) = (false, false, false)
    workLimit &+= 10_000 &+ source.count &* 24
    if isRoot {
      tree.nodes.reserveCapacity(source.count / 8)
      tree.children.reserveCapacity(source.count / 8)
    }
    openFiles.append(name)

    let mark = scratch.count
    statements(.top)
    if position < end && !hasGivenUp { reportUnread() }
    hasGivenUp = false
    if isRoot { endStory() }
    let node = makeNode(isRoot ? .story : .includedFile, at: start)
    adopt(mark, by: node)

    openFiles.removeLast()
    (position, end, file, lineStarts, lineIndex, isTagActive, isParsingString, isParsingChoice) = outer
    return node
  }

  /// A story's own text ends in a gather and `-> DONE`.
  private mutating func endStory() {
    let gather = makeNode(.gather, at: position)
    tree[gather].a = 1
    let divert = makeNode(.divert, at: position)
    tree[divert].a = Int32(truncatingIfNeeded: tree.paths.count)
    tree[divert].b = 1
    tree.paths.append(PathPart(name: Keyword.done.symbol, offset: Int32(truncatingIfNeeded: position)))
    scratch.append(gather)
    scratch.append(divert)
  }

  /// The reference silently ignores what follows a brace that closes nothing at the start of a line.
  private mutating func reportUnread() {
    whitespace()
    guard position < end else { return }
    warn(
      "The story ends here for ink: \(remainderText()) belongs to nothing above it, and the rest of the file is "
        + "ignored", at: position)
  }
}
