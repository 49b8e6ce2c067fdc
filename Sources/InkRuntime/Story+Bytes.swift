import InkProgram

/// The same story without building strings: for hosts that play fast, or write bytes themselves.
extension Story {
  /// Makes the next line and puts its UTF-8 into a buffer, whose room is used again. Its tags, pieces and
  /// messages can be asked for until the next change of the story.
  public mutating func continueLine(into bytes: inout [UInt8]) throws(StoryError) {
    try advance()
    machine.putText(into: &bytes)
    budget.bytes += bytes.count
  }

  /// The tags of the line made last.
  public var lineTags: [String] { machine.tags }

  /// The pieces of the line made last.
  public var linePieces: [Piece] { program.pieces(machine.pieces) }

  /// The errors and warnings of the line made last, errors first.
  public var lineMessages: [String] { storage.machine.errors + storage.machine.warnings }

  /// Whether the line made last came with errors or warnings.
  public var hasLineMessages: Bool {
    !storage.machine.errors.isEmpty || !storage.machine.warnings.isEmpty
  }

  /// How many choices are up.
  public var choiceCount: Int {
    guard !canContinue else { return 0 }
    let records = storage.machine.choices.records
    var count = 0
    for index in storage.machine.choices.start..<records.count where !records[index].isInvisible {
      count += 1
    }
    return count
  }

  /// The tags of each choice that is up.
  public var choiceTags: [[String]] {
    guard !canContinue else { return [] }
    let list = storage.machine.choices
    return list.current.filter { !$0.isInvisible }.map { list.tags($0) }
  }

  /// Appends the text of each choice that is up, and a newline, to a buffer.
  public func appendChoiceTexts(to bytes: inout [UInt8]) {
    guard !canContinue else { return }
    let records = storage.machine.choices.records
    let texts = storage.machine.choices.bytes
    for index in storage.machine.choices.start..<records.count where !records[index].isInvisible {
      let range = records[index].text
      bytes.append(texts, Int(range.lowerBound)..<Int(range.upperBound))
      bytes.append(0x0A)
    }
  }
}
