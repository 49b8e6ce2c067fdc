import Cues
import Screen

@testable import Game

/// A game without a world: effects are answered by tales of the test's own, keys are written as words.
struct Play {
  var model: Model
  var effects: [Effect] = []
  private var time = 0

  init(
    _ width: Int, _ height: Int, _ tale: Tale? = nil, settings: Settings = Settings(), shelf: Shelf = Shelf()
  ) {
    var colours = ColourChoice(flag: .indexed) { _ in nil }
    colours.reason = "TERM"
    model = Model(width: width, height: height, settings: settings, colours: colours, shelf: shelf)
    if let tale { tell(tale) }
  }

  mutating func tell(_ tale: Tale) { effects += model.update(.told(tale), at: time) }

  mutating func notice(_ text: String) { effects += model.update(.notice(text), at: time) }

  /// Presses keys: characters, or words for the others, with blanks between them.
  mutating func press(_ keys: String) {
    for word in keys.split(separator: " ") {
      time += 10
      effects += model.update(.key(Play.key(String(word))), at: time)
    }
  }

  mutating func resize(_ width: Int, _ height: Int) {
    effects += model.update(.resize(width: width, height: height), at: time)
  }

  mutating func pass(_ milliseconds: Int) {
    time += milliseconds
    effects += model.update(.tick, at: time)
  }

  /// The screen as text.
  var screen: String { model.view(.empty).text }
  var cursor: Position? { model.view(.empty).cursor }

  private static func key(_ word: String) -> Key {
    switch word {
    case "space": .character(" ")
    case "up": .up
    case "down": .down
    case "left": .left
    case "right": .right
    case "pageup": .pageUp
    case "pagedown": .pageDown
    case "home": .home
    case "end": .end
    case "enter": .enter
    case "escape": .escape
    default: word.unicodeScalars.first.map { .character($0) } ?? .unknown
    }
  }
}

/// Scenes to read in tests.
enum Sample {
  static func passage(_ taken: String?, _ lines: [(String, [String])], after: Passage? = nil) -> Passage {
    Passage(
      taken: taken, lines: lines.map { Passage.Line($0.0 + "\n", tags: $0.1) },
      before: after?.after ?? Staging())
  }

  static let opening = passage(nil, [("It begins.", ["scene: front: Before", "act: 1: Cake"])])

  static let aisle = passage(
    "Keep shopping.",
    [
      (
        "Barley tea is where it always is. You take two. Behind you the clerk is counting money, half an octave up.",
        ["scene: aisle: Aisle nine"]
      ),
      ("\"Hey. You. Basket.\"", []),
      (
        "Three triangles left: tuna, tuna, plum. You read the date on the plum. One of them has a bat and holds it near "
          + "the end; he has never hit anyone with it. The other stands nearer the door than he should, all his weight "
          + "on the left foot.", []
      ),
      ("\"Are you deaf?\"", []), ("The plum is good until Thursday.", []),
    ], after: opening)

  static let store = Tale(
    life: 3, passages: [opening, aisle],
    options: [
      Offer("Put the plum back. Take both tunas.", mark: .wholly),
      Offer("\"Card or cash?\" Ask the clerk, not them.", mark: .partly),
      Offer("Set the basket down, so that nothing breaks.", mark: .never),
    ], canUndo: true)

  static let fight = Tale(
    life: 1,
    passages: [
      passage(
        "Stand still, and let him choose.",
        [
          (
            "He comes in over the front foot. All of him is behind the bat. His eyes are on your head. The floor is wet "
              + "on his left.", ["scene: fight: First fight", "page: fight 2/5"]
          ),
          ("_Bend first,_ Min-hee says. _Everything starts from there._", ["hint"]),
        ], after: opening)
    ],
    options: [
      Offer("Plié: under the bat"), Offer("Dégagé: a foot out, at his ankle"),
      Offer("Relevé: up, and inside his arms"), Offer("Stand: let the basket take it"),
    ], gauges: [Gauge(name: "wound", value: 1, maximum: 3)])

  static let memory = Tale(
    life: 1,
    passages: [
      passage(
        nil,
        [
          (
            "She has no table, so you eat on the floor, with the cake between you and one candle in it, because a candle "
              + "for every year would be showing off; and she cuts the first slice so wide that it falls over, and "
              + "laughs, and eats it fallen, with her fingers.",
            ["scene: floor: The kitchen floor", "page: memory"]
          )
        ])
    ], options: [Offer("Say it."), Offer("Blow out the candle instead.")])

  static let choi = Tale(
    life: 1,
    passages: [
      passage(
        nil,
        [
          ("Choi wakes on a floor that he knows.", ["scene: wakes: The floor", "page: choi 2/3"]),
          ("\"Three days,\" say the shoes.", []),
        ], after: opening)
    ], options: [Offer("Say nothing."), Offer("Say that she is dead.")])

  static let ending = Tale(
    life: 3,
    passages: [
      opening,
      passage(
        "Wait.", [("The tide comes in.", ["ending: tide: Low Tide"]), ("It goes out.", [])], after: opening),
    ],
    ending: EndingReport(
      title: "Low Tide", place: 4, found: (0..<17).map { [0, 3, 4, 9, 15].contains($0) },
      decisions: [.init(act: "Act one", text: "You kept shopping, and let her know you.")],
      summary: "Life 3 · 1 wound", lastDecision: "what burns", hasUnseen: true))
}
