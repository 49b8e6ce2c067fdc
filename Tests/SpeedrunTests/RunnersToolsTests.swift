import JSON
import Speedrun
import Testing

@Suite struct RunnersToolsTests {
  @Test func choicesArePermutedByTheSeedAndTheTurn() {
    var orders: Set<[Int]> = []
    for turn in 0..<200 {
      let order = ChoiceOrder.read.permutation(of: 3, seed: 7, turn: turn)
      #expect(order.sorted() == [0, 1, 2])
      #expect(order == ChoiceOrder.read.permutation(of: 3, seed: 7, turn: turn))
      orders.insert(order)
    }
    #expect(orders.count == 6)
    #expect(ChoiceOrder.fixed.permutation(of: 3, seed: 7, turn: 5) == [0, 1, 2])
    #expect(ChoiceOrder.read.permutation(of: 0, seed: 7, turn: 5) == [])
    #expect(ChoiceOrder.read.permutation(of: -1, seed: 7, turn: .min) == [])
  }

  @Test func aLiveSplitServerIsToldInItsOwnWords() {
    let times = Times(real: 62_000, game: 61_042)
    #expect(LiveSplitServer.commands(for: .started, at: .zero) == ["starttimer\r\n", "initgametime\r\n"])
    #expect(LiveSplitServer.commands(for: .split(0), at: times) == ["setgametime 1:01.042\r\n", "split\r\n"])
    #expect(LiveSplitServer.commands(for: .skipped(0), at: times) == ["skipsplit\r\n"])
    #expect(LiveSplitServer.commands(for: .refused(.ready), at: times) == [])
    #expect(LiveSplitServer.reset == "reset\r\n")
  }

  @Test func aCastIsLinesOfJSONWithMarkers() throws {
    var cast = Asciicast(width: 80, height: 24, timestamp: 1_773_518_400, title: "Canon% \"14:44\"")
    cast.output("One\nTwo\n", at: 1042)
    cast.marker("Cake", at: 116_310)
    let lines = try cast.text.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
    #expect(lines[0]["version"]?.intValue == 2)
    #expect(lines[0]["width"]?.intValue == 80)
    #expect(lines[0]["title"]?.stringValue == "Canon% \"14:44\"")
    #expect(lines[1] == [1.042, "o", "One\r\nTwo\r\n"])
    #expect(lines[2] == [116.31, "m", "Cake"])
  }

  @Test func theGhostStandsWhereTheRunStood() {
    let file = RunFile(
      header: RunFileTests.header,
      events: [
        (.start(state: 0), .zero), choose(at: 1000), choose(at: 2000), (.split("a"), time(2000)),
        choose(at: 3000), choose(at: 4000), choose(at: 5000), (.split("b"), time(5000)),
        (.finish, time(5000)),
      ])
    let ghost = Ghost(file, segments: ["a", "b"])
    #expect(ghost.position(at: 0) == Ghost.Position(segment: 0, choices: 0))
    #expect(ghost.position(at: 4500) == Ghost.Position(segment: 1, choices: 2))
    func words(_ segment: Int, _ choices: Int, _ time: Milliseconds) -> String {
      ghost.words(at: time, runner: Ghost.Position(segment: segment, choices: choices), names: ["A", "B"])
    }
    #expect(words(1, 2, 4500) == "beside you")
    #expect(words(1, 4, 4500) == "two choices behind you")
    #expect(words(1, 1, 4500) == "one choice ahead of you")
    #expect(words(1, 1, 1500) == "behind, in A")
    #expect(words(0, 1, 4500) == "ahead, in B")
    #expect(words(1, 1, 9000) == "at its end")
  }

  private func time(_ count: Int) -> Times { Times(real: Milliseconds(count), game: Milliseconds(count)) }
  private func choose(at count: Int) -> (RunEvent, Times) {
    (.choose(number: 1, label: "x", state: 0), time(count))
  }

  @Test func statisticsCountWhatHappenedInEachSegment() {
    var board = board(3)
    board.record([[10, 30, 60], [12, 28, 70], [9], [11], [10, nil, 50]])
    let all = SegmentStatistics.all(of: board)
    #expect(all.map(\.finished) == [5, 2, 2])
    #expect(all.map(\.resets) == [0, 2, 0])
    #expect(all[0].best == 9000)
    #expect(all[0].mean == 10_400)
    #expect(all[0].median == 10_000)
    #expect(all[0].worst == 12_000)
    #expect(all[1].best == 16_000)
    #expect(all[0].personalBest == 10_000)
  }

  @Test func theChartHasABarForEachSplit() {
    var board = board(3)
    board.record([[10, 30, 60]])
    let view = Analysis(
      board: board, table: ComparisonTable(board), attempt: attempt([9, 32], of: 3),
      comparison: .personalBest,
      now: 40_000)
    let chart = DeltaChart(view)
    #expect(chart.bars.map(\.delta) == [-1000, 2000])
    #expect(chart.bars.map(\.standing) == [.best, .behindLosing])
    #expect(chart.extent == (-1000, 2000))
    #expect(DeltaChart.extremes(view)?.best == 0)
    #expect(DeltaChart.extremes(view)?.worst == 1)
  }
}
