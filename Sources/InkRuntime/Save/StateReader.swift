import InkProgram
import JSON

extension Story {
  /// Takes over a state in the reference's JSON format, save versions 8 to 10. If it cannot be, the story is
  /// left as it was. Bindings and observers stay; observers are not told.
  public mutating func loadState(json: [UInt8]) throws(StoryError) {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(parsing: json, maximumDepth: 64)
    } catch {
      throw StoryError("The saved state is no JSON: \(error)")
    }
    let fresh = Story(program, seed: 0, stepLimit: stepLimit)
    var reader = StateReader(Machine(copying: fresh.machine))
    try reader.read(value)
    reader.machine.namesSourceLines = namesSourceLines
    storage = Storage(reader.machine)
    budget = TurnBudget()
    startError = nil
  }
}

/// Reads a state in the reference's format. Every path, index and number is checked against the program.
struct StateReader: ~Copyable {
  static let oldestVersion = 8

  var machine: Machine
  var names: StateNames
  /// Frames and temporaries of all choices of all flows.
  var choiceFrames = 0

  init(_ machine: consuming Machine) {
    names = StateNames(machine.program)
    self.machine = machine
  }

  var program: Program { machine.program }

  func broken(_ what: String) -> StoryError {
    StoryError("The saved state does not fit this story: \(what).")
  }

  mutating func read(_ state: JSONValue) throws(StoryError) {
    guard let version = state["inkSaveVersion"]?.intValue else {
      throw StoryError("ink save format incorrect, can't load.")
    }
    guard version >= Self.oldestVersion else {
      throw StoryError(
        "Ink save format isn't compatible with the current version (saw '\(version)', but minimum is "
          + "\(Self.oldestVersion)), so can't load.")
    }
    try readVariables(state["variablesState"]?.objectValue ?? JSONObject())
    readCounts(state["visitCounts"]) { $0.visits = $1 }
    readCounts(state["turnIndices"]) { $0.turn = $1 }
    machine.turn = number(state["turnIdx"]) ?? -1
    machine.seed = number(state["storySeed"]) ?? 0
    machine.previousRandom = number(state["previousRandom"]) ?? 0
    machine.stack = []
    for value in state["evalStack"]?.arrayValue ?? [] { machine.stack.append(try cell(value)) }
    try readFlows(state)
  }

  private mutating func readFlows(_ state: JSONValue) throws(StoryError) {
    guard let flows = state["flows"]?.objectValue else {
      // Before version 9 there was one flow, and its parts stood in the state itself.
      let object: JSONObject = [
        "callstack": state["callstackThreads"] ?? .null, "outputStream": state["outputStream"] ?? .null,
        "currentChoices": state["currentChoices"] ?? .null, "choiceThreads": state["choiceThreads"] ?? .null,
      ]
      machine.activate(try flow(Machine.defaultFlowName, .object(object)))
      return
    }
    let active = state["currentFlowName"]?.stringValue ?? Machine.defaultFlowName
    machine.flows = []
    var isActivated = false
    for entry in flows.entries {
      let flow = try flow(entry.key, entry.value)
      if entry.key == active {
        machine.activate(flow)
        isActivated = true
      } else {
        machine.flows.append(flow)
      }
    }
    guard isActivated else { throw broken("it has no flow '\(active)'") }
  }

  func number(_ value: JSONValue?) -> Int32? { value?.intValue.flatMap { Int32(exactly: $0) } }

  private mutating func readVariables(_ object: JSONObject) throws(StoryError) {
    for entry in object.entries {
      guard let slot = program.globalSlot(named: entry.key) else { continue }
      machine.globals[slot] = try cell(entry.value)
    }
  }

  private mutating func readCounts(_ value: JSONValue?, _ set: (inout Count, Int32) -> Void) {
    for entry in value?.objectValue?.entries ?? [] {
      guard let location = program.location(ofPath: entry.key), let number = number(entry.value),
        let container = container(of: location)
      else { continue }
      let slot = program.contents.containers[Int(container)].countSlot
      if slot >= 0 { set(&machine.counts[Int(slot)], number) }
    }
  }

  private func container(of location: Program.Location) -> Int32? {
    if location.isApproximate { return nil }
    if location.index < 0 { return location.container }
    return program.child(of: location.container, at: location.index)
  }

  // MARK: Values

  mutating func cell(_ value: JSONValue) throws(StoryError) -> Cell {
    switch value {
    case .integer(let value): return Cell(int: Int32(truncatingIfNeeded: value))
    case .number(let value): return Cell(float: Float(value))
    case .bool(let value): return Cell(bool: value)
    case .string("\n"): return Cell(.string, machine.heap.append(CollectionOfOne(0x0A)))
    case .string("void"): return .void
    case .string(let text) where text.utf8.first == UInt8(ascii: "^"):
      return Cell(.string, machine.heap.append(text.utf8.dropFirst()))
    case .object(let object): return try cell(object)
    default: throw broken("it holds a value of an unknown kind")
    }
  }

  private mutating func cell(_ object: JSONObject) throws(StoryError) -> Cell {
    if let path = object["^->"]?.stringValue {
      guard let index = names.path(path) else {
        throw broken("there is no place '\(path)' to divert to")
      }
      return Cell(.target, index)
    }
    if let name = object["^var"]?.stringValue {
      guard let id = program.contents.names.find(name) else { throw broken("there is no variable '\(name)'") }
      let context = object["ci"]?.intValue ?? -1
      let isKnown = context >= 0 && context < Machine.maximumFrames
      return Cell(.pointer, id.index, context: isKnown ? UInt16(context) : Cell.unknownContext)
    }
    if let tag = object["#"]?.stringValue { return Cell(.tag, machine.heap.append(tag.utf8)) }
    guard let list = object["list"]?.objectValue else { throw broken("it holds a value of an unknown kind") }
    var content = ListContent()
    var keys: Set<Int32> = []
    for entry in list.entries {
      let parts = entry.key.split(separator: ".", maxSplits: 1)
      guard parts.count == 2, let item = names.item(origin: String(parts[0]), name: String(parts[1]))
      else {
        throw broken("there is no list item '\(entry.key)'")
      }
      if keys.insert(machine.item(item).key).inserted { content.items.append(item) }
    }
    if let origins = object["origins"]?.arrayValue {
      content.originNames = origins.compactMap {
        $0.stringValue.flatMap { program.contents.names.find($0)?.index }
      }
    }
    return machine.makeList(content)
  }
}
