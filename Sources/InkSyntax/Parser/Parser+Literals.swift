extension Parser {
  /// `literal: float | integer | "true" | "false"`
  mutating func literal() -> NodeID? {
    let start = position
    if let node = number() { return node }
    position = start
    if take(.trueWord) || take(.falseWord) {
      let node = makeNode(.boolean, at: start)
      tree[node].a = bytes[start] == UInt8(ascii: "t") ? 1 : 0
      return node
    }
    return nil
  }

  private mutating func number() -> NodeID? {
    let start = position
    guard let (value, isNegative) = integer() else { return nil }
    guard byte == UInt8(ascii: "."), position < end else {
      let node = makeNode(.integer, at: start)
      tree[node].a = isNegative ? 0 &- value : value
      return node
    }
    position += 1
    let fractionStart = position
    while byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") { position += 1 }
    var text = String(isNegative ? 0 &- value : value) + "."
    text += position == fractionStart ? "0" : String(decoding: bytes[fractionStart..<position], as: UTF8.self)
    let node = makeNode(.float, at: start)
    tree[node].kind = .float
    tree[node].a = Int32(bitPattern: (Float(text) ?? 0).bitPattern)
    return node
  }

  /// A whole number with its sign; nil, with an error, where it is beyond 32 bits.
  mutating func integer() -> (value: Int32, isNegative: Bool)? {
    let isNegative = take(UInt8(ascii: "-"))
    if isNegative { whitespace() }
    let start = position
    var value: Int64 = 0
    while byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") {
      value = min(value * 10 + Int64(byte - UInt8(ascii: "0")), 1 << 40)
      position += 1
    }
    guard position > start else { return nil }
    guard value <= Int64(Int32.max) else {
      let digits = String(decoding: bytes[start..<position], as: UTF8.self)
      report(
        "Failed to read integer value: \(digits). Perhaps it's out of the range of acceptable numbers ink "
          + "supports? (\(Int32.min) to \(Int32.max))", at: start)
      return nil
    }
    return (Int32(truncatingIfNeeded: value), isNegative)
  }

  /// `string: "\"" mixed? "\""`
  mutating func string() -> NodeID? {
    guard descend() else { return nil }
    defer { depth -= 1 }
    let start = position
    position += 1
    isParsingString = true
    let mark = scratch.count
    let contentStart = checkpoint()
    if !mixed() {
      restore(contentStart)
      let empty = makeNode(.text, at: position)
      tree[empty].a = Int32(truncatingIfNeeded: position)
      tree[empty].b = 0
      scratch.append(empty)
    }
    if !take(UInt8(ascii: "\"")) { expected("close quote for string expression") }
    isParsingString = false
    if scratch[mark...].contains(where: { tree[$0].kind == .divert }) {
      report("String expressions cannot contain diverts (->)", at: start)
    }
    let node = makeNode(.string, at: start)
    adopt(mark, by: node)
    return node
  }

  /// `list: "(" (member ("," member)*)? ")"`
  mutating func listLiteral() -> NodeID? {
    let start = position
    position += 1
    let mark = scratch.count
    whitespace()
    var afterMember = position
    while let member = attempt({ $0.listMember() }) {
      scratch.append(member)
      afterMember = position
      whitespace()
      guard take(UInt8(ascii: ",")) else { break }
      whitespace()
    }
    // A comma with no item behind it is no part of the list.
    position = afterMember
    whitespace()
    guard take(UInt8(ascii: ")")) else { return nil }
    let node = makeNode(.listLiteral, at: start)
    adopt(mark, by: node)
    return node
  }

  private mutating func listMember() -> NodeID? {
    whitespace()
    let start = position
    guard let name = identifier() else { return nil }
    var item: Symbol?
    if take(UInt8(ascii: ".")) {
      item = identifier()
      if item == nil { expected("element name within the set \(tree.symbols.string(name))") }
    }
    whitespace()
    let node = makeNode(.listMember, at: start)
    tree[node].name = name
    tree[node].b = item?.index ?? -1
    return node
  }
}
