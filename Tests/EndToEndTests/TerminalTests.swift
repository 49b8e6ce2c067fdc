import Glibc
import PseudoTerminal
import Testing

@Suite(.serialized) struct TerminalTests {
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func signalsPutTheTerminalBack(_ signal: Int32) throws {
    let home = try Home()
    let game = try home.start()
    #expect(game.wait(for: "New life"))
    #expect(!game.isAsFound && game.isInAlternateScreen)
    game.signal(signal)
    let status = try #require(game.waitForEnd())
    #expect(status & 0x7f == signal)
    #expect(game.isAsFound && !game.isInAlternateScreen)
    #expect(String(decoding: game.output.suffix(200), as: UTF8.self).contains("\u{1b}[?2004l"))
  }

  @Test(arguments: [SIGSEGV, SIGILL, SIGABRT])
  func aCrashPutsTheTerminalBack(_ signal: Int32) throws {
    let home = try Home()
    let game = try home.start()
    #expect(game.wait(for: "New life"))
    game.signal(signal)
    let status = try #require(game.waitForEnd())
    #expect(status & 0x7f == signal)
    #expect(game.isAsFound && !game.isInAlternateScreen)
  }

  @Test func theCursorStandsOnTheSelectedChoice() throws {
    let home = try Home()
    let game = try home.start(["play", "--new"])
    #expect(game.readToChoices())
    func isOnChoice(_ number: Int) -> Bool {
      game.wait { game in
        let (row, column) = game.cursor
        let before = game.line(row).prefix(column)
        return before.contains("▸ \(number)  ") && before.count == column
      }
    }
    #expect(isOnChoice(1))
    game.send("\u{1b}[B")
    #expect(isOnChoice(2))
    game.send("\u{1b}OA")
    #expect(isOnChoice(1))
    game.send("j")
    #expect(isOnChoice(2))
  }

  @Test(arguments: [
    ("xterm-256color", "truecolor", "", true), ("xterm-256color", "", "", true), ("xterm", "", "", true),
    ("xterm-256color", "truecolor", "1", false),
  ])
  func coloursGoByTheEnvironment(_ terminal: String, _ colours: String, _ none: String, _ isColoured: Bool)
    throws
  {
    let home = try Home()
    let game = try home.start([], ["TERM": terminal, "COLORTERM": colours, "NO_COLOR": none])
    #expect(game.wait(for: "New life"))
    let text = String(decoding: game.output, as: UTF8.self)
    let direct = text.contains("[38;2;") || text.contains(";38;2;") || text.contains("[48;2;")
    #expect(direct == (colours == "truecolor" && none.isEmpty))
    let row = (0..<24).first { game.line($0).replacing("▀", with: " ").contains("New life") } ?? 0
    let column = game.line(row).replacing("▀", with: " ").prefix { $0 != "N" }.count
    // The mark has colour at every depth; words have it where their ground is painted.
    #expect((game.cell(row: row, column: column - 2).ink != nil) == isColoured)
    #expect((game.cell(row: row, column: column).ink != nil) == (isColoured && terminal != "xterm"))
    #expect(game.cell(row: row, column: column).isBold)
    #expect(game.line(row).contains("▸"))
  }

  /// A terminal that the system has no description of is drawn on as its relatives are.
  @Test(arguments: ["xterm-kitty", "alacritty", "screen.xterm-nobody"])
  func anUnknownTerminalIsTakenForItsFamily(_ terminal: String) throws {
    let home = try Home()
    let game = try home.start([], ["TERM": terminal, "COLORTERM": ""])
    #expect(game.wait(for: "New life") && game.isInAlternateScreen)
    game.send("q")
    #expect(game.waitForEnd() == 0)
    #expect(game.isAsFound)
  }

  @Test func signsBecomeASCIIWithoutUTF8() throws {
    let home = try Home()
    let game = try home.start([], ["LC_ALL": "C"])
    #expect(game.wait(for: "> New life"))
    #expect(game.output.allSatisfy { $0 < 0x80 })
  }

  @Test func tooSmallSaysSoAndComesBack() throws {
    let home = try Home()
    let game = try home.start(["play", "--new"])
    #expect(game.readToChoices())
    game.resize(rows: 5, columns: 18)
    #expect(game.wait(for: "Needs 20 by 6."))
    game.resize(rows: 24, columns: 80)
    #expect(game.wait { $0.offersChoices })
  }

  @Test func aPasteChoosesNothing() throws {
    let home = try Home()
    let game = try home.start(["play", "--new"])
    #expect(game.readToChoices())
    game.send("\u{1b}[200~1112\u{1b}[201~")
    game.send("j")
    #expect(game.wait(for: "▸ 2"))
    #expect(game.words.contains("turn 0"))
  }

  @Test func nothingIsWrittenWhileNothingMoves() throws {
    let home = try Home()
    let game = try home.start(["play", "--new"])
    #expect(game.readToChoices())
    while game.pump(200) {}
    let count = game.output.count
    #expect(!game.pump(1500))
    #expect(game.output.count == count)
  }

  /// A key that moves a mark changes two rows, on a terminal with few pairs of colours or with many cells too.
  @Test(arguments: [("xterm", 120, 40), ("screen", 120, 40), ("xterm-256color", 250, 130)])
  func aKeyWritesTheRowsThatChange(_ name: String, _ columns: Int, _ rows: Int) throws {
    let home = try Home()
    let game = try home.start(
      ["play", "--new"], columns: columns, rows: rows, ["TERM": name, "COLORTERM": ""])
    #expect(game.readToChoices())
    for key in ["j", "j", "k"] {
      let count = game.output.count
      #expect(game.answer(key))
      #expect(game.output.count - count < 1500)
    }
  }
}
