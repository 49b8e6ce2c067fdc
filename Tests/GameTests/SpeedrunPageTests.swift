import RunFixtures
import Screen
import Speedrun
import Testing

@testable import Game

/// A run on a screen, driven key by key, each a second after the last.
struct RunPlay {
  var model: RunModel
  var now = 0
  var effects: [RunEffect] = []

  init(_ width: Int, _ height: Int, track: String = "canon", best: [[Int]] = [], order: ChoiceOrder = .fixed)
    throws
  {
    var board = try SmallStory.race(track).board
    for (number, run) in best.enumerated() {
      let splits = run.map { Times(real: Milliseconds($0), game: Milliseconds($0)) }
      board.record(splits: splits, as: AttemptRecord(number: number + 1))
    }
    model = RunModel(
      try SmallStory.race(track, order: order, board: board), look: Model(width: width, height: height))
  }

  mutating func press(_ keys: String) {
    for word in keys.split(separator: " ") {
      now += 1000
      let key: Key =
        switch word {
        case "enter": .enter
        case "esc": .escape
        default: .character(word.unicodeScalars.first ?? " ")
        }
      effects = model.update(.key(key), at: Milliseconds(now))
      for effect in effects {
        guard case .close = effect else { continue }
        _ = model.close(at: Milliseconds(now), ended: 0)
        _ = model.update(.closed(model.race.boardAfter(ended: 0)), at: Milliseconds(now))
      }
    }
  }

  var screen: String { model.view(.empty, at: Milliseconds(now)).text }
  var kinds: [String] { effects.map { String(describing: $0).prefix { $0 != "(" }.description } }
}

@Suite struct SpeedrunPageTests {
  @Test func theReadyPageShowsTheRulesAndTheBoardBeforeAnyText() throws {
    let play = try RunPlay(80, 24, best: [[1000, 2000, 3000, 4000]])
    #expect(play.screen.contains("Canon%"))
    #expect(play.screen.contains("personal best       0:04.000"))
    #expect(play.screen.contains("finished / attempts 1 / 1"))
    #expect(play.screen.contains("Enter starts the clock"))
    #expect(!play.screen.contains("The first beat."))
    #expect(play.model.tick == nil)
  }

