import Cues
import InkRuntime

/// The text between two decisions: what is shown from a choice to the next one, or to the end.
public struct Passage: Sendable {
  public var lines: [Line] = []
  /// The cues of all lines, in order.
  public var cues: [Cue] = []
  /// What ended the passage before its time.
  public var error: StoryError?

  /// Runtime warnings that came with the lines.
  public var warnings: [String] { lines.flatMap(\.warnings) }

  /// The scene ids entered, in order.
  public var scenes: [String] {
    cues.compactMap { if case .scene(let id, _) = $0 { id } else { nil } }
  }

  /// The canonical beats told, in order.
  public var beats: [String] {
    cues.compactMap { if case .beat(let id) = $0 { id } else { nil } }
  }

  /// The id of the ending reached, if one is.
  public var ending: String? {
    for cue in cues.reversed() { if case .ending(let id, _) = cue { return id } }
    return nil
  }
}

extension Story {
  /// Goes on to the next decision, or to the end, and gives what was shown.
  public mutating func passage() -> Passage {
    var passage = Passage()
    do throws(StoryError) {
      while canContinue {
        let line = try continueLine()
        passage.cues += Cue.cues(in: line.tags)
        passage.lines.append(line)
      }
    } catch {
      passage.error = error
    }
    return passage
  }
}

extension Choice {
  /// Whether the canonical line takes this choice, and whether it has to.
  var canon: (takes: Bool, must: Bool) {
    var takes = false
    var must = false
    for cue in Cue.cues(in: tags) {
      guard case .canon(let has) = cue else { continue }
      takes = true
      must = must || has
    }
    return (takes, must)
  }
}
