import InkProgram

/// Follows paths through a container tree.
struct PathResolver {
  private let tree: ContainerTree
  /// Children by container and name; open addressing.
  private var keys: [UInt64]
  private var children: [Int32]

  init(_ tree: ContainerTree) {
    self.tree = tree
    var size = 64
    while size < tree.containers.count * 2 { size *= 2 }
    keys = [UInt64](repeating: .max, count: size)
    children = [Int32](repeating: -1, count: size)
    for (index, container) in tree.containers.enumerated() {
      guard let parent = container.parent, let name = container.name else { continue }
      insert(Self.key(parent, name), Int32(truncatingIfNeeded: index))
    }
  }

  private static func key(_ parent: ContainerID, _ name: NameID) -> UInt64 {
    UInt64(UInt32(bitPattern: parent.index)) << 32 | UInt64(UInt32(bitPattern: name.index))
  }

  @inline(__always) private func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (keys.count - 1)
  }

  private mutating func insert(_ key: UInt64, _ child: Int32) {
    var slot = self.slot(key)
    while children[slot] >= 0 && keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    children[slot] = child
  }

  private func child(_ parent: ContainerID, _ name: NameID) -> ContainerID? {
    let key = Self.key(parent, name)
    var slot = self.slot(key)
    while children[slot] >= 0 {
      if keys[slot] == key { return ContainerID(index: children[slot]) }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// Where a target leads; nil where not even its first step can be taken. A relative path starts at the
  /// container that its node stands in, which its first `^` stands for.
  func location(
    _ target: Target, from container: ContainerID, _ program: inout Program.Contents
  ) -> Program.Location? {
    switch target {
    case .container(let container): return Program.Location(container: container.index, index: -1)
    case .node(let container, let index): return Program.Location(container: container.index, index: index)
    case .path(let name): return location(tree.names.bytes(name), from: container)
    }
  }

  private func location(_ path: ArraySlice<UInt8>, from origin: ContainerID) -> Program.Location? {
    guard let first = path.first else { return nil }
    let isRelative = first == UInt8(ascii: ".")
    var rest = isRelative ? path.dropFirst() : path
    // The first step of a relative path is from the node to its container.
    if isRelative { _ = Self.takeStep(&rest) }
    var current = isRelative ? origin : .root
    var isFirst = !isRelative
    while let step = Self.takeStep(&rest) {
      let index = Self.number(step)
      if let index, rest.isEmpty { return Program.Location(container: current.index, index: index) }
      guard let next = follow(step, index, from: current) else {
        return isFirst ? nil : Program.Location(container: current.index, index: -1, isApproximate: true)
      }
      current = next
      isFirst = false
    }
    return Program.Location(container: current.index, index: -1)
  }

  /// Takes the text up to the next dot off the front; nil at the end.
  private static func takeStep(_ path: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard !path.isEmpty else { return nil }
    var end = path.startIndex
    while end < path.endIndex, path[end] != UInt8(ascii: ".") { end += 1 }
    let step = path[path.startIndex..<end]
    path = path[min(end + 1, path.endIndex)...]
    return step
  }

  private func follow(_ step: ArraySlice<UInt8>, _ index: Int32?, from container: ContainerID) -> ContainerID?
  {
    if let index {
      let position = Int(container.index)
      guard Int(index) < tree.containers[position].content.count,
        case .container(let child) = tree.containers[position].content[Int(index)]
      else { return nil }
      return child
    }
    if step.count == 1 && step[step.startIndex] == UInt8(ascii: "^") { return tree[container].parent }
    return tree.names.find(utf8: step).flatMap { child(container, $0) }
  }

  private static func number(_ step: ArraySlice<UInt8>) -> Int32? {
    guard !step.isEmpty, step.count <= 9 else { return nil }
    var value: Int32 = 0
    for byte in step {
      guard byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int32(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
