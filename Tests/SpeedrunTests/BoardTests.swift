import Speedrun
import Testing

@Suite struct BoardTests {
  @Test func aFinishedRunBecomesPersonalBestHistoryAndBests() {
    var board = board(3)
    board.record([[10, 30, 60]])
    #expect(seconds(board.segments.map(\.personalBest)) == [10, 30, 60])
    #expect(seconds(board.segments.map(\.best)) == [10, 20, 30])
    #expect(board.attempts == [AttemptRecord(number: 1, times: Times(real: 60_000, game: 60_000))])
    #expect(board.finished == 1)
  }

  @Test func aSlowerRunKeepsThePersonalBestButMayImproveASegment() {
    var board = board(3)
    board.record([[10, 30, 60], [8, 40, 65]])
    #expect(seconds(board.segments.map(\.personalBest)) == [10, 30, 60])
    #expect(seconds(board.segments.map(\.best)) == [8, 20, 25])
  }

  @Test func aResetKeepsItsSegmentsAndWhereItEnded() {
    var board = board(3)
    board.record([[10, 30, 60], [9]])
    #expect(board.attempts[1].resetIn == 1)
    #expect(board.attempts[1].times.isEmpty)
    #expect(board.segments[0].history[2] == Times(real: 9000, game: 9000))
    #expect(board.segments[1].history[2] == nil)
    #expect(seconds(board.segments.map(\.best)) == [9, 20, 30])
    #expect(seconds(board.segments.map(\.personalBest)) == [10, 30, 60])
    #expect((board.finished, board.attemptCount, board.nextNumber) == (1, 2, 3))
  }

  @Test func afterASkippedSplitTheSegmentIsMeasuredFromTheLastOneTaken() {
    var board = board(3)
    board.record([[10, nil, 60]])
    #expect(board.segments[1].history[1] == Times.none)
    #expect(board.segments[2].history[1]?.real == 50_000)
    // The combined segment is the best of C only until C was run alone.
    #expect(seconds(board.segments.map(\.best)) == [10, nil, 50])
    board.record([[10, 30, 61]])
    #expect(seconds(board.segments.map(\.best)) == [10, 20, 31])
  }

  @Test func anEqualTimeIsNoBetter() {
    var board = board(2)
    board.record([[10, 30], [12, 30]])
    #expect(seconds(board.segments.map(\.personalBest)) == [10, 30])
  }

  @Test func goldsWaitUntilTheAttemptIsOver() {
    var board = board(2)
    board.record([[10, 30]])
    let running = attempt([8], of: 2)
    let view = Analysis(
      board: board, table: ComparisonTable(board), attempt: running, comparison: .personalBest, now: 9000)
    #expect(view.isBest(0))
    #expect(view.sumOfBest == 30_000)
    board.record(running, as: AttemptRecord(number: board.nextNumber))
    #expect(ComparisonTable(board).total(.best, .real) == 28_000)
  }
}
