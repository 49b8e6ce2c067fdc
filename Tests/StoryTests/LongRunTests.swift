import Foundation
import InkProgram
import InkRuntime
import Playthrough
import Speedrun
import Testing

/// The runs of many lives, each played to its end on the built-in story, and its file verified.
@Suite struct LongRunTests {
  /// A route of the fixture, its choices by their labels.
  struct Known {
    let ending: String
    let facts: [String]
    let labels: [String]
  }

  private static func routes() throws -> [Known] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "routes.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return try lines.filter { !$0.hasPrefix("#") }.map { line in
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      let facts = fields[1].split(separator: ",").map(String.init)
      let numbers = fields[2].split(separator: " ").compactMap { Int($0) }
      return Known(
        ending: fields[0], facts: facts,
        labels: try labels(numbers, in: BuiltIn.story(facts: facts)))
    }
  }

  private static func labels(_ numbers: [Int], in story: Story) throws -> [String] {
    var story = story
    var labels: [String] = []
    for number in numbers {
      _ = try story.continueMaximally()
      labels.append(story.choices[number - 1].label)
      try story.choose(number - 1)
    }
    return labels
  }

  /// A run of one category, a second from choice to choice.
  struct Runner {
    var race: Race
    private var now = 0
    private(set) var text = ""

    init(_ track: String) throws {
      let program = try BuiltIn.program.get()
      let track = try #require(try Self.categories().track(named: track))
      let header = RunHeader(game: "1", story: program.fingerprint, track: track.id, order: .read, seed: 7)
      race = try Race(program, header: header, track: track, board: track.board(game: "Ballerina"))
      text += race.start(at: 0).text
    }

    static func categories() throws -> Categories {
      try Categories(parsing: Array(BuiltIn.file("categories.json").serialized.utf8))
    }

    mutating func take(_ call: (inout Race, Milliseconds) -> RaceReport) throws {
      now += 1000
      let report = call(&race, Milliseconds(now))
      try #require(report.refusal == nil, "\(report.refusal ?? "")")
      text += report.text
    }

    private mutating func choose(_ index: Int) throws { try take { $0.choose(index, at: $1) } }

    private var facts: [String] {
      guard case .list(let list)? = race.course.telling.story.value(of: "facts") else { return [] }
      return list.items.map(\.name)
    }

    /// Leaves behind what the route does not carry, where the story offers it.
    private mutating func leave(allBut wanted: [String]) throws {
      while let index = try race.course.page.choices.indices.first(where: { index in
        var after = race.course
        let before = Set(facts)
        let labels = Set(after.page.choices.map(\.label))
        _ = try after.choose(index)
        guard case .list(let list)? = after.telling.story.value(of: "facts"),
          Set(after.page.choices.map(\.label)).isSubset(of: labels)
        else { return false }
        let gone = before.subtracting(list.items.map(\.name))
        return !gone.isEmpty && gone.isDisjoint(with: wanted)
      }) {
        try choose(index)
      }
    }

    /// Follows a route to the end of the life; where the next of its choices is not on offer, the canonical
    /// one.
    mutating func live(_ known: Known) throws {
      if !known.facts.elementsEqual(facts) { try leave(allBut: known.facts) }
      var rest = known.labels[...]
      for _ in 0..<400 where !race.course.isLifeOver {
        let offered = race.course.page.choices.map(\.label)
        if let next = rest.firstIndex(where: { offered.contains($0) }) {
          try choose(try #require(offered.firstIndex(of: rest[next])))
          rest = rest[(next + 1)...]
        } else {
          try choose(Course.canonical(race.course.page.choices) ?? 0)
        }
      }
    }

    /// Ends the run, reads its file and plays it again.
    mutating func verified() throws -> Verification {
      text += race.close(at: Milliseconds(now), ended: 0).text
      let file = try RunFile(parsing: Array(text.utf8))
      return try file.verify(on: BuiltIn.program.get(), categories: Self.categories())
    }
  }

  @Test func allTheNamesFromAnEmptyProfile() throws {
    let routes = try Self.routes()
    var runner = try Runner("names")
    for ending in ["one_short", "cure", "payroll", "names"] {
      if runner.race.course.awaitsLife { try runner.take { $0.beginLife(at: $1) } }
      try runner.live(try #require(routes.first { $0.ending == ending }))
      #expect(runner.race.course.ending == ending)
    }
    #expect(runner.race.phase == .finished)
    #expect(runner.race.attempt.splits.count { $0.real != nil } == 4)
    let found = try runner.verified()
    #expect(found.isFinished)
    #expect(found.endings == ["one_short", "cure", "payroll", "names"])
  }

  /// An ending that one life cannot reach is run in a row of them; any other in one.
  @Test func everyEndingForItself() throws {
    for known in try Self.routes() {
      var runner = try Runner("ending-\(known.ending)")
      #expect(runner.race.track.livesInARow == !known.facts.isEmpty)
      if !known.facts.isEmpty {
        let earlier = known.ending == "hell" ? ["sunrise"] : ["one_short", "cure", "payroll"]
        for ending in earlier {
          try runner.live(try #require(try Self.routes().first { $0.ending == ending }))
          try runner.take { $0.beginLife(at: $1) }
        }
      }
      try runner.live(known)
      #expect(runner.race.phase == .finished, "\(known.ending)")
      #expect(try runner.verified().isFinished)
    }
  }

  @Test func everyEndingInNewLives() throws {
    var runner = try Runner("endings")
    let routes = try Self.routes()
    let needy = routes.filter { !$0.facts.isEmpty }
    for known in routes.filter({ $0.facts.isEmpty }) + needy {
      if runner.race.course.awaitsLife { try runner.take { $0.beginLife(at: $1) } }
      try runner.live(known)
      #expect(runner.race.course.ending == known.ending)
    }
    #expect(runner.race.phase == .finished)
    let found = try runner.verified()
    #expect(found.isFinished)
    #expect(found.endings.count == 17)
    #expect(found.splits.count { $0.real != nil } == 17)
  }

  /// Each ending from the latest turn that its route shares with an earlier life.
  @Test func everyEndingByJumps() throws {
    var runner = try Runner("endings-jumps")
    let routes = try Self.routes()
    var lives: [(life: Int, labels: [String])] = []
    for known in routes.filter({ $0.facts.isEmpty }) {
      if !lives.isEmpty {
        let shared = lives.map { life in
          (life: life.life, turn: zip(life.labels, known.labels).prefix { $0 == $1 }.count)
        }
        let best = try #require(shared.max { $0.turn < $1.turn })
        try runner.take { $0.jump(life: best.life, turn: best.turn, at: $1) }
      }
      try runner.live(known)
      #expect(runner.race.course.ending == known.ending)
      lives.append((runner.race.course.turns.count - 1, known.labels))
    }
    for known in routes where !known.facts.isEmpty {
      try runner.take { $0.beginLife(at: $1) }
      try runner.live(known)
      #expect(runner.race.course.ending == known.ending)
    }
    #expect(runner.race.phase == .finished)
    #expect(try runner.verified().isFinished)
  }
}
