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
          anyone with it. The other stands    ▴
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

  @Test func anEndingHasItsDoors() {
    var play = Play(80, 24, Sample.ending)
    play.press("space")
    let screen = play.screen
    #expect(screen.contains("L O W   T I D E"))
    #expect(screen.contains("ending 5 of 17    ● · · ● ◆ · · · · ● · · · · · ● ·"))
    #expect(screen.contains("▸ 1  Back to the decision that led here: what burns."))
    play.press("3 1")
    #expect(play.effects == [.begin(isGentle: false), .backToDecision])
  }

  @Test(arguments: [
    ("what burns", "what burns."), ("\"Is it enough?\"", "“Is it enough?”"), ("Tie him.", "Tie him."),
    ("*Now.*", "Now."), ("Wait…  ", "Wait…"),
  ])
  func aDoorNamesTheDecisionAsASentence(_ words: String, _ told: String) {
    var tale = Sample.ending
    tale.ending?.lastDecision = words
    var play = Play(80, 24, tale)
    play.press("space")
    #expect(play.screen.contains("Back to the decision that led here: \(told)\n"))
  }

  private func longEnding() -> Tale {
    var tale = Sample.ending
    let words = "You went the long way round by the harbour, where nobody asks a woman her name at night."
    tale.ending?.decisions = (1...6).map { .init(act: "Act \($0)", text: "\($0) \(words)") }
    return tale
  }

  /// Where the key decisions do not all fit in full, each has one row; and how many are not in sight is said.
  @Test func anEndingOnASmallScreenTellsAsManyDecisionsAsItCan() {
    var play = Play(60, 17, longEnding())
    play.press("space")
    #expect(play.screen.contains("Act 3      3 You went the long way"))
    #expect(play.screen.contains("…"))
    #expect(play.screen.contains(" 1 more · space ▾ "))
    play.press("space")
    #expect(play.screen.contains("Act 6      6 You went the long way") && !play.screen.contains("more"))
    play.press("space")
    #expect(play.screen.contains("Act 1      1 You went") && play.screen.contains(" 1 more · space ▾ "))
    play.resize(80, 60)
    #expect(play.screen.contains("her name at night.") && !play.screen.contains("…"))
    #expect(!play.screen.contains("space"))
  }

  /// On a pocket screen the decisions and the doors alternate, as text and choices do; nothing is left out.
  @Test(arguments: [(20, 6), (30, 8), (40, 9)])
  func aPocketEndingTellsEveryDecisionInFull(_ width: Int, _ height: Int) {
    var play = Play(width, height, longEnding())
    for _ in 0..<9 where !play.screen.contains("Ending 5") { play.press("space") }
    var told = ""
    for _ in 0..<60 where !play.screen.contains("▸ 1") {
      #expect(play.screen.contains("space"))
      told += play.screen.split(separator: "\n").dropFirst(2).dropLast().joined()
      told.append(" ")
      play.press("1")
      #expect(play.effects.isEmpty)
      play.press("space")
    }
    #expect(told.split { $0 == " " }.filter { $0 == "night." }.count == 6)
    #expect(play.screen.contains("▸ 1  Back to"))
    play.press("j 1")
    #expect(play.effects == [.backToDecision])
    play.press("space")
    #expect(play.screen.contains("Ending 5 of 17"))
  }

  /// Who read gently goes on to read gently.
  @Test func aNewLifeAfterAnEndingReadsAsTheLastOneDid() {
    var tale = Sample.ending
    tale.isGentle = true
    var play = Play(80, 24, tale)
    play.press("space 3")
    var settings = Settings()
    settings.isGentle = true
    var other = Play(80, 24, Sample.ending, settings: settings)
    other.press("space 3")
    #expect(play.effects == [.begin(isGentle: true)] && other.effects == play.effects)
  }

  /// The row of a sign is not a letter's.
  @Test func aSignTakesNoLetterAway() {
    for (width, height) in [(20, 6), (30, 8), (40, 9), (40, 12)] {
      var play = Play(width, height, Sample.store)
      var told = ""
      for _ in 0..<60 where !play.screen.contains("▸ 1") {
        told += play.screen.split(separator: "\n").dropLast().joined(separator: " ")
        play.press("space")
      }
      for word in ["always", "counting", "triangles", "stands"] {
        #expect(told.contains(word), "\(width)x\(height): \(word)")
      }
    }
  }

  /// Where the moments have no room beside the key that goes on, it is said which of how many this is.
  @Test func aNarrowBarreSaysWhichMomentItIs() {
    let pocket = Play(20, 6, Sample.fight)
    #expect(pocket.screen.contains(" II of V ") && pocket.screen.contains(" space "), "\(pocket.screen)")
    let wide = Play(60, 16, Sample.fight)
    #expect(wide.screen.contains("[ II ]") && wide.screen.contains(" V "))
  }

  @Test func aMemoryIsCalledOneOnASmallScreenToo() {
    #expect(Play(40, 12, Sample.memory).screen.contains(" A memory · "))
    #expect(Play(20, 6, Sample.memory).screen.contains("─ A memo… "))
  }

  /// The recording light is never covered.
  @Test func theRecordingLightIsSeenAtEverySize() {
    for (width, height) in [(20, 6), (24, 7), (30, 8), (40, 12), (60, 16), (120, 40)] {
      #expect(Play(width, height, Sample.choi).screen.contains("● REC"), "\(width)x\(height)")
    }
  }

  /// His text and his choices alternate on a pocket screen, and neither covers the other.
  @Test func aPocketViewfinderShowsChoicesAlone() {
    var play = Play(20, 6, Sample.choi)
    for _ in 0..<9 where !play.screen.contains("▸ 1") { play.press("space") }
    #expect(play.screen.contains("▸ 1  Say"), "\(play.screen)")
    #expect(play.screen.contains("● REC"))
    #expect(!play.screen.contains("shoes"))
  }
}
