import Foundation
import PseudoTerminal
import Testing

/// The author's loop on the screen: the story is edited while its page is shown.
@Suite struct ReloadOnScreenTests {
  static let story = """
    -> hall
    === hall
    You stand in the hall.
    + [Go on.] -> room
    === room
    A red room.
    + [Go back.] -> hall

    """

  @Test func anEditedStoryIsShownAtOnceAndErrorsLoseNothing() throws {
    let home = try Home()
    try home.set("Motion: reduced\nContent note: read\n")
    let path = home.path + "/story.ink"
    try Self.story.write(toFile: path, atomically: true, encoding: .utf8)
    let game = try home.start(["play", path])
    #expect(game.wait(for: "You stand in the hall."))
    #expect(game.readToChoices())
    game.answer("1")
    #expect(game.wait(for: "A red room."))
    let green = Self.story.replacingOccurrences(of: "red", with: "green")
    try green.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(game.wait(for: "A green room."))
    try (green + "-> nowhere\n").write(toFile: path, atomically: true, encoding: .utf8)
    #expect(game.wait(for: "error"))
    #expect(game.words.contains("A green room."))
    game.send("qq")
    #expect(game.waitForEnd() == 0)
  }
}
