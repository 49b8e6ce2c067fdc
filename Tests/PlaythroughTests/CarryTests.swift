import InkProgram
import Testing

@testable import InkRuntime
@testable import Playthrough

/// A story is edited between two sessions.
@Suite struct CarryTests {
  func edited(_ old: String, _ new: String) -> String {
    let parts = aisle.split(separator: old, omittingEmptySubsequences: false)
    return parts.joined(separator: new)
  }

  var played: Desk {
    var desk = Desk()
    desk.choose(1, 2, 3)
    return desk
  }

  @Test func editedProseCarriesEverything() throws {
    let session = try played.reopened(edited("It rains.", "It pours."))
    #expect(session.turnCount == 3)
    #expect(session.carried == Carried(turns: 3, told: 3))
  }

  @Test func aChoiceBeforeItIsNoHindrance() throws {
    let session = try played.reopened(edited("+ [Left.] -> street", "+ [Jump.] -> home\n+ [Left.] -> street"))
    #expect(session.taken == ["Stay.", "Right.", "Walk on."])
  }

  @Test func aMovedChoiceIsFoundByItsText() throws {
    let session = try played.reopened(
      edited("+ [Left.] -> street\n+ [Right.] -> street", "+ [Right.] -> street\n+ [Left.] -> street"))
    #expect(session.taken == ["Stay.", "Right.", "Walk on."])
  }

  @Test func aRewordedChoiceIsFoundByItsLabel() throws {
    let session = try played.reopened(edited("[Right.]", "[To the right.]"))
    #expect(session.taken == ["Stay.", "To the right.", "Walk on."])
  }

  @Test func aChoiceThatIsGoneStopsTheLifeBeforeIt() throws {
    let session = try played.reopened(edited("+ [Right.] -> street\n", ""))
    #expect(session.taken == ["Stay."])
    #expect(session.carried?.told == 1)
    #expect(session.carried?.turns == 3)
    #expect(session.carried?.missing?.text == "Right.")
  }

  @Test func anotherChoiceInItsPositionIsNotTakenForIt() throws {
    let session = try played.reopened(
      edited("+ [Left.] -> street\n+ [Right.] -> street", "+ [Duck.] -> street\n+ [Left.] -> street"))
    #expect(session.taken == ["Stay."])
  }

  @Test func anAuthorsLabelHoldsWhateverTheText() {
    let program = program(aisle)
    let choices = [("fight.left", "Right."), ("fight.right", "Aside.")].enumerated().map { index, choice in
      Choice(
        index: index, text: choice.1, tags: [], label: choice.0, target: "", place: "fight", pieceIndices: [],
        program: program)
    }
    #expect(Pick(index: 0, label: "fight.right", text: "Right.").index(in: choices) == 1)
    #expect(Pick(index: 0, label: "fight.gone", text: "Aside.").index(in: choices) == 1)
    #expect(Pick(index: 0, label: "fight.gone", text: "Gone.").index(in: choices) == nil)
  }

  @Test func goingOnTellsTheChangeOnlyOnce() throws {
    let changed = edited("It rains.", "It pours.")
    var desk = played
    desk.play { $0.undo(time: 4) }
    var session = try desk.reopened(changed)
    #expect(session.carried != nil)
    desk.journal += session.choose(0, time: 5)
    let again = try desk.reopened(changed)
    #expect(again.carried == nil)
    #expect(again.taken == ["Stay.", "Right.", "Back in."])
  }

  @Test func whatNoLongerHoldsIsStillInTheArchive() throws {
    var desk = played
    var session = try desk.reopened(edited("+ [Right.] -> street\n", ""))
    desk.journal += session.choose(0, time: 5)
    #expect(desk.archive.turnCount == 4)
    let old = try #require(desk.archive.turns.first { desk.archive.hasEnding($0) })
    #expect(desk.archive.path(to: old).count == 3)
  }
}
