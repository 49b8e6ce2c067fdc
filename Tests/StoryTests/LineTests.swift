import Cues
import InkRuntime
import Playthrough
import Speedrun
import Survey
import Testing

/// Wrong choices of a canonical run on the built-in story.
@Suite struct LineTests {
  private func course(_ track: String = "canon") throws -> Course {
    let track = try #require(try LongRunTests.Runner.categories().track(named: track))
    return try Course(BuiltIn.program.get(), track: track)
  }

  /// Along the canonical line no choice is wrong; beside it exactly those that pass over a fixed one, and
  /// those behind which the life is over at once.
  @Test func theCanonicalLineAndAllThatLiesBesideIt() throws {
    var course = try course()
    while !course.isFinished {
      let choices = course.page.choices
      let canonical = try #require(Course.canonical(choices))
      let isFixed = Cue.cues(in: choices[canonical].tags).contains(.canon(must: true))
      for index in choices.indices where index != canonical && (isFixed || index % Scale.part == 0) {
        var beside = course
        let wrong = try beside.choose(index)
        let isDead = !beside.isFinished && (beside.isLifeOver || beside.referee.spoiled != nil)
        #expect(wrong == (isFixed ? .passesOver : isDead ? .deadEnd : nil), "\(choices[index].label)")
      }
      #expect(try course.choose(canonical) == nil)
    }
  }

  /// Lives by chance that pass over nothing: nothing ends short of the finish without having been called
  /// wrong before or with it, and what was not called wrong can be finished by the line itself.
  @Test func aLifeIsCalledWrongWhereItIsLost() throws {
    var player = Survey.RandomPlayer(seed: 3)
    var lost = 0
    for _ in 0..<Scale.courses {
      var course = try course()
      var wrong: Wrong?
      while wrong == nil, !course.isFinished {
        try #require(!course.isLifeOver)
        let tags = course.page.choices.map { Cue.cues(in: $0.tags) }
        let fixed = tags.indices.filter { tags[$0].contains(.canon(must: true)) }
        let open = fixed.isEmpty ? Array(tags.indices) : fixed
        wrong = try course.choose(open[player.next(open.count)])
      }
      guard wrong != nil else { continue }
      lost += 1
      // The rest by the canonical choices: it cannot finish.
      while !course.isLifeOver, let next = Course.canonical(course.page.choices) {
        _ = try course.choose(next)
      }
      #expect(!course.isFinished)
    }
    #expect(lost > 0)
  }
}
