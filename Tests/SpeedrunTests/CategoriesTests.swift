import Foundation
import Speedrun
import Testing

/// The categories of the game's own story.
func storyCategories() throws -> Categories {
  let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
  let data = try Data(contentsOf: root.appending(path: "Story/categories.json"))
  return try Categories(parsing: Array(data))
}

@Suite struct CategoriesTests {
  @Test func theStorysCategoriesAreRead() throws {
    let categories = try storyCategories()
    #expect(categories.beats.count == 43)
    #expect(
      categories.categories.map(\.name) == [
        "Canon%", "Any%", "Aisle%", "Ending%", "Act%", "Unhurt%", "Names%", "All Endings (new lives)",
        "All Endings (jumps)",
      ])
    for category in categories.categories { #expect(!category.rules.isEmpty, "\(category.name)") }
    #expect(categories.tracks.count == 7 + 17 + 6)
    #expect(Set(categories.tracks.map(\.id)).count == categories.tracks.count)
  }

  @Test func namesFitThePanel() throws {
    for track in try storyCategories().tracks {
      for segment in track.segments where !segment.group.isEmpty {
        #expect(segment.name.count <= 18, "\(segment.name)")
      }
    }
  }

  @Test func canonEndsEachBeatWithTheNext() throws {
    let track = try #require(try storyCategories().track(id: "canon"))
    #expect(track.segments.first?.ends == .beat("b02"))
    #expect(track.segments.last?.ends == .ending("sunrise"))
    #expect(track.beats.count == 43)
    #expect(track.segments.first?.group == "Cake")
  }

  @Test func anActRunsFromItsFirstBeatToTheNextAct() throws {
    let categories = try storyCategories()
    let track = try #require(categories.track(id: "act-3"))
    #expect(track.name == "Act% 3 Dress")
    #expect(track.start == .act(3))
    #expect(track.beats.first == "b18")
    #expect(track.segments.last?.ends == .act(4))
    #expect(categories.track(id: "act-6")?.segments.last?.ends == .ending("sunrise"))
    #expect(categories.track(id: "act-7") == nil)
  }

  @Test func anEndingIsSplitByTheActsBeforeIt() throws {
    let track = try #require(try storyCategories().track(id: "ending-payroll"))
    #expect(track.segments.map(\.name) == ["Cake", "Handle", "Dress", "Three Days", "Payroll"])
    #expect(track.segments.last?.ends == .ending("payroll"))
  }

  @Test func aSegmentCanBePractisedAlone() throws {
    let canon = try #require(try storyCategories().track(id: "canon"))
    let practice = try #require(canon.practice(segment: "b34"))
    #expect(practice.start == .beat("b34"))
    #expect(practice.segments.map(\.id) == ["b34"])
    #expect(practice.segments[0].ends == .beat("b35"))
    #expect(practice.beats == ["b34"])
    #expect(canon.practice(segment: "b01")?.start == .beginning)
    #expect(canon.practice(segment: "b99") == nil)
  }

  @Test(arguments: [
    ("", "line 1"), ("{}", "the root"), (#"{"beats": [{"id": "b01"}]}"#, "beats[0]"),
    (
      #"{"beats": [{"id":"b01","name":"A","act":1}], "categories": [{"id":"x","name":"X"}]}"#, "categories[0]"
    ),
    (
      #"{"beats": [{"id":"b01","name":"A","act":1}], "categories": [{"id":"x","name":"X","splits":[{"id":"a","#
        + #""name":"A","ends":"noon"}]}]}"#, "categories[0].splits[0]"
    ),
    (
      #"{"beats": [{"id":"b01","name":"A","act":1}], "categories": [{"id":"x","name":"X","splits":"acts"}]}"#,
      "beat b01"
    ),
  ])
  func whatIsWrongIsToldWithItsPlace(_ text: String, _ place: String) {
    let error = #expect(throws: CategoryError.self) { try Categories(parsing: Array(text.utf8)) }
    #expect(error?.place == place)
  }
}
