import Glibc

/// The real file system.
public struct DiskFiles: FileLayer, Sendable {
  public init() {}

  public func read(_ path: String, from offset: Int) throws(StorageError) -> [UInt8]? {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure("read", path)
    }
    defer { Glibc.close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure("read", path) }
    // A folder has a size of its own; the files that a kernel makes up have none.
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
      return try readToEnd(of: file, at: path, droppingFirst: offset)
    }
    let count = max(0, Int(status.st_size) - offset)
    guard count <= Self.largest else { throw tooLarge(path) }
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let base = buffer.baseAddress {
        let got = pread(file, base + filled, count - filled, off_t(offset + filled))
        if got < 0 && errno == EINTR { continue }
        failed = got < 0
        if got <= 0 { break }
        filled += got
      }
    }
    if failed { throw failure("read", path) }
    return bytes
  }

  /// Bytes that are read at the most of a file, and of what has no size, as a pipe.
  private static let largest = 1 << 30
  private static let largestStream = 1 << 26

  private func readToEnd(of file: Int32, at path: String, droppingFirst offset: Int) throws(StorageError)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let got = Glibc.read(file, &chunk, chunk.count)
      if got == 0 { return Array(bytes.dropFirst(offset)) }
      if got < 0 {
        if errno == EINTR { continue }
        throw failure("read", path)
      }
      bytes += chunk[..<got]
      guard bytes.count <= Self.largestStream else { throw tooLarge(path) }
    }
  }

  private func tooLarge(_ path: String) -> StorageError {
    StorageError(
      kind: .system, action: "read", path: path, code: EFBIG, reason: String(cString: strerror(EFBIG)))
  }

  public func openToAppend(_ path: String) throws(StorageError) -> OpenFile {
    try open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC)
  }

  public func create(_ path: String) throws(StorageError) -> OpenFile {
    try open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC)
  }

  public func createNew(_ path: String) throws(StorageError) -> OpenFile {
    try open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC)
  }

  private func open(_ path: String, _ flags: Int32) throws(StorageError) -> OpenFile {
    while true {
      let file = Glibc.open(path, flags, 0o600)
      if file >= 0 { return OpenFile(number: file) }
      if errno != EINTR { throw failure("open", path) }
    }
  }

  public func write(_ bytes: [UInt8], to file: OpenFile, at path: String) throws(StorageError) {
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes { all in
        Glibc.write(file.number, all.baseAddress.map { $0 + done }, all.count - done)
      }
      if wrote < 0 {
        if errno == EINTR { continue }
        throw failure("write", path)
      }
      done += wrote
    }
  }

  public func sync(_ file: OpenFile, at path: String) throws(StorageError) {
    while fdatasync(file.number) != 0 {
      // A pipe or a file system without syncing has nothing more to give.
      if errno == EINVAL || errno == ENOSYS { return }
      if errno != EINTR { throw failure("sync", path) }
    }
  }

  public func close(_ file: OpenFile) {
    Glibc.close(file.number)
  }

  public func rename(_ source: String, to target: String) throws(StorageError) {
    guard Glibc.rename(source, target) == 0 else { throw failure("replace", target) }
  }

  public func remove(_ path: String) throws(StorageError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
  }

  public func makeFolder(_ path: String) throws(StorageError) {
    if mkdir(path, 0o700) == 0 {
      try syncFolder(folder(of: path))
      return
    }
    switch errno {
    case EEXIST: return
    case ENOENT where folder(of: path) != path:
      try makeFolder(folder(of: path))
      guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure("make", path) }
      try syncFolder(folder(of: path))
    default: throw failure("make", path)
    }
  }

  public func syncFolder(_ path: String) throws(StorageError) {
    let file = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else {
      // A folder that may be searched but not read cannot be synced, and still takes files.
      if errno == EACCES { return }
      throw failure("sync", path)
    }
    defer { Glibc.close(file) }
    if fsync(file) != 0 && errno != EINVAL { throw failure("sync", path) }
  }

  public func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private func failure(_ action: String, _ path: String) -> StorageError {
    let code = errno
    let kind: StorageError.Kind =
      switch code {
      case ENOSPC, EDQUOT, EFBIG: .noSpace
      case EACCES, EPERM, EROFS: .readOnly
      case EEXIST: .exists
      default: .system
      }
    return StorageError(
      kind: kind, action: action, path: path, code: code, reason: String(cString: strerror(code)))
  }
}
