import Glibc
import PseudoTerminal
import Testing

/// Stopping, going on, and being ended, on the screen and in plain mode.
@Suite(.serialized) struct SignalTests {
  /// The stop key under a shell with job control: the shell has its terminal as it was, and `fg` shows the
  /// page again.
  @Test(arguments: ["", "Text appears: as if typed\n"])
  func aStoppedGameGivesTheTerminalBackAndComesAgain(_ setting: String) throws {
    let home = try Home()
    try home.set("Motion: reduced\nContent note: read\n" + setting)
    guard let shell = try home.shell() else { return }
    shell.send("\(Home.program) play --new\n")
    #expect(shell.wait(for: "C A K E"))
    shell.send(" ")
    #expect(shell.wait(for: "Cake · Aisle Nine"))
    // At any time of the drawing, too: text that comes as if typed is drawn without end.
    for _ in 0..<6 {
      shell.send("\u{1a}")
      #expect(shell.wait { !$0.isInAlternateScreen && $0.text.contains("Stopped") })
      #expect(shell.wait { $0.isAsFound })
      shell.send("clear; fg\n")
      #expect(
        shell.wait { $0.isInAlternateScreen && $0.words.contains("Cake · Aisle Nine") }, "\(shell.text)")
      #expect(!shell.isAsFound)
    }
    #expect(shell.readToChoices())
    shell.send("qq")
    #expect(shell.wait { !$0.isInAlternateScreen && $0.text.contains("Stopped in Aisle Nine") })
    shell.send("echo status $?\n")
    #expect(shell.wait(for: "status 0"))
    #expect(shell.isAsFound)
  }

  /// A window that got another size while the game was stopped is drawn at that size.
  @Test func aNewSizeWhileStoppedIsTaken() throws {
    let home = try Home()
    guard let shell = try home.shell() else { return }
    shell.send("\(Home.program) play --new\n")
    #expect(shell.wait(for: "C A K E"))
    #expect(shell.readToChoices())
    shell.send("\u{1a}")
    #expect(shell.wait { !$0.isInAlternateScreen && $0.text.contains("Stopped") })
    shell.resize(rows: 40, columns: 120)
    shell.send("fg\n")
    #expect(shell.wait { $0.isInAlternateScreen && $0.line(39).contains("? keys") })
  }

  @Test func noSizeOfTheWindowLosesThePage() throws {
    let home = try Home()
    let game = try home.start(["play", "--new"])
    #expect(game.readToChoices())
    for (rows, columns) in [(1, 1), (5, 19), (6, 20), (2, 200), (100, 3)] {
      game.resize(rows: rows, columns: columns)
      while game.pump(30) {}
    }
    game.resize(rows: 24, columns: 80)
    #expect(game.wait { $0.line(23).contains("? keys") && $0.offersChoices })
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func anEndedGameSaysWhereItStopped(_ signal: Int32) throws {
    let home = try Home()
    let game = try home.start(["play", "--new"])
    #expect(game.readToChoices())
    if signal == SIGINT { game.send("\u{3}") } else { game.signal(signal) }
    let status = try #require(game.waitForEnd())
    #expect(status & 0x7f == signal)
    #expect(game.isAsFound)
    #expect(game.text.contains("Stopped in Aisle Nine, turn 0, life 1. Go on: ballerina continue"))
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGQUIT])
  func plainModeSaysWhereItStopped(_ signal: Int32) throws {
    let home = try Home()
    let game = try home.start(["play", "--new", "--plain"])
    #expect(game.wait { $0.line($0.cursor.row).hasPrefix(">") })
    game.send("1\n")
    #expect(game.wait(for: "Moment 1 of 3."))
    #expect(game.wait { $0.line($0.cursor.row).hasPrefix(">") })
    if signal == SIGINT { game.send("\u{3}") } else { game.signal(signal) }
    let status = try #require(game.waitForEnd())
    #expect(status & 0x7f == signal)
    #expect(game.text.contains("turn 1, life 1. Go on: ballerina continue"))
    #expect(!game.text.contains("> Stopped"))
  }

  /// Where nothing can be drawn, plain mode comes by itself, says why, and breaks its lines between words.
  @Test(arguments: [("dumb", "as TERM is dumb"), ("", "as TERM is not set"), ("nonesuch", "called nonesuch")])
  func plainModeComesByItself(_ name: String, _ why: String) throws {
    let home = try Home()
    let game = try home.start(["play", "--new"], ["TERM": name, "COLORTERM": ""])
    #expect(game.wait { $0.line($0.cursor.row).hasPrefix(">") })
    #expect(String(decoding: game.output, as: UTF8.self).contains(why))
    #expect(game.text.contains("helmet on and\n") || game.text.contains("motorcycle\n"))
    game.send("quit\n")
    #expect(game.waitForEnd() == 0)
  }

  /// The end-of-file key at the prompt leaves as the word quit does.
  @Test func plainModeEndsWithItsInput() throws {
    let home = try Home()
    let game = try home.start(["play", "--new", "--plain"])
    #expect(game.wait { $0.line($0.cursor.row).hasPrefix(">") })
    game.send("\u{4}")
    #expect(game.waitForEnd() == 0)
    #expect(game.text.contains("\nStopped in Aisle Nine, turn 0, life 1."))
  }
}
