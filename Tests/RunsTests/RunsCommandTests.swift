import Foundation
import JSON
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct RunsCommandTests {
  @Test func theCanonicalLineIsARunThatHoldsAndGoesToOtherPrograms() throws {
    let shell = try RunShell()
    let run = try shell.speedrun("canon", shell.route("canon"))
    #expect(run.status == 0)
    #expect(run.output.contains("The first finished run on this board"))
    #expect(!run.output.contains("Type restart to begin anew"))

    let list = try JSONValue(parsing: shell.run("runs", "list", "--json").output)
    #expect(list.arrayValue?.first?["board"]?.stringValue == "canon-fixed-lines")
    #expect(list.arrayValue?.first?["finished"]?.intValue == 1)

    let found = try JSONValue(parsing: shell.run("runs", "verify", "canon-fixed-lines-1", "--json").output)
    #expect(found["ok"]?.boolValue == true)
    #expect(found["finished"]?.boolValue == true)
    #expect(found["wrongChoices"]?.intValue == 0)
    #expect(found["endings"]?.arrayValue == ["sunrise"])
    #expect(found["pastes"]?.intValue ?? 0 > 0)

    try checkSplits(shell)
    let cast = try shell.run("runs", "export", "1", "--format", "cast").lines
    #expect(try JSONValue(parsing: cast[0])["version"]?.intValue == 2)
    #expect(cast.count { $0.contains("\"m\"") } == splits(try shell.text("canon-fixed-lines-1.run")))
    #expect(try shell.run("runs", "watch", "1", "--speed", "0").output.contains("finished]"))
    let copy = try shell.run("runs", "export", "1", "--format", "run").output
    #expect(copy == (try shell.text("canon-fixed-lines-1.run")))
  }

  private func splits(_ file: String) -> Int { file.split(separator: "\n").count { $0.contains(" split ") } }

  /// Exported splits by the eyes of an independent reader, and imported again for their comparisons.
  private func checkSplits(_ shell: RunShell) throws {
    let path = shell.file("out.lss").path
    #expect(try shell.run("runs", "export", "canon-fixed-lines", "-o", path).status == 0)
    let document = try XMLDocument(contentsOf: URL(filePath: path))
    #expect(try document.nodes(forXPath: "/Run/Segments/Segment/Name").count == 43)
    #expect(try document.nodes(forXPath: "/Run/CategoryName").first?.stringValue == "Canon%")
    #expect(try document.nodes(forXPath: "/Run/AttemptHistory/Attempt/RealTime").count == 1)
    let taken = try shell.run("runs", "import", path)
    #expect(taken.output.contains("43 segments"))
    #expect(try shell.speedrun("canon", "", "--imported").output.contains("was reset"))
  }

  @Test func everyBeatOfTheCanonicalRunHasItsSplit() throws {
    let shell = try RunShell()
    try shell.speedrun("canon", shell.route("canon"))
    let file = try shell.text("canon-fixed-lines-1.run")
    let shared = file.split(separator: "\n").count { $0.contains(" shared ") }
    #expect(splits(file) + shared == 43)
  }

  @Test func anEndingIsRunForItself() throws {
    let shell = try RunShell()
    #expect(try shell.speedrun("aisle", RunShell.anyRoute).status == 0)
    let found = try JSONValue(parsing: shell.run("runs", "verify", "aisle-fixed-lines-1", "--json").output)
    let ending = try #require(found["endings"]?.arrayValue?.first?.stringValue)
    #expect(try shell.speedrun("ending-\(ending)", RunShell.anyRoute).status == 0)
    let other = ending == "cake" ? "aisle_nine" : "cake"
    let lost = try shell.speedrun("ending-\(other)", RunShell.anyRoute)
    #expect(lost.output.contains("not the goal"))
    #expect(lost.status != 0)
    #expect(
      try shell.run("runs", "verify", "ending-\(other)-fixed-lines-1").output.contains("this run holds"))
  }

  @Test func aWrongChoiceIsSaidAtOnce() throws {
    let shell = try RunShell()
    let run = try shell.speedrun("canon", RunShell.anyRoute)
    #expect(run.output.contains("That choice leaves the canonical line. Type restart to begin anew."))
  }

  @Test func theShortestCanonicalRouteFinishesCanon() throws {
    let shell = try RunShell()
    let result = try shell.run("story", "route", "canon", "--shortest")
    #expect(result.lines.count < (try shell.route("canon").split(separator: "\n").count))
    #expect(try shell.speedrun("canon", result.output).output.contains("Finished in"))
  }

  /// A route to an ending in act one would be shorter, and would not count.
  @Test(arguments: ["any", "aisle"])
  func theShortestRouteFinishesItsCategory(_ category: String) throws {
    let shell = try RunShell()
    #expect(try shell.speedrun(category, shell.route(category)).status == 0)
  }

  /// Each game holds its number from the ready screen on, and lets go of it with its end.
  @Test func twoGamesAtOnceRunUnderTwoNumbers() throws {
    let shell = try RunShell()
    let first = shell.process(["speedrun", "--plain", "--order", "fixed"])
    try first.process.run()
    _ = first.output.fileHandleForReading.availableData
    #expect(try shell.speedrun("canon", "quit\n").output.contains("attempt 2"))
    try first.input.fileHandleForWriting.close()
    first.process.waitUntilExit()
    #expect(try shell.run("runs", "list", "canon-fixed-lines").lines.count == 2)
    for number in 1...2 {
      #expect(try shell.run("runs", "verify", "canon-fixed-lines-\(number)").status == 0)
    }
  }

  @Test func anActIsRunFromItsCanonicalStart() throws {
    let shell = try RunShell()
    let run = try shell.speedrun("act-6", "time\nquit\n")
    #expect(run.output.contains("Act 6:"))
    #expect(run.output.contains("split 1 of 4"))
    let practice = try shell.speedrun("canon", "quit\n", "--practice", "b20")
    #expect(practice.output.contains("The club (practice of Canon%)"))
    #expect(try shell.run("runs", "list").output.contains("canon.b20-fixed-lines"))
  }

  @Test func tamperedFilesAreRefusedWithTheirLine() throws {
    let shell = try RunShell()
    try shell.speedrun("canon", shell.route("canon"))
    let text = try shell.text("canon-fixed-lines-1.run")
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let row = try #require(rows.firstIndex { $0.contains(" choose ") })
    func refused(_ rows: [String]) throws -> String {
      let path = shell.file("bad.run")
      try rows.joined(separator: "\n").write(to: path, atomically: true, encoding: .utf8)
      let result = try shell.run("runs", "verify", path.path)
      #expect(result.status != 0)
      return result.errors
    }
    var edited = rows
    edited[row] = edited[row].replacing("choose", with: "Choose")
    #expect(try refused(edited).contains(":\(row + 1): the checksum does not follow"))
    var cut = rows
    cut.remove(at: row)
    #expect(try refused(cut).contains(":\(row + 1): line"))
    #expect(try refused(rows.dropLast(2)).contains("no end"))
    #expect(try refused(["hello"]).contains(":1: this is no run file"))
  }

  @Test func aKilledRunKeepsItsSplits() throws {
    let shell = try RunShell()
    let numbers = try shell.route("canon").split(separator: "\n")
    let ends = shell.process(["speedrun", "--plain", "--order", "fixed"])
    try ends.process.run()
    ends.input.fileHandleForWriting.write(Data((numbers.prefix(40).joined(separator: "\n") + "\n").utf8))
    var seen = ""
    while !seen.contains("Cake: ") {
      let data = ends.output.fileHandleForReading.availableData
      if data.isEmpty { break }
      seen += String(decoding: data, as: UTF8.self)
    }
    kill(ends.process.processIdentifier, SIGKILL)
    ends.process.waitUntilExit()
    let shown = try JSONValue(parsing: shell.run("runs", "show", "1", "--json").output)
    #expect(shown["finished"]?.boolValue == false)
    #expect(shown["splits"]?.arrayValue?.count ?? 0 >= 8)
    let board = try JSONValue(parsing: shell.run("runs", "list", "canon-fixed-lines", "--json").output)
    #expect(board["attempts"]?.arrayValue?.first?["real"] == .null)
    try shell.speedrun("canon", "quit\n")
    #expect(try shell.run("runs", "list", "canon-fixed-lines").lines.count == 2)
  }

  @Test func mistakesAreSaidWithWhatToDo() throws {
    let shell = try RunShell()
    #expect(try shell.run("speedrun", "--category", "moon").errors.contains("There are: canon"))
    #expect(try shell.run("speedrun", "--category", "act-9").errors.contains("act-1"))
    #expect(try shell.run("speedrun", "--category", "moon").errors.contains("Usage: ballerina speedrun"))
    #expect(try shell.run("speedrun", "--practice", "moon").errors.contains("It has: b01"))
    #expect(try shell.run("runs", "show", "moon").errors.contains("runs list"))
    #expect(try shell.run("runs", "verify", "moon.run").errors.contains("no run or file moon.run"))
    #expect(try shell.run("runs", "verify", shell.home.path).errors.contains("Is a directory"))
    #expect(try shell.run("runs", "import", shell.home.path).status == 1)
    #expect(try shell.run("speedrun", "--category", "moon").status == 64)
    #expect(try shell.run("runs").output.contains("No runs yet"))
  }
}
