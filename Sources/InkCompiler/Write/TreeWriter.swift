import InkProgram
import JSON

/// Writes a container tree as the reference writes it, byte for byte.
struct TreeWriter {
  let tree: ContainerTree
  var output: [UInt8] = []
  /// How many steps each container is from the root.
  private var depths: [Int32]
  /// Lengths of names in UTF-16 units, by name; -1 where not known yet. Paths are compared by these.
  private var lengths: [Int32]
  /// Steps of the path that is being written, last first.
  private var steps: [Step] = []
  private var needsComma = false

  private enum Step {
    case name(NameID)
    case index(Int32)
  }

  static func write(_ tree: ContainerTree) -> [UInt8] {
    var writer = TreeWriter(tree)
    writer.writeStory()
    return writer.output
  }

  private init(_ tree: ContainerTree) {
    self.tree = tree
    depths = [Int32](repeating: -1, count: tree.containers.count)
    lengths = [Int32](repeating: -1, count: tree.names.count)
    output.reserveCapacity(tree.texts.bytes.count * 3 + 1024)
  }

  private mutating func writeStory() {
    literal("{\"inkVersion\":21,\"root\":")
    writeContainer(.root, isNamedByKey: false)
    literal(",\"listDefs\":{")
    for (index, list) in tree.listDeclarations.enumerated() {
      if index > 0 { byte(UInt8(ascii: ",")) }
      string(tree.names.bytes(list.name))
      literal(":{")
      for (order, item) in list.items.enumerated() {
        if order > 0 { byte(UInt8(ascii: ",")) }
        string(tree.names.bytes(item.name))
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
    for (index, node) in container.content.enumerated() {
      write(node, in: id, at: index)
      byte(UInt8(ascii: ","))
    }
    var flags = container.flags
    // To count from the start only means nothing where nothing is counted.
    if flags == Container.countsAtStartOnly { flags = 0 }
    let ownName = isNamedByKey ? nil : container.name
    guard !container.named.isEmpty || flags > 0 || ownName != nil else { return literal("null]") }
    byte(UInt8(ascii: "{"))
    needsComma = false
    for child in container.named {
      comma()
      if let name = tree[child].name { string(tree.names.bytes(name)) }
      byte(UInt8(ascii: ":"))
      writeContainer(child, isNamedByKey: true)
      needsComma = true
    }
    if flags > 0 {
      comma()
      literal("\"#f\":")
      integer(flags)
    }
    if let ownName {
      comma()
      literal("\"#n\":")
      string(tree.names.bytes(ownName))
    }
    literal("}]")
  }

  private mutating func comma() {
    if needsComma { byte(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func write(_ node: Node, in container: ContainerID, at index: Int) {
    switch node {
    case .container(let child): writeContainer(child, isNamedByKey: false)
    case .text(let text):
      literal("\"^")
      escaped(tree.texts[Int(text)])
      byte(UInt8(ascii: "\""))
    case .newline: literal("\"\\n\"")
    case .int(let value): integer(value)
    case .float(let value): NumberText.appendJSON(value, to: &output)
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
      string(tree.names.bytes(name))
      literal(",\"ci\":")
      integer(context)
      byte(UInt8(ascii: "}"))
    case .list(let list): writeList(tree.lists[Int(list)])
    case .divert(let divert): writeDivert(divert, in: container)
    case .choicePoint(let target, let flags):
      literal("{\"*\":\"")
      compactPath(target, from: container)
      literal("\",\"flg\":")
      integer(flags)
      byte(UInt8(ascii: "}"))
    case .variable(let name):
      literal("{\"VAR?\":")
      string(tree.names.bytes(name))
      byte(UInt8(ascii: "}"))
    case .readCount(let target):
      literal("{\"CNT?\":\"")
      compactPath(target, from: container)
      literal("\"}")
    case .assignment(let assignment): writeAssignment(assignment)
    case .tag(let text):
      literal("{\"#\":")
      string(tree.texts[Int(text)])
      byte(UInt8(ascii: "}"))
    }
  }

  private mutating func writeAssignment(_ assignment: Assignment) {
    literal(assignment.isGlobal ? "{\"VAR=\":" : "{\"temp=\":")
    string(tree.names.bytes(assignment.name))
    literal(assignment.isDeclaration ? "}" : ",\"re\":true}")
  }

  private mutating func writeDivert(_ divert: Divert, in container: ContainerID) {
    if case .external(let name, let count) = divert.destination {
      literal("{\"x()\":")
      string(tree.names.bytes(name))
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
      escaped(tree.names.bytes(name))
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
      string(tree.names.bytes(item.name))
      byte(UInt8(ascii: ":"))
      integer(item.value)
    }
    byte(UInt8(ascii: "}"))
    if list.items.isEmpty && !list.origins.isEmpty {
      literal(",\"origins\":[")
      for (index, origin) in list.origins.enumerated() {
        if index > 0 { byte(UInt8(ascii: ",")) }
        string(tree.names.bytes(origin))
      }
      byte(UInt8(ascii: "]"))
    }
    byte(UInt8(ascii: "}"))
  }

  // MARK: Paths

  private mutating func depth(_ container: ContainerID) -> Int {
    let known = depths[Int(container.index)]
    if known >= 0 { return Int(known) }
    var count = 0
    var current = container
    while let parent = tree[current].parent {
      count += 1
      current = parent
    }
    depths[Int(container.index)] = Int32(truncatingIfNeeded: count)
    return count
  }

  private func step(_ container: ContainerID) -> Step {
    if let name = tree[container].name { return .name(name) }
    return .index(tree[container].position)
  }

  private mutating func length(_ step: Step) -> Int {
    switch step {
    case .index(let index): return NumberText.digitCount(index)
    case .name(let name):
      let known = lengths[Int(name.index)]
      if known >= 0 { return Int(known) }
      var count: Int32 = 0
      for byte in tree.names.bytes(name) {
        if byte & 0xC0 != 0x80 { count += 1 }
        if byte >= 0xF0 { count += 1 }
      }
      lengths[Int(name.index)] = count
      return Int(count)
    }
  }

  /// The path from the root, or the one from the node's own place if that is shorter.
  private mutating func compactPath(_ target: Target, from container: ContainerID) {
    guard let (end, depthOfEnd) = collect(target) else { return pathText(target) }
    var ancestor = container
    var ancestorDepth = depth(container)
    let ownLength = ancestorDepth + 1
    var other = end
    var otherDepth = depthOfEnd
    while ancestor != other {
      if ancestorDepth >= otherDepth {
        guard let parent = tree[ancestor].parent else { break }
        ancestor = parent
        ancestorDepth -= 1
      } else {
        guard let parent = tree[other].parent else { break }
        other = parent
        otherDepth -= 1
      }
    }
    let shared = ancestorDepth
    let downCount = steps.count - shared
    guard shared > 0, downCount >= 0 else { return writeSteps(steps.count) }
    let upCount = ownLength - shared
    var total = steps.count - 1
    var down = 0
    for index in steps.indices {
      let stepLength = length(steps[index])
      total += stepLength
      if index < downCount { down += stepLength }
    }
    guard upCount * 2 + down + downCount < total else { return writeSteps(steps.count) }
    for _ in 0..<upCount { literal(".^") }
    if downCount > 0 {
      byte(UInt8(ascii: "."))
      writeSteps(downCount)
    }
  }

  private mutating func globalPath(_ target: Target) {
    if collect(target) == nil { pathText(target) } else { writeSteps(steps.count) }
  }

  /// Collects the steps of a target's path; gives the container it ends in. Nil for a path that is text.
  private mutating func collect(_ target: Target) -> (end: ContainerID, depth: Int)? {
    steps.removeAll(keepingCapacity: true)
    var current: ContainerID
    switch target {
    case .path: return nil
    case .container(let container): current = container
    case .node(let container, let index):
      current = container
      steps.append(.index(index))
    }
    let end = current
    while let parent = tree[current].parent {
      steps.append(step(current))
      current = parent
    }
    return (end, depth(end))
  }

  private mutating func pathText(_ target: Target) {
    if case .path(let name) = target { escaped(tree.names.bytes(name)) }
  }

  /// The last `count` steps of the path, from the outside in.
  private mutating func writeSteps(_ count: Int) {
    for index in stride(from: count - 1, through: 0, by: -1) {
      switch steps[index] {
      case .index(let index): integer(index)
      case .name(let name): escaped(tree.names.bytes(name))
      }
      if index > 0 { byte(UInt8(ascii: ".")) }
    }
  }
}
