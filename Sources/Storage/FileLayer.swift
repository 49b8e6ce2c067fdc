/// An open file of a `FileLayer`.
public struct OpenFile: Hashable, Sendable {
  public var number: Int32

  public init(number: Int32) {
    self.number = number
  }
}

/// The few things that durable storage asks of a file system.
///
/// Everything in this module goes through it, so that a test can lose power at every single step.
public protocol FileLayer {
  /// The bytes of a file from `offset` to its end; nil where there is no such file. Throws `EISDIR` for a folder,
  /// and `EFBIG` for what is larger than any file of the game can be.
  func read(_ path: String, from offset: Int) throws(StorageError) -> [UInt8]?
  /// Opens a file for appending, and makes it where it is missing.
  func openToAppend(_ path: String) throws(StorageError) -> OpenFile
  /// Makes a new file; one that is in the way is replaced.
  func create(_ path: String) throws(StorageError) -> OpenFile
  /// Makes a new file; throws `exists` where one is in the way.
  func createNew(_ path: String) throws(StorageError) -> OpenFile
  /// Appends in a single system call where the system allows; after an error a part may have been written.
  func write(_ bytes: [UInt8], to file: OpenFile, at path: String) throws(StorageError)
  /// Returns when the file's bytes would survive a loss of power.
  func sync(_ file: OpenFile, at path: String) throws(StorageError)
  func close(_ file: OpenFile)
  /// Puts `source` in the place of `target` in one step.
  func rename(_ source: String, to target: String) throws(StorageError)
  /// Removes a file; one that does not exist is no error.
  func remove(_ path: String) throws(StorageError)
  /// Makes a folder and the folders above it, where missing.
  func makeFolder(_ path: String) throws(StorageError)
  /// Returns when the folder's names would survive a loss of power.
  func syncFolder(_ path: String) throws(StorageError)
  /// The names in a folder, sorted; none where there is no such folder.
  func names(in folder: String) -> [String]
}

/// The folder part of a path: everything before its last slash.
public func folder(of path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
  let before = path[..<slash]
  return before.isEmpty ? "/" : String(before)
}
