import InkProgram

/// Reads what `CompactWriter` writes. Every index is checked before it is believed.
struct CompactReader: ~Copyable {
  let bytes: [UInt8]
  var position = 0
  var machine: Machine
  /// Texts and lists that handles may name: any until the heap has been read.
  private var textCount = Int(Int32.max)
  private var listCount = Int(Int32.max)

  static let broken = StoryError("The save is damaged.")

  init(_ bytes: [UInt8], _ machine: consuming Machine) {
    self.bytes = bytes
    self.machine = machine
  }

  private var contents: Program.Contents { machine.program.contents }

  mutating func read() throws(StoryError) {
    let head = CompactWriter.magic.count
    guard bytes.count >= head + 8, bytes.starts(with: CompactWriter.magic) else {
      throw StoryError("This is no save of this engine.")
    }
    var fingerprint: UInt64 = 0
    for offset in 0..<8 { fingerprint |= UInt64(bytes[head + offset]) << UInt64(offset * 8) }
    guard fingerprint == machine.program.fingerprint else {
      throw StoryError("The save belongs to another version of the story.")
    }
    position = head + 8
    machine.turn = try number()
    machine.seed = try number()
    machine.previousRandom = try number()
    let globals = try array { (reader) throws(StoryError) in try reader.cell() }
    let counts = try array { (reader) throws(StoryError) in
      Count(visits: try reader.number(), turn: try reader.number())
    }
    guard globals.count == machine.globals.count, counts.count == machine.counts.count else {
      throw Self.broken
    }
    machine.globals = globals
    machine.counts = counts
    machine.stack = try array { (reader) throws(StoryError) in try reader.cell() }
    try readHeap()
    var flows: [StoredFlow] = []
    while position < bytes.count {
      guard try number() == 1 else { throw Self.broken }
      flows.append(try flow())
    }
    guard let active = flows.popLast() else { throw Self.broken }
    machine.flows = flows
    machine.activate(active)
  }

  // MARK: Elements

