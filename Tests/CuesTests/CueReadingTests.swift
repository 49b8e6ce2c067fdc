import Cues
import Testing

@Suite struct CueReadingTests {
  @Test(arguments: [
    ("title: Ballerina", Cue.title("Ballerina")),
    ("gauge: wound: 3", .gauge(variable: "wound", maximum: 3)),
    ("scene: store_aisle: Aisle Nine", .scene(id: "store_aisle", title: "Aisle Nine")),
    ("scene: x: A: B", .scene(id: "x", title: "A: B")),
    ("act: 1: Cake", .act(number: 1, title: "Cake")),
    ("beat: b01", .beat("b01")),
    ("canon", .canon(must: false)),
    ("canon: must", .canon(must: true)),
    ("plate: none", .plate(nil)),
    ("plate: bridge", .plate("bridge")),
    ("mood: neon, rain", .mood(["neon", "rain"])),
    ("mood: none", .mood([])),
    ("content: grief, abuse", .content([.grief, .abuse])),
    ("memory: ribbon", .memory("ribbon")),
    ("fact: code: The door is 0-4-1-7.", .fact(id: "code", text: "The door is 0-4-1-7.")),
    ("clue: packs", .clue("packs")),
    ("ending: sunrise: Toward the Rising Sun", .ending(id: "sunrise", title: "Toward the Rising Sun")),
    ("page: fight 2/5", .page(.fight(number: 2, count: 5))),
    (" page :choi ", .page(.choi(left: 0, days: 0))),
    ("page: choi 2/3", .page(.choi(left: 2, days: 3))),
    ("page: choi 0/3", .page(.choi(left: 0, days: 3))),
    ("hint", .hint),
    ("pause", .pause),
  ])
  func aTagInItsFormIsACue(tag: String, cue: Cue) throws {
    #expect(try Cue(tag: tag) == cue)
  }

  @Test(arguments: ["", "clever", "author's note", ":", "scenery: x", "sound: rain"])
  func aTagOfAnotherVocabularyIsNone(tag: String) throws {
    #expect(try Cue(tag: tag) == nil)
  }

  @Test(arguments: [
    "scene: store_aisle", "scene", "scene: no space: T", "act: one: Cake", "beat: 1", "beat: b1x",
    "canon: may",
    "content: gore", "page: fight 6/5", "page: fight 0/5", "page: fight", "page: choi 4/3", "page: choi 1/0",
    "gauge: wound", "fact: code", "mood: a,,b", "hint: x",
  ])
  func aBrokenCueIsAFinding(tag: String) {
    #expect(throws: CueFinding.self) { try Cue(tag: tag) }
  }

  @Test func aFindingSaysWhatTheFormIs() {
    let error = #expect(throws: CueFinding.self) { try Cue(tag: "scene: store") }
    #expect(error?.description == "tag \"# scene: store\": expected \"# scene: id: Title\"")
  }
}

@Suite struct StagingTests {
  @Test func aSceneEndsThePageAndTheContentOfTheLast() {
    var staging = Staging()
    staging.take(tags: ["scene: a: A", "page: fight 1/3", "content: violence", "plate: none"])
    #expect(staging.page == .fight(number: 1, count: 3))
    #expect(staging.withoutPicture)
    staging.take(tags: ["scene: b: B"])
    #expect(staging.page == .plain)
    #expect(staging.content.isEmpty)
    #expect(staging.withoutPicture)
    #expect(staging.scene?.title == "B")
  }
}
