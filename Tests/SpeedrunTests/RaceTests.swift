import RunFixtures
import Speedrun
import Testing

@Suite struct RaceTests {
  /// Runs choices (their own numbers, from 1) a second apart and returns the run file's text with all
  /// reports.
  private func run(_ race: inout Race, _ choices: [Int]) -> (text: String, reports: [RaceReport]) {
    var reports = [race.start(at: 1000)]
    for (index, choice) in choices.enumerated() {
      reports.append(race.choose(choice - 1, at: Milliseconds(2000 + index * 1000)))
    }
    reports.append(race.close(at: Milliseconds(2000 + choices.count * 1000), ended: 1_773_518_500))
    return (reports.map(\.text).joined(), reports)
  }

  @Test func aRunSplitsAtEachBeatAndFinishesWithTheEnding() throws {
    var race = try SmallStory.race("canon")
    let reports = run(&race, [1, 2, 1, 1]).reports
    #expect(race.phase == .finished)
    #expect(race.attempt.splits.map { $0.real?.count } == [1000, 2000, 3000, 4000])
    #expect(reports.map(\.isMilestone) == [true, true, true, true, true, true])
    #expect(
      reports[4].events.map(\.event) == [.finished(Times(real: 4000, game: 4000))])
    #expect(
      reports.flatMap(\.records).map(\.text).last == "finished canon-fixed-keys 1 2026-03-14T20:01:40Z 0")
    #expect(race.boardAfter(ended: 0).personalBest() == 4000)
  }

  @Test func theRecordMakesTheBoard() throws {
    var race = try SmallStory.race("canon")
    var log = RunLog()
    for record in run(&race, [1, 2, 1, 1]).reports.flatMap(\.records) { log.take(record) }
    let board = log.board("canon-fixed-keys", of: race.track, game: "Game")
    #expect(board == race.boardAfter(ended: 1_773_518_500))
  }

  @Test func beatsThatArePassedShareASplitAndSpoilTheRun() throws {
    var race = try SmallStory.race("canon")
    _ = run(&race, [1, 3, 1])
    #expect(race.phase == .running)
    #expect(race.attempt.splits.map { $0.real?.count } == [1000, nil, 2000, nil])
    #expect(race.isLost)
  }

  @Test func aWrongChoiceIsToldAtOnce() throws {
    var race = try SmallStory.race("canon")
    _ = race.start(at: 0)
    #expect(race.choose(2, at: 1000).wrong == .passesOver)
    #expect(race.wrongChoices == 1)
  }

  @Test func theOrderShownChangesNothingInTheStory() throws {
    var race = try SmallStory.race("canon", order: .read)
    _ = race.start(at: 0)
    let place = try #require(race.order.firstIndex(of: 0))
    let report = race.choose(shown: place, at: 1000)
    #expect(report.text.contains("choose 1 first.c-0"))
    #expect(race.attempt.current == 1)
  }

  @Test func inputsOutOfPlaceAreRefusedAndChangeNothing() throws {
    var race = try SmallStory.race("canon")
    #expect(race.choose(0, at: 0).refusal != nil)
    #expect(race.close(at: 0, ended: 0).refusal != nil)
    _ = race.start(at: 0)
    #expect(race.start(at: 5).refusal != nil)
    #expect(race.choose(9, at: 10).refusal != nil)
    #expect(race.choose(shown: -1, at: 10).refusal != nil)
    #expect(race.beginLife(at: 10).refusal != nil)
    #expect(race.jump(life: 0, turn: 0, at: 10).refusal != nil)
    _ = race.pause(at: 20)
    #expect(race.choose(0, at: 30).refusal == "the run is paused")
    #expect(race.course.choices == 0)
  }

  @Test func anActBeginsWhereTheCanonicalLineEntersIt() throws {
    var race = try SmallStory.race("act-2")
    #expect(race.course.page.lines.first?.text == "The third beat.\n")
    _ = run(&race, [1, 1])
    #expect(race.phase == .finished)
    #expect(race.attempt.splits.map { $0.real?.count } == [1000, 2000])
  }

  @Test func aSegmentIsPractisedFromItsOwnStart() throws {
    var race = try SmallStory.race("canon.b02")
    #expect(race.course.page.lines.first?.text == "The second beat.\n")
    _ = run(&race, [2])
    #expect(race.phase == .finished)
    #expect(race.header.board == "canon.b02-fixed-keys")
  }

  @Test func livesFollowEachOtherWithWhatTheyLearned() throws {
    var race = try SmallStory.race("all")
    _ = race.start(at: 0)
    #expect(race.choose(1, at: 1000).calls == [.split(0), .lifeOver(ending: "cake")])
    #expect(race.course.awaitsLife)
    #expect(race.beginLife(at: 1500).text.contains("life code "))
    for choice in [0, 0, 0, 1] { _ = race.choose(choice, at: 2000) }
    _ = race.beginLife(at: 2500)
    for choice in [0, 0, 0, 0] { _ = race.choose(choice, at: 3000) }
    #expect(race.phase == .finished)
    #expect(race.attempt.splits.map { $0.real?.count } == [1000, 2000, 3000])
  }

  @Test func aJumpGoesBackToAnEarlierTurnOfAnyLife() throws {
    var race = try SmallStory.race("jumps")
    _ = race.start(at: 0)
    for choice in [0, 0, 0, 0] { _ = race.choose(choice, at: 1000) }
    #expect(race.jump(life: 0, turn: 3, at: 1500).refusal == nil)
    #expect(race.course.page.lines.first?.text == "The fourth beat.\n")
    _ = race.choose(1, at: 2000)
    #expect(race.jump(life: 1, turn: 0, at: 2500).refusal == nil)
    _ = race.choose(1, at: 3000)
    #expect(race.phase == .finished)
    #expect(race.jump(life: 7, turn: 0, at: 3500).refusal != nil)
  }
}

