import Screen
import Testing

@testable import Game

@Suite struct MenuTests {
  private let shelf = Shelf(
    place: ("Handle", "The bridge"), lives: 3,
    endings: (0..<17).map { Shelf.Ending(title: $0 == 4 ? "Low Tide" : nil, route: "Life 3.") },
    hasReadNote: true)

  @Test func theTitleContinuesFirstWhereThereIsSomething() {
    var play = Play(80, 24, shelf: shelf)
    #expect(play.screen.contains("   ▸ Continue  Handle"))
    #expect(play.screen.contains("B A L L E R I N A"))
    play.press("enter")
    #expect(play.effects == [.resume])
    let new = Play(80, 24)
    #expect(!new.screen.contains("Continue"))
    #expect(new.screen.contains("▸ New life"))
  }

  @Test func theNoteComesBeforeTheFirstLife() {
    var play = Play(80, 24)
    play.press("enter")
    #expect(play.screen.contains("findahelpline.com"))
    play.press("2")
    #expect(play.effects.contains(.noteRead) && play.effects.last == .begin(isGentle: true))
    #expect(play.model.settings.isGentle)
  }

  /// What the note, the picture and the clock are about is the game's own story.
  @Test func anotherStoryHasItsOwnNameAndNoNote() {
    for (columns, rows) in [(80, 24), (40, 12), (20, 6), (120, 40)] {
      var play = Play(columns, rows)
      play.model.guest = Guest(tags: ["title: The Lift", "author: A. Writer"], fallback: "lift.ink")
      #expect(play.screen.contains("The Lift"))
      #expect(play.screen.contains("by A. Writer") == (rows >= 16))
      #expect(!play.screen.contains("B A L L E R I N A") && !play.screen.contains("homage"))
      #expect(!play.screen.contains("clock") && !play.screen.contains("▀"))
      play.press("enter")
      #expect(play.effects == [.begin(isGentle: false)])
    }
    #expect(Guest(tags: [], fallback: "lift.ink").title == "lift.ink")
  }

  @Test func theNoteIsReadBeforeItsChoicesShow() {
    var play = Play(40, 12)
    play.press("enter")
    #expect(play.screen.contains("findahelpline.com"))
    #expect(!play.screen.contains("1  Begin."))
    play.press("1")
    #expect(play.effects.isEmpty)
    play.press("space")
    #expect(play.screen.contains("ending.") && play.screen.contains("1  Begin."))
    play.press("pageup")
    #expect(!play.screen.contains("1  Begin."))
    play.press("down")
    play.press("1")
    #expect(play.effects == [.noteRead, .begin(isGentle: false)])
  }

  @Test func detailsAreToldOnRequest() {
    var play = Play(80, 24)
    play.model.contentDetails = ["Act one: the death of a friend."]
    play.press("enter 3")
    #expect(play.screen.contains("Act one: the death of a friend."))
    play.press("3")
    #expect(play.screen.contains("findahelpline.com"))
  }

  @Test func settingsChangeAndAreSaved() {
    var play = Play(80, 24)
    play.press(", down down down down")
    #expect(play.screen.contains("▸  Theme                        ‹ night ›"))
    play.press("right")
    #expect(play.screen.contains("‹ paper ›"))
    #expect(play.model.settings.theme == .paper)
    guard case .save(let saved)? = play.effects.last else {
      Issue.record("nothing was saved")
      return
    }
    #expect(Settings(text: saved.written) == saved)
  }

  /// A life that reads gently says so, whatever new lives would do, and can be told to read in full.
  @Test func gentleReadingIsThatOfTheLife() {
    var tale = Sample.store
    tale.isGentle = true
    var play = Play(80, 24, tale)
    play.press(", down")
    #expect(play.screen.contains("▸  Gentle reading               ‹ on ›"))
    play.press("right")
    #expect(play.screen.contains("▸  Gentle reading               ‹ off ›"))
    #expect(play.effects.last == .setGentle(false) && !play.model.settings.isGentle)
    play.press("right up right")
    #expect(play.effects.contains(.setGentle(true)) && play.model.settings.isGentle)
    #expect(play.effects.count { if case .setGentle = $0 { true } else { false } } == 2)
  }

  @Test func settingsReadWhatTheyKnow() {
    let text =
      "Theme: high contrast\nMotion: reduced\nColour: 256\nFuture: yes\nMarks at choices: nonsense\nbroken\n"
    let settings = Settings(text: text)
    #expect(settings.theme == .contrast)
    #expect(settings.motion == .reduced)
    #expect(settings.colour == .indexed)
    #expect(settings.marks == .secondLife)
  }

  @Test(arguments: [
    ("theme", "Theme"), ("PLAIN", "Plain mode"), ("plain mode", "Plain mode"), ("co", nil),
    ("colour", "Colour"),
    ("", nil), ("themes", nil),
  ])
  func aSettingIsMeantByItsBeginning(_ words: String, _ name: String?) {
    #expect(Settings.name(meaning: words) == name)
  }

