import InkProgram

/// Makes a container tree flat: code in one array, names and paths resolved to indices and addresses.
///
/// A container's content stands in order with the content of inner containers in its place, so that falling
/// through is just the next address. Containers reached by name only follow behind, each closed by `fallOff`.
/// A divert that enters counting containers goes by way of a stub: `visit` … `jump`.
struct Flattener {
  /// A jump whose address is known when every container has one.
  struct Fixup {
    var instruction: Int
    var target: Target
    var container: ContainerID
    var position: Int32
  }

  let tree: ContainerTree
  var program = Program.Contents()
  var fixups: [Fixup] = []
  var resolver: PathResolver
  var pathIndices: [NameID: Int32] = [:]
  var slotOfName: [Int32: Int32] = [:]
  var externalOfName: [NameID: Int32] = [:]
  var items = ItemTable()
  /// Containers still to be laid out behind the rest.
  private var queue: [ContainerID] = [.root]

  static func flatten(_ tree: ContainerTree) -> Program {
    var flattener = Flattener(tree)
    flattener.run()
    return Program(flattener.program)
  }

  private init(_ tree: ContainerTree) {
    self.tree = tree
    resolver = PathResolver(tree)
    program.names = tree.names
    program.files = tree.files
    program.bytes = tree.texts.bytes
  }

  private mutating func run() {
    prepareContainers()
    declareLists()
    var next = 0
    while next < queue.count {
      layOut(queue[next])
      next += 1
    }
    finishContainerOf()
    resolveFixups()
    finishNames()
    NewlineMarker.mark(&program)
    fuseStrings()
  }

  // MARK: Containers

  private mutating func prepareContainers() {
    program.containers = [ContainerInfo](repeating: ContainerInfo(), count: tree.containers.count)
    program.nodes.reserveCapacity(tree.containers.count * 4)
    for (index, container) in tree.containers.enumerated() {
      var info = ContainerInfo()
      info.parent = container.parent?.index ?? -1
      info.position = container.position
      info.name = container.name?.index ?? -1
      info.flags = UInt8(truncatingIfNeeded: container.flags & 7)
      info.firstNode = Int32(truncatingIfNeeded: program.nodes.count)
      info.nodeCount = Int32(truncatingIfNeeded: container.content.count)
      info.firstNamed = Int32(truncatingIfNeeded: program.namedChildren.count)
      for node in container.content {
        if case .container(let child) = node {
          program.nodes.append(-1 - child.index)
          if tree[child].name != nil { program.namedChildren.append(child.index) }
        } else {
          program.nodes.append(0)
        }
      }
      program.namedChildren.append(contentsOf: container.named.map(\.index))
      info.namedCount = Int32(truncatingIfNeeded: program.namedChildren.count) - info.firstNamed
      if info.flags & 3 != 0 {
        info.countSlot = Int32(truncatingIfNeeded: program.countedContainers.count)
        program.countedContainers.append(Int32(truncatingIfNeeded: index))
      }
      program.containers[index] = info
    }
    let size = program.nodes.count + program.countedContainers.count + tree.containers.count / 2
    program.code.reserveCapacity(size)
    program.containerOf.reserveCapacity(size)
    program.pieces.reserveCapacity(tree.texts.count)
    program.isCountRead = [Bool](repeating: false, count: program.countedContainers.count)
  }

  /// Lays a container out with everything inside it, without recursion.
  private mutating func layOut(_ top: ContainerID) {
    var open: [(container: ContainerID, next: Int)] = []
    begin(top)
    open.append((top, 0))
    while let (container, next) = open.last {
      let position = Int(container.index)
      guard next < tree.containers[position].content.count else {
        program.containers[Int(container.index)].end = address
        queue.append(contentsOf: tree[container].named)
        open.removeLast()
        continue
      }
      open[open.count - 1].next = next + 1
      let node = tree.containers[position].content[next]
      if case .container(let child) = node {
        begin(child)
        open.append((child, 0))
      } else {
        program.nodes[Int(program.containers[Int(container.index)].firstNode) + next] = address
        noteLine(container, next)
        emit(node, in: container, at: Int32(truncatingIfNeeded: next))
        own(container)
      }
    }
    program.code.append(Instruction(.fallOff))
    own(top)
  }

  private mutating func begin(_ container: ContainerID) {
    let index = Int(container.index)
    program.containers[index].start = address
    var parentSum: Int32 = 0
    if let parent = tree[container].parent {
      let parentInfo = program.containers[Int(parent.index)]
      parentSum = parent == .root ? 0 : parentInfo.pathSum &+ 46
      program.containers[index].place = place(of: container, parent: parent, parentInfo)
      program.containers[index].pathSum = parentSum &+ componentSum(container)
    }
    let info = program.containers[index]
    if info.flags & 3 != 0 {
      program.code.append(Instruction(.visit, flag: info.flags & 3, operand: info.countSlot))
      own(container)
    }
    program.containers[index].body = address
  }

  /// A knot stands in the root by name only, a stitch in a knot.
  private mutating func place(of container: ContainerID, parent: ContainerID, _ info: ContainerInfo) -> Int32
  {
    guard tree[container].position < 0, let name = tree[container].name else { return info.place }
    let isKnot = parent == .root
    let isStitch = !isKnot && tree[parent].position < 0 && tree[parent].parent == .root
    guard isKnot || isStitch else { return info.place }
    let prefix = isKnot ? "" : program.places[Int(info.place)] + "."
    program.places.append(prefix + tree.names[name])
    return Int32(truncatingIfNeeded: program.places.count - 1)
  }

  private func componentSum(_ container: ContainerID) -> Int32 {
    guard let name = tree[container].name else {
      var digits = tree[container].position
      var sum: Int32 = 0
      repeat {
        sum &+= 48 + digits % 10
        digits /= 10
      } while digits > 0
      return sum
    }
    let bytes = tree.names.bytes(name)
    var sum: Int32 = 0
    for byte in bytes {
      if byte >= 0x80 { return tree.names[name].utf16.reduce(0) { $0 &+ Int32($1) } }
      sum &+= Int32(byte)
    }
    return sum
  }

  var address: Int32 { Int32(truncatingIfNeeded: program.code.count) }

  /// Every address since the last call belongs to the container.
  private mutating func own(_ container: ContainerID) {
    while program.containerOf.count < program.code.count { program.containerOf.append(container.index) }
  }

  private mutating func noteLine(_ container: ContainerID, _ index: Int) {
    let lines = tree[container].lines
    guard index < lines.count else { return }
    let line = lines[index]
    if let last = program.lines.last, last.file == line.file, last.line == line.line { return }
    program.lines.append(LineInfo(address: address, file: line.file, line: line.line))
  }

  /// Stubs belong to the container that their divert stands in.
  private mutating func finishContainerOf() { own(.root) }
}
