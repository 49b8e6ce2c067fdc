import Testing

@testable import Playthrough

/// Which decisions were remembered later, found by telling the life again with the other option.
@Suite struct RememberedTests {
  static let source = """
    VAR kind = false
    -> shop
    === shop
    A shop.
    + [Smile.]
      ~ kind = true
      -> street
    + [Walk on.] -> detour
    === detour
    The long way.
    + [On.] -> street
    === street
    A street.
    + [Home.] -> home
    === home
    {kind: The boy waves.|Nobody waves.}
    You sleep.
    + [Wake.] -> END

    """

  @Test func aLaterLineThatADecisionCausedIsItsEcho() throws {
    var desk = Desk(Self.source)
    desk.choose(1, 1)
    let memory = try #require(desk.session.remembered(of: 1))
    #expect(memory.choice == "Smile.")
    #expect(memory.echoes == [.init(turn: 2, text: "The boy waves.\n")])
    #expect(memory.blanks == 1)
    #expect(desk.session.remembered(of: 2)?.echoes == [])
  }

  @Test func aWayRoundIsFollowedFromEitherSide() throws {
    var desk = Desk(Self.source)
    desk.choose(2, 1, 1)
    let memory = try #require(desk.session.remembered(of: 1))
    #expect(memory.echoes.map(\.text) == ["Nobody waves.\n"])
    #expect(desk.session.remembered(of: 0) == nil)
    #expect(desk.session.remembered(of: 9) == nil)
  }

  @Test func whatWasSeenInAnotherLifeIsNoBlank() throws {
    var desk = Desk(Self.source)
    desk.choose(1, 1)
    desk.play { $0.undo(2, time: 3) }
    desk.choose(2, 1, 1)
    #expect(desk.session.remembered(of: 1)?.blanks == 0)
  }
}
