import Testing

@testable import Playthrough

@Suite struct ArchiveTests {
  @Test func aLifeStandsAtItsLastTurn() throws {
    let archive = archive(life(1), turn(10, in: 1, after: nil), turn(11, in: 1, after: 10, "Stay."))
    let life = try #require(archive.life(number: 1))
    let head = try #require(life.head)
    #expect(archive.pick(of: head).text == "Stay.")
    #expect(archive.path(to: head).map { archive.id(of: $0) } == [id(10), id(11)])
    #expect(archive.depth(of: head) == 2)
    #expect(life.updated == 200)
    #expect(archive.strayRecords == 0)
  }

  @Test func readingTwiceDoesNoHarm() {
    let records = [
      life(1), turn(10, in: 1, after: nil), turn(11, in: 1, after: 10), turn(12, in: 1, after: 10),
    ]
    var archive = Archive()
    for record in records + records { archive.apply(record) }
    #expect(archive.lives.count == 1)
    #expect(archive.turnCount == 3)
  }

  @Test func nothingIsOverwrittenByAnotherChoice() throws {
    let archive = archive(
      life(1), turn(10, in: 1, after: nil), turn(11, in: 1, after: 10),
      .head(life: id(1), turn: id(10), time: 300), turn(12, in: 1, after: 10, "Otherwise."))
    #expect(archive.turnCount == 3)
    let head = try #require(archive.lives[0].head)
    #expect(archive.id(of: head) == id(12))
    let left = try #require(archive.turn(id(11)))
    #expect(archive.path(to: left).count == 2)
  }

  @Test func recordsOfTwoProcessesMayInterleave() throws {
    let archive = archive(
      life(1), turn(10, in: 1, after: nil), life(2), turn(20, in: 2, after: nil), turn(11, in: 1, after: 10),
      turn(21, in: 2, after: 20), turn(12, in: 1, after: 10, "The other process."))
    #expect(archive.lives.map { $0.head.map { archive.id(of: $0) } } == [id(12), id(21)])
    #expect(archive.strayRecords == 0)
  }

  @Test func whatHangsOnAMissingTurnIsLeftOut() throws {
    let archive = archive(
      life(1), turn(10, in: 1, after: nil), turn(12, in: 1, after: 11), turn(13, in: 1, after: 12),
      .head(life: id(1), turn: id(12), time: 9), turn(20, in: 9, after: nil), life(3, origin: id(13)))
    #expect(archive.strayRecords == 5)
    #expect(archive.turnCount == 1)
    #expect(archive.lives.count == 1)
    #expect(archive.lives[0].head == archive.turn(id(10)))
  }

  @Test func redoLeadsAlongTheLineThatWasLeft() throws {
    var archive = archive(
      life(1), turn(10, in: 1, after: nil), turn(11, in: 1, after: 10), turn(12, in: 1, after: 11),
      .head(life: id(1), turn: id(10), time: 300))
    #expect(archive.lives[0].tip == archive.turn(id(12)))
    archive.apply(.head(life: id(1), turn: nil, time: 301))
    #expect(archive.lives[0].head == nil)
    #expect(archive.lives[0].tip == archive.turn(id(12)))
    archive.apply(turn(13, in: 1, after: nil))
    #expect(archive.lives[0].tip == archive.turn(id(13)))
  }

  @Test func aBranchGoesOnFromAnotherLife() throws {
    let archive = archive(
      life(1, facts: ["code"]), turn(10, in: 1, after: nil), turn(11, in: 1, after: 10),
      life(2, origin: id(10)), turn(20, in: 2, after: 10))
    let branch = try #require(archive.life(number: 2))
    #expect(archive.path(to: branch.head).map { archive.id(of: $0) } == [id(10), id(20)])
    #expect(archive.root(of: branch).number == 1)
    #expect(archive.recording(of: branch, upTo: branch.head).header.facts == ["code"])
  }

  @Test func aRecordingTellsWhenGentleReadingWasSwitched() {
    let archive = archive(
      life(1), turn(10, in: 1, after: nil), turn(11, in: 1, after: 10, isGentle: true),
      turn(12, in: 1, after: 11, isGentle: true), turn(13, in: 1, after: 12))
    let events = archive.recording(of: archive.lives[0], upTo: archive.lives[0].head).events
    let kinds = events.map { event in
      switch event {
      case .choice: "choice"
      case .gentle(let isOn): isOn ? "on" : "off"
      }
    }
    #expect(kinds == ["choice", "on", "choice", "choice", "off", "choice"])
  }

  @Test func deletingIsTakenBack() {
    var archive = archive(life(1), life(2, time: 500), .deleted(life: id(2), isDeleted: true, time: 9))
    #expect(archive.livesKept.map(\.number) == [1])
    #expect(archive.latest?.number == 1)
    archive.apply(.deleted(life: id(2), isDeleted: false, time: 10))
    #expect(archive.latest?.number == 2)
  }

  @Test func checkpointsAreKeptByName() {
    var archive = archive(
      life(1), turn(10, in: 1, after: nil),
      .checkpoint(life: id(1), name: "door", turn: id(10), isRemoved: false, time: 1),
      .checkpoint(life: id(1), name: "start", turn: nil, isRemoved: false, time: 1))
    #expect(archive.lives[0].checkpoints.map(\.name) == ["door", "start"])
    archive.apply(.checkpoint(life: id(1), name: "door", turn: nil, isRemoved: true, time: 2))
    #expect(archive.lives[0].checkpoints.map(\.name) == ["start"])
  }

  @Test func aSummaryFollowsTheLine() throws {
    let archive = archive(
      life(1), turn(10, in: 1, after: nil, tags: ["act: 1: Cake", "scene: aisle: Aisle Nine"]),
      turn(11, in: 1, after: 10), turn(12, in: 1, after: 11, tags: ["ending: cake: The Cake Melts"]),
      .head(life: id(1), turn: id(11), time: 7))
    var summary = archive.summary(of: archive.lives[0])
    #expect(summary.scene == .init(id: "aisle", title: "Aisle Nine"))
    #expect(summary.act == 1)
    #expect(summary.turns == 2)
    #expect(summary.ending == nil)
    summary = archive.summary(of: archive.life(of: try #require(archive.turn(id(12)))))
    #expect(archive.finds.endings.map(\.text) == ["The Cake Melts"])
  }

  @Test func findsAreKeptOnceAndInOrder() {
    let archive = archive(
      life(1),
      turn(10, in: 1, after: nil, tags: ["fact: code: It is 0417.", "memory: bowl"], pieces: [1, 2]),
      life(2), turn(20, in: 2, after: nil, tags: ["memory: bowl"], pieces: [2, 3]))
    #expect(archive.finds.facts.map(\.id) == ["code"])
    #expect(archive.finds.memories.map(\.life) == [1])
    #expect(archive.finds.pieces == [1, 2, 3])
  }

  @Test func unknownKindsArePassedOver() {
    var archive = archive(life(1))
    let payload = Array("future\tstuff".utf8)
    archive.read(payload, lines: [0..<payload.count, 3..<999])
    #expect(archive.strayRecords == 1)
    #expect(archive.lives.count == 1)
  }
}
