import Foundation
import PseudoTerminal
import Testing

/// Runs on the drawn screen.
@Suite struct RunScreenTests {
  @Test func aRunStartsWithAKeyTicksPausesAndIsKept() throws {
    let home = try Home()
    let terminal = try home.start(["speedrun", "--order", "fixed"], columns: 120, rows: 40)
    #expect(terminal.wait { $0.words.contains("Enter starts the clock") })
    #expect(!terminal.words.contains("aisle nine"))
    terminal.send("\r")
    #expect(terminal.wait { $0.words.contains("R restart") && $0.offersChoices })
    #expect(terminal.words.contains("▸ Aisle nine"))
    terminal.send("p")
    #expect(terminal.wait { $0.words.contains("Paused") && !$0.offersChoices })
    terminal.send("p")
    #expect(terminal.wait { $0.offersChoices })
    terminal.resize(rows: 24, columns: 80)
    #expect(terminal.wait { $0.words.contains("Canon%  Aisle nine  1/43") })
    terminal.send("q")
    #expect(terminal.wait { $0.words.contains("Q again ends this attempt") })
    terminal.send("q")
    #expect(terminal.waitForEnd() != nil)
    #expect(terminal.isAsFound)
    let file = try String(contentsOfFile: home.path + "/runs/canon-fixed-keys-1.run", encoding: .utf8)
    #expect(file.contains(" pause ^") && file.contains(" resume ^") && file.contains(" reset ^"))
    #expect(file.split(separator: "\n").last?.hasPrefix("end ") == true)
  }

  @Test func theTitleLeadsToWhatCanBeRun() throws {
    let home = try Home()
    let terminal = try home.start()
    #expect(terminal.wait { $0.words.contains("Against the clock") })
    #expect(terminal.select("Against the clock"))
    terminal.send("\r")
    #expect(terminal.wait { $0.words.contains("All Endings (jumps)") })
    terminal.answer("p")
    #expect(terminal.wait { $0.words.contains("Practise: Canon%") })
    terminal.answer("q")
    terminal.send("\r")
    #expect(terminal.wait { $0.words.contains("Enter starts the clock") })
    terminal.answer("q")
    #expect(terminal.wait { $0.words.contains("All Endings (jumps)") })
    terminal.answer("q")
    #expect(terminal.wait { $0.words.contains("Against the clock") })
  }

  @Test func aKilledRunLeavesTheTerminalAsItWasAndItsFile() throws {
    let home = try Home()
    let terminal = try home.start(["speedrun"])
    #expect(terminal.wait { $0.words.contains("Enter starts the clock") })
    terminal.send("\r")
    #expect(terminal.wait { $0.offersChoices })
    terminal.signal(SIGTERM)
    #expect(terminal.waitForEnd() != nil)
    #expect(terminal.isAsFound)
    let file = try String(contentsOfFile: home.path + "/runs/canon-read-keys-1.run", encoding: .utf8)
    #expect(file.contains(" reset ^"))
  }
}
