import InkProgram

/// A choice that has been offered; its parts lie in the arrays of `ChoiceList`.
struct ChoiceRecord: Hashable, Sendable {
  /// Index into the program's choice points.
  var point: Int32
  var top: Frame
  /// The address before the choice point: which containers are entered when the choice is taken depends on
  /// it.
  var previous: Int32
  var text: Range<Int32>
  var tags: Range<Int32>
  var pieces: Range<Int32>
  var frames: Range<Int32>
  var temporaries: Range<Int32>
  var isInvisible: Bool
}

/// The choices of a turn, with the call stacks they were made in.
struct ChoiceList: Sendable {
  struct Mark: Sendable {
    var start = 0
    var count = 0
  }

  /// Those before `start` are gone, and only kept while a look-ahead might bring them back.
  var records: [ChoiceRecord] = []
  var start = 0
  var bytes: [UInt8] = []
  /// Where each tag lies in `bytes`.
  var tagRanges: [Range<Int32>] = []
  var pieces: [Int32] = []
  var frames: [Frame] = []
  var temporaries: [Temporary] = []
  var isProtected = false

  var count: Int { records.count - start }
  var current: ArraySlice<ChoiceRecord> { records[start...] }
  var mark: Mark { Mark(start: start, count: records.count) }

  mutating func removeAll() {
    if isProtected {
      start = records.count
      return
    }
    start = 0
    records.truncate(to: 0)
    bytes.truncate(to: 0)
    tagRanges.truncate(to: 0)
    pieces.truncate(to: 0)
    frames.truncate(to: 0)
    temporaries.truncate(to: 0)
  }

  mutating func restore(_ mark: Mark) {
    start = mark.start
    records.truncate(to: mark.count)
    if let last = records.last {
      bytes.truncate(to: Int(max(last.text.upperBound, tagEnd(last))))
      tagRanges.truncate(to: Int(last.tags.upperBound))
      pieces.truncate(to: Int(last.pieces.upperBound))
      frames.truncate(to: Int(last.frames.upperBound))
      temporaries.truncate(to: Int(last.temporaries.upperBound))
    } else {
      isProtected = false
      removeAll()
    }
  }

  private func tagEnd(_ record: ChoiceRecord) -> Int32 {
    record.tags.isEmpty ? 0 : tagRanges[Int(record.tags.upperBound) - 1].upperBound
  }

  func text(_ record: ChoiceRecord) -> ArraySlice<UInt8> {
    bytes[Int(record.text.lowerBound)..<Int(record.text.upperBound)]
  }

  func tags(_ record: ChoiceRecord) -> [String] {
    guard !record.tags.isEmpty else { return [] }
    return tagRanges[Int(record.tags.lowerBound)..<Int(record.tags.upperBound)].map {
      String(decoding: bytes[Int($0.lowerBound)..<Int($0.upperBound)], as: UTF8.self)
    }
  }
}

extension Machine {
  mutating func clearChoices() { choices.removeAll() }

  /// Makes the choice of a choice point, if it is to be offered.
  mutating func offerChoice(_ index: Int32) throws(Fault) {
    let point = program.contents.choicePoints[Int(index)]
    var isShown = true
    if point.flags & ChoicePoint.hasCondition != 0 {
      let condition = try pop()
      if try !isTrue(condition) { isShown = false }
    }
    let textStart = choices.bytes.count
    let pieceStart = choices.pieces.count
    var tagCells: [Cell] = []
    var choiceOnly: Cell?
    var start: Cell?
    if point.flags & ChoicePoint.hasChoiceOnlyContent != 0 { choiceOnly = try popChoiceText(&tagCells) }
    if point.flags & ChoicePoint.hasStartContent != 0 { start = try popChoiceText(&tagCells) }
    if point.flags & ChoicePoint.isOnceOnly != 0, try visits(ofPath: point.target) > 0 { isShown = false }
    if isShown {
      if let start { appendChoiceText(start) }
      if let choiceOnly { appendChoiceText(choiceOnly) }
      finishChoice(index, point, textStart, pieceStart, tagCells)
    }
    for tag in tagCells { heap.release(tag.index) }
    if let choiceOnly, choiceOnly.kind == .string { heap.release(choiceOnly.index) }
    if let start, start.kind == .string { heap.release(start.index) }
  }

  /// The tags of a choice lie under its texts on the stack, the last on top.
  private mutating func popChoiceText(_ tags: inout [Cell]) throws(Fault) -> Cell {
    let text = try pop()
    guard text.kind == .string || text.kind == .literalString else {
      throw .fatal("A choice's text is no text.")
    }
    while let tag = stack.last, tag.kind == .tag {
      stack.removeLast()
      tags.insert(tag, at: 0)
    }
    return text
  }

  private mutating func appendChoiceText(_ cell: Cell) {
    if cell.kind == .literalString {
      let piece = program.pieces[cell.index]
      choices.bytes.append(program.bytes, Int(piece.start)..<Int(piece.end))
      choices.pieces.append(cell.payload)
    } else {
      choices.bytes.append(heap.bytes, heap.range(cell.index))
      let pieces = heap.pieceRange(cell.index)
      choices.pieces.append(heap.pieces, from: pieces.lowerBound, to: pieces.upperBound)
    }
  }

  private mutating func finishChoice(
    _ index: Int32, _ point: ChoicePoint, _ textStart: Int, _ pieceStart: Int, _ tags: [Cell]
  ) {
    var first = textStart
    var end = choices.bytes.count
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    while first < end, isBlank(choices.bytes[first]) { first += 1 }
    while end > first, isBlank(choices.bytes[end - 1]) { end -= 1 }
    let tagStart = choices.tagRanges.count
    for tag in tags {
      let from = choices.bytes.count
      choices.bytes.append(contentsOf: heap.bytes[heap.range(tag.index)])
      choices.tagRanges.append(
        Int32(truncatingIfNeeded: from)..<Int32(truncatingIfNeeded: choices.bytes.count))
    }
    let frameStart = choices.frames.count
    let temporaryStart = choices.temporaries.count
    let thread = threads[threads.count - 1]
    choices.frames.append(frames, from: Int(thread.firstFrame), to: frames.count)
    choices.temporaries.append(temporaries, from: Int(thread.firstTemporary), to: temporaries.count)
    var forked = top
    forked.firstTemporary -= thread.firstTemporary
    for frame in frameStart..<choices.frames.count {
      choices.frames[frame].firstTemporary -= thread.firstTemporary
    }
    charge(
      2 * (choices.frames.count - frameStart + choices.temporaries.count - temporaryStart)
        + choices.bytes.count - textStart)
    func range(_ start: Int, _ end: Int) -> Range<Int32> {
      Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: end)
    }
    choices.records.append(
      ChoiceRecord(
        point: index, top: forked, previous: previous, text: range(first, end),
        tags: range(tagStart, choices.tagRanges.count), pieces: range(pieceStart, choices.pieces.count),
        frames: range(frameStart, choices.frames.count),
        temporaries: range(temporaryStart, choices.temporaries.count),
        isInvisible: point.flags & ChoicePoint.isInvisibleDefault != 0))
  }

  /// Puts the call stack back to what it was when a choice was made.
  mutating func resumeThread(of record: ChoiceRecord) {
    frames.truncate(to: 0)
    temporaries.truncate(to: 0)
    threads.truncate(to: 1)
    frames.append(choices.frames, from: Int(record.frames.lowerBound), to: Int(record.frames.upperBound))
    temporaries.append(
      choices.temporaries, from: Int(record.temporaries.lowerBound), to: Int(record.temporaries.upperBound))
    top = record.top
    previous = record.previous
  }
}
