import Speedrun
import Testing

@Suite struct RefereeTests {
  /// Two acts of two beats each.
  private static let data = """
    {"acts": ["One", "Two"], "beats": [
      {"id": "b01", "name": "A", "act": 1}, {"id": "b02", "name": "B", "act": 1},
      {"id": "b03", "name": "C", "act": 2}, {"id": "b04", "name": "D", "act": 2}],
     "endings": [{"id": "sun", "name": "Sun", "act": 2}, {"id": "cake", "name": "Cake", "act": 1}],
     "categories": [
      {"id": "canon", "name": "Canon%", "splits": "beats", "ends": "ending sun", "beats": true,
       "neverRises": {"variable": "wound", "unless": "b03"}},
      {"id": "any", "name": "Any%", "splits": [{"id": "end", "name": "E", "ends": "ending"}], "notBefore": 2},
      {"id": "act", "name": "Act%", "variant": "act", "splits": "beats", "ends": "ending sun", "beats": true},
      {"id": "all", "name": "All", "splits": "endings", "lives": true, "facts": true}]}
    """

  private func referee(_ id: String) throws -> Referee {
    Referee(try #require(try Categories(parsing: Array(Self.data.utf8)).track(id: id)))
  }

  private func read(_ referee: inout Referee, _ tags: String..., wound: Int? = nil) -> [Call] {
    referee.read(tags: tags) { _ in wound }
  }

  @Test func aBeatEndsTheSegmentBeforeIt() throws {
    var referee = try referee("canon")
    #expect(read(&referee, "scene: a: A", "beat: b01") == [])
    #expect(read(&referee, "beat: b02") == [.split(0)])
    #expect(read(&referee) == [])
    #expect(read(&referee, "act: 2: Two", "beat: b03") == [.split(1)])
    #expect(read(&referee, "beat: b04") == [.split(2)])
    #expect(read(&referee, "ending: sun: Sun") == [.finished])
    #expect(referee.isFinished)
  }

  @Test func beatsOfOneMomentShareASplit() throws {
    var referee = try referee("canon")
    _ = read(&referee, "beat: b01")
    #expect(read(&referee, "beat: b02", "beat: b03") == [.split(1)])
    #expect(read(&referee, "beat: b04", "ending: sun: Sun") == [.finished])
  }

  @Test func aBeatPassedOverSpoilsTheRun() throws {
    var referee = try referee("canon")
    _ = read(&referee, "beat: b01")
    #expect(read(&referee, "beat: b03") == [.spoiled("beat b02 was passed over"), .split(1)])
    _ = read(&referee, "beat: b04")
    #expect(read(&referee, "ending: sun: Sun") == [.lifeOver(ending: "sun")])
    #expect(!referee.isFinished)
  }

  @Test func aBeatToldAgainIsNothingNew() throws {
    var referee = try referee("canon")
    _ = read(&referee, "beat: b01")
    _ = read(&referee, "beat: b02")
    #expect(read(&referee, "beat: b01") == [])
    #expect(referee.spoiled == nil)
  }

  @Test func aRiseSpoilsUnlessItsBeatAllowsIt() throws {
    var referee = try referee("canon")
    referee.begin { _ in 0 }
    #expect(read(&referee, "beat: b01", wound: 0) == [])
    #expect(read(&referee, "beat: b02", wound: 1) == [.spoiled("wound rose to 1"), .split(0)])

    referee = try self.referee("canon")
    referee.begin { _ in 0 }
    _ = read(&referee, "beat: b01", wound: 0)
    _ = read(&referee, "beat: b02", wound: 0)
    #expect(read(&referee, "beat: b03", wound: 0) == [.split(1)])
    #expect(read(&referee, wound: 1) == [])
    #expect(read(&referee, wound: 0) == [])
    #expect(read(&referee, "beat: b04", wound: 1) == [.split(2)])
    #expect(read(&referee, wound: 2) == [.spoiled("wound rose to 2")])
  }

  @Test func anEndingTooEarlyIsNoGoal() throws {
    var referee = try referee("any")
    #expect(read(&referee, "act: 1: One", "ending: cake: Cake") == [.lifeOver(ending: "cake")])
    referee.beginLife()
    _ = read(&referee, "act: 1: One")
    #expect(read(&referee, "act: 2: Two", "ending: sun: Sun") == [.finished])
  }

  @Test func anActAloneCountsItsOwnBeats() throws {
    var referee = try referee("act-2")
    #expect(read(&referee, "act: 2: Two", "beat: b03") == [])
    #expect(read(&referee, "beat: b04") == [.split(0)])
    #expect(read(&referee, "ending: sun: Sun") == [.finished])
    var first = try self.referee("act-1")
    #expect(read(&first, "beat: b01") == [])
    #expect(read(&first, "beat: b02") == [.split(0)])
    #expect(read(&first, "act: 2: Two", "beat: b03") == [.finished])
  }

  @Test func everyDifferentEndingCountsOnceOverAllLives() throws {
    var referee = try referee("all")
    #expect(read(&referee, "fact: a: A", "ending: cake: C") == [.split(0), .lifeOver(ending: "cake")])
    referee.beginLife()
    #expect(read(&referee, "ending: cake: C") == [.lifeOver(ending: "cake")])
    referee.beginLife()
    #expect(read(&referee, "ending: sun: S") == [.finished])
    #expect(referee.facts == ["a"])
  }

  @Test func passingOverAFixedChoiceSpoilsTheRun() throws {
    var referee = try referee("canon")
    _ = read(&referee, "beat: b01")
    let fixed = [["canon", "canon: must"], []]
    #expect(referee.passesOver(1, of: [["canon"], []]) == [])
    #expect(referee.passesOver(0, of: fixed) == [])
    #expect(referee.spoiled == nil)
    #expect(referee.passesOver(1, of: fixed) == [.spoiled("a choice that a beat fixes was passed over")])
    for beat in ["b02", "b03", "b04"] { _ = read(&referee, "beat: \(beat)") }
    #expect(read(&referee, "ending: sun: Sun") == [.lifeOver(ending: "sun")])
    var free = try self.referee("any")
    #expect(free.passesOver(1, of: fixed) == [])
  }
}
