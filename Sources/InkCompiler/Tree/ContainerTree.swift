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

/// A container: its content in order, and children that are reached by name only.
public struct Container: Sendable {
  public static let countsVisits: Int32 = 1
  public static let countsTurns: Int32 = 2
  public static let countsAtStartOnly: Int32 = 4

  public var name: NameID?
  /// Sum of `countsVisits`, `countsTurns`, `countsAtStartOnly`.
  public var flags: Int32 = 0
  public internal(set) var content: [Node] = []
  /// Either empty or as long as `content`.
  public internal(set) var lines: [SourceLine] = []
  /// Children that do not stand in `content`; each has a name.
  public internal(set) var named: [ContainerID] = []
  public internal(set) var parent: ContainerID?
  /// Where it stands in its parent's content; -1 if it is reached by name only.
  public internal(set) var position: Int32 = -1
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

  public init() {}

  public subscript(container: ContainerID) -> Container {
    get { containers[Int(container.index)] }
    _modify { yield &containers[Int(container.index)] }
  }

  /// A new container without a place in the tree.
  public mutating func makeContainer(name: NameID? = nil, flags: Int32 = 0) -> ContainerID {
    var container = Container()
    container.name = name
    container.flags = flags
    containers.append(container)
    return ContainerID(index: Int32(truncatingIfNeeded: containers.count - 1))
  }

  public mutating func text(_ bytes: some Sequence<UInt8>) -> Node {
    .text(Int32(truncatingIfNeeded: texts.append(bytes)))
  }

  /// Appends a node to a container's content; a container gets its parent and position by that.
  /// Either all nodes of a container get a line or none.
  public mutating func append(_ node: Node, to container: ContainerID, line: SourceLine? = nil) {
    if case .container(let child) = node {
      self[child].parent = container
      self[child].position = Int32(truncatingIfNeeded: self[container].content.count)
    }
    self[container].content.append(node)
    if let line { self[container].lines.append(line) }
  }

  /// Puts a node at an index of a container's content and moves the rest on.
  public mutating func insert(_ node: Node, at index: Int, in container: ContainerID, line: SourceLine? = nil)
  {
    self[container].content.insert(node, at: index)
    if let line { self[container].lines.insert(line, at: index) }
    adoptContent(of: container)
  }

  /// Replaces the content of a container.
  public mutating func setContent(_ content: [Node], lines: [SourceLine] = [], of container: ContainerID) {
    self[container].content = content
    self[container].lines = lines
    adoptContent(of: container)
  }

  /// Replaces one node by another.
  public mutating func replace(_ node: Node, at index: Int, in container: ContainerID) {
    self[container].content[index] = node
    if case .container(let child) = node {
      self[child].parent = container
      self[child].position = Int32(truncatingIfNeeded: index)
    }
  }

  /// Adds a child that is reached by its name only.
  public mutating func addNamed(_ child: ContainerID, to container: ContainerID) {
    self[child].parent = container
    self[child].position = -1
    self[container].named.append(child)
  }

  private mutating func adoptContent(of container: ContainerID) {
    for (index, node) in self[container].content.enumerated() {
      if case .container(let child) = node {
        self[child].parent = container
        self[child].position = Int32(truncatingIfNeeded: index)
      }
    }
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
