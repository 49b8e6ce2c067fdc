import InkProgram
import JSON

extension Story {
  static let saveVersion = 10
  static let formatVersion = 21

  /// The state in the reference's JSON format, save version 10.
  public func stateJSON() -> [UInt8] {
    var writer = StateWriter(Machine(copying: machine))
    writer.writeState()
    return writer.json.bytes
  }
}

/// Writes a state as the reference does. Places are paths there, and a calling frame stands at its divert.
struct StateWriter: ~Copyable {
  let machine: Machine
  var json = JSONWriter(controls: .dropped)

  init(_ machine: consuming Machine) { self.machine = machine }

  private var program: Program { machine.program }

  mutating func writeState() {
    json.beginObject()
    json.key("flows")
    json.beginObject()
    for flow in machine.flows + [machine.activeFlow] { write(flow) }
    json.endObject()
    json.key("currentFlowName")
    json.value(machine.flowName)
    json.key("variablesState")
    writeVariables()
    json.key("evalStack")
    json.beginArray()
    for cell in machine.stack { write(cell) }
    json.endArray()
    writeCounts("visitCounts") { $0.visits > 0 ? $0.visits : nil }
    writeCounts("turnIndices") { $0.turn != Count.neverTurn ? $0.turn : nil }
    for (key, value) in [
      ("turnIdx", machine.turn), ("storySeed", machine.seed), ("previousRandom", machine.previousRandom),
      ("inkSaveVersion", Int32(Story.saveVersion)), ("inkFormatVersion", Int32(Story.formatVersion)),
    ] {
      json.key(key)
      json.value(Int(value))
    }
    json.endObject()
  }

  private mutating func write(_ flow: StoredFlow) {
    json.key(flow.name)
    json.beginObject()
    json.key("callstack")
    writeThreads(flow)
    json.key("outputStream")
    json.beginArray()
    for item in flow.output.items { write(item, flow.output) }
    json.endArray()
    let choices = flow.choices.current
    if !choices.isEmpty {
      json.key("choiceThreads")
      json.beginObject()
      for (offset, choice) in choices.enumerated() {
        let index = flow.threads.count + offset
        json.key(String(index))
        let list = flow.choices
        writeThread(
          list.frames[Int(choice.frames.lowerBound)..<Int(choice.frames.upperBound)] + [choice.top],
          list.temporaries[Int(choice.temporaries.lowerBound)..<Int(choice.temporaries.upperBound)],
          index: index, previous: choice.previous)
      }
      json.endObject()
    }
    json.key("currentChoices")
    json.beginArray()
    for (offset, choice) in choices.enumerated() {
      write(choice, in: flow.choices, index: offset, thread: flow.threads.count + offset)
    }
    json.endArray()
    json.endObject()
  }

  private mutating func writeThreads(_ flow: StoredFlow) {
    json.beginObject()
    json.key("threads")
    json.beginArray()
    let frames = flow.frames + [flow.top]
    for (index, mark) in flow.threads.enumerated() {
      let isLast = index + 1 == flow.threads.count
      let endFrame = isLast ? frames.count : Int(flow.threads[index + 1].firstFrame)
      let endTemporary = isLast ? flow.temporaries.count : Int(flow.threads[index + 1].firstTemporary)
      var own = frames[Int(mark.firstFrame)..<endFrame]
      for frame in own.indices { own[frame].firstTemporary -= mark.firstTemporary }
      writeThread(
        own, flow.temporaries[Int(mark.firstTemporary)..<endTemporary], index: index,
        previous: isLast ? flow.previous : (own.last?.address ?? 0) - 1)
    }
    json.endArray()
    json.key("threadCounter")
    json.value(flow.threads.count - 1 + flow.choices.count)
    json.endObject()
  }

  private mutating func writeThread(
    _ frames: ArraySlice<Frame>, _ temporaries: ArraySlice<Temporary>, index: Int, previous: Int32
  ) {
    json.beginObject()
    json.key("callstack")
    json.beginArray()
    for offset in frames.indices {
      let frame = frames[offset]
      let isLast = offset + 1 == frames.endIndex
      json.beginObject()
      writePointer(isLast ? frame.address : frame.address - 1)
      json.key("exp")
      json.value(frame.isEvaluating)
      json.key("type")
      json.value(Int(frame.kind.rawValue))
      let end = isLast ? temporaries.count : Int(frames[offset + 1].firstTemporary)
      writeTemporaries(
        temporaries.dropFirst(Int(frame.firstTemporary)).prefix(end - Int(frame.firstTemporary)))
      json.endObject()
    }
    json.endArray()
    json.key("threadIndex")
    json.value(index)
    if previous >= 0 {
      json.key("previousContentObject")
      json.value(program.path(of: program.leafLocation(ofAddress: previous)))
    }
    json.endObject()
  }

  private mutating func writePointer(_ address: Int32) {
    guard address >= 0 else { return }
    let location = program.location(ofAddress: address)
    json.key("cPath")
    json.value(program.path(ofContainer: location.container))
    json.key("idx")
    json.value(Int(location.index))
  }

