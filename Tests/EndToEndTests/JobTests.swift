import Foundation
import PseudoTerminal
import Testing

/// The game as a job of a shell: stopped, gone on with, ended; and what it leaves of its own doing.
@Suite(.serialized) struct JobTests {
  private func isAtPrompt(_ terminal: PseudoTerminal) -> Bool {
    terminal.wait { $0.line($0.cursor.row).hasPrefix(">") }
  }

  /// Stops what is at its prompt, and goes on with it.
  private func stopAndGoOn(_ shell: PseudoTerminal) {
    #expect(isAtPrompt(shell))
    shell.send("\u{1a}")
    #expect(shell.wait { $0.text.contains("Stopped") })
    shell.send("clear; fg; echo it is over\n")
    #expect(shell.wait { !$0.text.contains("Stopped") })
    shell.send("help\n")
    #expect(isAtPrompt(shell))
    shell.send("quit\n")
    #expect(shell.wait { $0.text.contains("Stopped in Aisle Nine") && $0.text.contains("\nit is over") })
  }

  @Test func plainModeChosenOnTheScreenStops() throws {
    let home = try Home()
    guard let shell = try home.shell() else { return }
    shell.send("\(Home.program)\n")
    #expect(shell.wait(for: "New life"))
    shell.send("p")
    #expect(shell.wait(for: "Go on in plain mode."))
    shell.send("2")
    #expect(shell.wait { !$0.isInAlternateScreen })
    stopAndGoOn(shell)
  }

  @Test func plainModeOnAnUnknownTerminalStops() throws {
    let home = try Home()
    guard let shell = try home.shell() else { return }
    shell.send("COLORTERM= TERM=nonesuch \(Home.program) play --new\n")
    stopAndGoOn(shell)
  }

  /// Behind the screen no signal is ignored, noted or held back as the screen needed it.
  @Test func plainModeHasItsSignalsBack() throws {
    let home = try Home()
    let game = try home.start()
    #expect(game.wait(for: "New life"))
    game.send("p")
    #expect(game.wait(for: "Go on in plain mode."))
    game.send("2")
    #expect(isAtPrompt(game))
    let status = try String(contentsOfFile: "/proc/\(game.process)/status", encoding: .utf8)
    func signals(_ name: String) throws -> UInt64 {
      let line = try #require(status.split(separator: "\n").first { $0.hasPrefix(name) })
      return try #require(
        UInt64(line.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces), radix: 16))
    }
    let (pipe, stop): (UInt64, UInt64) = (1 << (SIGPIPE - 1), 1 << (SIGTSTP - 1))
    #expect(try signals("SigIgn") & pipe == 0)
    #expect(try signals("SigBlk") == 0)
    #expect(try signals("SigCgt") & stop == 0)
  }

  /// A shell ends a stopped job by a signal and has it go on: it must not reach for the terminal then.
  @Test func aStoppedGameCanBeEnded() throws {
    let home = try Home()
    guard let shell = try home.shell() else { return }
    shell.send("\(Home.program) play --new\n")
    #expect(shell.wait(for: "C A K E"))
    shell.send("\u{1a}")
    #expect(shell.wait { !$0.isInAlternateScreen && $0.text.contains("Stopped") })
    shell.send("clear; kill %1; while kill -0 %1 2>&-; do sleep 0.05; done; echo it is over\n")
    #expect(shell.wait { $0.text.contains("\nit is over") }, "\(shell.text)")
    #expect(shell.isAsFound)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGSEGV])
  func singleKeysGiveTheTerminalBack(_ signal: Int32) throws {
    let home = try Home()
    let run = try home.start(["speedrun", "--plain", "--single-keys", "--order", "fixed"])
    #expect(run.wait { $0.words.contains("starts the clock.") })
    #expect(!run.isAsFound)
    if signal == SIGINT { run.send("\u{3}") } else { run.signal(signal) }
    let status = try #require(run.waitForEnd())
    #expect(status & 0x7f == signal)
    #expect(run.isAsFound)
  }

  @Test func singleKeysGoOnBehindAStop() throws {
    let home = try Home()
    guard let shell = try home.shell() else { return }
    shell.send("\(Home.program) speedrun --plain --single-keys --order fixed\n")
    #expect(shell.wait { $0.words.contains("starts the clock.") && !$0.isAsFound })
    shell.send("\u{1a}")
    #expect(shell.wait { $0.text.contains("Stopped") && $0.isAsFound })
    shell.send("clear; fg\n")
    #expect(shell.wait { !$0.isAsFound })
    shell.send(" ")
    #expect(shell.wait { $0.words.contains("3. The one with less salt.") })
    shell.send("q")
    #expect(shell.wait { $0.isAsFound })
  }

  /// A paste that a stop tore must not take what is typed later.
  @Test func aStopEndsAPaste() throws {
    let home = try Home()
    let game = try home.start(["play", "--new"])
    #expect(game.readToChoices())
    game.send("\u{1b}[200~11")
    game.settle()
    // Without a shell over it the game goes on at once.
    game.signal(SIGTSTP)
    game.settle()
    game.send("j")
    #expect(game.wait(for: "▸ 2"))
  }

  /// What could not be kept is said on the normal screen too, and by the exit status.
  @Test func unkeptStepsEndWithAFault() throws {
    let home = try Home()
    try FileManager.default.createSymbolicLink(
      atPath: home.path + "/journal", withDestinationPath: "/dev/full")
    let game = try home.start(["play", "--new"])
    #expect(game.readToChoices())
    game.send("q")
    #expect(game.wait(for: "New life"))
    game.send("q")
    #expect(game.waitForEnd().map { $0 >> 8 } == 1)
    #expect(game.text.contains("not kept: cannot write"))
  }
}
