import InkProgram
import JSON

extension StateReader {
  /// A call stack on its own, the innermost frame apart.
  struct Thread {
    var top: Frame
    var frames: [Frame] = []
    var temporaries: [Temporary] = []
    var index = 0
    var previous = Machine.nowhere
  }

  mutating func flow(_ name: String, _ value: JSONValue) throws(StoryError) -> StoredFlow {
    let nothing = Frame(address: Machine.nowhere, firstTemporary: 0, kind: .tunnel)
    var flow = StoredFlow(
      name: name, top: nothing, frames: [], temporaries: [], threads: [], output: Output(),
      choices: ChoiceList(),
      previous: Machine.nowhere)
    guard let threads = value["callstack"]?["threads"]?.arrayValue, !threads.isEmpty else {
      throw broken("the flow '\(name)' has no call stack")
    }
    var indexed: [Int: Thread] = [:]
    for (offset, element) in threads.enumerated() {
      let thread = try thread(element)
      indexed[thread.index] = thread
      let base = Int32(truncatingIfNeeded: flow.temporaries.count)
      flow.threads.append(
        ThreadMark(firstFrame: Int32(truncatingIfNeeded: flow.frames.count), firstTemporary: base))
      var frames = thread.frames + [thread.top]
      for index in frames.indices { frames[index].firstTemporary += base }
      flow.frames += frames
      flow.temporaries += thread.temporaries
      guard flow.frames.count < Machine.maximumFrames else { throw broken("its call stack is too deep") }
      if offset + 1 == threads.count {
        flow.top = flow.frames.removeLast()
        flow.previous = thread.previous
      }
    }
    for item in value["outputStream"]?.arrayValue ?? [] { try append(item, to: &flow.output) }
    for entry in value["choiceThreads"]?.objectValue?.entries ?? [] {
      if let index = Int(entry.key) { indexed[index] = try thread(entry.value) }
    }
    for choice in value["currentChoices"]?.arrayValue ?? [] { try append(choice, indexed, to: &flow.choices) }
    return flow
  }

  private mutating func thread(_ value: JSONValue) throws(StoryError) -> Thread {
    guard let elements = value["callstack"]?.arrayValue, !elements.isEmpty,
      elements.count < Machine.maximumFrames
    else { throw broken("a thread has no call stack") }
    var frames: [Frame] = []
    var temporaries: [Temporary] = []
    for (offset, element) in elements.enumerated() {
      let isTop = offset + 1 == elements.count
      guard let type = element["type"]?.intValue, let kind = UInt8(exactly: type).flatMap(FrameKind.init),
        kind != .none
      else { throw broken("a call frame has no type") }
      let address = try address(element)
      var frame = Frame(
        address: isTop || address < 0 ? address : address + 1,
        firstTemporary: Int32(truncatingIfNeeded: temporaries.count), kind: kind)
      frame.isEvaluating = element["exp"]?.boolValue ?? false
      for entry in element["temp"]?.objectValue?.entries ?? [] {
        guard let name = program.contents.names.find(entry.key) else { continue }
        temporaries.append(Temporary(name: name.index, value: try cell(entry.value)))
      }
      frames.append(frame)
    }
    var result = Thread(top: frames.removeLast())
    result.frames = frames
    result.temporaries = temporaries
    result.index = value["threadIndex"]?.intValue ?? 0
    if let path = value["previousContentObject"]?.stringValue, let location = program.location(ofPath: path) {
      result.previous = program.address(of: location)
    }
    return result
  }

  private func address(_ element: JSONValue) throws(StoryError) -> Int32 {
    guard let path = element["cPath"]?.stringValue else { return Machine.nowhere }
    let location = path.isEmpty ? Program.Location(container: 0, index: -1) : program.location(ofPath: path)
    guard let location, let index = number(element["idx"]) else {
      throw broken("its place, '\(path)', is not in the story")
    }
    var container = location.container
    if location.index >= 0 {
      guard let child = program.child(of: container, at: location.index) else {
        throw broken("its place, '\(path)', is not in the story")
      }
      container = child
    }
    return program.address(of: Program.Location(container: container, index: max(-1, index)))
  }

  private mutating func append(_ choice: JSONValue, _ threads: [Int: Thread], to list: inout ChoiceList)
    throws(StoryError)
  {
    let point = names.choicePoint(
      at: choice["originalChoicePath"]?.stringValue, target: choice["targetPath"]?.stringValue)
    guard let text = choice["text"]?.stringValue, let point else {
      throw broken("a choice of it is not in the story")
    }
    guard let thread = threads[choice["originalThreadIndex"]?.intValue ?? 0] else {
      throw broken("a choice has no thread")
    }
    // Choices may name the same thread, and each gets a copy of it.
    choiceFrames += thread.frames.count + thread.temporaries.count
    guard choiceFrames <= Machine.maximumChoiceFrames else {
      throw broken("it has too many choices in too many calls within each other")
    }
    func range(_ start: Int, _ end: Int) -> Range<Int32> {
      Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: end)
    }
    let start = (list.bytes.count, list.tagRanges.count, list.frames.count, list.temporaries.count)
    list.bytes += text.utf8
    let textEnd = list.bytes.count
    for tag in choice["tags"]?.arrayValue ?? [] {
      let from = list.bytes.count
      list.bytes += (tag.stringValue ?? "").utf8
      list.tagRanges.append(range(from, list.bytes.count))
    }
    list.frames += thread.frames
    list.temporaries += thread.temporaries
    let pieces = range(list.pieces.count, list.pieces.count)
    let flags = program.contents.choicePoints[Int(point)].flags
    list.records.append(
      ChoiceRecord(
        point: point, top: thread.top, previous: thread.previous, text: range(start.0, textEnd),
        tags: range(start.1, list.tagRanges.count), pieces: pieces, frames: range(start.2, list.frames.count),
        temporaries: range(start.3, list.temporaries.count),
        isInvisible: flags & ChoicePoint.isInvisibleDefault != 0))
  }

  private func append(_ item: JSONValue, to output: inout Output) throws(StoryError) {
    switch item {
    case .string("<>"):
      output.items.append(OutputItem(kind: .glue))
      output.glueCount += 1
    case .string("str"):
      output.items.append(OutputItem(kind: .beginString))
      output.openStrings += 1
    case .string("#"): output.items.append(OutputItem(kind: .beginTag))
    case .string("/#"): output.items.append(OutputItem(kind: .endTag))
    case .string("\n"): output.items.append(Machine.newline)
    case .string(let text): append(text.utf8.dropFirst(), .dynamic, to: &output)
    case .object(let object):
      if let tag = object["#"]?.stringValue { append(tag.utf8[...], .tag, to: &output) }
    default: break
    }
  }

  private func append(_ text: some Collection<UInt8>, _ kind: OutputItem.Kind, to output: inout Output) {
    let start = Int32(truncatingIfNeeded: output.bytes.count)
    output.bytes += text
    let shape = TextShape(of: output.bytes[Int(start)...])
    output.items.append(
      OutputItem(
        kind: kind, shape: shape == .split ? .ragged : shape, start: start,
        end: Int32(truncatingIfNeeded: output.bytes.count)))
  }
}
