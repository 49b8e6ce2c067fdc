import InkRuntime
import Survey
import Testing

@Suite struct CheckTests {
  private func check(_ source: String) throws -> Check {
    let story = try SmallStory(source)
    return Check(story: try story.beginning().story, inventory: story.inventory, contract: try .small)
  }

  @Test func aStoryThatKeepsItsContractIsInOrder() throws {
    let check = try check(SmallStory.door)
    #expect(check.findings == [])
    #expect(check.canon.numbers == [1, 1])
    #expect(check.canon.beats == ["b01", "b02"])
    #expect(check.json["ok"] == true)
    #expect(check.json["ending"] == "sun")
    #expect(check.json["scenes"] == 4)
  }

  @Test func theCanonicalRouteMustBeOne() throws {
    let none = try check("* [A] A\n* [B] B\n- -> END")
    #expect(none.findings.first?.contains("none of \"A\", \"B\" carries # canon") == true)
    let two = try check("* [A # canon] A\n* [B # canon] B\n- -> END")
    #expect(two.findings.first?.contains("both carry # canon") == true)
  }

  @Test func aBeatOutOfOrderIsNamed() throws {
    let check = try check("# beat: b02\nX\n* [A # canon]\n# beat: b01\nY\n- # ending: sun: S\nZ\n-> END")
    #expect(check.findings.contains("canonical route: beat 1 is b02, and should be b01"))
    #expect(check.json["ok"] == false)
  }

  @Test func unreachedKnotsAndBrokenTagsAreNamed() throws {
    let check = try check("# scene: nowhere\nX\n-> END\n=== lost\nY\n-> END")
    #expect(check.unreachedKnots == ["lost"])
    #expect(check.findings.contains { $0.contains("expected \"# scene: id: Title\"") })
  }

  @Test func whatNoPlaythroughReachesIsNamed() throws {
    let story = try SmallStory(SmallStory.door)
    var check = Check(story: try story.beginning().story, inventory: story.inventory, contract: try .small)
    check.cover(try story.exploration().atlas(fingerprint: "f", contract: .small))
    #expect(check.findings.contains("scenes that no playthrough reaches: rain"))
    #expect(check.findings.contains("endings that no playthrough reaches: rain"))
  }

  @Test func chanceFindsADeadEnd() throws {
    var check = try check("# beat: b01\nX\n+ [A # canon] A\n+ [B]\n-")
    check.playByChance(try SmallStory("+ [A] A\n+ [B] {1 / 0}\n- ").beginning().story, choices: 50, seed: 1)
    #expect(check.findings.contains { $0.hasPrefix("by chance: ") })
  }
}

@Suite struct FiguresTests {
  @Test(arguments: [
    ("", 0), ("One.", 1), ("one two", 2), ("It's half-past - ten", 3), ("3 won", 2), ("…", 0),
    ("한국어 소설", 2),
  ])
  func wordsAreCountedAsAReaderWould(text: String, count: Int) {
    #expect(wordCount(text) == count)
  }

  @Test func theInventoryCountsWhatIsWritten() throws {
    let inventory = try SmallStory(SmallStory.door).inventory
    #expect(inventory.scenes == ["hall", "room", "out", "rain"])
    #expect(inventory.endings == ["sun", "rain"])
    #expect(inventory.choices == 4)
    // A door. Knock. Nobody. Kick. Ow. You limp. You walk. Sun. Rain. Light. Wet.
    #expect(inventory.words == 14)
    #expect(
      inventory.proof.hasPrefix("Hall\n\n\nACT 1: IN\nA door.\n* Knock.\n* Kick.\nNobody.\nOw.\n\nRoom\n"))
  }

  @Test func statsOfASmallStory() throws {
    let story = try SmallStory(SmallStory.door)
    let stats = Stats(
      story: try story.beginning().story, inventory: story.inventory, atlas: nil, lives: 20, seed: 1)
    #expect(stats.lifeChoices.most == 2)
    #expect(stats.json["words"] == 14)
    #expect(stats.sharedText > 0 && stats.sharedText <= 1)
  }
}