  @Test func aRunningPageHasOneLineOfTheSplitsBelowTheText() throws {
    var play = try RunPlay(80, 24, best: [[1500, 2600, 3700, 4800]])
    play.press("enter 1")
    #expect(
      play.screen
        == """




















             › Go

               The second beat.

        ────────────────────────────────────────────────────────────────────────────────

             ▸ 1  A
               2  B
               3  C

          Canon%  ★ −0.5  Second  2/4  best 0:04.3  save 0.0                  0:01.000
        """.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(7).joined(separator: "\n"))
    #expect(play.model.tick == 33)
  }

  @Test func aPanelStandsBesideTheTextFromAHundredColumns() throws {
    var play = try RunPlay(100, 30, best: [[1500, 2600, 3700, 4800]])
    play.press("enter 1")
    let rows = play.screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let panel = rows.map { String($0.dropFirst(58)) }
    #expect(panel[1] == "   Canon%                     attempt 1")
    #expect(panel[3] == "   1 One")
    #expect(panel[4] == "     ★ First             −0.5  0:01.000")
    #expect(panel[5] == "     ▸ Second                    0:02.6")
    #expect(panel[6] == "   2 Two                       0:04.800")
    #expect(rows.contains { $0.hasSuffix("game time                   0:01.000") })
    #expect(rows.last?.hasSuffix("R restart · P pause · ? keys") == true)
  }

  @Test(arguments: [(20, 6), (40, 12), (60, 16), (80, 24), (99, 40), (100, 20), (120, 40), (200, 60)])
  func everyPageOfARunFitsEverySize(_ width: Int, _ height: Int) throws {
    var play = try RunPlay(width, height, best: [[1500, 2600, 3700, 4800], [1400, 2700]])
    for keys in ["", "enter", "1", "p", "p", "?", "x", "r", "x", "2", "1", "1", "enter"] {
      if !keys.isEmpty { play.press(keys) }
      let rows = play.screen.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(rows.count == height)
      #expect(rows.allSatisfy { Width.of(String($0)) <= width })
    }
    #expect(play.model.page == .summary)
  }

  @Test func aPauseHidesTheTextAndTheRealTimeRuns() throws {
    var play = try RunPlay(80, 24)
    play.press("enter p 1")
    #expect(!play.screen.contains("The first beat."))
    #expect(play.screen.contains("Paused"))
    #expect(play.model.race.course.choices == 0)
    play.press("p")
    #expect(play.screen.contains("The first beat."))
    #expect(play.model.race.attempt.times(at: Milliseconds(play.now)) == Times(real: 3000, game: 1000))
  }

  @Test func restartIsOneKeyBeforeTheFirstSplitAndAskedTwiceAfterIt() throws {
    var play = try RunPlay(80, 24)
    play.press("enter r")
    #expect(play.kinds == ["close", "again"])
    play = try RunPlay(80, 24)
    play.press("enter 1 r")
    #expect(play.effects.isEmpty)
    #expect(play.screen.contains("R again begins anew"))
    play.press("x r")
    #expect(play.effects.isEmpty)
    play.press("r")
    #expect(play.kinds == ["close", "again"])
  }

  @Test func aWrongChoiceIsToldAtOnceWithRestartOneKeyAway() throws {
    var play = try RunPlay(80, 24)
    play.press("enter 3")
    #expect(play.screen.contains("That choice leaves the canonical line. R begins anew."))
    play.press("r")
    #expect(play.kinds == ["close", "again"])
  }

  @Test func aWrongChoiceMayBeToldAtTheNextSplit() throws {
    var play = try RunPlay(80, 24)
    play.model.tellsWrongAtOnce = false
    play.press("enter 3")
    #expect(play.screen.contains("leaves the canonical line"))
    play = try RunPlay(80, 24, track: "act-1")
    play.model.tellsWrongAtOnce = false
    play.press("enter 2")
    #expect(play.model.warning != nil || play.model.untoldWarning != nil)
  }

  @Test func undoAndJumpsAreOff() throws {
    var play = try RunPlay(80, 24)
    play.press("enter 1 u J")
    #expect(play.model.race.course.choices == 1)
    #expect(play.model.page == .running)
  }

  @Test func jumpsAreListedWhereTheyAreAllowed() throws {
    var play = try RunPlay(80, 24, track: "jumps")
    play.press("enter 1 1 J")
    #expect(play.screen.contains("life 1, turn 2: Third"))
    play.press("j enter")
    #expect(play.screen.contains("The second beat."))
  }

  @Test func aFinishedRunWaitsAndThenShowsItsSummary() throws {
    var play = try RunPlay(120, 40, best: [[1500, 2600, 3700, 4800]])
    play.press("enter 1 2 1 1")
    #expect(play.kinds == ["take", "close"])
    #expect(play.screen.contains("Finished. Enter shows the run."))
    play.press("enter")
    #expect(play.screen.contains("★ personal best"))
    #expect(play.screen.contains("▲ −0.8 against 0:04.800"))
    #expect(play.screen.contains("finished / attempts   2 / 2"))
    #expect(play.screen.contains("▲ ahead"))
    play.press("enter")
    #expect(play.kinds == ["again"])
  }

  @Test func choicesStandInTheOrderOfTheAttempt() throws {
    var play = try RunPlay(80, 24, order: .read)
    play.press("enter")
    let texts = play.model.race.order.map { ["Go", "Stay", "Look"][$0] }
    for (place, text) in texts.enumerated() { #expect(play.screen.contains("\(place + 1)  \(text)")) }
    play.press(String((play.model.race.order.firstIndex(of: 0) ?? 0) + 1))
    #expect(play.screen.contains("› Go"))
  }
}

@Suite struct SpeedrunKeyTests {
  /// The smallest screen of all: the clock stands below, and the text still has its page.
  @Test func theSmallestScreenShowsTheChoicesAndTheClock() throws {
    var play = try RunPlay(20, 6)
    play.press("enter")
    #expect(play.screen.contains("▸ 1  Go") && play.screen.contains("0:00.000"), "\(play.screen)")
    play.press("b")
    #expect(play.screen.contains("The first beat."))
    play.press("esc 1")
    #expect(play.model.race.course.choices == 1)
  }

  /// The keys of the reading page that leave it mean nothing in a run: neither at a choice nor at an end.
  @Test func noKeyLeavesTheRunningPage() throws {
    var play = try RunPlay(80, 24)
    play.press("enter 2")
    #expect(play.model.race.isLost)
    let lost = play.screen
    play.press("enter m e l h u , s / U")
    _ = play.model.update(.key(.character(" ")), at: 0)
    #expect(play.screen.contains("The cake.") && play.screen.contains("R begins anew."))
    #expect(lost.contains("This ending is not the goal."))
    play = try RunPlay(80, 24)
    play.press("enter m e l h u , s / U")
    #expect(play.screen.contains("▸ 1  Go"))
  }

  @Test func readingBackEndsWithoutEndingTheRun() throws {
    var play = try RunPlay(80, 24)
    play.press("enter 1 b")
    #expect(!play.screen.contains("▸ 1"))
    play.press("esc")
    #expect(play.screen.contains("▸ 1  A"))
    #expect(play.model.page == .running)
    play.press("b 1")
    #expect(play.model.race.course.choices == 1)
  }
}

@Suite struct SpeedrunChooserTests {
  private func screen(_ chooser: RunChooser) -> String { chooser.view(Model(width: 80, height: 24)).text }

