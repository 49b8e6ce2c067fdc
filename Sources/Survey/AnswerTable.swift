import Cues
import InkRuntime
import Playthrough

/// Distinct strings with an index each.
struct Names: Sendable {
  private(set) var all: [String] = []
  private var indices: [String: Int] = [:]

  mutating func index(of name: String) -> Int {
    if let index = indices[name] { return index }
    indices[name] = all.count
    all.append(name)
    return all.count - 1
  }

  func find(_ name: String) -> Int? { indices[name] }
}

/// One way in which an option was answered: everything the map, the beats and completion need of it.
struct Answer: Hashable, Sendable {
  /// Index of the option that was taken; -1 for what comes before the first choice.
  var option: Int
  /// Indices of the scenes entered, in order.
  var scenes: [Int]
  var beats: [Int]
  /// Index of the ending reached; -1 for none.
  var ending: Int
  /// Indices of the options on offer afterwards.
  var offered: [Int]
  /// Indices of the pieces shown.
  var pieces: [Int]
}

/// The distinct answers of a story, and the names of what is in them.
struct AnswerTable: Sendable {
  private(set) var all: [Answer] = []
  private var indices: [Answer: Int32] = [:]
  private(set) var labels = Names()
  private(set) var scenes = Names()
  private(set) var beats = Names()
  private(set) var endings = Names()
  private(set) var memories = Names()
  private(set) var clues = Names()
  private(set) var facts = Names()
  private(set) var pieces: [UInt64] = []
  private var pieceIndices: [Piece: Int] = [:]
  private(set) var titles: [String: String] = [:]
  private(set) var acts: [String: Int] = [:]
  private(set) var optionTexts: [String] = []
  private(set) var optionCanon: [Atlas.Canon] = []

  /// The index of the answer to `option` that `passage` gives, with `choices` on offer after it.
  /// - Parameter act: the act that the passage begins in; becomes the one that it ends in.
  mutating func index(option: Int, passage: Passage, choices: [Choice], act: inout Int) -> Int32 {
    var answer = Answer(option: option, scenes: [], beats: [], ending: -1, offered: [], pieces: [])
    for cue in passage.cues { take(cue, into: &answer, act: &act) }
    for line in passage.lines {
      for piece in line.pieces { answer.pieces.append(index(of: piece)) }
    }
    for choice in choices {
      answer.offered.append(index(of: choice))
      for piece in choice.pieces { answer.pieces.append(index(of: piece)) }
    }
    if let index = indices[answer] { return index }
    let index = Int32(truncatingIfNeeded: all.count)
    indices[answer] = index
    all.append(answer)
    return index
  }

  /// The index of an option, which it gets when it is first offered.
  mutating func index(of choice: Choice) -> Int {
    let index = labels.index(of: choice.label)
    if index == optionTexts.count {
      let canon = choice.canon
      optionTexts.append(choice.text)
      optionCanon.append(canon.must ? .must : canon.takes ? .free : .no)
    }
    return index
  }

  private mutating func index(of piece: Piece) -> Int {
    if let index = pieceIndices[piece] { return index }
    pieceIndices[piece] = pieces.count
    pieces.append(Atlas.digest(place: piece.place, text: piece.text))
    return pieces.count - 1
  }

  private mutating func take(_ cue: Cue, into answer: inout Answer, act: inout Int) {
    switch cue {
    case .scene(let id, let title):
      answer.scenes.append(scenes.index(of: id))
      titles[id] = title
      acts[id] = acts[id] ?? act
    case .act(let number, _):
      act = number
      if let scene = answer.scenes.last { acts[scenes.all[scene]] = number }
    case .beat(let id): answer.beats.append(beats.index(of: id))
    case .ending(let id, let title):
      answer.ending = endings.index(of: id)
      titles["ending \(id)"] = title
    case .memory(let id): _ = memories.index(of: id)
    case .clue(let id): _ = clues.index(of: id)
    case .fact(let id, _): _ = facts.index(of: id)
    default: break
    }
  }
}
