import InkProgram

/// The same story without building strings: for hosts that play fast, or write bytes themselves.
extension Story {
  /// Makes the next line and puts its UTF-8 into a buffer, whose room is used again. Its tags, pieces and
  /// messages can be asked for until the next change of the story.
  public mutating func continueLine(into bytes: inout [UInt8]) throws(StoryError) {
    clearMessages()
    try advance()
    let buffer = bytes
    bytes = []
    bytes = machine.text(reusing: buffer)
  }

  /// The tags of the line made last.
  public var lineTags: [String] { machine.tags }

  /// The pieces of the line made last.
  public var linePieces: [Piece] { program.pieces(machine.pieces) }

  /// The errors and warnings of the line made last, errors first.
  public var lineMessages: [String] { machine.errors + machine.warnings }

  /// Whether the line made last came with errors or warnings.
  public var hasLineMessages: Bool { !machine.errors.isEmpty || !machine.warnings.isEmpty }

  /// How many choices are up.
  public var choiceCount: Int {
    guard !canContinue else { return 0 }
    var count = 0
    for choice in machine.choices.current where !choice.isInvisible { count += 1 }
    return count
  }

  /// Appends the text of each choice that is up, and a newline, to a buffer.
  public func appendChoiceTexts(to bytes: inout [UInt8]) {
    guard !canContinue else { return }
    for choice in machine.choices.current where !choice.isInvisible {
      bytes.append(contentsOf: machine.choices.text(choice))
      bytes.append(0x0A)
    }
  }
}
