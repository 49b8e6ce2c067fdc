import InkRuntime

/// A decision of a life beside the later lines that it caused.
public struct Remembered: Equatable, Sendable {
  public struct Echo: Equatable, Sendable {
    /// The turn on whose page the line stands.
    public var turn: Int
    public var text: String
  }

  /// The turn of the decision, from 1.
  public var turn: Int
  public var choice: String
  /// Lines on later pages that would not stand there if it had been taken otherwise.
  public var echoes: [Echo]
  /// Lines that another option would have caused on the same pages, and that were never seen in any life.
  public var blanks: Int
}

extension Session {
  /// What was remembered of the decision of a turn: the life is told again with each other option of it, the
  /// same choices taken behind it as far as they are offered, and the pages are held side by side.
  ///
  /// Takes time in proportion to the turns behind it, some 20 µs each and option.
  ///
  /// - Parameter turn: from 1 to `turnCount`.
  public func remembered(of turn: Int) -> Remembered? {
    guard steps.indices.contains(turn), turn > 0, let pick = steps[turn].pick else { return nil }
    var memory = Remembered(turn: turn, choice: pick.text, echoes: [], blanks: 0)
    var blanks: Set<String> = []
    let before = telling(at: turn - 1)
    for option in before.page.choices.indices where option != pick.index {
      var otherwise = before
      otherwise.choose(option, isGentle: steps[turn].isGentle)
      compare(otherwise, from: turn + 1, &memory, &blanks)
    }
    memory.blanks = blanks.count
    memory.echoes.sort { $0.turn < $1.turn }
    return memory
  }

  /// Follows the line from `turn` on in a telling that took another option.
  private func compare(
    _ telling: Telling, from turn: Int, _ memory: inout Remembered, _ blanks: inout Set<String>
  ) {
    var telling = telling
    var next = turn
    // A way round that only the other option takes may have decisions of its own.
    var detours = 0
    while next < steps.count, telling.page.error == nil, !telling.page.isLast {
      guard let (step, choice) = nextShared(telling.page, from: next) else {
        guard detours < 8 else { return }
        detours += 1
        telling.choose(0, isGentle: steps[next].isGentle)
        continue
      }
      telling.choose(choice, isGentle: steps[step].isGentle)
      let here = Set(steps[step].page.lines.map(\.text))
      let there = Set(telling.page.lines.map(\.text))
      for line in steps[step].page.lines where !there.contains(line.text) {
        let echo = Remembered.Echo(turn: step, text: line.text)
        if !memory.echoes.contains(echo) { memory.echoes.append(echo) }
      }
      for line in telling.page.lines where !here.contains(line.text) && !archive.hasSeen(line) {
        blanks.insert(line.text)
      }
      next = step + 1
    }
  }

  /// The next turn of the line whose choice is offered on a page.
  private func nextShared(_ page: Telling.Page, from turn: Int) -> (step: Int, choice: Int)? {
    for step in steps.indices[turn...] {
      if let choice = steps[step].pick?.index(in: page.choices) { return (step, choice) }
    }
    return nil
  }
}
