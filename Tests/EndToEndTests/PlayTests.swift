import Foundation
import Glibc
import PseudoTerminal
import Testing

@Suite(.serialized) struct PlayTests {
  /// Title, new life, choices, quit, continue, undo; with a resize and a kill in between.
  @Test(arguments: [(80, 24), (120, 40), (40, 12)])
  func aLifeSurvivesQuittingResizingAndKilling(_ columns: Int, _ rows: Int) throws {
    let home = try Home()
    try home.set("Motion: reduced\n")
    let first = try home.start(columns: columns, rows: rows)
    #expect(first.wait(for: "New life"))
    first.send("n")
    #expect(first.wait(for: "findahelpline.com"))
    #expect(first.readToChoices())
    first.answer("1")
    #expect(first.wait(for: "C A K E"))
    #expect(first.readToChoices())
    first.answer("1")
    #expect(first.readToChoices())
    first.resize(rows: 24, columns: 80)
    #expect(first.wait { $0.words.contains("turn 1 · ? keys") })
    first.resize(rows: rows, columns: columns)
    first.send("qq")
    #expect(first.waitForEnd() == 0)
    #expect(first.isAsFound && !first.isInAlternateScreen)
    #expect(String(decoding: first.output, as: UTF8.self).contains("Go on: ballerina continue"))

    let second = try home.start(["continue"], columns: columns, rows: rows)
    #expect(second.readToChoices())
    second.answer("1")
    #expect(second.readToChoices())
    second.signal(SIGKILL)
    _ = second.waitForEnd()

    let third = try home.start(["continue"], columns: 80, rows: 24)
    #expect(third.readToChoices())
    #expect(third.wait(for: "turn 2"))
    third.answer("u")
    #expect(third.readToChoices())
    #expect(third.wait(for: "turn 1"))
    third.answer("U")
    #expect(third.readToChoices())
    #expect(third.wait(for: "turn 2"))
    third.send("qq")
    #expect(third.waitForEnd() == 0)
  }

  /// The first start of all asks on the normal screen; the content note comes before the first life.
  @Test func theFirstStartAsksForPlainText() throws {
    let home = try Home()
    try FileManager.default.removeItem(atPath: home.path + "/settings")
    let drawn = try home.start(["play"])
    #expect(drawn.wait(for: "plain text"))
    #expect(!drawn.isInAlternateScreen)
    drawn.send("\n")
    #expect(drawn.wait(for: "findahelpline.com"))
    drawn.answer("1")
    #expect(drawn.wait(for: "C A K E"))
    drawn.send("qq")
    #expect(drawn.waitForEnd() == 0)

    let again = try home.start()
    #expect(again.wait(for: "Continue"))
    again.send("q")
    #expect(again.waitForEnd() == 0)

    let other = try Home()
    try FileManager.default.removeItem(atPath: other.path + "/settings")
    let plain = try other.start()
    #expect(plain.wait(for: "plain text"))
    plain.send("y\n")
    let line = "Plain mode, as the settings ask."
    #expect(plain.wait { String(decoding: $0.output, as: UTF8.self).contains(line) })
    #expect(!plain.isInAlternateScreen)
  }

  @Test func theCanonicalRouteCanBePlayedToItsEnd() throws {
    let home = try Home()
    guard let route = try route(), !route.isEmpty else { return }
    try home.set("Motion: reduced\nPictures: off\nContent note: read\n")
    let game = try home.start(["play", "--new", "--seed", "1"])
    for number in route {
      try #require(game.readToChoices(), "\(game.words)")
      game.answer("\(number)")
    }
    for _ in 0..<40 where !game.words.contains("A new life.") { game.answer(" ") }
    #expect(game.words.contains("A new life."), "\(game.text)")
    #expect(game.words.contains("T O W A R D   T H E   R I S I N G   S U N"))
    game.send("qq")
    #expect(game.waitForEnd() == 0)
  }

  private func route() throws -> [Int]? {
    let process = Process()
    process.executableURL = Home.products.appending(path: "ballerina")
    process.arguments = ["story", "route", "canon"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle(forWritingAtPath: "/dev/null")
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { Int($0) }
  }
}
