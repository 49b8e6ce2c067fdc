/// Plays a story as a conforming player in a pipe does: lines, their tags, their messages; numbered choices
/// behind a blank line, and a prompt. Input and output are the caller's.
public struct TranscriptPlayer {
  public var story: Story
  /// Called when choices are up, before they are shown; may replace the story by one that is in the same
  /// state.
  public var atChoices: (inout Story) throws(StoryError) -> Void = { _ in }

  public init(_ story: Story) { self.story = story }

  /// Plays until the story or the input ends. False: the story could not go on; its error has been shown.
  public mutating func play(input: () -> String?, output: (String) -> Void) -> Bool {
    do throws(StoryError) {
      while true {
        try tell(output)
        try atChoices(&story)
        let choices = story.choices
        guard !choices.isEmpty else { return true }
        output("\n")
        for choice in choices { output("\(choice.index + 1): \(choice.text)\n") }
        guard let index = ask(choices.count, input, output) else { return true }
        try story.choose(index)
      }
    } catch {
      output("RUNTIME ERROR: \(error)\n")
      return false
    }
  }

  private mutating func tell(_ output: (String) -> Void) throws(StoryError) {
    while story.canContinue {
      let line = try story.continueLine()
      output(line.text)
      if !line.tags.isEmpty { output("# tags: " + line.tags.joined(separator: ", ") + "\n") }
      for message in line.errors + line.warnings { output(message + "\n") }
    }
  }

  /// Asks until the answer is one of the choices; nil at the end of input.
  private func ask(_ count: Int, _ input: () -> String?, _ output: (String) -> Void) -> Int? {
    while true {
      output("?> ")
      guard let answer = input() else {
        output("<User input stream closed.>\n")
        return nil
      }
      guard let number = Int(answer.filter { !$0.isWhitespace }) else { continue }
      if number >= 1 && number <= count { return number - 1 }
      if number > count { output("Choice out of range\n") }
    }
  }
}
