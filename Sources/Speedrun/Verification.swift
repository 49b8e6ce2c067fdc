import InkProgram
import InkRuntime
import Playthrough

/// What playing a run file again has shown.
public struct Verification: Hashable, Sendable {
  public let header: RunHeader
  public let trackName: String
  /// Whether the run reached its goal; a reset run can be true as well.
  public let isFinished: Bool
  public let times: Times
  /// One for each segment of the track.
  public let splits: [Times]
  public let choices: Int
  public let wrongChoices: Int
  public let endings: [String]
  /// Reads that brought several inputs, and keys that were dropped.
  public let pastes: Int
  public let droppedKeys: Int
  /// The shortest time between two choices; `nil` with fewer than two.
  public let shortestGap: Milliseconds?

  /// What is certain now, in words.
  public var proves: [String] {
    var proofs = [
      "The file is whole: no line was edited, cut or moved after it was sealed.",
      "The route is true: these \(choices) choices lead through this story to what was shown then.",
      "The splits follow from the route and the times in the file.",
    ]
    if isFinished { proofs.append("The rules of \(trackName) hold from the first choice to the last.") }
    return proofs
  }

  /// What no file can show.
  public static let leavesOpen = [
    "That a person typed it: a program can strike keys too.",
    "That the times are true: whoever writes a file from nothing can write any times into it.",
  ]

  /// What a judge should look at.
  public var remarks: [String] {
    var remarks: [String] = []
    if pastes > 0 {
      remarks.append("\(pastes) \(pastes == 1 ? "read" : "reads") brought several inputs at once.")
    }
    if let gap = shortestGap, gap < 40 { remarks.append("Two choices lie \(gap.count) ms apart.") }
    if wrongChoices > 0 {
      remarks.append("\(wrongChoices) \(wrongChoices == 1 ? "choice" : "choices") left the canonical line.")
    }
    return remarks
  }
}

extension RunFile {
  /// Plays the run again and compares every state and every split with what the file says. Works without a
  /// screen and without a clock.
  ///
  /// - Throws: the first line of the file that does not hold, and why.
  public func verify(on program: Program, categories: Categories) throws(FileRefusal) -> Verification {
    guard header.story == program.fingerprint else {
      throw FileRefusal(
        line: 3,
        "run on another story (\(hexadecimal(header.story, 16))); this one is \(hexadecimal(program.fingerprint, 16))"
      )
    }
    guard let track = categories.track(named: header.track) else {
      throw FileRefusal(line: 4, "there is no category \(header.track) in this story")
    }
    guard isComplete else {
      throw FileRefusal(
        line: (lines.last?.line ?? 1) + 1, "the run has no end: it was cut here, or the game died")
    }
    var player = try Replay(self, track: track, program: program)
    while try player.step() != nil {}
    return try player.verification()
  }
}

extension Categories {
  /// A track by its id, or the practice of one of its segments: `canon.b34`.
  public func track(named id: String) -> Track? {
    if let track = track(id: id) { return track }
    guard let dot = id.lastIndex(of: ".") else { return nil }
    return track(id: String(id[..<dot]))?.practice(segment: String(id[id.index(after: dot)...]))
  }
}
