/// An element of an XML document: as much of XML as splits files use.
public struct XMLElement: Hashable, Sendable {
  public var name: String
  public var attributes: [Attribute]
  public var children: [XMLElement]
  /// The character data directly inside, entities resolved, trimmed of white space at both ends.
  public var text: String
  /// Where the element begins in its file, from 1; 0 where it was not read from one.
  public var line: Int

  public struct Attribute: Hashable, Sendable {
    public var name: String
    public var value: String
  }

  public init(
    _ name: String, _ attributes: [(String, String)] = [], text: String = "", line: Int = 0,
    _ children: [XMLElement] = []
  ) {
    self.name = name
    self.attributes = attributes.map { Attribute(name: $0.0, value: $0.1) }
    self.text = text
    self.line = line
    self.children = children
  }

  /// The first child of that name.
  public subscript(child: String) -> XMLElement? { children.first { $0.name == child } }

  public func children(named name: String) -> [XMLElement] { children.filter { $0.name == name } }

  public func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The document with this element as its root, indented by two blanks.
  public var document: String {
    var output = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    write(to: &output, indent: 0)
    return output
  }

  private func write(to output: inout String, indent: Int) {
    output += String(repeating: "  ", count: indent) + "<" + name
    for attribute in attributes {
      output += " " + attribute.name + "=\"" + Self.escaped(attribute.value) + "\""
    }
    if children.isEmpty {
      output += text.isEmpty ? " />\n" : ">" + Self.escaped(text) + "</" + name + ">\n"
      return
    }
    output += ">" + Self.escaped(text) + "\n"
    for child in children { child.write(to: &output, indent: indent + 1) }
    output += String(repeating: "  ", count: indent) + "</" + name + ">\n"
  }

  /// Escapes markup; characters that XML 1.0 cannot hold become U+FFFD.
  static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "\n": output += "&#10;"
      case "\t": output += "&#9;"
      case "\r": output += "&#13;"
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": output += "\u{FFFD}"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}
