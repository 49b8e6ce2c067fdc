import Testing

@testable import Playthrough

/// The atlas of the small story, by hand.
let aisleAtlas: Atlas = {
  var atlas = Atlas(fingerprint: "0", states: 9, isExhaustive: true)
  atlas.scenes = [
    .init(id: "store", title: "Aisle Nine", act: 1, beats: []),
    .init(id: "street", title: "The Street", act: 1, beats: ["b01"]),
  ]
  atlas.endings = [
    .init(id: "sunrise", title: "Toward the Rising Sun", facts: [], route: [2, 3]),
    .init(id: "cake", title: "The Cake Melts", facts: [], route: [2, 2]),
  ]
  // A blank stands between a text and its tags.
  let texts = [
    ("store", "You stand in aisle nine. "), ("fight", "You bend under the blade. "), ("street", "It rains. "),
    ("home", "The cake melts. "), ("sea", "The sun comes up. "),
  ]
  atlas.pieces = texts.map { Atlas.digest(place: $0.0, text: $0.1) }
  atlas.decisions = [
    .init(scene: 0, options: [0, 1]), .init(scene: 0, options: [2, 3]), .init(scene: 1, options: [4, 5, 6]),
  ]
  func option(
    _ label: String, _ text: String, _ decision: Int, _ next: [Int], _ scenes: [Int], _ pieces: [Int],
    _ endings: [Int] = [], canon: Atlas.Canon = .no
  ) -> Atlas.Option {
    Atlas.Option(
      label: label, text: text, decision: decision, canon: canon, next: next, scenes: scenes, pieces: pieces,
      endings: endings, remaining: nil)
  }
  atlas.options = [
    option("store.0.c-0", "Stay.", 0, [1], [], [1], canon: .must),
    option("store.0.c-1", "Pay and leave.", 0, [2], [1], [2]),
    option("fight.0.c-0", "Left.", 1, [2], [1], [2]),
    option("fight.0.c-1", "Right.", 1, [2], [1], [2]),
    option("street.0.c-0", "Back in.", 2, [0], [0], [0]),
    option("street.0.c-1", "Go home.", 2, [], [], [3], [1]),
    option("street.0.c-2", "Walk on.", 2, [], [], [4], [0], canon: .free),
  ]
  atlas.facts = ["code"]
  atlas.first = [0]
  return atlas
}()

@Suite struct ProgressTests {
  func progress(_ desk: Desk) -> Progress { Progress(desk.archive, atlas: aisleAtlas) }

  func marks(_ desk: Desk) -> [Progress.Mark] {
    let progress = progress(desk)
    return desk.session.page.choices.compactMap { progress.mark(ofLabel: $0.label) }
  }

  @Test func anOptionIsNeverTakenAtFirst() {
    #expect(marks(Desk()) == [.neverTaken, .neverTaken])
  }

  @Test func behindAnOptionLiesWhatComesBeforeASharedScene() {
    var desk = Desk()
    desk.choose(2)
    desk.play { $0.undo(time: 3) }
    // Behind "Pay and leave." is the street at once, which staying reaches too: nothing else is behind it.
    #expect(marks(desk) == [.neverTaken, .exhausted])
    desk.choose(1)
    desk.play { $0.undo(time: 3) }
    #expect(marks(desk) == [.exhausted, .exhausted])
  }

  @Test func anEndingBehindItIsSomethingUnseen() {
    var desk = Desk()
    desk.choose(2, 1, 1)
    desk.play { $0.undo(2, time: 3) }
    #expect(marks(desk) == [.exhausted, .neverTaken, .neverTaken])
    desk.choose(2)
    desk.play { $0.undo(time: 3) }
    #expect(marks(desk) == [.exhausted, .exhausted, .neverTaken])
  }

  @Test func moreIsBehindWhatWasTakenAndNotSeenWhole() {
    var atlas = aisleAtlas
    atlas.pieces.append(Atlas.digest(place: "fight", text: "Only with a wound."))
    atlas.options[0].pieces.append(5)
    var desk = Desk()
    desk.choose(1)
    let progress = Progress(desk.archive, atlas: atlas)
    #expect(progress.mark(of: 0) == .moreBehind)
    #expect(progress.mark(ofLabel: "nowhere") == nil)
  }

