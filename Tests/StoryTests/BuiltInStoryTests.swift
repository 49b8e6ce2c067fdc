import Foundation
import InkCompiler
import InkProgram
import InkRuntime
import JSON
import Playthrough
import StoryData
import Survey
import Testing

/// The built-in story as the tests see it.
enum BuiltIn {
  static func bytes(_ text: StaticString) -> [UInt8] {
    Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  static func file(_ name: String) throws -> JSONValue {
    try JSONValue(parsing: bytes(#require(StoryData.file(named: name))))
  }

  static let program = Result { try StoryLoader.program(json: bytes(StoryData.story)) }

  static func contract() throws -> Contract { try Contract(json: file("contract.json")) }
  static func atlas() throws -> Atlas { try Atlas(json: file("atlas.json")) }
  static func inventory() throws -> Inventory {
    try Inventory(story: JSONValue(parsing: bytes(StoryData.story)))
  }

  static func story(facts: [String] = [], gentle: Bool = false) throws -> Story {
    try Story(program.get(), carrying: facts, gentle: gentle)
  }
}

@Suite struct BuiltInStoryTests {
  @Test func theImageIsTheStory() throws {
    let image = BuiltIn.bytes(StoryData.image)
    let program = try image.withUnsafeBufferPointer { try Program(image: $0) }
    #expect(try program.fingerprint == BuiltIn.program.get().fingerprint)
    #expect(program.image == image)
  }

  @Test func theCanonicalRouteTellsEveryBeatInOrder() throws {
    let contract = try BuiltIn.contract()
    let route = try Route.canon(of: BuiltIn.story())
    #expect(route.beats == contract.beats)
    #expect(route.ending == contract.ending)
    #expect(route.warnings.isEmpty)
  }

  @Test func itKeepsItsContract() throws {
    let contract = try BuiltIn.contract()
    var check = Check(story: try BuiltIn.story(), inventory: try BuiltIn.inventory(), contract: contract)
    check.playByChance(try BuiltIn.story(), choices: Scale.choices, seed: 11)
    check.playByChance(try BuiltIn.story(gentle: true), choices: Scale.choices, seed: 12)
    check.cover(try BuiltIn.atlas())
    #expect(check.findings == [])
  }

  /// Facts open doors; none of them may open on nothing.
  @Test func itKeepsItsContractWithEverySetOfFacts() throws {
    let contract = try BuiltIn.contract()
    let inventory = try BuiltIn.inventory()
    for facts in contract.factSets {
      var check = Check(story: try BuiltIn.story(), inventory: inventory, contract: contract)
      check.playByChance(try BuiltIn.story(facts: facts), choices: Scale.choices / 20, seed: 13)
      #expect(check.findings == [], "facts \(facts)")
    }
  }

  @Test func theAtlasBelongsToTheStory() throws {
    let fingerprint = String(try BuiltIn.program.get().fingerprint, radix: 16)
    #expect(
      try BuiltIn.atlas().fingerprint == fingerprint,
      "the story has changed since Story/atlas.json was made: run script/survey")
  }

  /// Where the exploration was cut short, its count is a lower bound; what can be reached is then added by
  /// guided chance.
  @Test func theStatesStayWithinTheirBound() throws {
    #expect(try BuiltIn.atlas().states <= (try BuiltIn.contract().states))
  }

  /// Each ending's route is kept in the atlas; playing it must end there.
  @Test func everyEndingIsReachedByItsRoute() throws {
    let atlas = try BuiltIn.atlas()
    #expect(Set(atlas.endings.map(\.id)) == Set(try BuiltIn.contract().endings))
    for ending in atlas.endings {
      let route = Route.playing(ending.route, in: try BuiltIn.story(facts: ending.facts))
      #expect(route.ending == ending.id, "\(ending.id)")
    }
  }

  /// The same routes as a fixture: a change of the story that breaks one is seen even where the atlas was
  /// made anew.
  @Test func everyRouteOfTheFixtureEndsWhereItSays() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "routes.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter {
      !$0.hasPrefix("#")
    }
    #expect(lines.count == 17)
    for line in lines {
      let fields = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      try #require(fields.count == 3)
      let facts = fields[1].split(separator: ",").map(String.init)
      let route = Route.playing(
        fields[2].split(separator: " ").compactMap { Int($0) }, in: try BuiltIn.story(facts: facts))
      #expect(route.ending == fields[0])
    }
  }

  @Test func gentleReadingOffersTheSameChoices() throws {
    var player = Survey.RandomPlayer(seed: 5)
    for _ in 0..<40 {
      let life = RandomLife(of: try BuiltIn.story(), player: &player)
      let gentle = Route.playing(life.route.numbers, in: try BuiltIn.story(gentle: true))
      #expect(gentle.numbers == life.route.numbers)
      #expect(gentle.ending == life.route.ending)
      #expect(gentle.beats == life.route.beats)
    }
  }

  @Test func theWholeIsLargeEnough() throws {
    let inventory = try BuiltIn.inventory()
    #expect(inventory.words >= 55_000)
    #expect(inventory.scenes.count >= 150)
    #expect(inventory.choices >= 450)
    #expect(inventory.endings.count == 17)
  }
}
