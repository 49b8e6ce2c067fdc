import InkProgram

/// Follows paths through a container tree.
struct PathResolver {
  private let names: NameTable
  /// Children by container and name; open addressing.
  private var keys: [UInt64]
  private var children: [Int32]

  init(_ tree: ContainerTree) {
    names = tree.names
    var size = 64
    while size < tree.containers.count * 2 { size *= 2 }
    keys = [UInt64](repeating: .max, count: size)
    children = [Int32](repeating: -1, count: size)
    for index in tree.containers.indices {
      let container = tree.containers[index]
      guard let parent = container.parent, let name = container.name else { continue }
      insert(Self.key(parent.index, name), Int32(truncatingIfNeeded: index))
    }
  }

  private static func key(_ parent: Int32, _ name: NameID) -> UInt64 {
    UInt64(UInt32(bitPattern: parent)) << 32 | UInt64(UInt32(bitPattern: name.index))
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

  private func child(_ parent: Int32, _ name: NameID) -> Int32? {
    let key = Self.key(parent, name)
    var slot = self.slot(key)
    while children[slot] >= 0 {
      if keys[slot] == key { return children[slot] }
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
    case .path(let name):
      return names.table.bytes.withUnsafeBufferPointer { bytes in
        let path = UnsafeBufferPointer(rebasing: bytes[names.table.range(Int(name.index))])
        return location(path, from: container, &program)
      }
    }
  }

  private func location(
    _ path: UnsafeBufferPointer<UInt8>, from origin: ContainerID, _ program: inout Program.Contents
  ) -> Program.Location? {
    guard !path.isEmpty else { return nil }
    let isRelative = path[0] == UInt8(ascii: ".")
    var rest = path[(isRelative ? 1 : 0)...]
    // The first step of a relative path is from the node to its container.
    if isRelative { _ = takeStep(&rest) }
    var current = isRelative ? origin.index : 0
    var isFirst = !isRelative
    while let step = takeStep(&rest) {
      let index = number(step)
      if let index, rest.isEmpty { return Program.Location(container: current, index: index) }
      guard let next = follow(step, index, from: current, &program) else {
        return isFirst ? nil : Program.Location(container: current, index: -1, isApproximate: true)
      }
      current = next
      isFirst = false
    }
    return Program.Location(container: current, index: -1)
  }

  private typealias Step = Slice<UnsafeBufferPointer<UInt8>>

  /// Takes the text up to the next dot off the front; nil at the end.
  private func takeStep(_ path: inout Step) -> Step? {
    guard !path.isEmpty else { return nil }
    var end = path.startIndex
    while end < path.endIndex, path.base[end] != UInt8(ascii: ".") { end += 1 }
    let step = path.base[path.startIndex..<end]
    path = path.base[min(end + 1, path.endIndex)..<path.endIndex]
    return step
  }

  private func follow(
    _ step: Step, _ index: Int32?, from container: Int32, _ program: inout Program.Contents
  ) -> Int32? {
    let from = Int(container)
    if let index {
      guard index < program.containers[from].nodeCount else { return nil }
      let entry = program.nodes[Int(program.containers[from].firstNode + index)]
      return entry < 0 ? -1 - entry : nil
    }
    if step.count == 1 && step.base[step.startIndex] == UInt8(ascii: "^") {
      return program.containers[from].parent >= 0 ? program.containers[from].parent : nil
    }
    return names.find(UnsafeBufferPointer(rebasing: step)).flatMap { child(container, $0) }
  }

  private func number(_ step: Step) -> Int32? {
    guard !step.isEmpty, step.count <= 9 else { return nil }
    var value: Int32 = 0
    for index in step.startIndex..<step.endIndex {
      let byte = step.base[index]
      guard byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int32(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
