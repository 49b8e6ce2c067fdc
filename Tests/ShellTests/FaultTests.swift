import Foundation
import Storage
import Testing

/// Dying processes, full disks, read-only folders, newer journals, two games at once.
@Suite struct FaultTests {
  let shell: Shell
  let story: String

  init() throws {
    shell = try Shell()
    story = try shell.file("corridor.ink", corridor)
  }

  /// The turns of the last life, as another process finds them.
  func turns() throws -> Int {
    let lives = try shell.run("lives", "--json", story)
    let parsed = try JSONSerialization.jsonObject(with: Data(lives.output.utf8)) as? [[String: Any]]
    return parsed?.last?["turns"] as? Int ?? 0
  }

  /// Plays some turns, goes on without waiting, and dies somewhere in it.
  func dies(_ round: Int, by signal: Int32) throws {
    let before = try turns()
    let talk = try Conversation("play", story, in: shell)
    #expect(talk.waitForPrompt())
    let acknowledged = round % 4
    for _ in 0..<acknowledged {
      talk.say("1")
      #expect(talk.waitForPrompt())
    }
    talk.say("1")
    usleep(UInt32(round * 37 % 900))
    talk.end(by: signal)
    let after = try turns()
    #expect(after >= before + acknowledged, "round \(round)")
    #expect(after <= before + acknowledged + 1, "round \(round)")
  }

  @Test func noAcknowledgedTurnIsLostToAKill() throws {
    for round in 0..<Shell.rounds(12, long: 1000) { try dies(round, by: SIGKILL) }
    #expect(try !shell.run("play", story).output.contains("damaged"))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT]) func noTurnIsLostToASignal(signal: Int32) throws {
    for round in 0..<2 { try dies(round + 2, by: signal) }
  }

  @Test func twoGamesOnOneJournalBothGoOn() throws {
    try shell.run("play", story, input: "1\n")
    let here = try Conversation("play", story, in: shell)
    #expect(here.waitForPrompt())
    let there = try Conversation("play", "--new", story, in: shell)
    #expect(there.waitForPrompt())
    for _ in 0..<5 {
      here.say("1")
      there.say("2")
      #expect(here.waitForPrompt() && there.waitForPrompt())
      there.say("1")
      #expect(there.waitForPrompt())
    }
    here.end(by: SIGKILL)
    there.end(by: SIGKILL)
    let list = try shell.run("lives", story).output
    #expect(list.contains("1. The Hall, act 1, 6 turns"))
    #expect(list.contains("2. The Hall, act 1, 10 turns"))
  }

  @Test func aFullDiskIsSaidAndTheGameGoesOn() throws {
    let journal = try journalPath()
    try FileManager.default.createSymbolicLink(atPath: journal, withDestinationPath: "/dev/full")
    let result = try shell.run("play", story, input: "1\n1\n")
    #expect(result.output.contains("Not kept:"))
    #expect(result.output.contains("Free some space"))
    #expect(result.output.contains("A red room."))
    #expect(result.status == 1)
  }

  /// What cannot be shown ends the game, and says so where it can; what was chosen before is kept.
  @Test func outputThatCannotBeWrittenIsAFault() throws {
    try shell.run("play", story, input: "1\n")
    let errors = try shell.file("errors", "")
    let files = [open("/dev/null", O_RDONLY), open("/dev/full", O_WRONLY), open(errors, O_WRONLY)]
    for words in [["continue", story], ["lives", story], ["story", "route", "canon"]] {
      let status = shell.start(words, in: files[0], out: files[1], err: files[2]).wait()
      #expect(status == 74, "\(words)")
    }
    for file in files { close(file) }
    let told = try String(contentsOfFile: errors, encoding: .utf8)
    #expect(told.contains("standard output cannot be written: No space left on device"))
    #expect(told.contains("ballerina continue \(story)"))
    #expect(try turns() == 1)
  }

  @Test func aReadOnlyFolderIsSaidAndTheGameGoesOn() throws {
    let result = try shell.run("play", story, input: "1\n", home: "/sys/kernel/ballerina")
    #expect(result.output.contains("Not kept:"))
    #expect(result.output.contains("BALLERINA_HOME"))
    #expect(result.output.contains("A red room."))
    #expect(result.status == 1)
  }

  @Test func aNewerJournalIsLeftAlone() throws {
    try shell.run("play", story, input: "1\n")
    let journal = try #require(shell.journals.first)
    let payload = "journal 2"
    let digits = String(Checksum.of(Array(payload.utf8)), radix: 16)
    let line = String(repeating: "0", count: 8 - digits.count) + digits + " \(payload)\n"
    let handle = try #require(FileHandle(forWritingAtPath: journal))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(line.utf8))
    let before = FileManager.default.contents(atPath: journal)
    let result = try shell.run("play", story, input: "1\n")
    #expect(result.status == 1)
    #expect(result.errors.contains("newer"))
    #expect(result.errors.contains("Update ballerina"))
    #expect(FileManager.default.contents(atPath: journal) == before)
  }

  @Test func aTornLastRecordLosesNothingBeforeIt() throws {
    try shell.run("play", story, input: "1\n1\n2\n")
    let journal = try #require(shell.journals.first)
    let whole = try #require(FileManager.default.contents(atPath: journal))
    for cut in stride(from: 1, through: 120, by: Shell.rounds(17, long: 1)) {
      try whole.dropLast(cut).write(to: URL(filePath: journal))
      #expect(try turns() == (cut == 1 ? 3 : 2))
      let result = try shell.run("continue", story, input: "1\n")
      #expect(result.status == 0)
      #expect(try turns() == (cut == 1 ? 4 : 3))
    }
  }

  private func journalPath() throws -> String {
    try shell.run("play", story)
    let path = try #require(shell.journals.first)
    try FileManager.default.removeItem(atPath: path)
    return path
  }
}
