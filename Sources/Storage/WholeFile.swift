/// The game's own files that are read and replaced as a whole, as its settings.
public struct WholeFile {
  public let path: String
  private let files: any FileLayer
  /// Sets the temporary file of this process apart from those of others.
  private let writer: Int32

  /// - Parameter writer: the process's number.
  public init(path: String, writer: Int32, files: any FileLayer = DiskFiles()) {
    self.path = path
    self.writer = writer
    self.files = files
  }

  /// The file's bytes; nil where there is none.
  public func read() throws(StorageError) -> [UInt8]? {
    try files.read(path, from: 0)
  }

  /// Replaces the contents: whatever happens, the file holds all of the old bytes or all of the new ones.
  public func replace(with bytes: [UInt8]) throws(StorageError) {
    let home = folder(of: path)
    try files.makeFolder(home)
    let draft = "\(path).new-\(writer)"
    let file = try files.create(draft)
    do throws(StorageError) {
      try files.write(bytes, to: file, at: draft)
      try files.sync(file, at: draft)
    } catch {
      files.close(file)
      try? files.remove(draft)
      throw error
    }
    files.close(file)
    do throws(StorageError) {
      try files.rename(draft, to: path)
    } catch {
      try? files.remove(draft)
      throw error
    }
    try files.syncFolder(home)
  }
}
