/// Paths lead to places; the machine itself knows addresses only.
extension Program {
  /// A place in the container tree. An index of -1 is the container itself.
  public struct Location: Hashable, Sendable {
    public var container: Int32
    public var index: Int32
    public var isApproximate: Bool

    public init(container: Int32, index: Int32, isApproximate: Bool = false) {
      self.container = container
      self.index = index
      self.isApproximate = isApproximate
    }
  }

  public func name(_ index: Int32) -> String {
    guard index >= 0, Int(index) < contents.names.count else { return "" }
    return contents.names[NameID(index: index)]
  }

  public func text(_ piece: Int32) -> String {
    let info = pieces[Int(piece)]
    return String(decoding: bytes[Int(info.start)..<Int(info.end)], as: UTF8.self)
  }

  /// The text of one of the program's paths.
  public func text(ofPath path: Int32) -> String {
    let info = contents.paths[Int(path)]
    guard info.name < 0 else { return name(info.name) }
    guard info.container >= 0 else { return "" }
    return self.path(of: Location(container: info.container, index: info.index))
  }

  /// The path of a container: `knot.0.g-0`; the root's is empty.
  public func path(ofContainer container: Int32) -> String {
    var components: [String] = []
    var current = container
    while current > 0 {
      let info = contents.containers[Int(current)]
      components.append(info.name >= 0 ? name(info.name) : String(info.position))
      current = info.parent
    }
    return components.reversed().joined(separator: ".")
  }

  /// The path of what stands at an index of a container.
  public func path(of location: Location) -> String {
    let base = path(ofContainer: location.container)
    guard location.index >= 0 else { return base }
    if let child = child(of: location.container, at: location.index) { return path(ofContainer: child) }
    return base.isEmpty ? String(location.index) : base + "." + String(location.index)
  }

  /// The container at an index of a container's content, if it is one.
  public func child(of container: Int32, at index: Int32) -> Int32? {
    let info = contents.containers[Int(container)]
    guard index >= 0, index < info.nodeCount else { return nil }
    let entry = contents.nodes[Int(info.firstNode + index)]
    return entry < 0 ? -1 - entry : nil
  }

  /// The child with a name.
  public func child(of container: Int32, named name: String) -> Int32? {
    guard let id = contents.names.find(name) else { return nil }
    let info = contents.containers[Int(container)]
    for offset in 0..<info.namedCount {
      let child = contents.namedChildren[Int(info.firstNamed + offset)]
      if contents.containers[Int(child)].name == id.index { return child }
    }
    return nil
  }

  /// Follows a path from the root as far as it leads; nil where its first step leads nowhere.
  public func location(ofPath path: String) -> Location? {
    let components = path.split(separator: ".", omittingEmptySubsequences: true)
    guard let last = components.last else { return nil }
    let finalIndex = Int32(last)
    let steps = finalIndex == nil ? components[...] : components.dropLast()
    var container: Int32 = 0
    var taken = 0
    for step in steps {
      let next: Int32?
      if let index = Int32(step) {
        next = child(of: container, at: index)
      } else if step == "^" {
        next = container == 0 ? nil : contents.containers[Int(container)].parent
      } else {
        next = child(of: container, named: String(step))
      }
      guard let next else { break }
      container = next
      taken += 1
    }
    if container == 0 && !steps.isEmpty { return nil }
    return Location(container: container, index: finalIndex ?? -1, isApproximate: taken < steps.count)
  }

  /// The address of a location. Behind the end of a container's content there is still its end.
  public func address(of location: Location) -> Int32 {
    let info = contents.containers[Int(location.container)]
    guard location.index >= 0 else { return info.start }
    guard location.index < info.nodeCount else { return info.end }
    let entry = contents.nodes[Int(info.firstNode + location.index)]
    return entry < 0 ? contents.containers[Int(-1 - entry)].start : entry
  }

  /// The location of an address: the outermost container that starts there, or the content.
  public func location(ofAddress address: Int32) -> Location {
    guard address >= 0, Int(address) < contents.containerOf.count else {
      return Location(container: 0, index: 0)
    }
    var container = contents.containerOf[Int(address)]
    while true {
      let info = contents.containers[Int(container)]
      guard info.start == address, info.position >= 0, info.parent >= 0 else { break }
      container = info.parent
      if contents.containers[Int(container)].start != address { break }
    }
    return Location(container: container, index: index(of: address, in: container))
  }

  /// Binary search: the entries of a container ascend by address.
  fileprivate func index(of address: Int32, in container: Int32) -> Int32 {
    let info = contents.containers[Int(container)]
    var low: Int32 = 0
    var high = info.nodeCount
    while low < high {
      let middle = (low + high) / 2
      if self.address(of: Location(container: container, index: middle)) < address {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// The knot or stitch that an address belongs to; empty outside of knots.
  public func place(ofAddress address: Int32) -> String {
    guard address >= 0, Int(address) < contents.containerOf.count else { return "" }
    let container = contents.containers[Int(contents.containerOf[Int(address)])]
    return contents.places[Int(container.place)]
  }

  /// The line of the source that an address came from.
  public func line(ofAddress address: Int32) -> (file: String, line: Int)? {
    var low = 0
    var high = contents.lines.count
    while low < high {
      let middle = (low + high) / 2
      if contents.lines[middle].address <= address { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let info = contents.lines[low - 1]
    guard info.line > 0, Int(info.file) < contents.files.count, info.file >= 0 else { return nil }
    return (contents.files[Int(info.file)], Int(info.line))
  }
}

extension Program {
  /// The location of the content at an address: its own container, and its index there.
  public func leafLocation(ofAddress address: Int32) -> Location {
    guard address >= 0, Int(address) < contents.containerOf.count else {
      return Location(container: 0, index: 0)
    }
    let container = contents.containerOf[Int(address)]
    return Location(container: container, index: index(of: address, in: container))
  }
}
