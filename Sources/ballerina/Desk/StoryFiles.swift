import Glibc
import InkProgram
import StoryData

/// The files that are built into the game, as bytes.
enum StoryFiles {
  /// `nil` where the game was built without the file.
  static func bytes(named name: String) -> [UInt8]? {
    StoryData.file(named: name).map { Array(buffer(of: $0)) }
  }

  /// The game's own story as `.ink.json`.
  static var source: [UInt8] { Array(buffer(of: StoryData.story)) }

  /// As `bytes(named:)`, for a large file that is read once.
  static func bytesReadOnce(named name: String) -> [UInt8]? {
    StoryData.file(named: name).map { text in
      defer { letGo(of: text) }
      return Array(buffer(of: text))
    }
  }

  /// The game's own story; loaded once.
  static func program() throws -> Program { try own.get() }

  private static let own = Result {
    defer { letGo(of: StoryData.image) }
    return try Program(image: buffer(of: StoryData.image))
  }

  private static func buffer(of text: StaticString) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// Gives the memory of a text back, which counts as the game's while it is mapped. It stays readable: the
  /// system fetches it from the executable again if it has to.
  private static func letGo(of text: StaticString) {
    let page = UInt(sysconf(Int32(_SC_PAGESIZE)))
    let first = (UInt(bitPattern: text.utf8Start) + page - 1) / page * page
    let end = (UInt(bitPattern: text.utf8Start) + UInt(text.utf8CodeUnitCount)) / page * page
    guard first < end else { return }
    madvise(UnsafeMutableRawPointer(bitPattern: first), Int(end - first), MADV_DONTNEED)
  }
}
