import Foundation
import InkCompiler
import InkProgram
import InkRuntime
import JSON
import Testing

/// Saves damaged in what they mean rather than in their bytes: their numbers, and the parts of their JSON.
/// What is loaded all the same is played on, saved and asked for everything.
@Suite struct SaveDamageTests {
  /// Stories that between them have lists, texts, pointers, threads, tunnels and choices in their saves.
  static let sources: [(name: String, source: String)] = [
    (
      "lists",
      "LIST l = a, (b)\nVAR x = ()\nVAR y = ()\n~ x = l - b\n~ y = x + a - a\nText.\n* Go\n~ y = x\n{y}\n-> END"
    ),
    (
      "threads",
      """
      VAR n = 1
      -> tunnel(2, n) -> END
      == tunnel(a, ref r)
      ~ temp s = "text {a}"
      <- side(a, -> back)
      Main {s}.
      * {s ? "t"} Choice {s} # tag {a}
        ~ r++
        ->->
      - (back) ->->
      == side(k, -> to)
      ~ temp z = k
      ~ temp w = "w{k}"
      <- deeper(z)
      Side one.
      Side {w}.
      * Side[] {z}
        -> to
      == deeper(d)
      ~ temp e = d
      Deeper {e}.
      + [Deep {e}] -> DONE
      """
    ),
    ("rich", SafetyTests.rich),
  ]

  /// The story at each line of its beginning, and before and after its first choices.
  private static func states(of source: String) throws -> [Story] {
    var story = try story(source)
    var states: [Story] = []
    for turn in 0..<3 {
      for _ in 0..<20 where story.canContinue {
        _ = try story.continueLine()
        states.append(story)
      }
      guard story.choiceCount > 0 else { break }
      try story.choose(turn % story.choiceCount)
    }
    return states
  }

  private static let isLong = ProcessInfo.processInfo.environment["BALLERINA_LONG"] != nil

  /// Of so many saves that can be loaded one is played on. BALLERINA_LONG=1 plays them all.
  static let playedShare = isLong ? 1 : 25

  /// Of so many damaged saves of a story one is loaded: of small ones all.
  private static func share(of name: String) -> Int { isLong || name != "rich" ? 1 : 8 }

  /// Loads a save, writes what was loaded again, and plays on from some.
  private func check(_ begun: Story, _ random: inout PlatformRandom, load: (inout Story) throws -> Void) {
    var story = begun
    guard (try? load(&story)) != nil else { return }
    _ = (story.stateJSON(), story.save(), story.temporaries)
    guard Int(random.next()) % Self.playedShare == 0 else { return }
    for turn in 0..<3 {
      for _ in 0..<8 where story.canContinue {
        _ = story.temporaries
        _ = try? story.continueLine()
      }
      _ = (story.digest, story.place, story.choices, story.lineSources, story.flowNames)
      for name in story.variableNames { _ = story.value(of: name) }
      let (json, compact) = (story.stateJSON(), story.save())
      try? story.loadState(json: json)
      try? story.load(compact)
      _ = try? story.call("f", [1])
      let count = story.choiceCount
      guard count > 0, (try? story.choose(turn % count)) != nil else { return }
    }
  }

  // MARK: Numbers of a compact save

  /// The numbers of a save, as ranges of bytes. Bytes of texts are taken for numbers as well.
  private static func numbers(of save: [UInt8]) -> [Range<Int>] {
    var numbers: [Range<Int>] = []
    var start = 12
    for index in 12..<save.count where save[index] < 0x80 {
      numbers.append(start..<index + 1)
      start = index + 1
    }
    return numbers
  }

  private static func value(_ bytes: ArraySlice<UInt8>) -> Int {
    var value: UInt64 = 0
    for byte in bytes.reversed() { value = value << 7 | UInt64(byte & 0x7F) }
    return Int(truncatingIfNeeded: value >> 1) ^ -Int(truncatingIfNeeded: value & 1)
  }

  private static func bytes(_ value: Int) -> [UInt8] {
    var rest = UInt64(bitPattern: Int64(value << 1 ^ value >> 63))
    var bytes: [UInt8] = []
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    return bytes + [UInt8(truncatingIfNeeded: rest)]
  }

  @Test("No number of a save does worse than an error", arguments: sources) func numbers(
    _ name: String, _ source: String
  ) throws {
    var random = PlatformRandom(seed: 4)
    let begun = try story(source, stepLimit: 2_000)
    for state in try Self.states(of: source) {
      let save = state.save()
      for number in Self.numbers(of: save) {
        let value = Self.value(save[number])
        for other in [0, -1, 1, value + 1, value - 1, 7, 1000, Int(Int32.max), Int(Int32.min)]
        where other != value && Int(random.next()) % Self.share(of: name) == 0 {
          var damaged = save
          damaged.replaceSubrange(number, with: Self.bytes(other))
          check(begun, &random) { try $0.load(damaged) }
        }
      }
    }
  }

