import Screen
import Testing

@testable import Game

@Suite struct EndingTests {
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
}
