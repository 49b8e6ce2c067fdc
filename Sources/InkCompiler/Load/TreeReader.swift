import InkProgram
import JSON

/// Reads a story's JSON, versions 18 to 21, into a container tree.
struct TreeReader {
  static let oldestVersion: Int64 = 18
  static let newestVersion: Int64 = 21
  static let maximumDepth = 1000

  var scanner: JSONScanner
  var tree = ContainerTree()
  /// What is open around the content that is being read, outermost first.
  var open: [Open] = []
  var hasRoot = false
  let words = NodeWords.shared

  /// A bracket that is open.
  enum Open {
    /// The array of a container.
    case content(ContainerID)
    /// The last element of a container's array, one of whose named children has been begun.
    case object(ContainerID)
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    scanner = JSONScanner(bytes, maximumDepth: Self.maximumDepth)
    open.reserveCapacity(64)
    tree.texts.reserve(bytes: bytes.count / 2, strings: bytes.count / 64)
    tree.names.reserve(bytes: bytes.count / 16, strings: bytes.count / 192)
    tree.reserve(containers: bytes.count / 64, nodes: bytes.count / 12)
  }

  static func read(_ bytes: [UInt8]) throws(StoryFormatError) -> ContainerTree {
    try bytes.withUnsafeBufferPointer { buffer throws(StoryFormatError) in
      var reader = TreeReader(buffer)
      do {
        try reader.readStory()
      } catch let error as JSONError {
        throw StoryFormatError(error)
      } catch let error as StoryFormatError {
        throw error
      } catch {
        throw StoryFormatError("not a story's JSON")
      }
      return reader.tree
    }
  }

  private mutating func readStory() throws {
    guard scanner.next == UInt8(ascii: "{") else {
      throw StoryFormatError("not a story's JSON: it is no object")
    }
    try scanner.open(.object)
    var version: Int64?
    while try scanner.hasPart(of: .object) {
      let key = try scanner.key()
      if scanner.equals(key, "inkVersion") {
        version = try readVersion()
      } else if scanner.equals(key, "root") {
        guard scanner.next == UInt8(ascii: "[") else {
          throw StoryFormatError("the story's root is no array")
        }
        try readRoot()
      } else if scanner.equals(key, "listDefs") {
        try readListDeclarations()
      } else {
        try scanner.skipValue()
      }
    }
    guard version != nil else { throw StoryFormatError("not a story's JSON: it has no inkVersion") }
    guard hasRoot else { throw StoryFormatError("not a story's JSON: it has no root") }
    try scanner.end()
  }

  private mutating func readVersion() throws -> Int64 {
    guard scanner.isAtNumber, case .integer(let version) = try scanner.number() else {
      throw StoryFormatError("the story's inkVersion is not a whole number")
    }
    try check(version)
    return version
  }

  private func check(_ version: Int64) throws(StoryFormatError) {
    if version > Self.newestVersion {
      throw StoryFormatError(
        "the story's format is version \(version), newer than \(Self.newestVersion), the newest this engine reads"
      )
    }
    if version < Self.oldestVersion {
      throw StoryFormatError(
        "the story's format is version \(version), older than \(Self.oldestVersion), the oldest this engine reads"
      )
    }
  }

  private mutating func readRoot() throws {
    // Of two entries of the same name the last counts.
    hasRoot = true
    tree.removeContainers()
    try scanner.open(.array)
    open = [.content(.root)]
    while let innermost = open.popLast() {
      switch innermost {
      case .content(let container): try readContent(of: container)
      case .object(let owner): try readRest(ofObjectOf: owner)
      }
    }
  }

  /// Reads what follows a child that is reached by name only, in the object that names it and behind that.
  private mutating func readRest(ofObjectOf owner: ContainerID) throws {
    switch try readObject(of: owner) {
    case .node(let node): tree.append(node, to: owner)
    case .properties: break
    case .child: return
    }
    try readContent(of: owner)
  }

  /// Reads elements up to the end of the outermost of the arrays that are begun here, or up to a child that
  /// is reached by name only; then the child and what is left of the object that names it are on `open`.
  private mutating func readContent(of outermost: ContainerID) throws {
    var end = tree.end(of: outermost)
    while true {
      guard try scanner.hasPart(of: .array) else {
        tree.setEnd(end)
        guard case .content(let outer) = open.last else { return }
        open.removeLast()
        end = tree.end(of: outer)
        continue
      }
      switch scanner.next {
      case UInt8(ascii: "\""): tree.append(try word(try scanner.string()), at: &end)
      case UInt8(ascii: "{"):
        try scanner.open(.object)
        switch try readObject(of: end.container) {
        case .node(let node): tree.append(node, at: &end)
        case .properties: break
        case .child: return tree.setEnd(end)
        }
      case UInt8(ascii: "["):
        try scanner.open(.array)
        let child = tree.makeContainer()
        tree.append(.container(child), at: &end)
        tree.setEnd(end)
        open.append(.content(end.container))
        end = tree.end(of: child)
      case UInt8(ascii: "t"), UInt8(ascii: "f"): tree.append(.bool(try scanner.bool()), at: &end)
      case UInt8(ascii: "n"): try scanner.null()
      default: tree.append(try number(), at: &end)
      }
    }
  }

  private mutating func number() throws -> Node {
    switch try scanner.number() {
    case .integer(let value): Int32(exactly: value).map(Node.int) ?? .float(Float(value))
    case .other(let start, let end): .float(try scanner.float(start: start, end: end))
    }
  }

  private mutating func word(_ text: JSONScanner.RawString) throws -> Node {
    if text.end > text.start, scanner.bytes[text.start] == UInt8(ascii: "^") {
      let content = JSONScanner.RawString(start: text.start + 1, end: text.end, hasEscapes: text.hasEscapes)
      return .text(try literal(content))
    }
    if scanner.equals(raw: text, "\\n") { return .newline }
    if text.hasEscapes {
      var bytes: [UInt8] = []
      try scanner.append(text, to: &bytes)
      if let node = words.node(NodeWords.key(bytes), length: bytes.count) { return node }
    } else if let node = words.node(scanner.leading(text), length: text.end - text.start) {
      return node
    }
    throw StoryFormatError("the story holds an unknown word, '\(try scanner.text(text))'")
  }

  /// Puts a text into the tree's table.
  mutating func literal(_ content: JSONScanner.RawString) throws -> Int32 {
    guard content.hasEscapes else {
      return Int32(truncatingIfNeeded: tree.texts.append(scanner.slice(content)))
    }
    let scanner = scanner
    let index = try tree.texts.append { bytes throws(JSONError) in try scanner.append(content, to: &bytes) }
    return Int32(truncatingIfNeeded: index)
  }

  mutating func name(_ text: JSONScanner.RawString) throws -> NameID {
    guard text.hasEscapes else { return tree.names.intern(scanner.slice(text)) }
    let scanner = scanner
    return try tree.names.intern { bytes throws(JSONError) in try scanner.append(text, to: &bytes) }
  }
}
