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

  private mutating func insert(_ key: UInt64, _ child: Int32) {
    var slot = Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 20) & (keys.count - 1)
    while children[slot] >= 0 && keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    children[slot] = child
  }

  private func child(_ parent: ContainerID, _ name: NameID) -> ContainerID? {
    let key = Self.key(parent, name)
    var slot = Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 20) & (keys.count - 1)
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
    let components = path.split(separator: UInt8(ascii: "."))
    let isRelative = path.first == UInt8(ascii: ".")
    guard let last = components.last else { return nil }
    let finalIndex = number(last)
    let steps = (finalIndex == nil ? components[...] : components.dropLast()).dropFirst(isRelative ? 1 : 0)
    var current = isRelative ? origin : .root
    for (taken, step) in steps.enumerated() {
      guard let next = follow(step, from: current) else {
        if taken == 0 && !isRelative { return nil }
        return Program.Location(container: current.index, index: -1, isApproximate: true)
      }
      current = next
    }
    return Program.Location(container: current.index, index: finalIndex ?? -1)
  }

  private func follow(_ step: ArraySlice<UInt8>, from container: ContainerID) -> ContainerID? {
    if let index = number(step) {
      let content = tree[container].content
      guard Int(index) < content.count, case .container(let child) = content[Int(index)] else { return nil }
      return child
    }
    if step.elementsEqual(CollectionOfOne(UInt8(ascii: "^"))) { return tree[container].parent }
    return tree.names.find(utf8: step).flatMap { child(container, $0) }
  }

  private func number(_ step: ArraySlice<UInt8>) -> Int32? {
    guard !step.isEmpty, step.count <= 9 else { return nil }
    var value: Int32 = 0
    for byte in step {
      guard byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int32(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
