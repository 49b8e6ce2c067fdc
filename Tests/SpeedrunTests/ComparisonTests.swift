import Speedrun
import Testing

@Suite struct ComparisonTests {
  @Test func withoutAttemptsThereIsNothingToCompareWith() {
    let table = ComparisonTable(board(2))
    for comparison in Comparison.allCases {
      #expect(table[comparison] == [.none, .none])
      #expect(table.total(comparison, .real) == nil)
    }
  }

  @Test func bestAndWorstSegmentsAddUp() {
    var board = board(3)
    board.record([[10, 30, 60], [12, 28, 70], [9]])
    let table = ComparisonTable(board)
    #expect(seconds(table[.best]) == [9, 25, 55])
    #expect(seconds(table[.worst]) == [12, 32, 74])
    #expect(seconds(table[.personalBest]) == [10, 30, 60])
    #expect(seconds(table[.none]) == [nil, nil, nil])
  }

  @Test func aCombinedSegmentBeatsTheSumOfItsPartsWhereItIsShorter() {
    var board = board(3)
    board.record([[10, 30, 60], [10, nil, 50]])
    // B and C together took 40, though alone they took 20 and 30.
    #expect(seconds(ComparisonTable(board)[.best]) == [10, 30, 50])
    board.record([[10, 28, 65]])
    #expect(seconds(ComparisonTable(board)[.best]) == [10, 28, 50])
  }

  @Test func theBestSegmentOfASkippedSplitComesFromNoOtherPlace() {
    var board = board(3)
    board.record([[10, nil, 50]])
    #expect(seconds(ComparisonTable(board)[.best]) == [10, nil, 50])
    #expect(seconds(ComparisonTable(board)[.worst]) == [10, nil, 50])
  }

  @Test func theAverageWeighsNewRunsMore() {
    var board = board(1)
    board.record([[10], [20]])
    // (0.75 × 10 + 1 × 20) / 1.75 = 15.714…
    #expect(ComparisonTable(board)[.average, 0, .real] == 15_714)
    board.record([[40]])
    // (0.5625 × 10 + 0.75 × 20 + 1 × 40) / 2.3125 = 26.216…
    #expect(ComparisonTable(board)[.average, 0, .real] == 26_216)
  }

  @Test func theMedianIsWeightedToo() {
    var board = board(1)
    board.record([[10], [30], [20]])
    #expect(ComparisonTable(board)[.median, 0, .real] == 20_000)
    board.record([[40]])
    // Weights 0.857, 0.903, 0.95, 1 for 10, 30, 20, 40; half of 3.71 is reached at 30.
    #expect(ComparisonTable(board)[.median, 0, .real] == 30_000)
  }

  @Test func combinedSegmentsDoNotCountInTheAverage() {
    var board = board(3)
    board.record([[10, 30, 60], [10, nil, 50]])
    #expect(seconds(ComparisonTable(board)[.average]) == [10, 30, 60])
    #expect(seconds(ComparisonTable(board)[.median]) == [10, 30, 60])
  }

  @Test func theAverageEndsWhereNoRunHasBeen() {
    var board = board(3)
    board.record([[10], [20]])
    #expect(seconds(ComparisonTable(board)[.average]) == [15, nil, nil])
  }

  @Test func theLatestRunIsTheNewestThatTookTheFirstSplit() {
    var board = board(3)
    board.record([[10, 30, 60], [12, nil, 55], []])
    #expect(seconds(ComparisonTable(board)[.latest]) == [12, nil, 55])
    board.record([[11, 33]])
    #expect(seconds(ComparisonTable(board)[.latest]) == [11, 33, nil])
  }
}
