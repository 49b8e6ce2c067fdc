import InkProgram
import Testing

@testable import Playthrough

@Suite struct LifeFileTests {
  var file: LifeFile {
    let picks = [
      Pick(index: 0, label: "store.0.c-0", text: "Stay: [here].", offered: [1, 2]),
      Pick(index: 1, label: "fight.0.c-1", text: "Right.", offered: [1, 2]),
    ]
    let header = Header(story: 0xAB, seed: -3, facts: ["code", "fear"], isGentle: false)
    let events: [Event] = [.choice(picks[0]), .gentle(true), .choice(picks[1])]
    return LifeFile(recording: Recording(header: header, events: events), name: "The long way")
  }

  @Test func isReadByPeople() {
    #expect(
      file.text == """
        ballerina life 1
        story ab
        seed -3
        facts code, fear
        gentle off
        name The long way

        1 of 2: Stay: [here]. [store.0.c-0]
        gentle on
        2 of 2: Right. [fight.0.c-1]

        """)
  }

  @Test func isReadBack() throws {
    var expected = file
    expected.recording.events = expected.recording.events.map { event in
      guard case .choice(var pick) = event else { return event }
      pick.offered = []
      return .choice(pick)
    }
    #expect(try LifeFile(text: file.text) == expected)
    let windows = file.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    #expect(try LifeFile(text: windows) == expected)
  }

  @Test(arguments: [
    ("", 1), ("hello", 1), ("ballerina life 1\nseed x\n", 2), ("ballerina life 1\nstory ?\n", 2),
    ("ballerina life 1\nseed 1\n\n1 of 2 Stay.\n", 4), ("ballerina life 1\n\n0: Stay. [a]\n", 3),
    ("ballerina life 1\n\ngentle maybe\n", 3), ("ballerina life 1\nmood wet\n", 2),
  ])
  func saysWhatIsWrongAndWhere(text: String, line: Int) {
    do {
      _ = try LifeFile(text: text)
      Issue.record("must not be readable")
    } catch {
      #expect(error.line == line)
    }
  }

  @Test func anExportedLifeIsTakenInAgain() throws {
    var desk = Desk()
    desk.choose(1)
    desk.play { $0.setGentle(true, time: 2) }
    desk.choose(2, 3)
    let text = LifeFile(recording: desk.session.recording, name: "Mine").text
    let taken = Session.take(
      try LifeFile(text: text), into: Archive(), by: program(aisle), names: IdentifierSource(seed: 5), time: 9
    )
    #expect(taken.session.carried == nil)
    #expect(taken.session.recording == desk.session.recording)
    var archive = Archive()
    for record in taken.records { archive.apply(record) }
    #expect(archive.lives.map(\.name) == ["Mine"])
    #expect(archive.summary(of: archive.lives[0]).ending?.title == "Toward the Rising Sun")
  }

  @Test func aLifeOfAnotherStoryIsTakenInAsFarAsItHolds() throws {
    let taken = Session.take(
      file, into: Archive(), by: program(aisle), names: IdentifierSource(seed: 5), time: 9)
    #expect(taken.session.carried?.told == 2)
    #expect(taken.session.carried?.turns == 2)
  }
}
