extension Program {
  /// The plain tags at the top of a knot or stitch, or of the story for an empty path.
  public func tags(ofPath path: String) -> [String] {
    var container: Int32 = 0
    if !path.isEmpty {
      guard let location = location(ofPath: path) else { return [] }
      container = location.container
    }
    return Program.tags(from: contents.containers[Int(container)].body, contents)
  }

  /// Tags from an address on: only those, and only their literal text.
  static func tags(from address: Int32, _ contents: Contents) -> [String] {
    var tags: [String] = []
    var isInTag = false
    var index = Int(address)
    while index < contents.code.count {
      let instruction = contents.code[index]
      switch instruction.opcode {
      case .beginTag: isInTag = true
      case .endTag: isInTag = false
      case .visit: break
      case .text where isInTag: tags.append(text(of: instruction.operand, contents))
      case .tag: tags.append(text(of: instruction.operand, contents))
      default: return tags
      }
      index += 1
    }
    return tags
  }

  private static func text(of piece: Int32, _ contents: Contents) -> String {
    let info = contents.pieces[Int(piece)]
    return String(decoding: contents.bytes[Int(info.start)..<Int(info.end)], as: UTF8.self)
  }
}
