import InkRuntime
import JSON
import Playthrough
import Survey
import Testing

@Suite struct ExplorationTests {
  @Test func everyStateIsReachedOnce() throws {
    let exploration = try SmallStory(SmallStory.door).exploration()
    #expect(exploration.findings == [])
    #expect(exploration.isExhaustive)
    // The hall; the room, limping or not; the end, limping or not.
    #expect(exploration.states == 5)
  }

  @Test func theAtlasHoldsWhatWasReached() throws {
    let story = try SmallStory(SmallStory.door)
    let atlas = try story.exploration().atlas(fingerprint: "f", contract: .small)
    #expect(atlas.scenes.map(\.id).sorted() == ["hall", "out", "room"])
    #expect(atlas.scenes.allSatisfy { $0.act == 1 })
    #expect(atlas.options.map(\.text) == ["Knock.", "Kick.", "Sun."])
    #expect(atlas.options.map(\.canon) == [.must, .no, .free])
    #expect(atlas.decisions.count == 2)
    #expect(atlas.endings == [Atlas.Ending(id: "sun", title: "Sun", facts: [], route: [1, 1])])
    #expect(atlas.shortestCanon == [1, 1])
    #expect(atlas.options.allSatisfy { $0.remaining != nil })
  }

  /// The shorter way to the same beats passes over a choice that a beat fixes.
  @Test func theShortestCanonicalRoutePassesOverNoFixedChoice() throws {
    let long = SmallStory.door.replacingOccurrences(
      "  Nobody.", with: "  Nobody.\n  ** [Wait. # canon]\n  Nobody still.")
    let atlas = try SmallStory(long).exploration().atlas(fingerprint: "f", contract: .small)
    #expect(atlas.shortestCanon == [1, 1, 1])
  }

  /// A detour that the canonical choices take is left out where another choice avoids it.
  @Test func aDetourIsLeftOutOfTheShortCanonicalRoute() throws {
    let long = SmallStory.door.replacingOccurrences(
      "# beat: b02", with: "# beat: b02\n* [Round. # canon]\n  ** [And round. # canon]\n* [Straight.]\n-")
    let story = try SmallStory(long).beginning().story
    #expect(try Route.canon(of: story).numbers == [1, 1, 1, 1])
    #expect(try Route.shortCanon(of: story).numbers == [1, 2, 1])
  }

  /// With many beats a state that was passed without any is another place of the search than with all.
  @Test func aRouteOfManyBeatsIsFound() throws {
    let beats = (10..<74).map { "b\($0)" }
    let story = try SmallStory(
      """
      -> root
      === root
      + [Skip.] -> hall
      + [Stray.] -> cellar
      + [Tell.] -> tale
      === tale
      \(beats.map { "# beat: \($0)" }.joined(separator: "\n"))
      All of it.
      + [Go.] -> hall
      === hall
      A hall.
      + [Sun.] -> out
      === cellar
      A cellar.
      + [Sun.] -> out
      === out
      # ending: sun: Sun
      Light.
      -> END
      """)
    let contract = try Contract(
      json: [
        "beats": .array(beats.map { .string($0) }), "ending": "sun", "endings": ["sun"], "memories": [],
        "facts": [], "clues": [], "pageWords": 12, "states": 100, "ranges": [:],
      ])
    let exploration = try story.exploration(contract: contract)
    #expect(exploration.shortestCanon(contract: contract) == [3, 1, 1])
  }

  @Test func anEndingBehindAFactNamesIt() throws {
    let story = try SmallStory(SmallStory.door)
    let atlas = try story.exploration(facts: [[], ["key"]]).atlas(fingerprint: "f", contract: .small)
    #expect(atlas.endings.last == Atlas.Ending(id: "rain", title: "Rain", facts: ["key"], route: [1, 2]))
  }

  @Test func whatIsWrongIsFoundWithItsRoute() throws {
    let story = try SmallStory(
      """
      VAR wound = 0
      + [Hit.]
        ~ wound = wound + 2
        ~ temp x = 1
        Ouch.
      + [Divide.]
        {1 / wound}
      - Nothing more.
      """)
    let findings = try story.exploration().findings.map(\.description)
    #expect(findings.contains { $0.hasPrefix("wound is 2: outside 0 to 1") && $0.contains("(after 1)") })
    #expect(findings.contains { $0.hasPrefix("error") && $0.contains("(after 2)") })
    #expect(findings.contains { $0.contains("stops outside an ending") })
  }

  @Test func aLongPageIsFound() throws {
    let story = try SmallStory(
      "One two three four five six seven eight nine ten eleven twelve thirteen. # ending: sun: S")
    #expect(try story.exploration().findings.count == 1)
    let paused = try SmallStory("One two three four five six. # pause\nSeven. # ending: sun: S")
    #expect(try paused.exploration().findings == [])
  }

  @Test func aLimitMakesItALowerBound() throws {
    let story = try SmallStory(
      "VAR n = 0\n-> a\n=== a\n+ [More.]\n ~ n = n + 1\n -> a\n+ [Stop.] -> b\n=== b\n# ending: sun: S\nX\n-> END"
    )
    let exploration = try story.exploration(limit: 20)
    #expect(!exploration.isExhaustive)
    #expect(exploration.states >= 20)
  }

  @Test func gentleReadingMustKeepTheShape() throws {
    let plain = try SmallStory(SmallStory.door)
    #expect(try plain.exploration().hasTheSameShape(as: plain.exploration()))
    let other = try SmallStory(SmallStory.door.replacingOccurrences("* [Kick.]", with: "* {false} [Kick.]"))
    #expect(try !plain.exploration().hasTheSameShape(as: other.exploration()))
  }
}

extension String {
  fileprivate func replacingOccurrences(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
