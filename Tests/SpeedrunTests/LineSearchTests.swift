import InkCompiler
import InkProgram
import Playthrough
import RunFixtures
import Speedrun
import Testing

/// Choices that leave the line, against small worlds that are known through and through.
@Suite struct LineSearchTests {
  /// A story of some places, by chance: circles, one-way doors, a variable that opens and shuts choices,
  /// beats that can come out of order, and an ending that is not the goal.
  struct World {
    struct Option {
      let target: Int
      let sets: Int
      /// On offer unless the variable has this value.
      let shutAt: Int
      let isCanon: Bool
      let isFixed: Bool
    }

    struct State: Hashable {
      var place: Int
      var value: Int
      var told: Int
    }

    static let places = 7
    static let beats = 3
    /// Behind the last place: the goal, and another ending.
    static let (sun, over) = (places, places + 1)
    var options: [[Option]] = []
    var beat: [Int?] = []

    init(seed: UInt64) {
      var dice = Dice(state: seed)
      for place in 0..<Self.places {
        options.append(
          (0..<(1 + dice.roll(3))).map { _ in
            Option(
              target: dice.roll(Self.places + 2), sets: dice.roll(3), shutAt: dice.roll(5),
              isCanon: dice.roll(3) == 0, isFixed: dice.roll(9) == 0)
          })
        beat.append(place < Self.beats ? place : dice.roll(3) == 0 ? dice.roll(Self.beats) : nil)
      }
    }

    /// What is on offer: the options' own numbers.
    func offered(_ state: State) -> [Int] {
      options[state.place].indices.filter { options[state.place][$0].shutAt != state.value }
    }

    func fixed(_ state: State) -> [Int] { offered(state).filter { options[state.place][$0].isFixed } }

    /// `nil` where the run is over short of its goal.
    func after(_ option: Int, _ state: State) -> State? {
      let option = options[state.place][option]
      var next = State(place: option.target, value: option.sets, told: state.told)
      if option.target == Self.sun { return state.told == Self.beats ? next : nil }
      if option.target == Self.over { return nil }
      guard let beat = beat[option.target] else { return next }
      if beat > next.told { return nil }
      next.told = max(next.told, beat + 1)
      return next
    }

    /// Every state from which the goal can be reached.
    func alive() -> Set<State> {
      var alive: Set<State> = []
      var hasGrown = true
      let states = (0..<Self.places).flatMap { place in
        (0..<3).flatMap { value in (0...Self.beats).map { State(place: place, value: value, told: $0) } }
      }
      while hasGrown {
        hasGrown = false
        for state in states where !alive.contains(state) {
          let open = fixed(state).isEmpty ? offered(state) : fixed(state)
          let leads = open.contains { option in
            after(option, state).map { $0.place == Self.sun || alive.contains($0) } ?? false
          }
          if leads {
            alive.insert(state)
            hasGrown = true
          }
        }
      }
      return alive
    }

    var source: String {
      var text = "VAR x = 0\n-> k0\n"
      for place in 0..<Self.places {
        text += "=== k\(place)\n"
        if let beat = beat[place] { text += "# beat: b0\(beat + 1)\n" }
        text += "Place \(place).\n"
        for (number, option) in options[place].enumerated() {
          let tags = (option.isCanon ? " # canon" : "") + (option.isFixed ? " # canon: must" : "")
          text += "+ {x != \(option.shutAt)} [Option \(number)\(tags)]\n  ~ x = \(option.sets)\n"
          text += "  -> \(Self.name(option.target))\n"
        }
        text += "+ -> over\n"
      }
      for ending in ["sun", "over"] {
        text += "=== \(ending)\n# ending: \(ending): The end\nThe end.\n-> END\n"
      }
      return text
    }

    static func name(_ place: Int) -> String {
      place == sun ? "sun" : place == over ? "over" : "k\(place)"
    }

    func program() throws -> Program {
      let compilation = StoryCompiler.compile(Array(source.utf8), name: "world.ink")
      let tree = try #require(compilation.tree, "\(DiagnosticPrinter.report(compilation))")
      return StoryLoader.program(from: tree)
    }
  }

  struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(sides))
    }
  }

  private static func track() throws -> Track {
    let data = """
      {"acts": ["One"], "beats": [
        {"id": "b01", "name": "A", "act": 1}, {"id": "b02", "name": "B", "act": 1},
        {"id": "b03", "name": "C", "act": 1}],
       "endings": [{"id": "sun", "name": "Sun", "act": 1}, {"id": "over", "name": "Over", "act": 1}],
       "categories": [{"id": "canon", "name": "C", "splits": "beats", "ends": "ending sun", "beats": true}]}
      """
    return try #require(try Categories(parsing: Array(data.utf8)).track(id: "canon"))
  }

  /// Each verdict of each choice, taken by chance, against the world's own truth.
  @Test func everyVerdictIsTrue() throws {
    let track = try Self.track()
    var dice = Dice(state: 5)
    var counts = (kept: 0, lost: 0, passed: 0)
    for seed in 0..<600 {
      let world = World(seed: UInt64(seed))
      let alive = world.alive()
      guard alive.contains(World.State(place: 0, value: 0, told: 1)) else { continue }
      let program = try world.program()
      for _ in 0..<12 {
        var course = try Course(program, track: track)
        var state = World.State(place: 0, value: 0, told: 1)
        for _ in 0..<20 {
          let offered = world.offered(state)
          guard !offered.isEmpty else { break }
          try #require(course.page.choices.count == offered.count)
          let taken = dice.roll(offered.count)
          let fixed = world.fixed(state)
          let wrong = try course.choose(taken)
          if !fixed.isEmpty, !fixed.contains(offered[taken]) {
            counts.passed += 1
            #expect(wrong == .passesOver)
            break
          }
          guard let next = world.after(offered[taken], state), next.place == World.sun || alive.contains(next)
          else {
            counts.lost += 1
            #expect(wrong == .deadEnd)
            break
          }
          counts.kept += 1
          #expect(wrong == nil)
          if course.isFinished { break }
          state = next
        }
      }
    }
    #expect(counts.kept > 100 && counts.lost > 100 && counts.passed > 20, "\(counts)")
  }
}
