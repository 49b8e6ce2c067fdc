/// Where an attempt started, to go back to.
struct Checkpoint {
  var position: Int
  var isTagActive: Bool
  var isParsingString: Bool
  var scratchCount: Int
  var tally: Parser.Tally
}

extension Parser {
  // MARK: Nodes

  mutating func makeNode(_ kind: SyntaxKind, at offset: Int) -> NodeID {
    tree.nodes.append(
      SyntaxNode(
        kind: kind, file: file, line: Int32(truncatingIfNeeded: line(at: offset)),
        offset: Int32(truncatingIfNeeded: offset)))
    return NodeID(truncatingIfNeeded: tree.nodes.count &- 1)
  }

  /// Makes what was put on `scratch` since `mark` the children of a node.
  mutating func adopt(_ mark: Int, by node: NodeID) {
    let count = scratch.count - mark
    tree[node].first = Int32(truncatingIfNeeded: tree.children.count)
    tree[node].count = Int32(truncatingIfNeeded: count)
    if count == 1 {
      tree.children.append(scratch[mark])
    } else {
      tree.children.append(contentsOf: scratch[mark...])
    }
    scratch.removeLast(count)
  }

  mutating func adopt(only child: NodeID, by node: NodeID) {
    tree[node].first = Int32(truncatingIfNeeded: tree.children.count)
    tree[node].count = 1
    tree.children.append(child)
  }

  // MARK: Attempts

  func checkpoint() -> Checkpoint {
    Checkpoint(
      position: position, isTagActive: isTagActive, isParsingString: isParsingString,
      scratchCount: scratch.count, tally: tally)
  }

  mutating func restore(_ checkpoint: Checkpoint) {
    position = hasGivenUp ? end : checkpoint.position
    isTagActive = checkpoint.isTagActive
    isParsingString = checkpoint.isParsingString
    if scratch.count > checkpoint.scratchCount { scratch.removeLast(scratch.count - checkpoint.scratchCount) }
    tally = checkpoint.tally
  }

  /// Goes one level deeper; false, with an error, where it is too deep or took too long.
  mutating func descend() -> Bool {
    work &+= 1
    if hasGivenUp { return false }
    if depth >= Self.maximumDepth {
      giveUp("This is nested too deeply: at most \(Self.maximumDepth) levels are allowed")
      return false
    }
    if work > workLimit {
      giveUp("This is too complicated to be understood: simplify what stands in the braces")
      return false
    }
    depth += 1
    return true
  }

  /// Leaves the rest of the file unread.
  private mutating func giveUp(_ message: String) {
    isAfterError = false
    report(message, at: position)
    hasGivenUp = true
    position = end
  }

  // MARK: Bytes

  /// The byte at the position; 0 at the end of the file.
  var byte: UInt8 { bytes[position] }

  func peek(_ distance: Int) -> UInt8 {
    position + distance < end ? bytes[position + distance] : 0
  }

  /// Steps over a byte if it is this one.
  mutating func take(_ byte: UInt8) -> Bool {
    guard bytes[position] == byte, position < end else { return false }
    position += 1
    isAfterError = false
    return true
  }

  func isAt(_ first: UInt8, _ second: UInt8) -> Bool {
    bytes[position] == first && peek(1) == second
  }

  mutating func take(_ first: UInt8, _ second: UInt8) -> Bool {
    guard isAt(first, second) else { return false }
    position += 2
    isAfterError = false
    return true
  }

  func isAt(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard position + count <= end else { return false }
    return word.withUTF8Buffer { letters in
      for index in 0..<count where bytes[position + index] != letters[index] { return false }
      return true
    }
  }

  // MARK: White space

  /// Spaces and tabs; whether there were any.
  @discardableResult
  mutating func whitespace() -> Bool {
    let start = position
    while bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
    return position > start
  }

  /// White space and a line end; nothing is taken where there is none.
  @discardableResult
  mutating func newline() -> Bool {
    var index = position
    while bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard index < end, bytes[index] == 0x0A else { return false }
    position = index + 1
    return true
  }

  /// White space and a line end or the end of the file.
  mutating func endOfLine() -> Bool {
    if newline() { return true }
    var index = position
    while bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard index >= end else { return false }
    position = end
    return true
  }

