import Glibc
import InkProgram
import Playthrough
import Storage

/// A story, its journal, and the life that is being played: whatever shows the game, plays on this.
///
/// What the player does is on disk when the call that did it returns, or `fault` says why it is not.
struct Desk {
  let source: StorySource
  /// The program of a story in a file; nil for the game's own, which `StoryFiles` keeps.
  private var loaded: Program?
  private var journal: Journal
  private var watch: StoryWatch
  /// The archive while no life is being played; the session holds it otherwise.
  private var shelf: Archive
  private(set) var session: Session?
  /// Records that could not be written yet, in order; each further record tries them again.
  private var unkept: [[UInt8]] = []
  /// Why the last record is not on disk; nil where everything is.
  private(set) var fault: StorageError?

  /// Loads the story and reads its journal.
  static func open(story source: StorySource) throws -> Desk {
    var files: [String] = []
    let program = source.file == nil ? nil : try source.load(&files)
    var desk = Desk(
      source: source, loaded: program, journal: try source.journal(), watch: StoryWatch(files))
    try desk.refresh()
    return desk
  }

  private init(source: StorySource, loaded: Program?, journal: Journal, watch: StoryWatch) {
    self.source = source
    self.loaded = loaded
    self.journal = journal
    self.watch = watch
    shelf = Archive()
  }

  /// The story's program. The game's own is loaded when it is first asked for: the title does without it.
  var program: Program { get throws { try loaded ?? source.load() } }

  /// What came of a story's file that changed on disk.
  enum Reload {
    /// It has errors, told here; the last good version plays on.
    case failed(String)
    /// The life is told by the new version now, as far as it holds.
    case done(Carried)
  }

  /// Compiles the story again where its files have changed since; nil where nothing did, or nothing that
  /// counts.
  mutating func reloadIfChanged() -> Reload? {
    guard source.file != nil, watch.hasChanged() else { return nil }
    var files: [String] = []
    let changed: Program
    do {
      changed = try source.load(&files)
    } catch {
      return .failed("\(error)")
    }
    watch = StoryWatch(files)
    guard changed.fingerprint != loaded?.fingerprint else { return nil }
    loaded = changed
    guard var playing = session.take() else { return nil }
    playing.adopt(changed)
    session = playing
    return playing.carried.map { .done($0) }
  }

  var archive: Archive { session?.archive ?? shelf }

  /// Lines of the journal that were damaged and passed over.
  var damagedLines: Int { journal.damagedLines }

  /// Takes in what other processes have written since.
  mutating func refresh() throws {
    let batch: Journal.Batch
    do throws(StorageError) {
      batch = try journal.read()
    } catch {
      if case .newerFormat = error.kind { throw error }
      fault = error
      return
    }
    if session == nil {
      shelf.read(batch.bytes, lines: batch.lines)
    } else {
      session?.archive.read(batch.bytes, lines: batch.lines)
    }
  }

  /// Writes records, and those that could not be written before.
  mutating func keep(_ records: [Record]) {
    guard !records.isEmpty || !unkept.isEmpty else { return }
    unkept += records.map(\.payload)
    do throws(StorageError) {
      try journal.append(unkept)
      unkept.removeAll()
      fault = nil
    } catch {
      fault = error
    }
  }

  /// Records that are not on disk.
  var unkeptCount: Int { unkept.count }

  /// Begins a new life.
  ///
  /// - Parameter seed: drawn where nil.
  mutating func begin(seed: Int32?, facts: [String], isGentle: Bool) throws {
    try refresh()
    let program = try program
    let header = Header(
      story: program.fingerprint, seed: seed ?? Int32.random(in: 0...Int32.max), facts: facts,
      isGentle: isGentle)
    let begun = Session.begin(program, in: takeArchive(), header: header, names: names(), time: Clock.now)
    session = begun.session
    keep(begun.records)
  }

  /// Goes on with the life that was played last, or with one by its number.
  mutating func resume(life number: Int? = nil) throws {
    try refresh()
    let program = try program
    let archive = takeArchive()
    guard let life = number.flatMap(archive.life(number:)) ?? archive.latest else {
      shelf = archive
      return
    }
    session = Session.resume(life, of: archive, by: program, names: names())
  }

  /// Does something to the life that is played, and keeps what it brings.
  mutating func play(_ body: (inout Session, Int64) -> [Record]) {
    guard session != nil else { return }
    let time = Clock.now
    var records: [Record] = []
    // The session is changed in place: a copy would copy the whole archive.
    if var playing = session.take() {
      records = body(&playing, time)
      session = playing
    }
    keep(records)
  }

  /// Writes a record about any life.
  mutating func note(_ record: Record) {
    if session == nil { shelf.apply(record) } else { session?.archive.apply(record) }
    keep([record])
  }

  /// Makes a life of a recording, as far as its choices are found.
  mutating func take(_ file: LifeFile) throws {
    let program = try program
    let taken = Session.take(file, into: takeArchive(), by: program, names: names(), time: Clock.now)
    session = taken.session
    keep(taken.records)
  }

  private mutating func takeArchive() -> Archive {
    defer {
      session = nil
      shelf = Archive()
    }
    return archive
  }

  private func names() -> IdentifierSource {
    IdentifierSource(seed: UInt64.random(in: .min ... .max))
  }
}

/// The environment of the process.
enum Environment {
  static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
