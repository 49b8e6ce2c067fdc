import InkProgram

/// How deep each container stands, and how long its path is. Of two ways to write a path the shorter is
/// taken.
struct PathLengths {
  /// Steps from the root, by container.
  private(set) var depths: [Int32]
  /// UTF-16 units of the path from the root, dots and all.
  private(set) var lengths: [Int32]

  /// Linear in the size of the tree.
  init(_ tree: ContainerTree) {
    depths = [Int32](repeating: -1, count: tree.containers.count)
    lengths = [Int32](repeating: 0, count: tree.containers.count)
    var nameLengths = [Int32](repeating: -1, count: tree.names.count)
    var chain: [Int] = []
    for index in tree.containers.indices {
      var current = index
      while depths[current] < 0, let parent = tree.containers[current].parent {
        chain.append(current)
        current = Int(parent.index)
      }
      if depths[current] < 0 { depths[current] = 0 }
      while let inner = chain.popLast() {
        let step = Self.stepLength(tree.containers[inner], tree, &nameLengths)
        depths[inner] = depths[current] + 1
        lengths[inner] = depths[current] == 0 ? step : lengths[current] + 1 + step
        current = inner
      }
    }
  }

  private static func stepLength(
    _ container: Container, _ tree: ContainerTree, _ nameLengths: inout [Int32]
  ) -> Int32 {
    guard let name = container.name else { return digitCount(container.position) }
    let known = nameLengths[Int(name.index)]
    if known >= 0 { return known }
    var count: Int32 = 0
    for byte in tree.names.bytes(name) {
      if byte & 0xC0 != 0x80 { count += 1 }
      if byte >= 0xF0 { count += 1 }
    }
    nameLengths[Int(name.index)] = count
    return count
  }

  /// How many characters the decimal text of a number has.
  static func digitCount(_ value: Int32) -> Int32 {
    var count: Int32 = value < 0 ? 2 : 1
    var rest = value.magnitude / 10
    while rest > 0 {
      count += 1
      rest /= 10
    }
    return count
  }
}

extension TreeWriter {
  /// The path from the root, or the one from the node's own place if that is shorter.
  mutating func compactPath(_ target: Target, from container: ContainerID) {
    guard let place = place(target) else { return pathText(target) }
    var ancestor = Int(container.index)
    var other = Int(place.container)
    while ancestor != other {
      if paths.depths[ancestor] >= paths.depths[other] {
        guard let parent = tree.containers[ancestor].parent else { break }
        ancestor = Int(parent.index)
      } else {
        guard let parent = tree.containers[other].parent else { break }
        other = Int(parent.index)
      }
    }
    let shared = paths.depths[ancestor]
    let stepCount = paths.depths[Int(place.container)] + (place.index == nil ? 0 : 1)
    let downCount = stepCount - shared
    guard shared > 0, downCount >= 0 else { return write(place, steps: stepCount) }
    let upCount = paths.depths[Int(container.index)] + 1 - shared
    var total = paths.lengths[Int(place.container)]
    if let index = place.index {
      total += PathLengths.digitCount(index) + (place.container == 0 ? 0 : 1)
    }
    // Its names and the dots between them; each name down has one before it.
    let down = max(0, total - paths.lengths[ancestor])
    guard upCount * 2 + down < total else { return write(place, steps: stepCount) }
    for _ in 0..<upCount { literal(".^") }
    if downCount > 0 {
      byte(UInt8(ascii: "."))
      write(place, steps: downCount)
    }
  }

  mutating func globalPath(_ target: Target) {
    guard let place = place(target) else { return pathText(target) }
    write(place, steps: paths.depths[Int(place.container)] + (place.index == nil ? 0 : 1))
  }

  /// The container that a target is or stands in, and its index there; nil for a path that is text.
  private func place(_ target: Target) -> (container: Int32, index: Int32?)? {
    switch target {
    case .path: nil
    case .container(let container): (container.index, nil)
    case .node(let container, let index): (container.index, index)
    }
  }

  private mutating func pathText(_ target: Target) {
    if case .path(let name) = target { escaped(name) }
  }

  /// The last steps of the path to a place, from the outside in.
  private mutating func write(_ place: (container: Int32, index: Int32?), steps count: Int32) {
    var current = place.container
    for _ in 0..<max(0, count - (place.index == nil ? 0 : 1)) {
      steps.append(current)
      current = tree.containers[Int(current)].parent?.index ?? 0
    }
    while let step = steps.popLast() {
      let container = tree.containers[Int(step)]
      if let name = container.name { escaped(name) } else { integer(container.position) }
      if !steps.isEmpty || place.index != nil { byte(UInt8(ascii: ".")) }
    }
    if let index = place.index { integer(index) }
  }
}
