import Glibc
import InkProgram
import Playthrough
import Speedrun
import Storage

/// The runs on disk: a log of all attempts, a run file for each, and imported splits files.
struct RunStore {
  let folder: String
  private var journal: Journal
  private(set) var log = RunLog()

  /// Reads the log; a missing one is empty.
  init() throws {
    guard let folders = Folders(environment: Environment.value) else {
      throw RunFault("set HOME or BALLERINA_HOME, so that runs can be kept")
    }
    folder = "\(folders.data)/runs"
    journal = Journal(path: "\(folder)/log")
    try refresh()
  }

  /// Takes in what other processes have written since. Reading a record twice does no harm.
  mutating func refresh() throws(StorageError) {
    let batch = try journal.read()
    for line in batch.lines {
      let text = String(decoding: batch.bytes[line], as: UTF8.self)
      if let record = RunRecord(text: text) { log.take(record) }
    }
  }

  /// Takes records in, and writes them down for good.
  mutating func keep(_ records: [RunRecord]) throws(StorageError) {
    for record in records { log.take(record) }
    try journal.append(records.map { Array($0.text.utf8) })
  }

  // MARK: Names

  /// What a run is called: its board and its number, as `canon-read-keys-118`.
  static func id(board: String, attempt: Int) -> String { "\(board)-\(attempt)" }

  func path(ofRun id: String) -> String { "\(folder)/\(id).run" }

  /// The attempt of an id, or of a number alone: then the latest attempt with that number.
  func entry(_ text: String) -> RunLog.Entry? {
    if Int(text) != nil { return log.entries.last { String($0.attempt) == text } }
    return log.entries.last { Self.id(board: $0.board, attempt: $0.attempt) == text }
  }

  /// The path that a command means: a file, or a run by its id.
  func resolve(_ text: String) -> String {
    if text.contains("/") || access(text, R_OK) == 0 { return text }
    return entry(text).map { path(ofRun: Self.id(board: $0.board, attempt: $0.attempt)) } ?? text
  }

  // MARK: Files

  static func read(_ path: String) throws -> [UInt8] {
    guard let bytes = try NamedFile(path: path).read() else { throw RunFault("there is no file \(path)") }
    return bytes
  }

  /// Reads a run file, by its path or its id, and says in which file what is wrong where.
  func run(_ name: String) throws -> RunFile {
    let path = resolve(name)
    guard name.contains("/") || access(path, F_OK) == 0 else {
      throw RunFault("there is no run or file \(name); see: ballerina runs list")
    }
    return try Self.run(at: path)
  }

  /// Reads a run file, and says in which file what is wrong where.
  static func run(at path: String) throws -> RunFile {
    do { return try RunFile(parsing: try read(path)) } catch let refusal as FileRefusal {
      throw RunFault("\(path):\(refusal.line): \(refusal.reason)")
    }
  }

  static func write(_ text: String, to path: String) throws(StorageError) {
    try WholeFile(path: path, writer: getpid()).replace(with: Array(text.utf8))
  }

  /// The splits file that was imported for a track; `nil` where there is none.
  func imported(for track: Track) throws -> Board? {
    guard let bytes = try DiskFiles().read(importPath(track.id), from: 0) else { return nil }
    do { return try SplitsFile.board(from: bytes, ids: track.segments.map(\.id)) } catch {
      throw RunFault("\(importPath(track.id)):\(error.line): \(error.reason)")
    }
  }

  func importPath(_ track: String) -> String { "\(folder)/imported/\(track).lss" }
}

/// The run file of the attempt that is being run, written as it goes. A fault never stops a run: what could
/// not be written is tried again with the next lines.
struct RunRecorder {
  private(set) var path: String
  /// Whether no other game writes to that path.
  private let isHeld: Bool
  private let files = DiskFiles()
  private var file: OpenFile?
  private var waiting: [UInt8] = []
  private(set) var fault: StorageError?

  init(path: String, isHeld: Bool) {
    self.path = path
    self.isHeld = isHeld
  }

  mutating func append(_ text: String) {
    waiting += Array(text.utf8)
    guard !waiting.isEmpty else { return }
    do throws(StorageError) {
      if file == nil {
        try files.makeFolder(Storage.folder(of: path))
        // Where the file is not held, another game may have begun the same attempt; both files are kept.
        if isHeld {
          file = try files.create(path)
        } else {
          let made = try files.createFree(path)
          file = made.file
          path = made.path
        }
      }
      if let file { try files.write(waiting, to: file, at: path) }
      waiting = []
      fault = nil
    } catch { fault = error }
  }

  /// Returns when all lines would survive a loss of power.
  mutating func sync() {
    guard let file else { return }
    do throws(StorageError) { try files.sync(file, at: path) } catch { fault = error }
  }

  mutating func close() {
    sync()
    if let file { files.close(file) }
    file = nil
  }
}

/// Why a command about runs failed, and what to do.
struct RunFault: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
