import InkProgram
import Testing

@testable import Playthrough

@Suite struct SessionTests {
  @Test func aLifeIsPlayedToItsEnd() {
    var desk = Desk()
    #expect(desk.session.words == "You stand in aisle nine.\n")
    desk.choose(1, 2, 2)
    #expect(desk.session.words == "The cake melts.\n")
    #expect(desk.session.page.isLast)
    #expect(desk.session.taken == ["Stay.", "Right.", "Go home."])
    #expect(desk.archive.finds.endings.map(\.id) == ["cake"])
  }

  @Test func aChoiceThatIsNotThereChangesNothing() {
    var desk = Desk()
    desk.choose(0, 3, 99)
    #expect(desk.session.turnCount == 0)
    #expect(desk.journal.count == 1)
  }

  @Test func theJournalBringsTheLifeBack() throws {
    var desk = Desk()
    desk.choose(1, 2)
    let again = try desk.reopened()
    #expect(again.words == desk.session.words)
    #expect(again.taken == ["Stay.", "Right."])
    #expect(again.recording == desk.session.recording)
    #expect(again.carried == nil)
    #expect(again.lifeNumber == 1)
  }

  @Test func undoAndRedoGoTheSameWay() throws {
    var desk = Desk()
    desk.choose(1, 2, 2)
    desk.play { $0.undo(time: 3) }
    #expect(desk.session.offers == ["Back in.", "Go home.", "Walk on."])
    desk.play { $0.undo(5, time: 3) }
    #expect(desk.session.turnCount == 0)
    #expect(!desk.session.canUndo)
    var again = try desk.reopened()
    for _ in 0..<3 { _ = again.redo(time: 4) }
    #expect(again.words == "The cake melts.\n")
    #expect(!again.canRedo)
    #expect(again.redo(time: 4) == [])
  }

  @Test func choosingOtherwiseStaysInTheLifeWhileNoEndingIsLeft() {
    var desk = Desk()
    desk.choose(1, 2)
    desk.play { $0.undo(time: 3) }
    desk.choose(1)
    #expect(desk.archive.lives.count == 1)
    #expect(desk.archive.turnCount == 3)
    #expect(desk.session.taken == ["Stay.", "Left."])
  }

  @Test func anEndingThatIsLeftStaysALifeOfItsOwn() throws {
    var desk = Desk()
    desk.choose(2, 2)
    desk.play { $0.undo(time: 3) }
    desk.choose(3)
    let archive = desk.archive
    #expect(archive.lives.count == 2)
    #expect(archive.summary(of: archive.lives[0]).ending?.title == "The Cake Melts")
    #expect(archive.summary(of: archive.lives[1]).ending?.title == "Toward the Rising Sun")
    #expect(archive.summary(of: archive.lives[1]).turns == 2)
    #expect(try desk.reopened().taken == ["Pay and leave.", "Walk on."])
  }

  @Test func theSameChoiceAgainIsNoNewTurn() {
    var desk = Desk()
    desk.choose(1, 2, 2)
    desk.play { $0.undo(2, time: 3) }
    desk.choose(2)
    #expect(desk.archive.turnCount == 3)
    #expect(desk.session.canRedo)
    desk.play { $0.redo(time: 4) }
    #expect(desk.session.words == "The cake melts.\n")
  }

  @Test func aJumpBranchesWithTheNextChoiceOnly() throws {
    var desk = Desk()
    desk.choose(1, 2, 2)
    let life = try #require(desk.session.archive.life(number: 1))
    let turn = desk.session.steps[1].turn
    desk.play { $0.jump(to: turn, of: life, time: 5) }
    #expect(desk.session.offers == ["Left.", "Right."])
    #expect(desk.archive.lives.count == 1)
    desk.choose(1)
    #expect(desk.archive.lives.count == 2)
    #expect(desk.archive.lives[0].head.map { desk.archive.depth(of: $0) } == 3)
    #expect(try desk.reopened().taken == ["Stay.", "Left."])
  }

  @Test func aJumpCanBeUndoneFurtherBack() throws {
    var desk = Desk()
    desk.choose(1, 2, 2)
    let life = try #require(desk.session.archive.life(number: 1))
    desk.play { $0.jump(to: $0.steps[2].turn, of: life, time: 5) }
    desk.play { $0.undo(2, time: 5) }
    desk.choose(2)
    #expect(try desk.reopened().taken == ["Pay and leave."])
    #expect(desk.archive.lives.count == 2)
  }

  @Test func aBranchOfABranchLeavesBothWhereTheyStood() throws {
    var desk = Desk()
    desk.choose(1, 2, 2)
    desk.session.branch(after: 2)
    desk.session.branch(after: 1)
    desk.choose(1)
    #expect(desk.archive.lives.count == 2)
    #expect(desk.archive.lives.map { desk.archive.summary(of: $0).turns } == [3, 2])
    #expect(try desk.reopened().taken == ["Stay.", "Left."])
  }

  @Test func twoGamesOnOneJournalBothGoOn() throws {
    var here = Desk()
    here.choose(1)
    var there = try here.reopened()
    here.choose(1)
    let theirs = there.choose(1, time: 9)
    var archive = here.archive
    for record in theirs { archive.apply(record) }
    #expect(archive.turnCount == 3)
    #expect(archive.strayRecords == 0)
    here.session.archive.read(theirs[0].payload, lines: [0..<theirs[0].payload.count])
    here.choose(2)
    #expect(here.session.taken == ["Stay.", "Left.", "Go home."])
  }

  @Test func longLinesAreToldAgainFromSnapshots() throws {
    var desk = Desk()
    desk.choose(2)
    for _ in 0..<40 { desk.choose(1, 2) }
    #expect(desk.session.steps.filter { $0.telling != nil }.count < 40)
    desk.play { $0.undo(42, time: 3) }
    #expect(desk.session.offers == ["Back in.", "Go home.", "Walk on."])
    desk.choose(2)
    #expect(try desk.reopened().words == "The cake melts.\n")
  }

  @Test func linesSeenInAnotherLifeAreKnown() {
    var desk = Desk()
    #expect(desk.session.steps[0].seenLines == 0)
    desk.choose(1)
    let second = Desk(in: desk.archive, seed: 2)
    #expect(second.session.steps[0].seenLines == 1)
    guard case .life(let record) = second.journal[0] else { return }
    #expect(record.met.pieces == [])
  }

  @Test func aStoryThatFailsCanBeTakenBack() {
    var desk = Desk("VAR none = 0\n-> a\n=== a\nOne.\n* [On.] -> b\n=== b\nTwo.\nThree.\n{1 / none}")
    desk.choose(1)
    #expect(desk.session.page.error != nil)
    #expect(desk.session.words.hasPrefix("Two.\n"))
    desk.play { $0.undo(time: 2) }
    #expect(desk.session.offers == ["On."])
  }

  @Test func aCheckpointIsKept() throws {
    var desk = Desk()
    desk.choose(1)
    desk.play { $0.checkpoint("the blade", time: 2) }
    let point = try #require(desk.archive.lives[0].checkpoints.first)
    #expect(point.name == "the blade")
    #expect(point.turn == desk.archive.lives[0].head)
  }
}
