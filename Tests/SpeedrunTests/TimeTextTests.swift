import Speedrun
import Testing

@Suite struct TimeTextTests {
  @Test(arguments: [
    (0, "0:00.000"), (9042, "0:09.042"), (884_391, "14:44.391"), (3_723_004, "1:02:03.004"),
    (-61_999, "−1:01.999"),
  ])
  func aClockShowsMilliseconds(_ count: Int, _ text: String) {
    #expect(Milliseconds(count).clock == text)
  }

  @Test(arguments: [
    (0, "+0.0"), (2199, "+2.1"), (-2199, "−2.1"), (-40, "−0.0"), (62_390, "+1:02.3"),
    (-3_600_000, "−1:00:00.0"),
  ])
  func aDeltaCutsDigitsOffAndKeepsItsSign(_ count: Int, _ text: String) {
    #expect(Milliseconds(count).delta == text)
  }

  @Test func wordsSayWhatSignsSay() {
    #expect(Milliseconds(-2100).deltaInWords == "2.1 seconds ahead")
    #expect(Milliseconds(62_300).deltaInWords == "1:02.3 behind")
    #expect(Milliseconds(0).deltaInWords == "even")
  }

  @Test func arithmeticStaysInItsRange() {
    #expect(Milliseconds(.max) + Milliseconds(.max) == Milliseconds(Milliseconds.limit))
    #expect(-Milliseconds(.min) == Milliseconds(Milliseconds.limit))
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z", "01/01/1970 00:00:00"),
    (1_773_518_400, "2026-03-14T20:00:00Z", "03/14/2026 20:00:00"),
    (1_709_164_799, "2024-02-28T23:59:59Z", "02/28/2024 23:59:59"),
    (1_709_251_199, "2024-02-29T23:59:59Z", "02/29/2024 23:59:59"),
    (-1, "1969-12-31T23:59:59Z", "12/31/1969 23:59:59"),
  ])
  func datesAreUTC(_ seconds: Int, _ iso: String, _ slashed: String) {
    #expect(UTCDate(seconds: seconds).iso == iso)
    #expect(UTCDate(seconds: seconds).slashed == slashed)
    #expect(UTCDate(iso: iso)?.seconds == seconds)
    #expect(UTCDate(slashed: slashed)?.seconds == seconds)
  }

  @Test(arguments: [
    "", "2026-3-14T20:00:00Z", "2026-13-14T20:00:00Z", "2026-03-14T24:00:00Z", "2026-03-14 20:00:00",
  ])
  func otherDatesAreNotRead(_ text: String) {
    #expect(UTCDate(iso: text) == nil)
  }
}
