import Game
import Glibc
import Storage

/// The settings on disk.
struct SettingsFile {
  private(set) var settings: Settings
  /// Whether a file was there: without one, this is the first start of all.
  let isNew: Bool
  private let path: String?
  private(set) var hasReadNote: Bool
  /// The facts that the player leaves behind, by id.
  private(set) var factsLeft: Set<String>

  private static let noteRead = "Content note: read"
  private static let left = "Facts left: "

  /// Reads them; what cannot be read counts as not set.
  init() {
    path = Folders(environment: Environment.value)?.settings
    var bytes: [UInt8]?
    if let path { bytes = try? WholeFile(path: path, writer: getpid()).read() }
    let text = String(decoding: bytes ?? [], as: UTF8.self)
    isNew = bytes == nil
    settings = Settings(text: text)
    let lines = text.split(separator: "\n")
    hasReadNote = lines.contains { $0 == SettingsFile.noteRead }
    let facts = lines.first { $0.hasPrefix(SettingsFile.left) }?.dropFirst(SettingsFile.left.count) ?? ""
    factsLeft = Set(facts.split(separator: " ").map(String.init))
  }

  /// Keeps settings. Returns what went wrong, in a line.
  mutating func save(_ settings: Settings) -> String? {
    self.settings = settings
    return write()
  }

  mutating func markNoteRead() -> String? {
    hasReadNote = true
    return write()
  }

  /// Carries a fact into the next life, or leaves it.
  mutating func toggle(fact: String) -> String? {
    if factsLeft.remove(fact) == nil { factsLeft.insert(fact) }
    return write()
  }

  private func write() -> String? {
    guard let path else { return "Settings are not kept: set HOME or BALLERINA_HOME." }
    var text = settings.written
    if hasReadNote { text += SettingsFile.noteRead + "\n" }
    if !factsLeft.isEmpty { text += SettingsFile.left + factsLeft.sorted().joined(separator: " ") + "\n" }
    do throws(StorageError) {
      try WholeFile(path: path, writer: getpid()).replace(with: Array(text.utf8))
      return nil
    } catch {
      return "Settings are not kept: \(error)"
    }
  }
}