  @Test func aCategoryIsRunAVariantOpenedASegmentPractised() throws {
    var chooser = RunChooser(try SmallStory.categories(), boards: [:])
    #expect(screen(chooser).contains("▸ Canon%"))
    guard case .run(let track, .read)? = chooser.press(.enter) else { return #expect(Bool(false)) }
    #expect(track.id == "canon")
    _ = chooser.press(.character("p"))
    #expect(screen(chooser).contains("Practise: Canon%"))
    _ = chooser.press(.down)
    guard case .run(let segment, _)? = chooser.press(.enter) else { return #expect(Bool(false)) }
    #expect(segment.id == "canon.b02")
    _ = chooser.press(.escape)
    for _ in 0..<2 { _ = chooser.press(.down) }
    #expect(chooser.press(.enter) == nil)
    #expect(screen(chooser).contains("▸ 1 One"))
    _ = chooser.press(.character("o"))
    guard case .run(let act, .fixed)? = chooser.press(.enter) else { return #expect(Bool(false)) }
    #expect(act.id == "act-1")
    _ = chooser.press(.escape)
    guard case .leave? = chooser.press(.escape) else { return #expect(Bool(false)) }
  }

  @Test func attemptsAreShownWithWhereTheyWereReset() throws {
    var board = try SmallStory.race("canon").board
    let times = [1000, 2000, 3000, 4000].map { Times(real: Milliseconds($0), game: Milliseconds($0)) }
    board.record(splits: times, as: AttemptRecord(number: 1, started: 1_773_518_400))
    board.record(splits: Array(times.prefix(2)), as: AttemptRecord(number: 2, started: 1_773_518_500))
    var chooser = RunChooser(try SmallStory.categories(), boards: ["canon-read-keys": board])
    #expect(screen(chooser).contains("0:04.000  1/2"))
    _ = chooser.press(.character("h"))
    #expect(screen(chooser).contains("reset in Third"))
    #expect(screen(chooser).contains("★ 0:04.000"))
    #expect(screen(chooser).contains("2 attempts, 1 finished."))
    let large = chooser.view(Model(width: 120, height: 40)).text
    #expect(large.contains("how far each attempt came"))
    #expect(large.contains("█ █") && large.contains("★\n"))
    let narrow = chooser.view(Model(width: 40, height: 12)).text
    #expect(narrow.contains("▸ 2                     reset in Third"))
    _ = chooser.press(.enter)
    #expect(screen(chooser).contains("Canon%, attempt 2"))
    #expect(screen(chooser).contains("Second                              0:01.000      +0.0    0:02.000"))
    #expect(screen(chooser).contains("reset here"))
    _ = chooser.press(.escape)
    _ = chooser.press(.character("s"))
    #expect(screen(chooser).contains("0:01.000   0:01.000   0:01.000     2       0"))
    #expect(screen(chooser).contains("Third"))
  }

  @Test func allRunsStandInOneListTheLatestFirst() throws {
    var canon = try SmallStory.race("canon").board
    canon.record(splits: [], as: AttemptRecord(number: 1, started: 1_773_518_400))
    var act = try SmallStory.race("act-2").board
    let times = [1000, 2000].map { Times(real: Milliseconds($0), game: Milliseconds($0)) }
    act.record(splits: times, as: AttemptRecord(number: 7, started: 1_773_518_500))
    var chooser = RunChooser(
      try SmallStory.categories(), boards: ["canon-read-keys": canon, "act-2-fixed-lines": act])
    _ = chooser.press(.character("a"))
    let rows = screen(chooser).split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(rows.contains("▸ 2026-03-14 20:01 Act% 2 Two 7 (fixed, lines) ★ 0:02.000"))
    #expect(rows.contains("2026-03-14 20:00 Canon% 1 reset in First"))
    #expect(chooser.press(.enter) == nil)
    #expect(screen(chooser).contains("Act% 2 Two, attempt 7"))
    for _ in 0..<2 { _ = chooser.press(.escape) }
    #expect(screen(chooser).contains("▸ Canon%"))
  }
}

@Suite struct SpeedrunHelpTests {
  @Test(arguments: [(20, 6), (40, 12), (80, 24), (120, 40)])
  func everyKeyAndSignIsFoundOnSomePageOfTheHelp(_ width: Int, _ height: Int) throws {
    var play = try RunPlay(width, height)
    play.press("?")
    var shown = ""
    for _ in 0..<20 {
      shown += play.screen
      guard play.screen.contains("more") else { break }
      _ = play.model.update(.key(.character(" ")), at: 0)
    }
    for sign in ["1–9", "PgUp b", "▲", "△", "▽", "▼", "★", "◇"] { #expect(shown.contains(sign), "\(sign)") }
    play.press("x")
    #expect(play.model.page == .ready)
  }
}
