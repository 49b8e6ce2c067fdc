import Glibc

/// Notices when the files of a story have been written since.
struct StoryWatch {
  private struct Stamp: Equatable {
    var seconds = 0
    var nanoseconds = 0
    var size = 0
  }

  private let files: [String]
  private var stamps: [Stamp]

  init(_ files: [String]) {
    self.files = files
    stamps = files.map(Self.stamp)
  }

  /// Whether a file is another one than when this was last asked.
  mutating func hasChanged() -> Bool {
    let now = files.map(Self.stamp)
    defer { stamps = now }
    return now != stamps
  }

  private static func stamp(_ path: String) -> Stamp {
    var status = stat()
    guard stat(path, &status) == 0 else { return Stamp() }
    return Stamp(
      seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec, size: Int(status.st_size))
  }
}
