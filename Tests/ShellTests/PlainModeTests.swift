import Foundation
import Testing

/// A story in which a life can go on for ever.
let corridor = """
  -> hall
  === hall
  You stand in the hall. # scene: hall: The Hall # act: 1: Doors
  + (left) [Go left.] -> room
  + (right) [Go right.] -> cellar
  * (out) [Leave.] -> street
  === room
  A red room. # scene: room: The Red Room
  + (back) [Go back.] -> hall
  === cellar
  A dark cellar. # scene: cellar: The Cellar
  + (up) [Go up.] -> hall
  === street
  It rains. # ending: rain: Rain
  -> END

  """

@Suite struct PlainModeTests {
  let shell: Shell
  let story: String

  init() throws {
    shell = try Shell()
    story = try shell.file("corridor.ink", corridor)
  }

  @Test func numbersFromAPipeGoToTheStory() throws {
    let result = try shell.run("play", story, input: "1\n1\n3\n")
    #expect(result.status == 0)
    #expect(result.lines[0].hasPrefix("Plain mode"))
    #expect(result.lines[0].contains("standard output"))
    #expect(result.output.contains("A red room."))
    #expect(result.output.contains("It rains."))
    #expect(result.output.contains("Ending: Rain"))
    #expect(result.errors == "")
  }

  @Test(arguments: [
    ["bogus"], ["story.ink"], ["play", "--nope"], ["play", "--seed", "x"], ["play", "--facts", "x"],
    ["continue", "-x"],
    ["settings", "Nope"], ["settings", "theme", "purple"], ["play", "--colour", "7"],
    ["map", "--format", "x"],
    ["story", "bogus"],
  ])
  func wrongWordsEndWithTheStatusOfMisuse(_ words: [String]) throws {
    let result = try shell.run(words)
    #expect(result.status == 64, "\(words)")
    #expect(result.errors.hasPrefix("Error: ") || result.errors.hasPrefix("ballerina: "), "\(result.errors)")
    #expect(result.output == "")
  }

  @Test func anUnknownCommandIsCalledThat() throws {
    #expect(try shell.run("bogus").errors.contains("There is no command 'bogus'. See: ballerina --help"))
    #expect(try shell.run("a.ink").errors.contains("ballerina play a.ink"))
  }

  @Test func theFirstLineSaysWhy() throws {
    #expect(try shell.run("play", "--plain", story).lines[0].contains("--plain"))
    #expect(try shell.run("--plain").lines[0].contains("--plain"))
  }

  @Test func theEndOfInputKeepsTheLife() throws {
    let first = try shell.run("play", story, input: "1\n")
    #expect(first.status == 0)
    #expect(first.output.contains("Stopped in The Red Room, turn 1, life 1."))
    #expect(first.output.contains("ballerina continue \(story)"))
    let second = try shell.run("continue", story, input: "1\n2\n")
    #expect(second.output.contains("A red room."))
    #expect(second.output.contains("A dark cellar."))
  }

  /// A hint is told in a friend's voice; where its words say whose, they are enough.
  @Test func aHintNamesItsSpeakerOnce() throws {
    let hints = try shell.file(
      "hints.ink", "\"Bend,\" says Min-hee, \"first.\" # hint\nBend first. # hint\n* [Go.] -> END\n")
    let result = try shell.run("play", hints)
    #expect(result.lines.contains("\"Bend,\" says Min-hee, \"first.\""))
    #expect(result.lines.contains("Min-hee says: Bend first."))
  }

