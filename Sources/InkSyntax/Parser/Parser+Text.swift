extension Parser {
  /// `lineOfContent: mixed endOfLine`, onto `scratch`; false where there is none.
  mutating func lineOfContent() -> Bool {
    whitespace()
    let start = position
    let mark = scratch.count
    guard mixed() else { return false }
    if let first = scratch[mark...].first, tree[first].kind == .text, startsWith(first, "return") {
      warn(
        "Do you need a '~' before 'return'? If not, perhaps use a glue: <> (since it's lowercase) or rewrite "
          + "somehow?", at: start)
    }
    if let last = scratch.last, scratch.count > mark, tree[last].kind != .divert {
      trimEnd(mark)
    }
    endTagIfNeeded()
    // A line of tags alone belongs to the line below, so no line ends here.
    let isPureTag = scratch.count > mark && tree[scratch[mark]].kind == .tagStart
    if !isPureTag { scratch.append(makeNode(.newline, at: start)) }
    expectEndOfLine()
    return true
  }

  private func startsWith(_ node: NodeID, _ word: StaticString) -> Bool {
    let text = tree[node]
    let count = word.utf8CodeUnitCount
    guard Int(text.b) >= count else { return false }
    return word.withUTF8Buffer { letters in
      for index in 0..<count where bytes[Int(text.a) + index] != letters[index] { return false }
      return true
    }
  }

  /// `mixed: (text | inlineLogic | glue | tag)* diverts?`, onto `scratch`; false where there is none.
  mutating func mixed() -> Bool {
    let tilde = position
    whitespace()
    if take(UInt8(ascii: "~")) {
      report(
        "You shouldn't use a '~' here - tildas are for logic that's on its own line. To do inline logic, use "
          + "{ curly braces } instead", at: tilde)
      whitespace()
    } else {
      position = tilde
    }
    let mark = scratch.count
    text()
    while position < end {
      let hasLogic = logicOrGlueOrTag()
      let hasText = text()
      isAfterError = false
      if !hasText && !hasLogic { break }
    }
    if isParsingChoice { return scratch.count > mark }

    let start = position
    whitespace()
    if isAt(UInt8(ascii: "-"), UInt8(ascii: ">")) || isAt(UInt8(ascii: "<"), UInt8(ascii: "-")) {
      let divertMark = scratch.count
      if multiDivert() {
        if isTagActive {
          scratch.insert(makeNode(.tagEnd, at: start), at: divertMark)
          isTagActive = false
        } else {
          trimBeforeDiverts(mark, divertMark)
        }
        return true
      }
    }
    position = start
    return scratch.count > mark
  }

  /// The text before a divert ends in exactly one space.
  private mutating func trimBeforeDiverts(_ mark: Int, _ divertMark: Int) {
    guard divertMark > mark else { return }
    let node = scratch[divertMark - 1]
    guard tree[node].kind == .text else { return }
    var length = trimmedLength(node)
    let next = Int(tree[node].a) + length
    if length < Int(tree[node].b), bytes[next] == 0x20 {
      length += 1
      tree[node].b = Int32(truncatingIfNeeded: length)
    } else {
      let text = Array(bytes[Int(tree[node].a)..<next])
      setText(text + [0x20], of: node)
    }
  }

  private func trimmedLength(_ node: NodeID) -> Int {
    let start = Int(tree[node].a)
    var length = Int(tree[node].b)
    while length > 0, bytes[start + length - 1] == 0x20 || bytes[start + length - 1] == 0x09 { length -= 1 }
    return length
  }

  /// Takes white space off the end of what is on `scratch` since `mark`, and texts that become empty.
  private mutating func trimEnd(_ mark: Int) {
    while scratch.count > mark, let last = scratch.last, tree[last].kind == .text {
      let length = trimmedLength(last)
      tree[last].b = Int32(truncatingIfNeeded: length)
      if length > 0 { return }
      scratch.removeLast()
    }
  }

  private mutating func setText(_ text: [UInt8], of node: NodeID) {
    tree[node].a = Int32(truncatingIfNeeded: bytes.count)
    tree[node].b = Int32(truncatingIfNeeded: text.count)
    bytes.append(contentsOf: text)
    bytes.append(0)
  }

  /// Text with its escapes resolved, onto `scratch`; false where there is none.
  @discardableResult
  private mutating func text() -> Bool {
    let start = position
    position = textEnd(position)
    guard position < end, bytes[position] == UInt8(ascii: "\\") else {
      guard position > start else { return false }
      let node = makeNode(.text, at: start)
      tree[node].a = Int32(truncatingIfNeeded: start)
      tree[node].b = Int32(truncatingIfNeeded: position - start)
      scratch.append(node)
      return true
    }
    var text = Array(bytes[start..<position])
    while position < end, bytes[position] == UInt8(ascii: "\\") {
      position += 1
      let length = characterLength(position)
      text.append(contentsOf: bytes[position..<position + length])
      position += length
      let next = textEnd(position)
      text.append(contentsOf: bytes[position..<next])
      position = next
    }
    let node = makeNode(.text, at: start)
    setText(text, of: node)
    scratch.append(node)
    return true
  }

  private func characterLength(_ index: Int) -> Int {
    guard index < end else { return 0 }
    var length = 1
    while index + length < end, bytes[index + length] & 0xC0 == 0x80 { length += 1 }
    return length
  }

  /// Where plain text ends: at logic, tags, separators, arrows, glue, and at what ends a choice or a string.
  private func textEnd(_ from: Int) -> Int {
    var index = from
    while true {
      index = nextOfInterest(index)
      guard index < end else { break }
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), 0x0A, 0x0D, UInt8(ascii: "\\"),
        UInt8(ascii: "#"):
        return index
      case UInt8(ascii: "-"):
        if index + 1 < end, bytes[index + 1] == UInt8(ascii: ">") { return index }
      case UInt8(ascii: "<"):
        if index + 1 < end, bytes[index + 1] == UInt8(ascii: "-") || bytes[index + 1] == UInt8(ascii: ">") {
          return index
        }
      case UInt8(ascii: "\""):
        if isParsingString { return index }
      case UInt8(ascii: "["), UInt8(ascii: "]"):
        if isParsingChoice && !isParsingString { return index }
      default: break
      }
      index += 1
    }
    return end
  }

  /// The next byte that may end plain text.
  @inline(__always) private func nextOfInterest(_ from: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      textBreaks.withUnsafeBufferPointer { breaks in
        var index = from
        while index < end, !breaks[Int(bytes[index])] { index += 1 }
        return index
      }
    }
  }

  /// `inlineLogic | "<>" | "#"`, onto `scratch`; false where there is none.
  private mutating func logicOrGlueOrTag() -> Bool {
    switch byte {
    case UInt8(ascii: "{"):
      let start = checkpoint()
      if let node = inlineLogic() {
        scratch.append(node)
        return true
      }
      restore(start)
      return false
    case UInt8(ascii: "<"):
      guard isAt(UInt8(ascii: "<"), UInt8(ascii: ">")) else { return false }
      scratch.append(makeNode(.glue, at: position))
      position += 2
      return true
    case UInt8(ascii: "#"), 0x20, 0x09: return startTag()
    default: return false
    }
  }

  private mutating func startTag() -> Bool {
    let start = position
    whitespace()
    let offset = position
    guard take(UInt8(ascii: "#")) else {
      position = start
      return false
    }
    if isParsingString {
      report("Tags aren't allowed inside of strings. Please use \\# if you want a hash symbol.", at: offset)
    }
    if isTagActive {
      let list = makeNode(.contentList, at: offset)
      let mark = scratch.count
      scratch.append(makeNode(.tagEnd, at: offset))
      scratch.append(makeNode(.tagStart, at: offset))
      adopt(mark, by: list)
      scratch.append(list)
    } else {
      scratch.append(makeNode(.tagStart, at: offset))
    }
    isTagActive = true
    whitespace()
    return true
  }

  /// Ends the tag that is open, if there is one.
  mutating func endTagIfNeeded() {
    guard isTagActive else { return }
    scratch.append(makeNode(.tagEnd, at: position))
    isTagActive = false
  }
}
