import Speedrun
import Testing

@Suite struct RunLogTests {
  private func log(_ texts: [String]) -> RunLog {
    var log = RunLog()
    for text in texts { if let record = RunRecord(text: text) { log.take(record) } }
    return log
  }

  @Test func recordsAreReadBack() {
    let records: [RunRecord] = [
      .begun(board: "canon-read-keys", attempt: 3, story: 0xAB, started: 1_773_518_400),
      .split(board: "canon-read-keys", attempt: 3, segment: "b01", times: Times(real: 1200, game: nil)),
      .over(board: "canon-read-keys", attempt: 3, isFinished: true, ended: 1_773_518_500, pause: 30),
      .over(board: "a b", attempt: 4, isFinished: false, ended: 0, pause: 0),
    ]
    for record in records { #expect(RunRecord(text: record.text) == record) }
    for text in [
      "", "begun", "begun x 0 1 2", "split b 1 s", "later b 1 2 3", "begun b 1 zz 2026-03-14T20:00:00Z",
    ] {
      #expect(RunRecord(text: text) == nil)
    }
  }

  @Test func boardsAreMadeFromTheRecords() throws {
    let track = try #require(try storyCategories().track(id: "ending-house_rules"))
    let log = log([
      "begun x 1 ab 2026-03-14T20:00:00Z", "split x 1 act1 1000 900", "split x 1 act2 2000 1900",
      "split x 1 act3 3000 2900", "split x 1 end 4000 3900", "finished x 1 2026-03-14T20:00:04Z 100",
      "begun x 2 ab 2026-03-14T20:01:00Z", "split x 2 act1 800 700", "reset x 2 2026-03-14T20:01:02Z 0",
      "begun x 3 ab 2026-03-14T20:02:00Z", "split x 3 act1 1100 900", "split x 3 act3 2800 2700",
      "begun y 1 ab 2026-03-14T20:03:00Z",
    ])
    let board = log.board("x", of: track, game: "Game")
    #expect(board.attempts.map(\.isFinished) == [true, false, false])
    #expect(board.attempts.map(\.resetIn) == [nil, 1, 3])
    #expect(board.personalBest() == 4000)
    #expect(board.segments[0].best.real == 800)
    #expect(board.segments[1].history[3] == Times.none)
    #expect(board.segments[2].history[3]?.real == 1700)
    #expect(board.attempts[0].pause == 100)
    #expect(log.boards == ["x", "y"])
    #expect((log.nextAttempt(on: "x"), log.nextAttempt(on: "z")) == (4, 1))
    #expect(log.best(of: "x", track, game: "Game") == 1)
    #expect(log.board("x", of: track, game: "Game", except: 3).attempts.count == 2)
  }
}
