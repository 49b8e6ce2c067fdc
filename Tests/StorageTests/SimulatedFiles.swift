import Storage

/// A file system in memory that forgets what was not synced, and that can lose power at any step.
final class SimulatedFiles: FileLayer {
  /// What of the unsynced bytes a loss of power leaves behind.
  enum Remains: CaseIterable {
    case nothing, half, everything, zeroes
  }

  private final class Node {
    var bytes: [UInt8] = []
    var synced = 0
  }

  private var names: [String: Node] = [:]
  private var safeNames: [String: Node] = [:]
  private var folders: Set<String> = ["/"]
  private var open: [Int32: Node] = [:]
  private var nextNumber: Int32 = 3
  /// Steps taken so far: writes, syncs, renames, and whatever else changes something.
  private(set) var steps = 0
  /// The step at which the power goes.
  var powerGoesAt: Int?
  /// Bytes that can still be written.
  var space = Int.max
  var isReadOnly = false

  static let powerLoss = StorageError(kind: .system, action: "go on with", path: "", reason: "no power")

  private func step(halfway: () -> Void = {}) throws(StorageError) {
    if let last = powerGoesAt, steps >= last {
      if steps == last { halfway() }
      steps += 1
      throw Self.powerLoss
    }
    steps += 1
  }

  /// What a new process finds when the power is back.
  func afterPowerLoss(_ remains: Remains) -> SimulatedFiles {
    let next = SimulatedFiles()
    for (path, node) in remains == .nothing ? safeNames : names {
      let copy = Node()
      let unsynced = node.bytes[node.synced...]
      copy.bytes =
        switch remains {
        case .nothing: Array(node.bytes[..<node.synced])
        case .half: Array(node.bytes[..<(node.synced + unsynced.count / 2)])
        case .everything: node.bytes
        case .zeroes: Array(node.bytes[..<node.synced]) + unsynced.map { _ in 0 }
        }
      copy.synced = copy.bytes.count
      next.names[path] = copy
    }
    next.safeNames = next.names
    return next
  }

  func read(_ path: String, from offset: Int) throws(StorageError) -> [UInt8]? {
    names[path].map { Array($0.bytes.dropFirst(offset)) }
  }

  private func handle(_ node: Node) -> OpenFile {
    open[nextNumber] = node
    nextNumber += 1
    return OpenFile(number: nextNumber - 1)
  }

  func openToAppend(_ path: String) throws(StorageError) -> OpenFile {
    if isReadOnly { throw StorageError(kind: .readOnly, action: "open", path: path, reason: "read-only") }
    try step()
    let node = names[path] ?? Node()
    names[path] = node
    return handle(node)
  }

  func create(_ path: String) throws(StorageError) -> OpenFile {
    if isReadOnly { throw StorageError(kind: .readOnly, action: "open", path: path, reason: "read-only") }
    try step()
    let node = Node()
    names[path] = node
    return handle(node)
  }

  func createNew(_ path: String) throws(StorageError) -> OpenFile {
    if names[path] != nil { throw StorageError(kind: .exists, action: "open", path: path, reason: "exists") }
    return try create(path)
  }

  func write(_ bytes: [UInt8], to file: OpenFile, at path: String) throws(StorageError) {
    guard let node = open[file.number] else { return }
    try step { node.bytes += bytes[..<(bytes.count * 2 / 3)] }
    let fitting = min(space, bytes.count)
    node.bytes += bytes[..<fitting]
    space -= fitting
    if fitting < bytes.count {
      throw StorageError(kind: .noSpace, action: "write", path: path, reason: "no space left")
    }
  }

  func sync(_ file: OpenFile, at path: String) throws(StorageError) {
    try step()
    guard let node = open[file.number] else { return }
    node.synced = node.bytes.count
  }

  func close(_ file: OpenFile) {
    open[file.number] = nil
  }

  func rename(_ source: String, to target: String) throws(StorageError) {
    try step()
    names[target] = names.removeValue(forKey: source)
  }

  func remove(_ path: String) throws(StorageError) {
    try step()
    names[path] = nil
  }

  func makeFolder(_ path: String) throws(StorageError) {
    if folders.contains(path) { return }
    try step()
    folders.insert(path)
  }

  func syncFolder(_ path: String) throws(StorageError) {
    try step()
    safeNames = safeNames.filter { folder(of: $0.key) != path }
    for (name, node) in names where folder(of: name) == path { safeNames[name] = node }
  }

  func names(in path: String) -> [String] {
    names.keys.filter { folder(of: $0) == path }.map { String($0.dropFirst(path.utf8.count + 1)) }.sorted()
  }
}