  @Test func completionIsCountedAgainstTheAtlas() {
    var desk = Desk()
    desk.choose(1, 2, 2)
    let progress = progress(desk)
    let whole = progress.completions[0]
    #expect(whole.scenes == .init(found: 2, total: 2))
    #expect(whole.choices == .init(found: 3, total: 7))
    #expect(whole.text == .init(found: 4, total: 5))
    #expect(progress.endings.words == "1 of 2, 50 percent")
    #expect(progress.collected(in: desk.archive).facts == .init(found: 0, total: 1))
  }

  @Test func percentNeverSaysAllTooEarly() {
    #expect(Progress.Count(found: 199, total: 200).percent == 99)
    #expect(Progress.Count(found: 0, total: 0).percent == 100)
  }

  @Test func aHintLeadsBackToTheNearestDecision() throws {
    var desk = Desk()
    desk.choose(1, 2, 2)
    let line = desk.session.offeredLabels
    let hint = try #require(progress(desk).hint(alongLine: line))
    #expect(hint.option == "Back in.")
    #expect(hint.scene?.title == "The Street")
    #expect(hint.turn == 2)
    #expect(hint.isSceneReached)
  }

  @Test func theMapNamesOnlyWhatWasReached() throws {
    let desk = Desk()
    let map = StoryMap(
      desk.archive, progress: progress(desk), life: desk.archive.latest, canonicalEnding: "sunrise")
    #expect(map.scenes.map(\.title) == ["Aisle Nine", nil])
    #expect(map.scenes[0].isOnLine && map.scenes[0].lives.isEmpty)
    #expect(map.scenes[1].decisions.isEmpty)
    #expect(map.scenes[0].leadsTo == [1])
    #expect(map.endings.map(\.title) == [nil, nil])
    #expect(
      map.scenes[0].decisions.map { $0.map(\.text) } == [["Stay.", "Pay and leave."], ["Left.", "Right."]])
  }

  @Test func canonicalSignsComeWithTheCanonicalEnding() {
    var desk = Desk()
    desk.choose(2, 2)
    func map() -> StoryMap {
      StoryMap(desk.archive, progress: progress(desk), life: desk.archive.latest, canonicalEnding: "sunrise")
    }
    #expect(!map().scenes[1].isCanonical)
    desk.play { $0.undo(time: 3) }
    desk.choose(3)
    #expect(map().scenes[1].isCanonical)
    #expect(map().scenes[1].lives == [1])
    #expect(map().scenes[0].decisions[0][0].isCanonical)
    #expect(map().endings.map(\.title) == ["Toward the Rising Sun", "The Cake Melts"])
  }

  @Test func twoLivesAreSetSideBySide() throws {
    var desk = Desk()
    desk.choose(1, 1, 2)
    desk.play { $0.undo(2, time: 3) }
    desk.choose(2, 3)
    let archive = desk.archive
    let compared = LivesCompared(archive, archive.lives[0], archive.lives[1])
    #expect(compared.shared == 1)
    #expect(compared.scene == "Aisle Nine")
    #expect(compared.first.choice == "Left.")
    #expect(compared.second.choice == "Right.")
    #expect(compared.first.ending == "The Cake Melts")
    #expect(compared.second.ending == "Toward the Rising Sun")
    #expect(compared.second.finds == ["code"])
    #expect(compared.first.scenes == [])
  }

  @Test func aRecapTellsTheKeyDecisions() throws {
    var desk = Desk()
    desk.choose(1, 2, 3)
    let life = try #require(desk.archive.latest)
    #expect(Recap(desk.archive, of: life, progress: progress(desk)).decisions.map(\.choice) == ["Stay."])
    let all = Recap(desk.archive, of: life, progress: nil).decisions
    #expect(all.map(\.choice) == ["Stay.", "Right.", "Walk on."])
    #expect(all.map(\.scene) == ["Aisle Nine", "Aisle Nine", "The Street"])
  }
}
