import Testing

@testable import Playthrough

/// What a life carries, and a jump that carries something else.
@Suite struct FactTests {
  static let source = """
    LIST facts = code, fear, safe
    VAR gentle = false
    -> door
    === door
    {gentle: Gently.|Hard.} {facts}
    + [Knock.] -> inside
    + {facts ? code} [Type 0417.] -> inside
    === inside
    Inside.
    + [Sit.] -> END
    + {facts ? fear} [Stand.] -> END

    """

  func desk(_ facts: [String], isGentle: Bool = false) -> Desk {
    let program = program(Self.source)
    let header = Header(story: program.fingerprint, facts: facts, isGentle: isGentle)
    var desk = Desk(Self.source)
    let begun = Session.begin(
      program, in: Archive(), header: header, names: IdentifierSource(seed: 4), time: 1)
    (desk.session, desk.journal) = begun
    return desk
  }

  @Test func factsAreSetBeforeTheFirstLineInTheListsOrder() {
    #expect(Telling.knownFacts(of: program(Self.source)) == ["code", "fear", "safe"])
    #expect(Telling.knownFacts(of: program(aisle)) == [])
    #expect(desk(["safe", "code", "unknown"]).session.words == "Hard. code, safe\n")
    #expect(desk([], isGentle: true).session.words == "Gently.\n")
  }

  @Test func aBranchMayCarryOtherFacts() throws {
    var desk = desk([])
    desk.choose(1, 1)
    desk.play { $0.branch(after: 1, carrying: ["fear"], time: 5) }
    #expect(desk.session.offers == ["Sit.", "Stand."])
    desk.choose(2)
    #expect(desk.archive.lives.map(\.header.facts) == [[], ["fear"]])
    #expect(desk.archive.lives.map { desk.archive.summary(of: $0).turns } == [2, 2])
    #expect(try desk.reopened(Self.source).taken == ["Knock.", "Stand."])
  }

  @Test func aLineThatNeedsAFactStopsWithoutIt() throws {
    var desk = desk(["code"])
    desk.choose(2, 1)
    desk.play { $0.branch(after: 1, carrying: [], time: 5) }
    #expect(desk.session.turnCount == 0)
    #expect(desk.session.carried?.missing?.text == "Type 0417.")
    #expect(desk.archive.lives.count == 2)
  }

  @Test func gentleReadingIsSwitchedBeforeATurn() throws {
    var desk = desk([])
    desk.play { $0.setGentle(true, time: 2) }
    desk.choose(1)
    #expect(desk.session.recording.events.first == .gentle(true))
    #expect(try desk.reopened(Self.source).isGentle)
    #expect(try desk.reopened(Self.source).recording == desk.session.recording)
    desk.play { $0.undo(time: 3) }
    #expect(try desk.reopened(Self.source).isGentle)
  }

  /// A jump takes gentle reading as it was there, at the beginning too.
  @Test func aJumpReadsAsGentlyAsTheLifeThatItGoesTo() throws {
    var desk = desk([])
    desk.choose(1)
    let first = try #require(desk.archive.lives.first)
    desk.play { $0.setGentle(true, time: 2) }
    desk.play { $0.jump(to: nil, of: first, time: 3) }
    #expect(!desk.session.isGentle)
    let turn = try #require(desk.archive.path(to: first.head).first)
    desk.play { $0.setGentle(true, time: 4) }
    desk.play { $0.jump(to: turn, of: first, time: 5) }
    #expect(!desk.session.isGentle)
  }
}