@Suite struct VerificationTests {
  private func file(
    _ track: String, _ play: (inout Race) -> String, ended: Bool = true
  ) throws -> RunFile {
    var race = try SmallStory.race(track)
    var text = race.start(at: 0).text + play(&race)
    if ended { text += race.close(at: 9000, ended: 1_773_518_500).text }
    return try RunFile(parsing: Array(text.utf8))
  }

  private func verify(_ file: RunFile) throws -> Verification {
    let program = try SmallStory.program()
    return try file.verify(on: program, categories: SmallStory.categories())
  }

  private func canon(_ race: inout Race) -> String {
    var text = race.choose(0, at: 1000).text + race.dropped(3, at: 1200).text + race.pause(at: 1500).text
    text += race.resume(at: 2500).text + race.pasted(2, at: 2600).text
    for (index, choice) in [1, 0, 0].enumerated() {
      text += race.choose(choice, at: Milliseconds(3000 + index * 30)).text
    }
    return text
  }

  @Test func aTrueRunHolds() throws {
    let found = try verify(file("canon", canon))
    #expect(found.isFinished)
    #expect(found.times.real == 3060)
    #expect(found.times.game == 2060)
    #expect(found.choices == 4)
    #expect(found.endings == ["sun"])
    #expect((found.pastes, found.droppedKeys, found.shortestGap) == (1, 3, 30))
    #expect(found.splits.map { $0.real?.count } == [1000, 3000, 3030, 3060])
    #expect(found.proves.count == 4)
    #expect(found.remarks.count == 2)
  }

  /// Work is left out of game time after the inputs that it was for, which may have come together.
  @Test func aRunWithMoreWorkThanTimeHoldsToo() throws {
    let found = try verify(
      file("canon") { race in
        let first = race.choose(0, at: 50).text
        race.exclude(work: 40_000_000)
        return first + race.dropped(1, at: 50).text + race.choose(1, at: 60).text
      })
    #expect(found.choices == 2)
  }

  @Test func resetRunsAndRunsOfManyLivesHoldToo() throws {
    let reset = try verify(file("canon") { $0.choose(0, at: 1000).text })
    #expect(!reset.isFinished)
    #expect(reset.proves.count == 3)
    let lives = try verify(
      file("jumps") { race in
        race.choose(1, at: 1000).text + race.beginLife(at: 1100).text + race.choose(0, at: 1200).text
          + race.jump(life: 1, turn: 0, at: 1300).text + race.choose(0, at: 1400).text
      })
    #expect(lives.endings == ["cake"])
    let spoiled = try verify(file("canon") { $0.choose(2, at: 1000).text + $0.choose(2, at: 1100).text })
    #expect(spoiled.wrongChoices == 1)
  }

  /// Writes the file's events anew, so that its checksums hold, with one of them changed.
  private func forged(_ file: RunFile, _ change: (inout [(RunEvent, Times)]) -> Void) -> RunFile {
    var events = file.lines.map { ($0.event, $0.times) }
    change(&events)
    return RunFile(header: file.header, events: events)
  }

  private func place(_ events: [(RunEvent, Times)], _ test: (RunEvent) -> Bool) -> Int {
    events.firstIndex { test($0.0) } ?? 0
  }

