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
  /// By name, -1 where there is none: its path of the program, its global, its function of the host.
  var pathOfName: [Int32]
  var slotOfName: [Int32]
  var externalOfName: [Int32]
  var items = ItemTable()
  /// Addresses of instructions that are looked at again when all is laid out.
  var newlines: [Int32] = []
  var namedReads: [Int32] = []
  var stringStarts: [Int32] = []
  /// Containers still to be laid out behind the rest.
  private var queue: [ContainerID] = [.root]
  /// Containers that are being laid out: the next entry, and its position.
  private var open: [(container: ContainerID, next: Int32, position: Int32)] = []
  /// Whether the tree came from source.
  private let hasLines: Bool

  static func flatten(_ tree: ContainerTree) -> Program {
    var flattener = Flattener(tree)
    flattener.run()
    return Program(flattener.program)
  }

  private init(_ tree: ContainerTree) {
    self.tree = tree
    resolver = PathResolver(tree)
    hasLines = !tree.lines.isEmpty
    let noName = [Int32](repeating: -1, count: tree.names.count)
    (pathOfName, slotOfName, externalOfName) = (noName, noName, noName)
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
    // What stands behind the last container is the root's; a stub gets its owner when it is made.
    own(.root)
    resolveFixups()
    finishNames()
    NewlineMarker.mark(newlines, in: &program)
    fuseStrings()
  }

  // MARK: Containers

  /// Gives each container its room in the tables of content and of children by name, and each content that
  /// is a container its entry.
  private mutating func prepareContainers() {
    let count = tree.containers.count
    program.containers = [ContainerInfo](repeating: ContainerInfo(), count: count)
    var nodeCount: Int32 = 0
    for index in 0..<count {
      let container = tree.containers[index]
      var info = ContainerInfo()
      info.parent = container.parent?.index ?? -1
      info.position = container.position
      info.name = container.name?.index ?? -1
      info.flags = UInt8(truncatingIfNeeded: container.flags & 7)
      info.firstNode = nodeCount
      info.nodeCount = container.count
      nodeCount += container.count
      if info.flags & 3 != 0 {
        info.countSlot = Int32(truncatingIfNeeded: program.countedContainers.count)
        program.countedContainers.append(Int32(truncatingIfNeeded: index))
      }
      program.containers[index] = info
    }
    program.nodes = [Int32](repeating: 0, count: Int(nodeCount))
    prepareChildren()
    let size = program.nodes.count + program.countedContainers.count + count / 2
    program.code.reserveCapacity(size)
    program.containerOf.reserveCapacity(size)
    program.pieces.reserveCapacity(tree.texts.count)
    fixups.reserveCapacity(count)
    program.isCountRead = [Bool](repeating: false, count: program.countedContainers.count)
  }

  /// Children with a name that stand in the content come before those that do not.
  private mutating func prepareChildren() {
    var nameCount: Int32 = 0
    for index in program.containers.indices {
      let parent = program.containers[index].parent
      guard parent >= 0, program.containers[index].name >= 0 else { continue }
      program.containers[Int(parent)].namedCount += 1
      nameCount += 1
    }
    var first: Int32 = 0
    for index in program.containers.indices {
      program.containers[index].firstNamed = first
      first += program.containers[index].namedCount
      program.containers[index].namedCount = 0
    }
    program.namedChildren = [Int32](repeating: 0, count: Int(nameCount))
    addNamedChildren(inContent: true)
    addNamedChildren(inContent: false)
  }

  private mutating func addNamedChildren(inContent: Bool) {
    for index in program.containers.indices {
      let parent = Int(program.containers[index].parent)
      let position = program.containers[index].position
      guard parent >= 0, (position >= 0) == inContent else { continue }
      let child = Int32(truncatingIfNeeded: index)
      if inContent { program.nodes[Int(program.containers[parent].firstNode + position)] = -1 - child }
      guard program.containers[index].name >= 0 else { continue }
      let slot = program.containers[parent].firstNamed + program.containers[parent].namedCount
      program.namedChildren[Int(slot)] = child
      program.containers[parent].namedCount += 1
    }
  }

  /// Lays a container out with everything inside it, without recursion.
  private mutating func layOut(_ top: ContainerID) {
    begin(top)
    open.append((top, tree.containers[Int(top.index)].firstEntry, 0))
    while let (container, next, position) = open.popLast() {
      layOut(container, from: next, at: position)
      own(container)
    }
    program.code.append(Instruction(.fallOff))
    own(top)
  }

  /// Lays out what stands in a container from an entry on, up to its end or up to a container in it.
  private mutating func layOut(_ container: ContainerID, from first: Int32, at start: Int32) {
    var next = first
    var position = start
    let firstNode = program.containers[Int(container.index)].firstNode
    let count = program.containers[Int(container.index)].nodeCount
    while position < count {
      let entry = tree.entries[Int(next)]
      if case .container(let child) = entry.node {
        own(container)
        open.append((container, entry.next, position + 1))
        open.append((child, tree.containers[Int(child.index)].firstEntry, 0))
        return begin(child)
      }
      program.nodes[Int(firstNode + position)] = address
      if hasLines { note(tree.lines[Int(next)]) }
      emit(entry.node, in: container, at: position)
      next = entry.next
      position += 1
    }
    program.containers[Int(container.index)].end = address
    var named = tree.containers[Int(container.index)].firstNamed
    while named >= 0 {
      queue.append(ContainerID(index: named))
      named = tree.containers[Int(named)].nextNamed
    }
  }

  private mutating func begin(_ container: ContainerID) {
    let index = Int(container.index)
    program.containers[index].start = address
    var parentSum: Int32 = 0
    if let parent = tree.containers[index].parent {
      parentSum = parent == .root ? 0 : program.containers[Int(parent.index)].pathSum &+ 46
      program.containers[index].place = place(of: container, parent: parent)
      program.containers[index].pathSum = parentSum &+ componentSum(container)
    }
    let counts = program.containers[index].flags & 3
    if counts != 0 {
      program.code.append(
        Instruction(.visit, flag: counts, operand: program.containers[index].countSlot))
      own(container)
    }
    program.containers[index].body = address
  }

  /// A knot stands in the root by name only, a stitch in a knot.
  private mutating func place(of container: ContainerID, parent: ContainerID) -> Int32 {
    let outer = program.containers[Int(parent.index)].place
    guard tree[container].position < 0, let name = tree[container].name else { return outer }
    let isKnot = parent == .root
    let isStitch = !isKnot && tree[parent].position < 0 && tree[parent].parent == .root
    guard isKnot || isStitch else { return outer }
    let prefix = isKnot ? "" : program.places[Int(outer)] + "."
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
    var sum: Int32 = 0
    for index in tree.names.table.range(Int(name.index)) {
      let byte = tree.names.table.bytes[index]
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

  private mutating func note(_ line: SourceLine) {
    if let last = program.lines.last, last.file == line.file, last.line == line.line { return }
    program.lines.append(LineInfo(address: address, file: line.file, line: line.line))
  }
}