  mutating func integer() throws(StoryError) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      guard position < bytes.count, shift < 63 else { throw Self.broken }
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(truncatingIfNeeded: value >> 1) ^ -Int(truncatingIfNeeded: value & 1)
  }

  mutating func number() throws(StoryError) -> Int32 {
    guard let number = Int32(exactly: try integer()) else { throw Self.broken }
    return number
  }

  /// A number below a bound, or one of a few below zero that mean nothing.
  mutating func index(_ bound: Int, from lowest: Int32 = 0) throws(StoryError) -> Int32 {
    let number = try number()
    guard number >= lowest, Int(number) < bound else { throw Self.broken }
    return number
  }

  mutating func array<Element>(
    _ one: (inout CompactReader) throws(StoryError) -> Element
  ) throws(StoryError) -> [Element] {
    let count = try integer()
    guard count >= 0, count <= bytes.count - position else { throw Self.broken }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try one(&self)) }
    return elements
  }

  mutating func text() throws(StoryError) -> ArraySlice<UInt8> {
    let count = try integer()
    guard count >= 0, count <= bytes.count - position else { throw Self.broken }
    defer { position += count }
    return bytes[position..<position + count]
  }

  mutating func cell() throws(StoryError) -> Cell {
    let head = try integer()
    guard head >= 0, let kind = UInt8(exactly: head >> 16).flatMap(Cell.Kind.init) else { throw Self.broken }
    let payload = try number()
    let bound: Int? =
      switch kind {
      case .literalString: contents.pieces.count
      case .literalList: contents.lists.count
      case .target: contents.paths.count
      case .pointer: contents.names.count
      default: nil
      }
    if let bound, payload < 0 || Int(payload) >= bound { throw Self.broken }
    let cell = Cell(kind, payload, context: UInt16(truncatingIfNeeded: head))
    try checkHandle(cell)
    return cell
  }

  private func checkHandle(_ cell: Cell) throws(StoryError) {
    let count: Int
    switch cell.kind {
    case .string, .tag: count = textCount
    case .list: count = listCount
    default: return
    }
    guard cell.payload >= 0, cell.index < count else { throw Self.broken }
  }

  private mutating func readHeap() throws(StoryError) {
    let count = try integer()
    guard count >= 0, count <= bytes.count - position else { throw Self.broken }
    for _ in 0..<count {
      machine.heap.bytes += try text()
      machine.heap.pieces += try pieces()
      _ = machine.heap.finishText()
    }
    let (items, names) = (contents.items.count, contents.names.count)
    machine.heap.lists = try array { (reader) throws(StoryError) in
      let content = try reader.array { (reader) throws(StoryError) in try reader.index(items) }
      // The same item many times over could print as far more text than a save has bytes.
      guard Set(content).count == content.count else { throw Self.broken }
      let isKnown = try reader.number() == 1
      let origins = try reader.array { (reader) throws(StoryError) in try reader.index(names, from: -1) }
      return ListContent(items: content, originNames: isKnown ? origins : nil)
    }
    machine.heap.listItemCount = machine.heap.lists.reduce(0) { $0 + $1.items.count }
    (textCount, listCount) = (machine.heap.ends.count, machine.heap.lists.count)
    for cell in machine.globals { try checkHandle(cell) }
    for cell in machine.stack { try checkHandle(cell) }
  }

  private mutating func pieces() throws(StoryError) -> [Int32] {
    let bound = contents.pieces.count
    return try array { (reader) throws(StoryError) in try reader.index(bound) }
  }

  // MARK: Flows

  private mutating func frame(temporaries: Int) throws(StoryError) -> Frame {
    // The end of a thread may have led behind the last instruction.
    let address = try index(contents.code.count + 1, from: -1)
    var frame = Frame(address: address, firstTemporary: try index(temporaries + 1), kind: .tunnel)
    _ = try number()
    frame.outputStart = try number()
    let last = try number()
    guard last >= 0, let kind = UInt8(exactly: last >> 1).flatMap(FrameKind.init), kind != .none else {
      throw Self.broken
    }
    frame.kind = kind
    frame.isEvaluating = last & 1 == 1
    return frame
  }

  private mutating func temporaries() throws(StoryError) -> [Temporary] {
    let names = contents.names.count
    return try array { (reader) throws(StoryError) in
      Temporary(name: try reader.index(names), value: try reader.cell())
    }
  }

  private mutating func flow() throws(StoryError) -> StoredFlow {
    let name = String(decoding: try text(), as: UTF8.self)
    let any = Int(Int32.max) - 1
    let top = try frame(temporaries: any)
    let frames = try array { (reader) throws(StoryError) in try reader.frame(temporaries: any) }
    let temporaries = try temporaries()
    let threads = try array { (reader) throws(StoryError) in
      ThreadMark(
        firstFrame: try reader.index(frames.count + 1),
        firstTemporary: try reader.index(temporaries.count + 1))
    }
    try check(frames + [top], temporaries.count)
    guard frames.count < Machine.maximumFrames else { throw Self.broken }
    try check(threads, frames + [top])
    let previous = try index(contents.code.count + 1, from: -1)
    let output = try output()
    return StoredFlow(
      name: name, top: top, frames: frames, temporaries: temporaries, threads: threads, output: output,
      choices: try choices(), previous: previous)
  }

  private func check(_ frames: [Frame], _ temporaries: Int) throws(StoryError) {
    var last: Int32 = 0
    for frame in frames {
      guard frame.firstTemporary >= last, Int(frame.firstTemporary) <= temporaries else { throw Self.broken }
      last = frame.firstTemporary
    }
  }

  /// Each thread has a frame at least, and the temporaries of its frames lie between its mark and the next
  /// one. Those of the frames were seen to ascend.
  private func check(_ threads: [ThreadMark], _ frames: [Frame]) throws(StoryError) {
    guard threads.first == ThreadMark(firstFrame: 0, firstTemporary: 0) else { throw Self.broken }
    for mark in threads where frames[Int(mark.firstFrame)].firstTemporary < mark.firstTemporary {
      throw Self.broken
    }
    for (mark, next) in zip(threads, threads.dropFirst()) {
      guard mark.firstFrame < next.firstFrame,
        frames[Int(next.firstFrame) - 1].firstTemporary <= next.firstTemporary
      else { throw Self.broken }
    }
  }

  private mutating func output() throws(StoryError) -> Output {
    var output = Output()
    let pieces = contents.pieces.count
    output.items = try array { (reader) throws(StoryError) in
      let head = try reader.integer()
      guard head >= 0, let kind = OutputItem.Kind(code: UInt8(truncatingIfNeeded: head >> 8)),
        let shape = TextShape(rawValue: UInt8(truncatingIfNeeded: head & 0xFF))
      else { throw Self.broken }
      return OutputItem(
        kind: kind, shape: shape, start: try reader.number(), end: try reader.number(),
        piece: try reader.index(pieces, from: -1))
    }
    output.bytes = Array(try text())
    for item in output.items {
      let bound = item.kind == .literal ? machine.program.bytes.count : output.bytes.count
      guard item.start >= 0, item.start <= item.end, Int(item.end) <= bound else { throw Self.broken }
    }
    output.recount()
    return output
  }

  private mutating func choices() throws(StoryError) -> ChoiceList {
    var list = ChoiceList()
    func range(_ start: Int, _ end: Int) -> Range<Int32> {
      Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: end)
    }
    let count = try integer()
    guard count >= 0, count <= bytes.count - position else { throw Self.broken }
    for _ in 0..<count {
      let point = try index(contents.choicePoints.count)
      let previous = try index(contents.code.count, from: -1)
      let top = try frame(temporaries: Int(Int32.max) - 1)
      let start = (list.bytes.count, list.tagRanges.count, list.pieces.count, list.frames.count)
      list.bytes += try text()
      let textEnd = list.bytes.count
      let tagCount = try integer()
      guard tagCount >= 0, tagCount <= bytes.count - position else { throw Self.broken }
      for _ in 0..<tagCount {
        let from = list.bytes.count
        list.bytes += try text()
        list.tagRanges.append(range(from, list.bytes.count))
      }
      list.pieces += try pieces()
      let frames = try array { (reader) throws(StoryError) in
        try reader.frame(temporaries: Int(Int32.max) - 1)
      }
      let temporaries = try temporaries()
      try check(frames + [top], temporaries.count)
      let firstTemporary = list.temporaries.count
      list.frames += frames
      list.temporaries += temporaries
      let flags = contents.choicePoints[Int(point)].flags
      list.records.append(
        ChoiceRecord(
          point: point, top: top, previous: previous, text: range(start.0, textEnd),
          tags: range(start.1, list.tagRanges.count), pieces: range(start.2, list.pieces.count),
          frames: range(start.3, list.frames.count),
          temporaries: range(firstTemporary, list.temporaries.count),
          isInvisible: flags & ChoicePoint.isInvisibleDefault != 0))
    }
    return list
  }
}

extension Machine {
  mutating func activate(_ flow: StoredFlow) {
    flowName = flow.name
    top = flow.top
    frames = flow.frames
    temporaries = flow.temporaries
    threads = flow.threads
    output = flow.output
    choices = flow.choices
    previous = flow.previous
    current = flow.previous
  }

  /// Takes the default values of globals over from a machine that has just begun.
  mutating func adoptDefaults(of fresh: borrowing Machine) {
    defaultGlobals = fresh.defaultGlobals.map { cell in
      switch cell.kind {
      case .string: Cell(.string, heap.append(fresh.text(of: cell)))
      case .list: Cell(.list, heap.append(fresh.list(cell)))
      default: cell
      }
    }
  }
}

extension OutputItem.Kind {
  private static let all: [OutputItem.Kind] = [
    .literal, .dynamic, .glue, .beginString, .beginTag, .endTag, .tag, .mark,
  ]

  var code: UInt8 { UInt8(truncatingIfNeeded: Self.all.firstIndex(of: self) ?? 0) }

  init?(code: UInt8) {
    guard Int(code) < Self.all.count else { return nil }
    self = Self.all[Int(code)]
  }
}
