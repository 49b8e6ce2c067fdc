import Cues
import InkProgram
import InkRuntime
import Playthrough

/// Plays every choice in every reachable state, depth first, each state once.
///
/// A state is its place, its variables and the counts that code reads by name; turn number, randomness and
/// once-only counts are left out. Memory grows with the number of states (some 40 bytes each); time with
/// the number of choices in them.
public struct Exploration: Sendable {
  /// Something that should not be, and the choices that lead to it.
  public struct Finding: Equatable, Sendable, CustomStringConvertible {
    public let what: String
    /// Facts that the life began with.
    public let facts: [String]
    /// Choice numbers from 1.
    public let route: [Int]

    public var description: String {
      let facts = facts.isEmpty ? "" : " with the facts \(facts.joined(separator: ", "))"
      return "\(what) (after \(route.map(String.init).joined(separator: " "))\(facts))"
    }
  }

  /// One way to begin: facts carried, and the story with them set, before its first line.
  public struct Beginning: Sendable {
    public let facts: [String]
    public let story: Story

    public init(facts: [String], story: Story) {
      self.facts = facts
      self.story = story
    }
  }

  var graph = StateGraph()
  var answers = AnswerTable()
  /// The first of each kind of finding; more of the same are only counted.
  public private(set) var findings: [Finding] = []
  public private(set) var isExhaustive = true
  let beginnings: [Beginning]

  private var seen: [StateDigest: Int32] = [:]
  private var stack: [Frame] = []
  /// What was told for each hash of its bytes, and the act that it ended in.
  private var known: [UInt64: (answer: Int32, act: Int)] = [:]
  private var buffer: [UInt8] = []
  /// While wandering: whether an ending was reached on this way; `nil` while exploring.
  var hasEnded: Bool?
  /// How often each option was taken in wandering.
  var taken: [Int: Int] = [:]
  /// The shortest way to each ending that wandering found.
  var wandered: [Int: Atlas.Ending] = [:]
  private var found: Set<String> = []
  private let ranges: [(name: String, bounds: ClosedRange<Int>)]
  private let pageWords: Int
  private let limit: Int

  private struct Frame {
    let story: Story
    let choices: [Choice]
    let state: Int32
    var next: Int
    let act: Int
  }

  /// The number of distinct states reached.
  public var states: Int { graph.count }

  /// Explores from each of `beginnings`, until no state is left or `limit` states were found.
  public init(of beginnings: [Beginning], contract: Contract, limit: Int) {
    self.beginnings = beginnings
    ranges = contract.ranges.sorted { $0.key < $1.key }.map { (name: $0.key, bounds: $0.value) }
    pageWords = contract.pageWords
    self.limit = limit
    for beginning in beginnings { explore(beginning) }
    seen = [:]
  }