  // MARK: Parts of a state's JSON

  /// All places of a value, each as the steps that lead there.
  private static func places(in value: JSONValue, _ steps: [Int] = []) -> [[Int]] {
    let parts =
      switch value {
      case .array(let elements): elements
      case .object(let object): object.entries.map(\.value)
      default: [JSONValue]()
      }
    return [steps] + parts.enumerated().flatMap { places(in: $1, steps + [$0]) }
  }

  private static func part(of value: JSONValue, at steps: ArraySlice<Int>) -> JSONValue {
    guard let step = steps.first else { return value }
    switch value {
    case .array(let elements): return part(of: elements[step], at: steps.dropFirst())
    case .object(let object): return part(of: object.entries[step].value, at: steps.dropFirst())
    default: return value
    }
  }

  /// The value with its part at a place put in place of by others: none takes it out, two double it.
  private static func replacing(
    _ value: JSONValue, at steps: ArraySlice<Int>, by others: [JSONValue]
  ) -> JSONValue {
    guard let step = steps.first else { return others.first ?? .null }
    let rest = steps.dropFirst()
    switch value {
    case .array(var elements):
      let new = rest.isEmpty ? others : [replacing(elements[step], at: rest, by: others)]
      elements.replaceSubrange(step...step, with: new)
      return .array(elements)
    case .object(var object):
      let entry = object.entries[step]
      let new = rest.isEmpty ? others : [replacing(entry.value, at: rest, by: others)]
      object.entries.replaceSubrange(step...step, with: new.map { .init(entry.key, $0) })
      return .object(object)
    default: return value
    }
  }

  @Test("No part of a state's JSON does worse than an error", arguments: sources) func parts(
    _ name: String, _ source: String
  ) throws {
    var random = PlatformRandom(seed: 3)
    let begun = try story(source, stepLimit: 2_000)
    for state in try Self.states(of: source) {
      let json = try JSONValue(parsing: state.stateJSON())
      let places = Self.places(in: json)
      for place in places {
        let here = Self.part(of: json, at: place[...])
        let there = Self.part(of: json, at: places[Int(random.next()) % places.count][...])
        let numbers: [JSONValue] = [-1, 1000, .integer(Int64(Int32.max)), .integer(.min)]
        let others = [[], [here, here], [there], [here, there], ["^x"]] + numbers.map { [$0] }
        for other in others where Int(random.next()) % Self.share(of: name) == 0 {
          let damaged = Self.replacing(json, at: place[...], by: other).serializedBytes
          check(begun, &random) { try $0.loadState(json: damaged) }
        }
      }
    }
  }

  // MARK: Size

  @Test("Choices that share a deep call stack are no more than a story may have") func sharedStacks() throws {
    let depth = 6000
    var story = try story(
      "-> t(\(depth))\n== t(x)\n{x > 0: -> t(x - 1) ->}\n* One\n- ->->", stepLimit: 1_000_000)
    _ = try story.text()
    var state = try #require(try JSONValue(parsing: story.stateJSON()).objectValue)
    var flows = try #require(state["flows"]?.objectValue)
    var flow = try #require(flows["DEFAULT_FLOW"]?.objectValue)
    let choice = try #require(flow["currentChoices"]?.arrayValue?.first)
    flow["currentChoices"] = .array(Array(repeating: choice, count: 2000))
    flows["DEFAULT_FLOW"] = .object(flow)
    state["flows"] = .object(flows)
    let json = JSONValue.object(state).serializedBytes
    let error = #expect(throws: StoryError.self) { try story.loadState(json: json) }
    #expect(error?.message.contains("choices") == true, "\(error?.message ?? "")")
    #expect(story.choices.count == 1)
  }

  @Test("Places and items of a save are found by their names") func names() throws {
    var story = try story(
      "LIST l = a, b\nLIST m = (a), (c)\nVAR x = -> k.s\nVAR y = ()\n-> k.s\n== k\n= s\n~ x = -> k\n~ y = m + b\n"
        + "* One\n* (two) Two\n- {x == -> k} {y}\n-> END")
    _ = try story.text()
    var other = Story(story.program)
    try other.loadState(json: story.stateJSON())
    #expect(other.digest == story.digest)
    #expect(other.choices.map(\.text) == ["One", "Two"])
    try other.choose(1)
    #expect(try other.text() == "Two\ntrue a, b, c\n")
  }
}
