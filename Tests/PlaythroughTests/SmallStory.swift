import InkCompiler
import InkProgram

@testable import Playthrough

/// - Precondition: the source compiles.
func program(_ source: String) -> Program {
  let compilation = StoryCompiler.compile(Array(source.utf8), name: "test.ink")
  return StoryLoader.program(from: compilation.tree!)
}

/// A story with two endings, a loop and facts.
let aisle = """
  -> store
  === store
  You stand in aisle nine. # scene: store: Aisle Nine # act: 1: Cake
  + [Stay.] -> fight
  + [Pay and leave.] -> street
  === fight
  You bend under the blade. # beat: b01
  + [Left.] -> street
  + [Right.] -> street
  === street
  It rains. # scene: street: The Street
  + [Back in.] -> store
  + [Go home.] -> home
  + [Walk on.] -> sea
  === home
  The cake melts. # ending: cake: The Cake Melts
  === sea
  The sun comes up. # ending: sunrise: Toward the Rising Sun # fact: code: It is 0417.
  """

/// A session that a test plays on, and the journal that it writes.
struct Desk {
  var session: Session
  var journal: [Record]

  init(_ source: String = aisle, in archive: Archive = Archive(), seed: UInt64 = 1) {
    let program = program(source)
    let begun = Session.begin(
      program, in: archive, header: Header(story: program.fingerprint),
      names: IdentifierSource(seed: seed), time: 1)
    session = begun.session
    journal = begun.records
  }

  /// Takes choices, counted from 1.
  mutating func choose(_ numbers: Int...) {
    for number in numbers { journal += session.choose(number - 1, time: 2) }
  }

  mutating func play(_ body: (inout Session) -> [Record]) {
    journal += body(&session)
  }

  /// What another process finds in the journal.
  var archive: Archive {
    var archive = Archive()
    for record in journal { archive.apply(record) }
    return archive
  }

  /// Opens the last life again, by the same story or a changed one.
  func reopened(_ source: String = aisle) throws -> Session {
    let archive = archive
    guard let life = archive.latest else { throw StoryMissing() }
    return Session.resume(life, of: archive, by: program(source), names: IdentifierSource(seed: 99))
  }
}

struct StoryMissing: Error {}

extension Session {
  /// The words of the page.
  var words: String { page.lines.map(\.text).joined() }
  /// The texts of the choices.
  var offers: [String] { page.choices.map(\.text) }
  /// The texts of the choices taken.
  var taken: [String] { steps.compactMap { $0.pick?.text } }
}
