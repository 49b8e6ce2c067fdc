import Glibc
import InkProgram
import Playthrough
import Speedrun
import Storage

/// Everything around a race that touches the world: attempts are begun with the clock and with chance, and
/// what they bring is written down and sent on.
struct RunHost {
  /// What the runner asked for.
  struct Terms {
    var track: Track
    var order = ChoiceOrder.read
    var input = InputMode.keys
    var isGentle = false
    /// The port of the LiveSplit server to drive; `nil`: none.
    var liveSplitPort: UInt16?
  }

  let program: Program
  let terms: Terms
  private(set) var store: RunStore
  private(set) var recorder: RunRecorder?
  private let link: LiveSplitLink?
  /// Records that are still to be kept; each further one tries them again.
  private var unkept: [RunRecord] = []
  /// Why something is not on disk; `nil` where everything is.
  private(set) var fault: StorageError?
  private var claim: RunClaim?

  init(_ program: Program, terms: Terms) throws {
    self.program = program
    self.terms = terms
    store = try RunStore()
    link = terms.liveSplitPort.map { LiveSplitLink(port: $0) }
  }

  static let game = "Ballerina"

  /// A new attempt, made ready: its number, its seed and its board.
  mutating func makeRace() throws -> Race {
    try store.refresh()
    var header = RunHeader(
      game: Version.number, story: program.fingerprint, track: terms.track.id, order: terms.order,
      input: terms.input, seed: UInt64.random(in: .min ... .max), started: Stopwatch.date,
      isGentle: terms.isGentle)
    header.attempt = claimAttempt(on: header.board)
    let board = store.log.board(header.board, of: terms.track, game: Self.game)
    let race = try Race(program, header: header, track: terms.track, board: board)
    recorder = RunRecorder(
      path: store.path(ofRun: RunStore.id(board: header.board, attempt: header.attempt)), isHeld: claim != nil
    )
    return race
  }

  /// The next number on a board that no other game is about to run under.
  private mutating func claimAttempt(on board: String) -> Int {
    claim = nil
    var attempt = store.log.nextAttempt(on: board)
    while true {
      switch RunClaim.take(store.path(ofRun: RunStore.id(board: board, attempt: attempt))) {
      case .held(let held):
        claim = held
        return attempt
      case .taken: attempt += 1
      case .impossible: return attempt
      }
    }
  }

  /// The run of the personal best, where it is on record and whole.
  func ghost(for header: RunHeader) -> Ghost? {
    guard let number = store.log.best(of: header.board, terms.track, game: Self.game),
      let file = try? RunStore.run(at: store.path(ofRun: RunStore.id(board: header.board, attempt: number)))
    else { return nil }
    return Ghost(file, segments: terms.track.segments.map(\.id))
  }

  /// Sends on and writes down what an input has brought. With a split, all of it is on disk when this
  /// returns.
  mutating func take(_ report: RaceReport) {
    if let link {
      for (event, times) in report.events { link.send(LiveSplitServer.commands(for: event, at: times)) }
    }
    recorder?.append(report.text)
    guard report.isMilestone else { return }
    recorder?.sync()
    keep(report.records)
  }

  private mutating func keep(_ records: [RunRecord]) {
    unkept += records
    do throws(StorageError) {
      try store.keep(unkept)
      unkept = []
      fault = recorder?.fault
    } catch { fault = error }
  }

  /// Takes in the end of an attempt.
  mutating func end(_ report: RaceReport, isFinished: Bool) {
    take(report)
    recorder?.close()
    if !isFinished { link?.send([LiveSplitServer.reset]) }
  }

  /// Makes an outer timer ready for the next attempt.
  func resetTimer() { link?.send([LiveSplitServer.reset]) }

  /// The last words to an outer timer.
  func close() { link?.finish(within: 100) }

  /// Where the run of the current attempt is written.
  var path: String? { recorder?.path }
}
