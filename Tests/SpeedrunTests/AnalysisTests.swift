import Speedrun
import Testing

@Suite struct AnalysisTests {
  /// Personal best 10, 30, 60; bests 8, 18, 25.
  private var known: Board {
    var board = board(3)
    board.record([[10, 30, 60], [8, 34, 70], [10, 28]])
    board.segments[2].best = Times(real: 25_000, game: 25_000)
    return board
  }

  private func view(_ splits: [Int?], now: Int = 0, _ comparison: Comparison = .personalBest) -> Analysis {
    let board = known
    return Analysis(
      board: board, table: ComparisonTable(board), attempt: attempt(splits, of: 3), comparison: comparison,
      now: Milliseconds(now * 1000))
  }

  @Test(
    arguments: [
      ([9], .aheadGaining), ([8], .aheadGaining), ([12], .behindLosing), ([10], .behindLosing), ([7], .best),
      ([8, 29], .aheadLosing), ([9, 28], .aheadGaining), ([9, 30], .behindLosing),
      ([13, 31], .behindGaining),
      ([12, 33], .behindLosing), ([12, 29], .best),
    ] as [([Int], Standing)])
  func aSplitStandsInOneOfFiveStates(_ splits: [Int], _ standing: Standing) {
    #expect(view(splits.map { $0 }).standing(splits.count - 1) == standing)
  }

  @Test func withoutAComparisonASplitHasNoState() {
    #expect(view([9], .none).standing(0) == nil)
    #expect(view([7], .none).standing(0) == .best)
  }

  @Test func deltasRunOverSkippedSplits() {
    let view = view([12, nil, 58], now: 58)
    #expect(view.delta(0) == 2000)
    #expect(view.delta(1) == nil)
    #expect(view.delta(2) == -2000)
    #expect(view.segmentTime(2) == 46_000)
    #expect(view.segmentDelta(2) == -4000)
    #expect(view.lastDelta(upTo: 1) == 2000)
    #expect(view.standing(2) == .aheadGaining)
  }

  @Test func aCombinedSegmentIsBestOnlyAgainstItsWholeStretch() {
    #expect(view([12, nil, 54], now: 54).isBest(2))
    #expect(!view([12, nil, 56], now: 56).isBest(2))
  }

  @Test(arguments: [(17, nil), (27, nil), (28, -2), (29, -1), (31, 1)] as [(Int, Int?)])
  func theLiveDeltaIsShownOnceTheSegmentLosesToTheBest(_ now: Int, _ delta: Int?) {
    // Split at 9, one ahead; the best of B is 18, and the comparison's B takes 20.
    #expect(view([9], now: now).liveDelta == delta.map { Milliseconds($0 * 1000) })
  }

  @Test func theLiveDeltaIsShownAtOnceWhereTheRunIsBehindTheSplit() {
    #expect(view([33], now: 33).liveDelta == 3000)
    #expect(view([33], now: 33).clockStanding == .behindGaining)
    #expect(view([12], now: 20).liveDelta == nil)
    #expect(view([12], now: 20).clockStanding == .behindGaining)
    #expect(view([9], now: 20).clockStanding == .aheadGaining)
    #expect(view([9], now: 29).clockStanding == .aheadGaining)
    #expect(view([9], now: 32).clockStanding == .behindLosing)
  }

  @Test func thePreviousSegmentTurnsIntoTheLossOfTheRunningOne() {
    #expect(view([9], now: 10).previousSegment == -1000)
    #expect(view([9], now: 32).liveSegment == 3000)
    #expect(view([9], now: 10).liveSegment == nil)
    #expect(view([], now: 1).previousSegment == nil)
  }

  @Test func possibleSaveIsTheComparisonLessTheBest() {
    let view = view([9], now: 10)
    #expect(view.possibleSave(0) == 2000)
    #expect(view.possibleSave(1) == 2000)
    #expect(view.possibleSave(2) == 5000)
    #expect(view.totalPossibleSave == 7000)
  }

  @Test func possibleSaveShrinksWithTheRunningSegment() {
    #expect(view([9], now: 28).possibleSave(1) == 1000)
    #expect(view([9], now: 40).possibleSave(1) == 0)
  }

  @Test func theBestPossibleTimeIsTheRunWithBestSegmentsFromHere() {
    #expect(view([], now: 0).bestPossible == 51_000)
    #expect(view([9], now: 10).bestPossible == 52_000)
    #expect(view([9], now: 30).bestPossible == 55_000)
    #expect(view([9, 29, 58], now: 58).bestPossible == 58_000)
    #expect(view([], now: 0).sumOfBest == 51_000)
  }

  @Test func indicesOutsideAreNoTrap() {
    let view = view([9])
    for index in [-1, 3, .max] {
      #expect(view.split(index) == nil)
      #expect(view.possibleSave(index) == nil)
      #expect(view.standing(index) == nil)
    }
  }
}
