/// A file that the player named: an exported life, a report. It may be a link, a device or a pipe, and is written
/// where it lies; its faults say so to the player.
public struct NamedFile {
  public let path: String
  private let files: any FileLayer

  public init(path: String, files: any FileLayer = DiskFiles()) {
    self.path = path
    self.files = files
  }

  /// The file's bytes; nil where there is none.
  public func read() throws(StorageError) -> [UInt8]? {
    do throws(StorageError) { return try files.read(path, from: 0) } catch { throw named(error) }
  }

  /// Writes the contents in place of what a file held; a fault may leave a part of them.
  public func write(_ bytes: [UInt8]) throws(StorageError) {
    do throws(StorageError) {
      try fill(try files.create(path), bytes, path)
    } catch { throw named(error) }
  }

  /// Writes a new file and returns its path: the one given, or the first of `NAME-2.SUFFIX`, `NAME-3.SUFFIX`
  /// and so on that is free. No file is overwritten. O(files there with such names).
  public func writeNew(_ bytes: [UInt8]) throws(StorageError) -> String {
    do throws(StorageError) {
      let (file, path) = try files.createFree(path)
      try fill(file, bytes, path)
      return path
    } catch { throw named(error) }
  }

  private func fill(_ file: OpenFile, _ bytes: [UInt8], _ path: String) throws(StorageError) {
    defer { files.close(file) }
    try files.write(bytes, to: file, at: path)
    try files.sync(file, at: path)
  }

  private func named(_ error: StorageError) -> StorageError {
    var error = error
    error.owner = .player
    return error
  }
}

extension FileLayer {
  /// Makes a file that was not there: `path`, or the first of `NAME-2.SUFFIX`, `NAME-3.SUFFIX` and so on that is
  /// free; and says which. Two processes never get the same. O(files there with such names).
  public func createFree(_ path: String) throws(StorageError) -> (file: OpenFile, path: String) {
    let start =
      path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.startIndex
    let dot = path[start...].dropFirst().lastIndex(of: ".") ?? path.endIndex
    var number = 1
    while true {
      let free = number == 1 ? path : "\(path[..<dot])-\(number)\(path[dot...])"
      do throws(StorageError) { return (try createNew(free), free) } catch {
        guard error.kind == .exists else { throw error }
      }
      number += 1
    }
  }
}
