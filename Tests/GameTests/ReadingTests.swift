import Screen
import Testing

@testable import Game

@Suite struct ReadingTests {
  @Test func aPageAtStandardSize() {
    var play = Play(80, 24, Sample.store)
    play.press("j")
    #expect(
      play.screen == """

             › Keep shopping.

               Barley tea is where it always is. You take two. Behind you the
               clerk is counting money, half an octave up.

               “Hey. You. Basket.”

               Three triangles left: tuna, tuna, plum. You read the date on the
               plum. One of them has a bat and holds it near the end; he has
               never hit anyone with it. The other stands nearer the door than he
               should, all his weight on the left foot.

               “Are you deaf?”

               The plum is good until Thursday.

        ────────────────────────────────────────────────────────────────────────────────

               1  Put the plum back. Take both tunas.                           ●
             ▸ 2  “Card or cash?” Ask the clerk, not them.                      ◐
               3  Set the basket down, so that nothing breaks.                  ○

          Cake · Aisle nine                                   life 3 · turn 1 · ? keys
        """)
    #expect(play.cursor == Position(x: 10, y: 20))
  }

  @Test func aSmallPageShowsItsBeginningFirst() {
    var play = Play(40, 12, Sample.store)
    #expect(play.screen.hasPrefix("› Keep shopping.\n    Barley tea is"))
    #expect(play.screen.contains("space ▾"))
    play.press("2")
    #expect(play.effects.isEmpty)
    play.press("space j")
    #expect(
      play.screen == """
          anyone with it. The other stands     ▴
          nearer the door than he should, all
          his weight on the left foot.
            “Are you deaf?”
            The plum is good until Thursday.
        ── Cake · Aisle nine ───────────────────
          1  Put the plum back. Take both    ●
             tunas.
        ▸ 2  “Card or cash?” Ask the clerk,  ◐
             not them.
          3  Set the basket down, so that    ○
             nothing breaks.
        """)
  }

  @Test func aPocketPageAlternatesTextAndChoices() {
    var play = Play(20, 6, Sample.store)
    #expect(play.screen.contains("space ▾"))
    for _ in 0..<20 where !play.screen.contains("Card or") { play.press("space") }
    play.press("j")
    #expect(
      play.screen == """
        ─ Cake ────────── ▴
          1  Put the plum…
        ▸ 2  “Card or
             cash?” Ask the
             clerk, not
             them.
        """)
    play.press("2")
    #expect(play.effects == [.choose(1)])
  }

  @Test func digitsChooseAtOnceAndEnterTakesTheSelected() {
    var play = Play(80, 24, Sample.store)
    play.press("3 j enter 7")
    #expect(play.effects == [.choose(2), .choose(1)])
  }

  @Test func aFightHasItsBarreAndTwoColumns() {
    var play = Play(80, 24, Sample.fight)
    play.press("j")
    let screen = play.screen
    #expect(
      screen.contains("       He comes in over the front foot.\n       All of him is behind the bat.\n"))
    #expect(screen.contains("     ✦ Bend first, Min-hee says. Everything starts from there.\n"))
    #expect(screen.contains("\n─────── I ───────────[ II ]"))
    #expect(screen.contains("     ▸ 2  Dégagé    a foot out, at his ankle\n"))
    #expect(screen.contains("wound ◆◇◇  1 of 3 · ? keys"))
  }

  @Test func aMemorysLinesLengthen() {
    let play = Play(80, 24, Sample.memory)
    // A blank lets the candle's light through.
    let rows = play.screen.replacing("▀", with: " ").split(separator: "\n").filter {
      $0.contains("She has") || $0.contains("eat on")
    }
    let ends = rows.map { row in row.count - row.reversed().prefix { $0 == " " }.count }
    #expect(
      ends == ["       She has no table, so you".count, "       eat on the floor, with the cake".count])
    #expect(play.screen.contains("A memory · The kitchen floor"))
  }

  @Test func choiIsInTheViewfinder() {
    var play = Play(80, 24, Sample.choi)
    #expect(play.screen.contains("● REC"))
    #expect(play.screen.contains("CHOI’S SIDE"))
    #expect(play.screen.contains("▮▮▯ 2 DAYS"))
    play.press("2")
    #expect(play.effects == [.choose(1)])
  }

  /// On the smallest screen the battery has no word, and stands apart from the word that goes on.
  @Test func theBatteryLeavesRoomForTheKey() {
    for width in [20, 24, 30, 40, 80] {
      let play = Play(width, width < 60 ? 6 : 24, Sample.choi)
      for row in play.screen.split(separator: "\n") where row.contains("▮") && row.contains("space") {
        #expect(row.contains(" space"), "\(row)")
      }
    }
  }

  @Test func aPauseIsAKey() {
    let passage = Sample.passage("On.", [("Before.", ["pause"]), ("After.", [])], after: Sample.opening)
    var play = Play(80, 24, Tale(passages: [Sample.opening, passage], options: [Offer("Go.")]))
    #expect(play.screen.contains("Before.") && !play.screen.contains("After."))
    play.press("1")
    #expect(play.effects.isEmpty)
    play.press("space")
    #expect(
      play.screen.contains("Before.") && play.screen.contains("After.") && play.screen.contains("1  Go."))
  }

  @Test func anActHasItsCard() {
    var play = Play(80, 24, Tale(passages: [Sample.opening], options: [Offer("Go.")]))
    #expect(play.screen.contains("ACT ONE"))
    #expect(play.screen.contains("C A K E"))
    #expect(!play.screen.contains("It begins."))
    play.press("space")
    #expect(play.screen.contains("It begins."))
  }

  @Test func theWholeLifeCanBeReadBack() {
    var play = Play(80, 24, Sample.store)
    play.press("pageup home")
    #expect(play.screen.contains("It begins."))
    play.resize(40, 12)
    #expect(play.screen.contains("It begins.") || play.screen.contains("▴"))
    play.press("end")
    #expect(play.screen.contains("space ▾") || play.screen.contains("1  Put"))
  }

  @Test func readingBackTellsNothingThatIsStillToCome() {
    let passage = Sample.passage(
      "On.", [("Before.", ["pause"]), ("After.", [])], after: Sample.opening)
    var play = Play(80, 24, Tale(passages: [Sample.opening, passage], options: [Offer("Go.")]))
    play.press("pageup")
    #expect(play.screen.contains("Before.") && !play.screen.contains("After."))
    #expect(play.screen.contains("Reading back: turn 1 of 1"))
    play.press("end space pageup")
    #expect(play.screen.contains("After."))
  }

  @Test func aLongLifeIsReadBackRowByRow() {
    var passages = [Sample.opening]
    for number in 1...60 {
      passages.append(Sample.passage("Go on.", [("Step \(number).", [])], after: Sample.opening))
    }
    var play = Play(80, 24, Tale(passages: passages, options: [Offer("Go.")]))
    play.press("pageup up up pageup")
    let early = play.screen
    #expect(early.contains("Step 4") && !early.contains("Step 60."))
    play.press("home")
    #expect(play.screen.contains("It begins.") && play.screen.contains("Step 1."))
    play.press("pageup")
    #expect(play.screen.contains("It begins."))
    play.press("pagedown down pagedown")
    #expect(!play.screen.contains("It begins.") && play.screen.contains("of 60"))
    play.resize(60, 30)
    #expect(play.screen.contains("Reading back"))
    play.press("escape")
    #expect(play.screen.contains("Step 60."))
  }

  @Test func whatWasReadIsFound() {
    var play = Play(80, 12, Sample.store)
    play.press("/ t r i a n g l e s")
    #expect(play.screen.contains("Three triangles left"))
    play.press("x")
    #expect(play.screen.contains("is not before this"))
    play.press("escape escape")
    #expect(play.screen.contains("1  Put"))
  }

  @Test func theEndOfAPageStaysInSightOnResize() {
    var play = Play(80, 24, Sample.store)
    play.resize(40, 12)
    #expect(play.screen.contains("▸ 1  Put the plum back."))
    play.resize(200, 60)
    #expect(play.screen.contains("› Keep shopping.") && play.screen.contains("▸ 1  Put the plum back."))
  }

  /// A chapter card has no letters: the first key turns it.
  @Test func theTypewriterPassesOverCards() {
    var settings = Settings()
    settings.text = .typed
    var play = Play(80, 24, Tale(passages: [Sample.opening], options: [Offer("Go.")]), settings: settings)
    #expect(play.screen.contains("C A K E"))
    play.press("space")
    #expect(!play.screen.contains("C A K E") && !play.screen.contains("It begins."))
    play.press("1")
    #expect(play.screen.contains("It begins.") && play.effects.isEmpty)
    play.press("1")
    #expect(play.effects == [.choose(0)])
  }

  @Test func theTypewriterIsCompletedByOneKey() {
    var settings = Settings()
    settings.text = .typed
    var play = Play(80, 24, Sample.store, settings: settings)
    #expect(!play.screen.contains("Barley tea"))
    #expect(play.model.nextTick == 33)
    for _ in 0..<10 { play.pass(33) }
    #expect(play.screen.contains("Barl"))
    play.press("space")
    #expect(play.screen.contains("Thursday."))
    play.press("1")
    #expect(play.effects == [.choose(0)])
  }

  /// A number that is struck while text is typed completes it, and is not lost: its choice is selected.
  @Test func aNumberStruckWhileTextIsTypedSelects() {
    var settings = Settings()
    settings.text = .typed
    var play = Play(80, 24, Sample.store, settings: settings)
    play.press("3")
    #expect(play.effects.isEmpty)
    #expect(play.screen.contains("Thursday.") && play.screen.contains("▸ 3  Set the basket"))
    play.press("enter")
    #expect(play.effects == [.choose(2)])
    // A number that no choice has, or whose choice stands on another page, completes alone.
    play.tell(Sample.store)
    play.press("9")
    #expect(play.screen.contains("Thursday.") && play.screen.contains("▸ 1  Put"))
    var small = Play(40, 12, Sample.store, settings: settings)
    small.press("3 space")
    #expect(small.effects.isEmpty && small.screen.contains("▸ 1  Put"))
  }

  /// A screen that grows smaller passes over nothing that is still being typed.
  @Test func whatIsBeingTypedStaysInSight() {
    var settings = Settings()
    settings.text = .typed
    var play = Play(80, 24, Sample.store, settings: settings)
    for _ in 0..<10 { play.pass(33) }
    play.resize(40, 12)
    #expect(play.screen.contains("› Keep shopping.") && play.screen.contains("Barl"))
    play.press("space")
    #expect(play.screen.contains("Barley tea is where") && play.screen.contains("space ▾"))
  }

  /// Where a screen repeats rows of the one before it, they stand back behind what is new.
  @Test func whatWasOnTheScreenBeforeStandsBack() throws {
    var play = Play(40, 12, Sample.store)
    func ink(of words: String) throws -> Paint {
      let buffer = play.model.view(.empty).buffer
      let row = try #require((0..<buffer.height).first { buffer.text(row: $0).contains(words) })
      return buffer.row(row).first { $0.base != 0x20 }?.ink ?? .own
    }
    #expect(try ink(of: "Barley tea") == .prose)
    play.press("space")
    #expect(try ink(of: "with it. The other stands") == .dim)
    #expect(try ink(of: "The plum is good") == .prose)
    play.resize(80, 24)
    #expect(try ink(of: "Barley tea") == .dim && ink(of: "The plum is good") == .prose)
  }

  @Test func undoAndRestartAreAsked() {
    var play = Play(80, 24, Sample.store)
    play.press("u U r")
    #expect(play.effects == [.undo])
    #expect(play.screen.contains("Begin again from the first line?"))
    play.press("enter")
    #expect(play.screen.contains("Keep shopping."))
    play.press("r 2")
    #expect(play.effects == [.undo, .restart])
  }
}