  private mutating func explore(_ beginning: Beginning) {
    var story = beginning.story
    var act = 0
    let (state, answer) = arrive(&story, option: -1, act: &act, facts: beginning.facts)
    graph.roots.append((state: state, passage: answer))
    while let frame = stack.last {
      guard frame.next < frame.choices.count else {
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      follow(frame, facts: beginning.facts)
    }
  }

  /// Takes the next choice of a frame and records where it leads.
  private mutating func follow(_ frame: Frame, facts: [String]) {
    var story = frame.story
    let option = answers.index(of: frame.choices[frame.next])
    do throws(StoryError) { try story.choose(frame.next) } catch {
      report("error", error.message, facts)
      return
    }
    var act = frame.act
    let (state, answer) = arrive(&story, option: option, act: &act, facts: facts)
    let edge = graph.edges(of: frame.state).lowerBound + frame.next
    graph.target[edge] = state
    graph.passage[edge] = answer
  }

  /// Goes on to the next decision; a state that is new is put on the stack.
  private mutating func arrive(
    _ story: inout Story, option: Int, act: inout Int, facts: [String]
  ) -> (state: Int32, answer: Int32) {
    let answer = told(&story, option: option, act: &act, facts: facts)
    let digest = story.digest
    if let state = seen[digest] { return (state, answer) }
    let choices = story.choices
    let isFull = graph.count >= limit
    let state = graph.addState(choices: isFull ? 0 : choices.count)
    seen[digest] = state
    checkRanges(story, facts)
    if isFull {
      isExhaustive = false
    } else if !choices.isEmpty {
      stack.append(Frame(story: story, choices: choices, state: state, next: 0, act: act))
    }
    return (state, answer)
  }

  /// Runs to the next decision and gives the index of what was told. Most of it was told before, along
  /// another way: then a hash of its bytes is enough to know it again.
  mutating func told(_ story: inout Story, option: Int, act: inout Int, facts: [String]) -> Int32 {
    let before = story
    var hash = StableHash(seed: UInt64(truncatingIfNeeded: option))
    do throws(StoryError) {
      while story.canContinue {
        try story.continueLine(into: &buffer)
        hash.combine(buffer)
        for tag in story.lineTags { hash.combine(Array(tag.utf8)) }
      }
      buffer.removeAll(keepingCapacity: true)
      story.appendChoiceTexts(to: &buffer)
      hash.combine(buffer)
      hash.combine(UInt64(truncatingIfNeeded: act))
      if let (answer, newAct) = known[hash.value] {
        act = newAct
        return answer
      }
    } catch {
      hash.combine(1)
    }
    story = before
    let passage = story.passage()
    let choices = story.choices
    check(passage, story, choices, facts)
    let answer = answers.index(option: option, passage: passage, choices: choices, act: &act)
    known[hash.value] = (answer, act)
    return answer
  }
}

extension Exploration {
  private mutating func check(_ passage: Passage, _ story: Story, _ choices: [Choice], _ facts: [String]) {
    if let error = passage.error { report("error at \(error.place)", error.message, facts) }
    for warning in passage.warnings { report("warning: \(warning)", "", facts) }
    if choices.isEmpty, passage.error == nil, !(hasEnded ?? endsInEnding(passage)), passage.ending == nil {
      report("dead end in \(story.place)", "the story stops outside an ending", facts)
    }
    if Set(choices.map(\.label)).count != choices.count {
      report("choices in \(story.place)", "two choices on offer are one and the same", facts)
    }
    for page in pages(of: passage) where page.words > pageWords {
      report("page of \(page.words) words: \(page.start)", "", facts)
    }
  }

  /// An ending may be followed by choices of its own; what counts is that one was reached on the way.
  private func endsInEnding(_ passage: Passage) -> Bool {
    if passage.ending != nil { return true }
    return stack.reversed().contains { frame in
      let edge = graph.edges(of: frame.state).lowerBound + frame.next - 1
      guard edge >= 0, edge < graph.passage.count, graph.passage[edge] >= 0 else { return false }
      return answers.all[Int(graph.passage[edge])].ending >= 0
    }
  }

  private static func integer(_ value: Value) -> Int? {
    if case .int(let number) = value { Int(number) } else { nil }
  }

  private mutating func checkRanges(_ story: Story, _ facts: [String]) {
    for (name, bounds) in ranges {
      guard let value = story.value(of: name).flatMap(Self.integer) else { continue }
      if !bounds.contains(value) {
        report("\(name) is \(value)", "outside \(bounds.lowerBound) to \(bounds.upperBound)", facts)
      }
    }
  }

  private mutating func report(_ kind: String, _ detail: String, _ facts: [String]) {
    guard found.count < 200, found.insert(kind).inserted else { return }
    findings.append(
      Finding(what: detail.isEmpty ? kind : "\(kind): \(detail)", facts: facts, route: stack.map(\.next)))
  }
}

/// A stretch of text that is shown at once.
struct PageOfText: Equatable {
  var words = 0
  /// Its first words.
  var start = ""
}

/// The passage cut at its pauses.
func pages(of passage: Passage) -> [PageOfText] {
  var pages = [PageOfText()]
  for line in passage.lines {
    if pages[pages.count - 1].words == 0 { pages[pages.count - 1].start = String(line.text.prefix(40)) }
    pages[pages.count - 1].words += wordCount(line.text)
    if Cue.cues(in: line.tags).contains(.pause) { pages.append(PageOfText()) }
  }
  return pages
}
