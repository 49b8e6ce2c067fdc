import Cues
import InkRuntime
import Playthrough
import Screen
import Speedrun

/// What a run asks of the world.
public enum RunEffect: Sendable {
  /// Write down, keep and send what an input has brought.
  case take(RaceReport)
  /// The attempt is over: write its end. Answered by `closed`.
  case close
  /// A new attempt. Answered by `ready`.
  case again
  /// Look at the attempt that is over: verify it, or write it out for other programs. Answered by `say`.
  case verify, export
  /// Play it back at its own pace.
  case watch
  case quit
}

/// What can happen to a run's screen.
public enum RunMessage: Sendable {
  case key(Key)
  case resize(width: Int, height: Int)
  /// A new attempt is ready, and maybe the run of the personal best to run beside.
  case ready(Race, ghost: Ghost?)
  /// The attempt is over, and the board has it.
  case closed(Board)
  /// Something to say in one line.
  case say(String)
}

/// The screen of a run: everything that its pages are drawn from. Time is an argument; the clock is drawn
/// from it.
public struct RunModel: Sendable {
  public enum Page: Equatable, Sendable {
    case ready, running, summary
    /// The keys and signs, from this one on.
    case help(Int)
    /// The turns of this run to jump back to; which is selected.
    case jumps(Int)
  }

  public internal(set) var race: Race
  public internal(set) var page = Page.ready
  public internal(set) var comparison: Comparison
  public internal(set) var timing = Timing.real
  /// Splits files of other programs bring their own comparisons; `nil` uses the board's.
  public var imported: ComparisonTable?
  /// Whether a wrong choice is told at once, or at the next split.
  public var tellsWrongAtOnce = true
  public internal(set) var ghost: Ghost?
  /// The reading page beside the panel.
  public internal(set) var reading: Model
  public internal(set) var width: Int
  public internal(set) var height: Int
  /// One line to say, until the next key.
  public internal(set) var notice: String?
  /// Why the run can no longer be finished; stays on screen.
  public internal(set) var warning: String?
  var untoldWarning: String?
  var asksRestart = false
  var asksQuit = false
  /// The board with the attempt that is over.
  public internal(set) var after: Board?

  public init(_ race: Race, ghost: Ghost? = nil, comparison: Comparison = .personalBest, look: Model) {
    self.race = race
    self.ghost = ghost
    self.comparison = comparison
    reading = look
    width = look.width
    height = look.height
    fit()
  }

  /// The splits panel stands beside the text from 100 columns on.
  public var hasPanel: Bool { width >= RunModel.panelFrom && height >= 20 }
  static let panelFrom = 100
  static let panelWidth = 42
  var textWidth: Int { hasPanel ? width - RunModel.panelWidth : width }

  /// How often the screen changes by itself, in milliseconds; `nil`: only with a key.
  public var tick: Int? { page == .running && race.phase == .running ? 33 : nil }

  /// What can be said of the run at `now`.
  public func analysis(at now: Milliseconds) -> Analysis {
    Analysis(
      board: race.board, table: imported ?? race.table, attempt: race.attempt, comparison: comparison,
      timing: timing, now: now)
  }

  /// Whether a list of choices is what keys answer.
  public var isRunning: Bool { page == .running }

  /// Puts the run on a screen: its size, and the look of the settings.
  public mutating func dress(_ look: Model) {
    let tale = reading.tale
    reading = look
    width = look.width
    height = look.height
    fit()
    if let tale { reading.show(tale) }
  }

  /// Gives the reading page its share of the screen.
  mutating func fit() {
    reading.width = textWidth
    reading.height = hasPanel ? height : max(1, height - 1)
    reading.rowsBelow = height - reading.height
    reading.settings.showsStatus = false
    reading.settings.text = .atOnce
    reading.settings.marks = .never
    reading.settings.motion = .reduced
  }

  /// Shows the moment that the race has come to: all its text on one page, the choices in the order of this
  /// attempt.
  mutating func tell(taken: String?) {
    let page = race.course.page
    var staging = reading.tale?.staging ?? Staging()
    for line in page.lines { staging.take(tags: line.tags) }
    let lines = page.lines.map { line in
      Passage.Line(line.text, tags: Cue.cues(in: line.tags).contains(.hint) ? ["hint"] : [])
    }
    let passage = Passage(taken: taken, lines: lines, before: staging)
    var passages = reading.tale?.passages ?? []
    if taken == nil, race.course.choices == 0 { passages = [] }
    passages = passages.suffix(Self.keptPassages) + [passage]
    // What the story asks behind an ending is no part of a run.
    let isOver = race.phase == .finished || race.isLost || race.course.awaitsLife
    let options = isOver ? [] : race.order.map { Offer(page.choices[$0].text) }
    reading.show(Tale(passages: passages, options: options))
  }

  /// How much can be scrolled back in a run.
  private static let keptPassages = 60
}

extension Model {
  /// Shows the end of a tale's last passage, with its choices, whatever lay over it: on the smallest
  /// screens the choices alone, so that no size costs a key more than another.
  mutating func show(_ tale: Tale) {
    self.tale = tale
    var state = ReadingState()
    state.showsChoices = !tale.options.isEmpty
    layers = [.reading(state)]
  }
}
