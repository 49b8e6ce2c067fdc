import JSON
import Testing

@testable import Playthrough

@Suite struct AtlasTests {
  static let small: Atlas = {
    var atlas = Atlas(fingerprint: "00ff", states: 3, isExhaustive: true)
    atlas.scenes = [.init(id: "a", title: "A", act: 1, beats: ["b01"])]
    atlas.decisions = [.init(scene: 0, options: [0])]
    atlas.pieces = [Atlas.digest(place: "a", text: "Two tins.")]
    atlas.endings = [.init(id: "e", title: "E", facts: [], route: [1])]
    atlas.options = [
      .init(
        label: "a.c-0", text: "Pay.", decision: 0, canon: .must, next: [], scenes: [0], pieces: [0],
        endings: [0],
        remaining: 1, isRemembered: true)
    ]
    atlas.first = [0]
    return atlas
  }()

  @Test func itComesBackFromItsText() throws {
    let value = try JSONValue(parsing: Self.small.json.serialized)
    #expect(try Atlas(json: value) == Self.small)
  }

  @Test func anIndexThatPointsNowhereIsRefused() throws {
    var broken = Self.small
    broken.options[0].next = [7]
    #expect(throws: AtlasError(reason: "a decision that is not there")) { try Atlas(json: broken.json) }
  }

  @Test func somethingElseIsRefused() {
    #expect(throws: AtlasError.self) { try Atlas(json: ["fingerprint": 3]) }
    #expect(throws: AtlasError.self) { try Atlas(json: .null) }
  }

  @Test func aPieceIsItsPlaceAndItsText() {
    #expect(Atlas.digest(place: "a", text: "bc") != Atlas.digest(place: "ab", text: "c"))
    #expect(Atlas.digest(place: "a", text: "b") == Atlas.digest(place: "a", text: "b"))
  }
}
