import Speedrun
import Testing

@Suite struct AttemptTests {
  @Test func itRunsFromTheStartToTheLastSplit() {
    var attempt = Attempt(segments: 2)
    #expect(attempt.times(at: 500) == .zero)
    #expect(attempt.start(at: 1000) == .started)
    #expect(attempt.times(at: 1250) == Times(real: 250, game: 250))
    #expect(attempt.split(at: 3000) == .split(0))
    #expect(attempt.split(at: 6000) == .finished(Times(real: 5000, game: 5000)))
    #expect(attempt.phase == .finished)
    #expect(attempt.times(at: 99_000) == Times(real: 5000, game: 5000))
    #expect(attempt.splits == [Times(real: 2000, game: 2000), Times(real: 5000, game: 5000)])
  }

  @Test func aPauseCountsInRealTimeAlone() {
    var attempt = Attempt(segments: 1)
    _ = attempt.start(at: 0)
    #expect(attempt.pause(at: 1000) == .paused)
    #expect(attempt.times(at: 4000) == Times(real: 4000, game: 1000))
    #expect(attempt.resume(at: 5000) == .resumed)
    #expect(attempt.times(at: 6000) == Times(real: 6000, game: 2000))
    #expect(attempt.pausedFor == 4000)
  }

  @Test func gameTimeLeavesTheProgramsWorkOut() {
    var attempt = Attempt(segments: 1)
    _ = attempt.start(at: 0)
    attempt.exclude(work: 1_600_000)
    attempt.exclude(work: 1_600_000)
    attempt.exclude(work: -5)
    #expect(attempt.times(at: 1000) == Times(real: 1000, game: 997))
  }

  @Test func gameTimeIsNeverNegative() {
    var attempt = Attempt(segments: 1)
    _ = attempt.start(at: 0)
    attempt.exclude(work: .max)
    #expect(attempt.times(at: 10).game == 0)
  }

  @Test func gameTimeNeverRunsBackFromASplitToTheNext() {
    var attempt = Attempt(segments: 2)
    _ = attempt.start(at: 0)
    _ = attempt.split(at: 45)
    attempt.exclude(work: 40_000_000)
    _ = attempt.split(at: 45)
    #expect(attempt.splits.map(\.game) == [45, 45])
  }

  @Test func aClockThatStepsBackStandsStill() {
    var attempt = Attempt(segments: 2)
    _ = attempt.start(at: 1000)
    _ = attempt.split(at: 2000)
    #expect(attempt.times(at: 500).real == 1000)
    _ = attempt.split(at: 1500)
    #expect(attempt.splits[1].real == 1000)
  }

  @Test func aCallOutOfPhaseChangesNothing() {
    var ready = Attempt(segments: 1)
    let before = ready
    #expect(ready.split(at: 1) == .refused(.ready))
    #expect(ready.pause(at: 1) == .refused(.ready))
    #expect(ready.resume(at: 1) == .refused(.ready))
    #expect(ready.skip() == .refused(.ready))
    #expect(ready == before)

    var paused = Attempt(segments: 1)
    _ = paused.start(at: 0)
    _ = paused.pause(at: 1)
    #expect(paused.split(at: 2) == .refused(.paused))
    #expect(paused.start(at: 2) == .refused(.paused))
  }

  @Test func theLastSplitCannotBeSkipped() {
    var attempt = Attempt(segments: 2)
    _ = attempt.start(at: 0)
    #expect(attempt.skip() == .skipped(0))
    #expect(attempt.splits[0] == .none)
    #expect(attempt.skip() == .refused(.running))
    #expect(attempt.current == 1)
  }

  @Test func withoutSegmentsNothingTraps() {
    var attempt = Attempt(segments: 0)
    _ = attempt.start(at: 0)
    #expect(attempt.split(at: 1) == .refused(.running))
    #expect(attempt.skip() == .refused(.running))
  }
}
