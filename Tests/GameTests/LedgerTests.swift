import Screen
import Testing

@testable import Game

@Suite struct LedgerTests {
  private let ledgers = [
    Ledger(
      .lives, title: "Lives", summary: "2 lives",
      entries: [
        .init(
          id: "1", sign: "▼", title: "Aisle Nine", note: "act 1 · 12 turns", body: ["Ended: Aisle Nine."]),
        .init(
          id: "2", sign: "●", title: "The bridge", note: "act 2 · 40 turns",
          body: ["It stands on the bridge."]),
      ]),
    Ledger(
      .facts, title: "Facts", summary: "1 of 6",
      entries: [
        .init(id: "code", title: "0417", isOn: true), .init(id: "fear", title: "not found", isFound: false),
      ]),
  ]

  private func play(_ kind: Ledger.Kind, _ width: Int = 80, _ height: Int = 24) -> Play {
    var play = Play(width, height, Sample.store)
    _ = play.model.update(.ledgers(ledgers, at: kind), at: 0)
    return play
  }

  @Test func livesAreListedWithWhatTheyCameTo() {
    var play = play(.lives)
    #expect(play.screen.contains("Lives  2 lives"))
    #expect(play.screen.contains("▸ ▼ Aisle Nine"))
    #expect(play.screen.contains("Ended: Aisle Nine."))
    play.press("j")
    #expect(play.screen.contains("It stands on the bridge."))
    play.press("enter")
    #expect(play.effects == [.openEntry(.lives, id: "2")])
  }

  @Test func aLifeIsNamedDeletedAndHeldAgainstAnother() {
    var play = play(.lives)
    play.press("n M y enter d u x c j c")
    #expect(
      play.effects == [
        .rename(life: "1", name: "My"), .delete(life: "1"), .undelete, .export(life: "1"), .compare("1", "2"),
      ])
  }

  @Test func factsHaveASwitchAndBlanksHaveNone() {
    var play = play(.facts)
    #expect(play.screen.contains("‹ on ›"))
    play.press("enter j enter")
    #expect(play.effects == [.openEntry(.facts, id: "code")])
    #expect(play.screen.contains("Not found yet."))
  }

  @Test func pagesTurnRound() {
    var play = play(.lives)
    play.press("right")
    #expect(play.screen.contains("Facts  1 of 6"))
    play.press("right")
    #expect(play.screen.contains("Lives  2 lives"))
    play.press("escape")
    #expect(play.screen.contains("› Keep shopping."))
  }

  @Test func fitsEverySize() {
    for width in [20, 30, 40, 60, 80, 120, 200] {
      for height in [6, 9, 12, 16, 24, 40] {
        let play = play(.facts, width, height)
        #expect(play.screen.contains("Facts"))
      }
    }
  }
}