  @Test func helpIsOpenedAndLeft() {
    var play = Play(120, 40)
    play.press("?")
    for word in ["choose at once", "never taken", "Min-hee", "findahelpline.com"] {
      #expect(play.screen.contains(word), "\(word)")
    }
    play.press("space x")
    #expect(play.screen.contains("New life"))
  }

  /// Every character that does something on a page stands in Help, and Help names none that does nothing.
  @Test func helpNamesTheKeysThatThereAre() {
    let page = HelpPage(Play(120, 40).model)
    let signs = (page.rows + page.right).compactMap {
      if case .entry(let entry) = $0 { entry.sign } else { nil }
    }
    let named = Set(signs.flatMap { $0.split(separator: " ") }.filter { $0.count == 1 }.map(String.init))
    var tale = Sample.store
    tale.canRedo = true
    for code in UInt8(ascii: "!")...UInt8(ascii: "~") {
      let key = String(UnicodeScalar(code))
      var play = Play(80, 24, tale)
      play.press("j")
      let before = play.screen
      play.press(key)
      let acts = !play.effects.isEmpty || play.screen != before
      guard !key.allSatisfy(\.isNumber) else { continue }
      #expect(
        acts == named.contains(key) || key == "[" || key == "]", "\(key) \(acts ? "acts" : "does nothing")")
    }
  }

  @Test func endingsAreBlanksUntilFound() {
    var play = Play(80, 24, shelf: shelf)
    play.press("e")
    #expect(play.screen.contains("1 of 17 found"))
    #expect(play.screen.contains("5  ▼ Low Tide"))
    #expect(play.screen.contains("4  ▽ not found"))
  }

  @Test func plainModeIsAskedFor() {
    var play = Play(80, 24)
    play.press("p 2")
    #expect(play.effects.last == .leaveForPlain)
    #expect(play.model.settings.isPlain)
  }

  @Test(arguments: [
    (18, 5, "Needs 20 by 6."), (60, 5, "Ballerina needs 20 by 6. Nothing is lost."), (5, 3, "20x6"),
  ])
  func tooSmallSaysSo(_ width: Int, _ height: Int, _ text: String) {
    var play = Play(width, height, Sample.store)
    #expect(play.screen.contains(text))
    play.press("1 q")
    #expect(play.effects.isEmpty)
    play.resize(80, 24)
    #expect(play.screen.contains("▸ 1  Put the plum back."))
  }

  @Test func nothingMovesAtRestOrWithReducedMotion() {
    var play = Play(80, 24)
    #expect(play.model.nextTick != nil)
    // The clock of the world does not begin with the game.
    play.pass(5_000_000)
    #expect(play.model.nextTick != nil)
    play.pass(13_000)
    #expect(play.model.nextTick == nil)
    play.press("down")
    #expect(play.model.nextTick != nil)
    play.model.settings.motion = .reduced
    #expect(play.model.nextTick == nil)
  }
}

/// The same chance from the same seed.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ state >> 29) &* 0x94D0_49BB_1331_11EB
  }
}

@Suite struct SturdinessTests {
  private let tales = [Sample.store, Sample.fight, Sample.memory, Sample.choi, Sample.ending, Tale()]

  /// Every page at every size, in every depth: nothing traps, and the cursor is on the screen.
  @Test func everyPageDrawsAtEverySize() {
    for tale in tales {
      for width in [1, 20, 31, 60, 80, 120] {
        for height in [1, 6, 9, 12, 16, 24, 40] {
          for keys in [
            "", "space", "space space space", "pageup", "?", ",", "e", "r", "p", "escape", "escape n",
          ] {
            var play = Play(width, height, tale)
            play.press(keys)
            check(play)
          }
        }
      }
    }
  }

  /// Random keys, resizes and tales in any order.
  @Test(arguments: 0..<4) func anyKeysInAnyOrderDoNoHarm(_ seed: UInt64) {
    let keys = [
      "space", "enter", "up", "down", "left", "right", "pageup", "pagedown", "home", "end", "escape", "1",
      "2", "3", "9",
      "u", "U", "r", "?", ",", "e", "p", "n", "j", "k", "b",
    ]
    var random = Seeded(state: seed)
    var play = Play(80, 24)
    for _ in 0..<400 {
      switch Int.random(in: 0..<12, using: &random) {
      case 0: play.resize(.random(in: 1...130, using: &random), .random(in: 1...45, using: &random))
      case 1: play.tell(tales[.random(in: 0..<tales.count, using: &random)])
      case 2: play.pass(.random(in: 0...2000, using: &random))
      default: play.press(keys[.random(in: 0..<keys.count, using: &random)])
      }
      check(play)
    }
  }

  private func check(_ play: Play) {
    let canvas = play.model.view(.empty)
    #expect(canvas.width == play.model.width && canvas.height == play.model.height)
    if let cursor = canvas.cursor {
      #expect(canvas.buffer.contains(x: cursor.x, y: cursor.y), "\(play.model)")
    }
  }
}