  private mutating func writeTemporaries(_ temporaries: ArraySlice<Temporary>) {
    guard !temporaries.isEmpty else { return }
    json.key("temp")
    json.beginObject()
    for temporary in temporaries {
      json.key(program.name(temporary.name))
      write(temporary.value)
    }
    json.endObject()
  }

  private mutating func write(_ choice: ChoiceRecord, in list: ChoiceList, index: Int, thread: Int) {
    let point = program.contents.choicePoints[Int(choice.point)]
    json.beginObject()
    json.key("text")
    json.value(utf8: list.text(choice))
    json.key("index")
    json.value(index)
    json.key("originalChoicePath")
    json.value(program.path(of: .init(container: point.container, index: point.position)))
    json.key("originalThreadIndex")
    json.value(thread)
    json.key("targetPath")
    json.value(program.targetPath(of: point))
    let tags = list.tags(choice)
    if !tags.isEmpty {
      json.key("tags")
      json.beginArray()
      for tag in tags { json.value(tag) }
      json.endArray()
    }
    json.endObject()
  }

  /// Globals that still have their default value are left out.
  private mutating func writeVariables() {
    json.beginObject()
    for (slot, cell) in machine.globals.enumerated() where cell.kind != .absent {
      if slot < machine.defaultGlobals.count, machine.isSame(cell, machine.defaultGlobals[slot]) { continue }
      json.key(program.name(program.contents.globals[slot]))
      write(cell)
    }
    json.endObject()
  }

  private mutating func writeCounts(_ key: String, _ value: (Count) -> Int32?) {
    json.key(key)
    json.beginObject()
    for (slot, count) in machine.counts.enumerated() {
      guard let value = value(count) else { continue }
      json.key(program.path(ofContainer: program.contents.countedContainers[slot]))
      json.value(Int(value))
    }
    json.endObject()
  }

  // MARK: Values and output

  private mutating func write(_ cell: Cell) {
    switch cell.kind {
    case .int: json.value(Int(cell.payload))
    case .float: json.value(cell.float)
    case .bool: json.value(cell.payload != 0)
    case .string, .literalString: writeText(machine.text(of: cell))
    case .void, .absent: json.value("void")
    case .list, .literalList: write(machine.list(cell))
    case .target:
      json.beginObject()
      json.key("^->")
      json.value(machine.pathText(cell))
      json.endObject()
    case .pointer:
      json.beginObject()
      json.key("^var")
      json.value(program.name(cell.payload))
      json.key("ci")
      json.value(cell.context == Cell.unknownContext ? -1 : Int(cell.context))
      json.endObject()
    case .tag: writeTag(machine.text(of: cell))
    }
  }

  private mutating func writeText(_ text: ArraySlice<UInt8>) {
    if text.elementsEqual(CollectionOfOne(0x0A)) {
      json.value("\n")
    } else {
      json.value(prefix: UInt8(ascii: "^"), utf8: text)
    }
  }

  private mutating func writeTag(_ text: ArraySlice<UInt8>) {
    json.beginObject()
    json.key("#")
    json.value(utf8: text)
    json.endObject()
  }

  private mutating func write(_ list: ListContent) {
    json.beginObject()
    json.key("list")
    json.beginObject()
    for index in list.items {
      let item = machine.item(index)
      json.key((item.origin >= 0 ? program.name(item.origin) + "." : "") + program.name(item.name))
      json.value(Int(item.value))
    }
    json.endObject()
    if list.items.isEmpty, let origins = list.originNames, !origins.isEmpty {
      json.key("origins")
      json.beginArray()
      for origin in origins { json.value(program.name(origin)) }
      json.endArray()
    }
    json.endObject()
  }

  private mutating func write(_ item: OutputItem, _ output: Output) {
    let range = Int(item.start)..<Int(item.end)
    switch item.kind {
    case .literal: writeText(item.shape == .newline ? [0x0A] : program.bytes[range])
    case .dynamic: writeText(item.shape == .newline ? [0x0A] : output.bytes[range])
    case .glue: json.value("<>")
    case .beginString: json.value("str")
    case .beginTag: json.value("#")
    case .endTag: json.value("/#")
    case .tag: writeTag(output.bytes[range])
    case .mark: break
    }
  }
}

extension Machine {
  /// The flow that is active, as one that is not.
  var activeFlow: StoredFlow {
    StoredFlow(
      name: flowName, top: top, frames: frames, temporaries: temporaries, threads: threads, output: output,
      choices: choices, previous: current)
  }

  /// Whether two values are of the same type and equal.
  func isSame(_ first: Cell, _ second: Cell) -> Bool {
    switch (first.kind, second.kind) {
    case (.string, .string), (.string, .literalString), (.literalString, .string),
      (.literalString, .literalString):
      text(of: first).elementsEqual(text(of: second))
    case (.list, .list), (.list, .literalList), (.literalList, .list), (.literalList, .literalList):
      isEqual(list(first), list(second))
    case (.target, .target): pathText(first) == pathText(second)
    default: first == second
    }
  }
}