  @Test func thereMayBeNothingToContinue() throws {
    let result = try shell.run("continue", story)
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.errors.contains("nothing to continue"))
    #expect(shell.journals == [])
  }

  @Test func wordsAtThePrompt() throws {
    let result = try shell.run(
      "play", story,
      input: "1\nundo\nundo\nredo\nagain\nstatus\nsave\nsave here\n7\nnonsense\nhelp\nquit\n1\n")
    #expect(result.status == 0)
    #expect(result.output.contains("There is nothing to take back."))
    #expect(result.output.components(separatedBy: "A red room.").count == 4)
    #expect(result.output.contains("Scene: The Red Room"))
    #expect(result.output.contains("Everything is kept, up to this page."))
    #expect(result.output.contains("\"here\""))
    #expect(result.output.contains("There is no choice 7."))
    #expect(result.output.contains("\"nonsense\" means nothing here."))
    #expect(result.output.contains("undo 3"))
    #expect(
      !result.output.contains("You stand in the hall.\n\n1. Go left.\n2. Go right.\n3. Leave.\n> 1\n\n> "))
    #expect(try shell.run("lives", story).output.contains("1 turn"))
  }

  @Test func nothingIsDrawnAndNothingRedrawn() throws {
    let result = try shell.run("play", story, input: "1\nundo\nstatus\nhelp\nmap\nlives\nendings\nseen\n")
    #expect(!result.output.contains("\u{1B}"))
    #expect(result.output.unicodeScalars.allSatisfy { $0.value < 0x2500 || $0.value > 0x27BF })
  }

  @Test func playGoesOnUnlessToldToBegin() throws {
    try shell.run("play", story, input: "1\n")
    #expect(try shell.run("play", story).output.contains("A red room."))
    #expect(try !shell.run("play", "--new", story).output.contains("A red room."))
    #expect(try shell.run("play", "--seed", "7", story).status == 0)
    let lives = try shell.run("lives", "--json", story)
    let parsed = try JSONSerialization.jsonObject(with: Data(lives.output.utf8)) as? [[String: Any]]
    #expect(parsed?.map { $0["id"] as? Int } == [1, 2, 3])
    #expect(parsed?.first?["scene"] as? String == "room")
    #expect(parsed?.first?["act"] as? Int == 1)
    #expect(parsed?.first?["turns"] as? Int == 1)
    #expect(parsed?.first?["ending"] is NSNull)
    #expect((parsed?.first?["started"] as? String)?.hasSuffix("Z") == true)
  }

  @Test func aLifeThatIsOverIsGoneBackIntoByContinueOnly() throws {
    try shell.run("play", story, input: "3\n")
    #expect(try shell.run("continue", story).output.contains("Ending: Rain"))
    let next = try shell.run("play", story)
    #expect(!next.output.contains("Ending: Rain"))
    #expect(next.output.contains("turn 0, life 2."))
  }

  @Test func theSettingsTurnGentleReadingOn() throws {
    _ = try shell.file("settings", "Gentle reading: on\n")
    #expect(try shell.run("play", story, input: "status\n").output.contains("Gentle reading is on."))
  }

  @Test(arguments: [
    ["play", "--seed", "many"], ["play", "--nonsense"], ["nonsense"], ["lives", "rename"],
    ["lives", "delete", "9"],
    ["play", "--facts", "nobody"],
  ])
  func usageErrorsExitWith64(arguments: [String]) {
    let null = open("/dev/null", O_RDWR | O_CLOEXEC)
    #expect(shell.start(arguments, in: null, out: null, err: null).wait() == 64)
    close(null)
  }

  @Test func aStoryThatIsNotThereIsSaidSo() throws {
    let result = try shell.run("play", "/nowhere/story.ink")
    #expect(result.status != 0)
    #expect(result.errors.contains("/nowhere/story.ink"))
  }

  @Test func eachStoryHasItsOwnJournal() throws {
    let other = try shell.file("other.ink", corridor)
    try shell.run("play", story, input: "1\n")
    try shell.run("play", other, input: "2\n")
    #expect(shell.journals.count == 2)
    let relative = URL(filePath: story).deletingLastPathComponent().path + "/./corridor.ink"
    #expect(try shell.run("continue", relative).output.contains("A red room."))
  }

  @Test func livesAreRenamedDeletedRestoredAndSent() throws {
    try shell.run("play", story, input: "1\n1\n3\n")
    try shell.run("lives", "rename", "1", "The short one", "--story", story)
    #expect(try shell.run("lives", story).output.contains("The short one"))
    let text = try shell.run("lives", "export", "1", "--story", story).output
    #expect(text.hasPrefix("ballerina life 1\n"))
    try shell.run("lives", "delete", "1", "--story", story)
    #expect(try !shell.run("lives", story).output.contains("The short one"))
    let sent = try shell.file("sent.txt", text)
    #expect(try shell.run("lives", "import", sent, "--story", story).output.contains("life 2"))
    try shell.run("lives", "restore", "1", "--story", story)
    let list = try shell.run("lives", story).output
    #expect(list.components(separatedBy: "The short one").count == 3)
    #expect(list.components(separatedBy: "Ending: Rain").count == 3)
    let compared = try shell.run("lives", "compare", "1", "2", "--story", story)
    #expect(compared.output.contains("are the same, 3 turns long"))
  }

  @Test func aChangedStoryCarriesALifeAsFarAsItHolds() throws {
    try shell.run("play", story, input: "1\n1\n2\n")
    _ = try shell.file(
      "corridor.ink", corridor.replacingOccurrences(of: "A red room.", with: "A green room."))
    let still = try shell.run("continue", story)
    #expect(still.output.contains("All 3 turns of this life still hold."))
    let cut = corridor.replacingOccurrences(of: "+ (right) [Go right.] -> cellar\n", with: "")
    _ = try shell.file("corridor.ink", cut)
    let stopped = try shell.run("continue", story)
    #expect(stopped.output.contains("2 of the 3 turns of this life still hold."))
    #expect(stopped.output.contains("\"Go right.\""))
    #expect(stopped.output.contains("You stand in the hall."))
    _ = try shell.file("corridor.ink", corridor)
    #expect(try shell.run("continue", story).output.contains("A dark cellar."))
  }
}

/// The author's loop: the story is edited while it is played.
@Suite struct ReloadTests {
  @Test func anEditedStoryIsTakenInAndErrorsLoseNothing() throws {
    let shell = try Shell()
    let story = try shell.file("corridor.ink", corridor)
    let talk = try Conversation("play", story, in: shell)
    #expect(talk.waitForPrompt())
    talk.say("1")
    #expect(talk.waitForPrompt())
    _ = try shell.file(
      "corridor.ink", corridor.replacingOccurrences(of: "A red room.", with: "A green room."))
    talk.say("again")
    #expect(talk.waitForPrompt())
    #expect(talk.heard.contains("A green room."))
    _ = try shell.file("corridor.ink", corridor + "\n-> nowhere\n")
    talk.say("1")
    #expect(talk.waitForPrompt())
    #expect(talk.heard.contains("corridor.ink:"))
    #expect(talk.heard.contains("The last version without errors plays on."))
    #expect(talk.heard.components(separatedBy: "You stand in the hall.").count == 3)
    talk.end(by: SIGTERM)
    _ = try shell.file("corridor.ink", corridor)
    #expect(try shell.run("lives", story).output.contains("2 turns"))
  }
}