  /// Any number of empty lines.
  @discardableResult
  mutating func blankLines() -> Bool {
    guard newline() else { return false }
    while newline() {}
    return true
  }

  mutating func anyWhitespace() {
    while whitespace() || blankLines() {}
  }

  func isAtLineEnd(_ index: Int) -> Bool {
    index >= end || bytes[index] == 0x0A || bytes[index] == 0x0D
  }

  mutating func skipRestOfLine() {
    while !isAtLineEnd(position) { position += 1 }
  }

  mutating func skipToNextLine() {
    skipRestOfLine()
    if position < end, bytes[position] == 0x0A { position += 1 }
  }

  mutating func expectEndOfLine(_ what: String = "end of line") {
    guard !endOfLine() else {
      isAfterError = false
      return
    }
    expected(what)
    skipToNextLine()
  }

  // MARK: Diagnostics

  /// The line of an offset in the file that is being parsed, from 1. Cheap where offsets are near each other.
  mutating func line(at offset: Int) -> Int {
    while lineIndex + 1 < lineStarts.count, Int(lineStarts[lineIndex + 1]) <= offset { lineIndex += 1 }
    while lineIndex > 0, Int(lineStarts[lineIndex]) > offset { lineIndex -= 1 }
    return lineIndex + 1
  }

  mutating func report(
    _ message: String, kind: Diagnostic.Kind = .other, at offset: Int, line: Int? = nil,
    suggestion: String? = nil
  ) {
    if !isAfterError && !hasGivenUp {
      note(.error, message, kind, at: offset, line: line, suggestion: suggestion)
    }
    isAfterError = true
  }

  mutating func warn(_ message: String, at offset: Int, line: Int? = nil) {
    if !isAfterError { note(.warning, message, .other, at: offset, line: line, suggestion: nil) }
  }

  private mutating func note(
    _ severity: Diagnostic.Severity, _ message: String, _ kind: Diagnostic.Kind, at offset: Int, line: Int?,
    suggestion: String?
  ) {
    guard diagnostics.count < Self.maximumFindings else { return }
    let finding = Diagnostic(
      severity, message, kind: kind, file: Int(file), line: line ?? self.line(at: offset), offset: offset,
      suggestion: suggestion)
    // What several attempts find at the same place is said once.
    for earlier in diagnostics.suffix(8)
    where earlier.line == finding.line && earlier.message == message && earlier.file == finding.file {
      return
    }
    diagnostics.append(finding)
  }

  /// Reports that something else was expected at the position.
  mutating func expected(_ what: String, suggestion: String? = nil) {
    guard !isAfterError, !hasGivenUp, diagnostics.count < Self.maximumFindings else {
      isAfterError = true
      return
    }
    report("Expected \(what) but saw \(remainderText())", at: position, suggestion: suggestion)
  }

  /// The rest of the line in quotes, or `end of line`.
  func remainderText() -> String {
    var index = position
    while !isAtLineEnd(index) { index += 1 }
    if index == position { return "end of line" }
    return "'\(String(decoding: bytes[position..<index], as: UTF8.self))'"
  }

  // MARK: Names

  /// A name: letters, digits and underscores of many scripts, not digits alone.
  mutating func identifier() -> Symbol? {
    let start = position
    var index = position
    var hasOther = false
    while true {
      let byte = bytes[index]
      if byte >= 0x80 {
        let length = CharacterRanges.identifierLength(bytes, index, end)
        if length == 0 { break }
        index += length
        hasOther = true
      } else if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x5F {
        index += 1
        hasOther = true
      } else if byte >= 0x30 && byte <= 0x39 {
        index += 1
      } else {
        break
      }
    }
    guard hasOther else { return nil }
    position = index
    return tree.symbols.intern(bytes, start, index)
  }

  /// Steps over a name if it is this keyword.
  mutating func take(_ keyword: Keyword) -> Bool {
    let start = position
    // Most often not even the first letter is right.
    guard bytes[start] == tree.symbols.firstByte(of: keyword.symbol) else { return false }
    if identifier() == keyword.symbol { return true }
    position = start
    return false
  }
}
