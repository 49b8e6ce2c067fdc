import InkProgram
import JSON

/// Reads a story's JSON, versions 18 to 21, into a container tree. Nothing recurses.
struct TreeReader {
  static let oldestVersion: Int64 = 18
  static let newestVersion: Int64 = 21
  static let maximumDepth = 1000

  var scanner: JSONScanner
  var tree = ContainerTree()
  /// Content of the containers that are open, outermost first.
  var pending: [Node] = []
  var open: [Open] = []
  var hasRoot = false

  /// A bracket that is open.
  enum Open {
    /// The array of a container whose content begins at an index of `pending`.
    case content(ContainerID, from: Int)
    /// The last element of a container's array, one of whose named children has been begun.
    case object(ContainerID)
  }

  init(_ bytes: [UInt8]) {
    scanner = JSONScanner(bytes, maximumDepth: Self.maximumDepth)
    pending.reserveCapacity(1024)
    tree.texts.reserve(bytes: bytes.count / 2, strings: bytes.count / 64)
    tree.containers.reserveCapacity(bytes.count / 64)
  }

  static func read(_ bytes: [UInt8]) throws(StoryFormatError) -> ContainerTree {
    var reader = TreeReader(bytes)
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

  private mutating func readStory() throws {
    guard try scanner.next() == .beginObject else {
      throw StoryFormatError("not a story's JSON: it is no object")
    }
    var version: Int64?
    while case .key(let key) = try scanner.next() {
      if scanner.equals(key, "inkVersion") {
        guard case .integer(let value) = try scanner.next() else {
          throw StoryFormatError("the story's inkVersion is not a whole number")
        }
        version = value
        try check(value)
      } else if scanner.equals(key, "root") {
        guard try scanner.next() == .beginArray else {
          throw StoryFormatError("the story's root is no array")
        }
        try readRoot()
      } else if scanner.equals(key, "listDefs") {
        try readListDeclarations()
      } else {
        try skipValue()
      }
    }
    guard version != nil else { throw StoryFormatError("not a story's JSON: it has no inkVersion") }
    guard hasRoot else { throw StoryFormatError("not a story's JSON: it has no root") }
    _ = try scanner.next()
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
    hasRoot = true
    open = [.content(.root, from: 0)]
    pending.removeAll(keepingCapacity: true)
    while let innermost = open.last {
      switch innermost {
      case .content(let container, let start): try readElement(of: container, from: start)
      case .object(let owner):
        open.removeLast()
        try readObject(of: owner)
      }
    }
  }

  private mutating func readElement(of container: ContainerID, from start: Int) throws {
    switch try scanner.next() {
    case .endArray:
      if pending.count > start {
        tree.setContent(Array(pending[start...]), of: container)
        pending.removeLast(pending.count - start)
      }
      open.removeLast()
    case .beginArray:
      let child = tree.makeContainer()
      pending.append(.container(child))
      open.append(.content(child, from: pending.count))
    case .beginObject: try readObject(of: container)
    case .string(let text): pending.append(try word(text))
    case .integer(let value):
      pending.append(Int32(exactly: value).map(Node.int) ?? .float(Float(value)))
    case .number(let first, let end): pending.append(.float(try scanner.float(start: first, end: end)))
    case .bool(let value): pending.append(.bool(value))
    case .null, .key, .endObject, .end: break
    }
  }

  private mutating func word(_ text: JSONScanner.RawString) throws -> Node {
    if text.end > text.start, scanner.bytes[text.start] == UInt8(ascii: "^") {
      let content = JSONScanner.RawString(start: text.start + 1, end: text.end, hasEscapes: text.hasEscapes)
      return try literal(content)
    }
    if text.hasEscapes {
      var bytes: [UInt8] = []
      try scanner.append(text, to: &bytes)
      if let node = NodeWords.shared.node(bytes, 0, bytes.count) { return node }
    } else if let node = NodeWords.shared.node(scanner.bytes, text.start, text.end) {
      return node
    }
    throw StoryFormatError("the story holds an unknown word, '\(try scanner.text(text))'")
  }

  private mutating func literal(_ content: JSONScanner.RawString) throws -> Node {
    guard content.hasEscapes else {
      return .text(Int32(truncatingIfNeeded: tree.texts.append(scanner.bytes[content.start..<content.end])))
    }
    let scanner = scanner
    let index = try tree.texts.append { bytes throws(JSONError) in try scanner.append(content, to: &bytes) }
    return .text(Int32(truncatingIfNeeded: index))
  }

  mutating func name(_ text: JSONScanner.RawString) throws -> NameID {
    guard text.hasEscapes else { return tree.names.intern(scanner.bytes[text.start..<text.end]) }
    let scanner = scanner
    return try tree.names.intern { bytes throws(JSONError) in try scanner.append(text, to: &bytes) }
  }

  mutating func skipValue() throws {
    let depth = scanner.depth
    repeat {
      if try scanner.next() == .end { return }
    } while scanner.depth > depth
  }
}
