extension SyntaxTree {
  /// A short text of a node, as messages quote it.
  public func description(of node: NodeID) -> String {
    guard node >= 0 else { return "" }
    let syntax = self[node]
    let children = children(of: node)
    switch syntax.kind {
    case .text: return String(decoding: text(of: node), as: UTF8.self)
    case .newline: return "\n"
    case .integer: return String(syntax.a)
    case .float: return Float(bitPattern: UInt32(bitPattern: syntax.a)).description
    case .boolean: return syntax.a == 0 ? "False" : "True"
    case .variable: return path(syntax)
    case .string: return children.map(description).joined()
    case .contentList: return "ContentList(\(children.map(description).joined(separator: ", ")))"
    case .divertTarget, .output: return children.map(description).joined()
    case .divert: return syntax.b < 0 ? "-> <empty>" : "-> \(path(syntax))"
    case .call: return symbols.string(syntax.name)
    case .unary:
      let name = syntax.a == UnaryOperator.negate.rawValue ? "-" : "not "
      return name + children.map(description).joined()
    case .binary:
      guard children.count == 2, let infix = BinaryOperator(rawValue: syntax.a) else { return "" }
      let parts = children.map(description)
      return "(\(parts[0]) \(infix.spelling) \(parts[1]))"
    case .listLiteral: return "(\(children.map(description).joined(separator: ", ")))"
    case .listMember: return symbols.string(syntax.name)
    case .choice:
      let parts = children.map(description)
      guard parts.count == 4 else { return "" }
      return parts[1].isEmpty ? "* \(parts[0])..." : "* \(parts[0])[\(parts[1])]..."
    default: return ""
    }
  }
}
