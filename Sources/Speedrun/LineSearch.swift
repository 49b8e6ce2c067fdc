import Cues
import InkRuntime
import Playthrough

/// Looks for a way on from a moment of a run to the finish of its track, by playing.
///
/// Depth first, the canonical choices before the others; where a beat fixes a choice, that one alone. A
/// place is entered once; it is known again by the story's digest, so that circles end. In a story where
/// the line can be kept from nearly everywhere, the first way tried is nearly always the last.
struct LineSearch {
  enum Verdict: Hashable {
    /// This way, choices by their own numbers from 0, comes to the finish.
    case kept([Int])
    /// No way does.
    case lost
    /// Neither was found within the steps allowed.
    case open
  }

  private struct Place: Hashable {
    let digest: StateDigest
    let told: Int
  }

  private struct Frame {
    let story: Story
    let referee: Referee
    let order: [Int]
    var next = 0
  }

  private var stack: [Frame] = []
  private var entered: Set<Place> = []
  private var known: [String: Cue?] = [:]
  private var bytes: [UInt8] = []
  /// Choices taken in the last search.
  private(set) var steps = 0

  /// - Parameter budget: the most choices to take. A number of steps and not a time, so that the same
  ///   question has the same answer on every machine.
  mutating func search(from story: Story, _ referee: Referee, budget: Int) -> Verdict {
    (stack, entered, steps) = ([], [], 0)
    enter(story, referee)
    while let frame = stack.last {
      guard frame.next < frame.order.count else {
        stack.removeLast()
        continue
      }
      guard steps < budget else { return .open }
      stack[stack.count - 1].next += 1
      var (story, referee) = (frame.story, frame.referee)
      guard take(frame.order[frame.next], &story, &referee) else { continue }
      if referee.isFinished { return .kept(stack.map { $0.order[$0.next - 1] }) }
      enter(story, referee)
    }
    return .lost
  }

  /// Whether a known way comes to the finish. At most as many steps as it is long.
  mutating func finishes(_ way: [Int], from story: Story, _ referee: Referee) -> Bool {
    var (story, referee) = (story, referee)
    steps = 0
    for index in way {
      guard choices(of: story).order.contains(index), take(index, &story, &referee) else { return false }
      if referee.isFinished { return true }
    }
    return false
  }

  private mutating func enter(_ story: Story, _ referee: Referee) {
    let place = Place(digest: story.digest, told: referee.told.count)
    guard entered.insert(place).inserted else { return }
    stack.append(Frame(story: story, referee: referee, order: choices(of: story).order))
  }

  /// Takes a choice. Returns false where the run ends there short of its finish, or cannot be finished any
  /// more.
  private mutating func take(_ index: Int, _ story: inout Story, _ referee: inout Referee) -> Bool {
    steps += 1
    var told: [Cue] = []
    var lines = 0
    do throws(StoryError) {
      try story.choose(index)
      while story.canContinue, lines < Telling.longestPage {
        bytes.removeAll(keepingCapacity: true)
        try story.continueLine(into: &bytes)
        told += cues(story.lineTags)
        lines += 1
      }
    } catch { return false }
    let calls = referee.read(told) { [story] in Course.number($0, in: story) }
    if referee.isFinished { return true }
    return referee.spoiled == nil && !calls.contains { if case .lifeOver = $0 { true } else { false } }
  }

  private mutating func choices(of story: Story) -> Choices {
    var offered: [[Cue]] = []
    for tags in story.choiceTags { offered.append(cues(tags)) }
    return Choices(offered)
  }

  /// As `Cue.cues(in:)`; each tag is read once.
  private mutating func cues(_ tags: [String]) -> [Cue] {
    var cues: [Cue] = []
    for tag in tags {
      if let cue = known[tag] {
        if let cue { cues.append(cue) }
        continue
      }
      let cue = Cue.cues(in: [tag]).first
      known.updateValue(cue, forKey: tag)
      if let cue { cues.append(cue) }
    }
    return cues
  }
}

/// The choices of a moment as the canonical line sees them, by their own numbers from 0.
struct Choices {
  /// Those that a beat fixes; where there are any, every other one leaves the line.
  let fixed: [Int]
  /// Those that keep the line as far as can be seen here, the canonical ones first.
  let order: [Int]

  init(_ cues: [[Cue]]) {
    fixed = cues.indices.filter { cues[$0].contains(.canon(must: true)) }
    let canonical = cues.indices.filter { cues[$0].contains(.canon(must: false)) }
    order = fixed.isEmpty ? canonical + cues.indices.filter { !canonical.contains($0) } : fixed
  }
}
