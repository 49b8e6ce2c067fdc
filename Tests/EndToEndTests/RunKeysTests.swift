import Foundation
import PseudoTerminal
import Testing

/// Runs in plain text and runs that are watched, key by key, in a real pseudo-terminal.
@Suite struct RunKeysTests {
  private func file(_ home: Home, _ name: String) throws -> String {
    try String(contentsOfFile: "\(home.path)/runs/\(name).run", encoding: .utf8)
  }

  /// Everything that was written, what has left the screen included.
  private func told(_ terminal: PseudoTerminal) -> String { String(decoding: terminal.output, as: UTF8.self) }

  /// A run that has begun and shows its first list.
  private func single(_ home: Home) throws -> PseudoTerminal {
    let terminal = try home.start(["speedrun", "--plain", "--single-keys", "--order", "fixed"], columns: 100)
    #expect(terminal.wait { $0.words.contains("Any key but q starts the clock.") })
    terminal.send(" ")
    #expect(terminal.wait { $0.words.contains("3. The one with less salt.") })
    return terminal
  }

  @Test func aSingleKeyChoosesInPlainText() throws {
    let home = try Home()
    let terminal = try single(home)
    terminal.send("3")
    #expect(terminal.wait { told($0).contains("You chose: The one with less salt. Then kelp.") })
    terminal.send("t")
    #expect(terminal.wait { $0.words.contains("Real time 0:") && $0.words.contains("split 2 of 43") })
    terminal.send("q")
    #expect(terminal.waitForEnd() != nil)
    #expect(terminal.isAsFound)
    let text = try file(home, "canon-fixed-single-1")
    #expect(text.contains("input single") && text.contains(" choose 3 "))
  }

  @Test func aPauseHidesTheTextInPlainTextToo() throws {
    let home = try Home()
    let terminal = try single(home)
    terminal.send("p")
    #expect(terminal.wait { $0.words.contains("Paused. The real time runs.") })
    terminal.send("a")
    #expect(terminal.wait { $0.words.contains("The text is hidden while you pause.") })
    terminal.send("3")
    #expect(terminal.wait { $0.words.contains("The run is paused.") })
    #expect(terminal.answer("p"))
    terminal.send("q")
    #expect(terminal.waitForEnd() != nil)
    let text = try file(home, "canon-fixed-single-1")
    #expect(text.contains(" pause ^") && text.contains(" resume ^") && !text.contains(" choose "))
  }

  /// Of several keys in one read the first answers the list; the others came before the next one.
  @Test func keysOfOneReadAreRecordedAndThoseTooEarlyDropped() throws {
    let home = try Home()
    let terminal = try single(home)
    terminal.send("3111")
    #expect(terminal.wait { told($0).contains("You chose: The one with less salt. Then kelp.") })
    terminal.send("q")
    #expect(terminal.waitForEnd() != nil)
    let text = try file(home, "canon-fixed-single-1")
    #expect(text.contains(" pasted 4 ^"))
    #expect(text.contains(" dropped 3 ^"))
    #expect(text.split(separator: "\n").count { $0.contains(" choose ") } == 1)
  }

  @Test func aPasteOnTheScreenIsRecordedAndChoosesNothing() throws {
    let home = try Home()
    let terminal = try home.start(["speedrun", "--order", "fixed"], columns: 120, rows: 40)
    #expect(terminal.wait { $0.words.contains("Enter starts the clock") })
    terminal.send("\r")
    #expect(terminal.wait { $0.offersChoices })
    terminal.send("\u{1B}[200~31112\u{1B}[201~")
    terminal.send("3")
    #expect(terminal.wait { $0.words.contains("▸ The robbers") })
    terminal.send("q")
    #expect(terminal.wait { $0.words.contains("Q again ends this attempt") })
    terminal.send("q")
    #expect(terminal.waitForEnd() != nil)
    let text = try file(home, "canon-fixed-keys-1")
    #expect(text.contains(" pasted 5 ^"))
    #expect(text.split(separator: "\n").count { $0.contains(" choose ") } == 1)
  }

  @Test func aRestartIsAtOnceAndAsksTwiceBehindTheFirstSplit() throws {
    let home = try Home()
    let terminal = try home.start(["speedrun", "--order", "fixed"], columns: 120, rows: 40)
    #expect(terminal.wait { $0.words.contains("Enter starts the clock") })
    terminal.send("\r")
    #expect(terminal.wait { $0.offersChoices })
    terminal.send("r")
    #expect(terminal.wait { $0.words.contains("attempt 2") && $0.words.contains("Enter starts the clock") })
    terminal.send("\r")
    #expect(terminal.wait { $0.offersChoices })
    terminal.send("3")
    #expect(terminal.wait { $0.words.contains("▸ The robbers") })
    terminal.send("r")
    #expect(terminal.wait { $0.words.contains("R again begins anew") })
    terminal.send("t")
    #expect(terminal.wait { !$0.words.contains("R again begins anew") })
    terminal.send("rr")
    #expect(terminal.wait { $0.words.contains("attempt 3") && $0.words.contains("Enter starts the clock") })
    terminal.send("q")
    #expect(terminal.waitForEnd() != nil)
    #expect(try file(home, "canon-fixed-keys-1").contains(" reset ^"))
    #expect(try file(home, "canon-fixed-keys-2").contains(" split b01 ^"))
  }

  /// A run of some minutes, made of a file: watched at its own pace it would outlast every test.
  @Test func aRunIsWatchedWithKeys() throws {
    let home = try Home()
    let terminal = try single(home)
    terminal.send("3")
    #expect(terminal.wait { $0.words.contains("Bend both knees") })
    usleep(2_500_000)
    terminal.send("1")
    #expect(terminal.wait { $0.words.contains("Slide: one foot out") })
    terminal.send("q")
    #expect(terminal.waitForEnd() != nil)

    let watch = try home.start(["runs", "watch", "1", "--speed", "0.125"], columns: 100)
    #expect(watch.wait { $0.words.contains("3. The one with less salt.") })
    // To the split at once; then a pause, from which nothing comes; then as fast as there is.
    watch.send("n")
    #expect(watch.wait { $0.words.contains("Aisle nine]") })
    watch.send(" ")
    watch.send("++++++++++++")
    #expect(!watch.wait(600) { $0.words.contains("reset]") })
    watch.send(" ")
    #expect(watch.wait { $0.words.contains("reset]") })
    #expect(watch.waitForEnd() != nil)
    #expect(watch.isAsFound)

    let slow = try home.start(["runs", "watch", "1"], columns: 100)
    #expect(slow.wait { $0.words.contains("3. The one with less salt.") })
    slow.send("----")
    slow.send("q")
    #expect(slow.waitForEnd() != nil)
    #expect(slow.isAsFound)

    let splits = try home.start(["runs", "watch", "1", "--speed", "64", "--splits"], columns: 100)
    #expect(splits.wait { $0.words.contains("Aisle nine]") })
    #expect(!splits.wait(600) { $0.words.contains("reset]") })
    splits.send(" ")
    #expect(splits.wait { $0.words.contains("reset]") })
    #expect(splits.waitForEnd() != nil)
  }
}
