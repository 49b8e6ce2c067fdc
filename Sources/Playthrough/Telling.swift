import Cues
import InkProgram
import InkRuntime

/// A story brought to a point, and the page that it told last. A value: a copy is a snapshot.
public struct Telling: Sendable {
  /// What a story tells between two choices.
  public struct Page: Sendable {
    public internal(set) var lines: [Line] = []
    public internal(set) var choices: [Choice] = []
    /// Why the story could not go on; the lines before it hold.
    public internal(set) var error: StoryError?

    /// Whether nothing follows: no choice is offered.
    public var isLast: Bool { choices.isEmpty }

    /// The tags that are collected, as written.
    var metTags: [String] {
      lines.flatMap(\.tags).filter { tag in Cue.cues(in: [tag]).contains(where: Finds.keeps) }
    }

    /// Digests of the pieces of its lines, each once, in the order of the text.
    public var pieces: [UInt64] {
      var known: Set<UInt64> = []
      return lines.flatMap(\.pieces).map { Atlas.digest(place: $0.place, text: $0.text) }
        .filter { known.insert($0).inserted }
    }
  }

  /// Lines that a story may tell without offering a choice; more are taken for a loop without end.
  public static let longestPage = 20_000

  public private(set) var story: Story
  public private(set) var page = Page()

  /// Begins a story and tells its first page.
  ///
  /// A story without the variables `gentle` and `facts` plays without them; an unknown fact is left out.
  public init(_ program: Program, header: Header) {
    story = Story(program, seed: header.seed)
    carry(header.facts)
    setGentle(header.isGentle)
    tell()
  }

  /// Takes a choice of the page and tells the next one.
  ///
  /// - Parameter index: from 0; must be one of the page's choices.
  public mutating func choose(_ index: Int, isGentle: Bool) {
    setGentle(isGentle)
    page = Page()
    do throws(StoryError) {
      try story.choose(index)
    } catch {
      page.error = error
      return
    }
    tell()
  }

  private mutating func tell() {
    do throws(StoryError) {
      while story.canContinue {
        let line = try story.continueLine()
        page.lines.append(line)
        if let message = line.errors.first { page.error = StoryError(message, place: story.place) }
        if page.lines.count >= Self.longestPage {
          let text = "the story told \(Self.longestPage) lines without offering a choice"
          throw StoryError(text, place: story.place)
        }
      }
      page.choices = story.choices
    } catch {
      page.error = error
    }
  }

  private mutating func setGentle(_ isGentle: Bool) {
    guard story.value(of: "gentle") != nil else { return }
    do throws(StoryError) {
      try story.set("gentle", to: .bool(isGentle))
    } catch {
      page.error = error
    }
  }

  private mutating func carry(_ facts: [String]) {
    let known = Self.factItems(of: story.program)
    guard !known.isEmpty, !facts.isEmpty else { return }
    let items = known.filter { facts.contains($0.name) }
    do throws(StoryError) {
      try story.set("facts", to: .list(Value.List(items)))
    } catch {
      page.error = error
    }
  }

  /// The facts that lives of the story can carry, in the order of its list `facts`; none where it has no such
  /// list.
  public static func knownFacts(of program: Program) -> [String] {
    factItems(of: program).map(\.name)
  }

  private static func factItems(of program: Program) -> [Value.List.Item] {
    let contents = program.contents
    guard let list = contents.listDefinitions.first(where: { program.name($0.name) == "facts" }) else {
      return []
    }
    let range = Int(list.firstItem)..<Int(list.firstItem) + Int(list.itemCount)
    return contents.items[range.clamped(to: contents.items.indices)].map { item in
      Value.List.Item(origin: "facts", name: program.name(item.name), value: item.value)
    }
  }
}
