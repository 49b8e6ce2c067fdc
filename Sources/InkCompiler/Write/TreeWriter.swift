import InkProgram
import JSON

/// Writes a container tree as the reference writes it, byte for byte.
struct TreeWriter: ~Copyable {
  let tree: ContainerTree
  let paths: PathLengths
  var output: ByteSink
  /// Containers of the path that is being written, the innermost first.
  var steps: [Int32] = []
  private var needsComma = false

  static func write(_ tree: ContainerTree) -> [UInt8] {
    var writer = TreeWriter(tree)
    writer.writeStory()
    return writer.finished()
  }

  private init(_ tree: ContainerTree) {
    self.tree = tree
    paths = PathLengths(tree)
    output = ByteSink(capacity: tree.texts.bytes.count * 3 + 1024)
  }

  private consuming func finished() -> [UInt8] { output.bytes() }

  private mutating func writeStory() {
    literal("{\"inkVersion\":21,\"root\":")
    writeContainer(.root, isNamedByKey: false)
    literal(",\"listDefs\":{")
    for (index, list) in tree.listDeclarations.enumerated() {
      if index > 0 { byte(UInt8(ascii: ",")) }
      string(list.name)
      literal(":{")
      for (order, item) in list.items.enumerated() {
        if order > 0 { byte(UInt8(ascii: ",")) }
        string(item.name)
        byte(UInt8(ascii: ":"))
        integer(item.value)
      }
      byte(UInt8(ascii: "}"))
    }
    literal("}}")
  }

  private mutating func writeContainer(_ id: ContainerID, isNamedByKey: Bool) {
    let container = tree[id]
    byte(UInt8(ascii: "["))
    var next = container.firstEntry
    for _ in 0..<container.count {
      let entry = tree.entries[Int(next)]
      write(entry.node, in: id)
      output.append(UInt8(ascii: ","))
      next = entry.next
    }
    var flags = container.flags
    // To count from the start only means nothing where nothing is counted.
    if flags == Container.countsAtStartOnly { flags = 0 }
    let ownName = isNamedByKey ? nil : container.name
    guard container.firstNamed >= 0 || flags > 0 || ownName != nil else { return literal("null]") }
    byte(UInt8(ascii: "{"))
    needsComma = false
    var child = container.firstNamed
    while child >= 0 {
      comma()
      if let name = tree.containers[Int(child)].name { string(name) }
      byte(UInt8(ascii: ":"))
      writeContainer(ContainerID(index: child), isNamedByKey: true)
      needsComma = true
      child = tree.containers[Int(child)].nextNamed
    }
    if flags > 0 {
      comma()
      literal("\"#f\":")
      integer(flags)
    }
    if let ownName {
      comma()
      literal("\"#n\":")
      string(ownName)
    }
    literal("}]")
  }

  private mutating func comma() {
    if needsComma { byte(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func write(_ node: Node, in container: ContainerID) {
    switch node {
    case .container(let child): writeContainer(child, isNamedByKey: false)
    case .text(let text):
      literal("\"^")
      escaped(text: text)
      byte(UInt8(ascii: "\""))
    case .newline: literal("\"\\n\"")
    case .int(let value): integer(value)
    case .float(let value): float(value)
    case .bool(let value): literal(value ? "true" : "false")
    case .void: literal("\"void\"")
    case .glue: literal("\"<>\"")
    case .command(let command): quoted(command.name)
    case .native(let function): quoted(function.name)
    case .divertTarget(let target):
      literal("{\"^->\":\"")
      globalPath(target)
      literal("\"}")
    case .variablePointer(let name, let context):
      literal("{\"^var\":")
      string(name)
      literal(",\"ci\":")
      integer(context)
      byte(UInt8(ascii: "}"))
    case .list(let list): writeList(tree.lists[Int(list)])
    case .divert(let divert): writeDivert(divert, in: container)
    case .choicePoint(let target, let flags):
      literal("{\"*\":\"")
      compactPath(target, from: container)
      literal("\",\"flg\":")
      integer(Int32(flags))
      byte(UInt8(ascii: "}"))
    case .variable(let name):
      literal("{\"VAR?\":")
      string(name)
      byte(UInt8(ascii: "}"))
    case .readCount(let target):
      literal("{\"CNT?\":\"")
      compactPath(target, from: container)
      literal("\"}")
    case .assignment(let assignment): writeAssignment(assignment)
    case .tag(let text):
      literal("{\"#\":\"")
      escaped(text: text)
      literal("\"}")
    }
  }

  private mutating func writeAssignment(_ assignment: Assignment) {
    literal(assignment.isGlobal ? "{\"VAR=\":" : "{\"temp=\":")
    string(assignment.name)
    literal(assignment.isDeclaration ? "}" : ",\"re\":true}")
  }

  private mutating func writeDivert(_ divert: Divert, in container: ContainerID) {
    if case .external(let name, let count) = divert.destination {
      literal("{\"x()\":")
      string(name)
      if divert.isConditional { literal(",\"c\":true") }
      if count > 0 {
        literal(",\"exArgs\":")
        integer(count)
      }
      return byte(UInt8(ascii: "}"))
    }
    switch divert.kind {
    case .plain: literal("{\"->\":\"")
    case .function: literal("{\"f()\":\"")
    case .tunnel: literal("{\"->t->\":\"")
    }
    switch divert.destination {
    case .target(let target):
      compactPath(target, from: container)
      byte(UInt8(ascii: "\""))
    case .variable(let name):
      escaped(name)
      literal("\",\"var\":true")
    case .external: break
    }
    if divert.isConditional { literal(",\"c\":true") }
    byte(UInt8(ascii: "}"))
  }

  private mutating func writeList(_ list: ListLiteral) {
    literal("{\"list\":{")
    for (index, item) in list.items.enumerated() {
      if index > 0 { byte(UInt8(ascii: ",")) }
      string(item.name)
      byte(UInt8(ascii: ":"))
      integer(item.value)
    }
    byte(UInt8(ascii: "}"))
    if list.items.isEmpty && !list.origins.isEmpty {
      literal(",\"origins\":[")
      for (index, origin) in list.origins.enumerated() {
        if index > 0 { byte(UInt8(ascii: ",")) }
        string(origin)
      }
      byte(UInt8(ascii: "]"))
    }
    byte(UInt8(ascii: "}"))
  }
}
