import InkProgram

/// Where a node came from in the source.
public struct SourceLine: Hashable, Sendable {
  /// Index into `ContainerTree.files`.
  public var file: Int32
  /// From 1; 0 where it is not known.
  public var line: Int32

  public init(file: Int32, line: Int32) {
    self.file = file
    self.line = line
  }
}

/// A container. Its content and its children by name are chains through the tree's arrays, so that making a
/// container allocates nothing and copying one counts no references.
public struct Container: Sendable {
  public static let countsVisits: Int32 = 1
  public static let countsTurns: Int32 = 2
  public static let countsAtStartOnly: Int32 = 4

  public var name: NameID?
  /// Sum of `countsVisits`, `countsTurns`, `countsAtStartOnly`.
  public var flags: Int32 = 0
  public internal(set) var parent: ContainerID?
  /// Where it stands in its parent's content; -1 if it is reached by name only.
  public internal(set) var position: Int32 = -1
  /// How many nodes its content has.
  public internal(set) var count: Int32 = 0
  /// Indices into `ContainerTree.entries`; of no meaning where there is no content.
  var firstEntry: Int32 = -1
  var lastEntry: Int32 = -1
  /// Children that do not stand in the content, as indices of containers; -1 where there is none.
  var firstNamed: Int32 = -1
  var lastNamed: Int32 = -1
  /// The next child by name of the same parent.
  var nextNamed: Int32 = -1
}

/// A node where it stands in a container's content.
struct ContentEntry: Sendable {
  var node: Node
  /// The entry behind it in the same container; of no meaning in the last.
  var next: Int32
}

/// The end of a container's content, kept at hand while nodes are appended to it.
struct ContentEnd {
  let container: ContainerID
  fileprivate(set) var first: Int32
  fileprivate(set) var last: Int32
  fileprivate(set) var count: Int32
}

/// The reference's container tree: what `.ink.json` writes down. Shuffles, counts and saves depend on its
/// containers, names and indices, so the compiler builds exactly this before anything is made flat.
public struct ContainerTree: Sendable {
  public var texts = ByteTable()
  public var names = NameTable()
  public var lists: [ListLiteral] = []
  public var listDeclarations: [ListDeclaration] = []
  /// Names of the source files, the root's first; empty when loaded from JSON.
  public var files: [String] = []
  public internal(set) var containers = [Container()]
  private(set) var entries: [ContentEntry] = []
  /// By entry; empty when loaded from JSON. A line is 0 where it is not known.
  private(set) var lines: [SourceLine] = []

  public init() {}

  public subscript(container: ContainerID) -> Container {
    _read { yield containers[Int(container.index)] }
    _modify { yield &containers[Int(container.index)] }
  }

  /// Makes room for a story of about this size.
  mutating func reserve(containers containerCount: Int, nodes nodeCount: Int) {
    containers.reserveCapacity(containerCount)
    entries.reserveCapacity(nodeCount)
  }

  /// Leaves an empty root.
  mutating func removeContainers() {
    containers.removeAll(keepingCapacity: true)
    containers.append(Container())
    entries.removeAll(keepingCapacity: true)
  }

  /// A new container without a place in the tree.
  public mutating func makeContainer(name: NameID? = nil, flags: Int32 = 0) -> ContainerID {
    var container = Container()
    container.name = name
    container.flags = flags
    containers.append(container)
    return ContainerID(index: Int32(truncatingIfNeeded: containers.count - 1))
  }

  public mutating func text(_ bytes: ArraySlice<UInt8>) -> Node {
    .text(Int32(truncatingIfNeeded: texts.append(bytes)))
  }

  /// Appends a node to a container's content; a container gets its parent and position by that. Either all
  /// nodes of a tree are given a line, or none.
  public mutating func append(_ node: Node, to container: ContainerID, line: SourceLine? = nil) {
    var end = end(of: container)
    append(node, at: &end)
    setEnd(end)
    if let line { lines.append(line) }
  }

  @inline(__always) func end(of container: ContainerID) -> ContentEnd {
    let known = containers[Int(container.index)]
    return ContentEnd(
      container: container, first: known.firstEntry, last: known.lastEntry, count: known.count)
  }

  /// Lets a container know what was appended to it.
  @inline(__always) mutating func setEnd(_ end: ContentEnd) {
    let index = Int(end.container.index)
    containers[index].firstEntry = end.first
    containers[index].lastEntry = end.last
    containers[index].count = end.count
  }

  /// Appends a node at an end that `setEnd` then takes back. Most entries follow the one before them in the
  /// array, so that only the others are linked.
  @inline(__always) mutating func append(_ node: Node, at end: inout ContentEnd) {
    let entry = Int32(truncatingIfNeeded: entries.count)
    entries.append(ContentEntry(node: node, next: entry &+ 1))
    if end.count == 0 {
      end.first = entry
    } else if end.last &+ 1 != entry {
      entries[Int(end.last)].next = entry
    }
    if case .container(let child) = node {
      containers[Int(child.index)].parent = end.container
      containers[Int(child.index)].position = end.count
    }
    end.last = entry
    end.count &+= 1
  }

  /// Adds a child that is reached by its name only; one that was added to a container before stays there.
  public mutating func addNamed(_ child: ContainerID, to container: ContainerID) {
    guard containers[Int(child.index)].parent == nil, child != .root else { return }
    containers[Int(child.index)].parent = container
    let last = containers[Int(container.index)].lastNamed
    if last >= 0 {
      containers[Int(last)].nextNamed = child.index
    } else {
      containers[Int(container.index)].firstNamed = child.index
    }
    containers[Int(container.index)].lastNamed = child.index
  }

  /// The path of a container from the root, as counts, saves and shuffles know it: `knot.0.g-0`. The
  /// root's is empty. Linear in its depth.
  public func path(of container: ContainerID) -> String {
    var components: [String] = []
    var current = container
    while let parent = self[current].parent {
      if let name = self[current].name {
        components.append(names[name])
      } else {
        components.append(String(self[current].position))
      }
      current = parent
    }
    return components.reversed().joined(separator: ".")
  }
}