  @Test(arguments: [
    ("another choice", "is first.c-1 here"), ("a choice that is not there", "there is no choice 9"),
    ("another state", "the mark does not follow"), ("a split left out", "the story has"),
    ("a split too early", "the story has"),
    ("a split at another time", "not the choice's"), ("an ending left out", "\"finish\" is missing"),
    ("no pause ended", "in a pause"), ("two starts", "begins twice"), ("a life too early", "not over"),
    ("a jump", "has no jumps"), ("a reset of a finished run", "was over before"),
    ("a wrong choice added", "has no \"wrong"), ("a segment shared", "has no \"shared"),
    ("no start", "its start"),
    ("a later start", "at 0"), ("a paste left out", "the mark does not follow"),
    ("all times halved", "the mark does not follow"), ("the ending cut off", "the ending was cut off"),
  ])
  func aForgedRunIsRefused(_ what: String, _ reason: String) throws {
    let file = forged(try file("canon", canon)) { events in
      let second = events.lastIndex { if case .choose = $0.0 { true } else { false } } ?? 0
      let split = place(events) { if case .split = $0 { true } else { false } }
      switch what {
      case "another choice": events[1].0 = .choose(number: 2, label: label(events[1].0), state: 1)
      case "a choice that is not there": events[1].0 = .choose(number: 9, label: label(events[1].0), state: 1)
      case "another state": events[1].0 = .choose(number: 1, label: label(events[1].0), state: 1)
      case "a split left out": events.remove(at: split)
      case "a split too early": events.insert((.split("b02"), events[split].1), at: split)
      case "a split at another time": events[split].1 = Times(real: 900, game: 900)
      case "an ending left out": events.removeAll { $0.0 == .finish }
      case "no pause ended": events.removeAll { $0.0 == .resume }
      case "two starts": events.insert(events[0], at: 1)
      case "a life too early": events.insert((.life(facts: [], state: 0), events[second].1), at: second)
      case "a jump": events.insert((.jump(life: 0, turn: 0, state: 0), events[second].1), at: second)
      case "a wrong choice added": events.insert((.wrong(.deadEnd), events[split].1), at: split + 1)
      case "a segment shared": events.insert((.shared("b02"), events[split].1), at: split + 1)
      case "no start": events.removeFirst()
      case "a later start": events[0].1 = events[1].1
      case "a paste left out": events.removeAll { $0.0 == .pasted(2) }
      case "all times halved": events = events.map { ($0.0, half($0.1)) }
      case "the ending cut off": events = events[...split] + [(.reset, events[split].1)]
      default: events.append((.reset, events[events.count - 1].1))
      }
    }
    let refusal = #expect(throws: FileRefusal.self) { try verify(file) }
    #expect(
      refusal?.reason.contains(reason) == true,
      "\(refusal?.description ?? "")")
  }

  private func half(_ times: Times) -> Times {
    Times(
      real: Milliseconds((times.real?.count ?? 0) / 2), game: Milliseconds((times.game?.count ?? 0) / 2))
  }

  /// The order of the choices follows from the header, and so does what counts.
  @Test func anEditedHeaderIsRefusedUnderNewChecksumsToo() throws {
    let whole = try file("canon", canon)
    var headers = [whole.header, whole.header, whole.header, whole.header, whole.header]
    headers[0].seed = 1
    headers[1].order = .read
    headers[2].input = .lines
    headers[3].started = 0
    headers[4].attempt = 2
    for header in headers {
      let edited = RunFile(
        header: header, events: whole.lines.map { ($0.event, $0.times) }, end: whole.end)
      let refusal = #expect(throws: FileRefusal.self) { try verify(edited) }
      #expect(refusal?.line == 12 && refusal?.reason.contains("the header or a line") == true)
    }
  }

  private func label(_ event: RunEvent) -> String {
    if case .choose(_, let label, _) = event { label } else { "" }
  }

  @Test func aForeignOrUnfinishedFileIsRefused() throws {
    let whole = try file("canon", canon)
    var header = whole.header
    header.story = 1
    let foreign = RunFile(header: header, events: whole.lines.map { ($0.event, $0.times) })
    #expect(
      #expect(throws: FileRefusal.self) { try verify(foreign) }?.reason.contains("another story") == true)
    let cut = try file("canon", canon, ended: false)
    #expect(#expect(throws: FileRefusal.self) { try verify(cut) }?.reason.contains("no end") == true)
    header = whole.header
    header.track = "moon"
    let unknown = RunFile(header: header, events: whole.lines.map { ($0.event, $0.times) })
    #expect(#expect(throws: FileRefusal.self) { try verify(unknown) }?.reason.contains("no category") == true)
  }
}
