import Glibc
import Storage

/// The file of an attempt, held while the attempt is ready or run, so that two games at once never run under
/// one number. The system lets go of it when the program dies, however that comes.
final class RunClaim {
  enum Outcome {
    case held(RunClaim)
    /// Another game holds it, or there is a run in it.
    case taken
    /// It cannot be made here; the run goes on without.
    case impossible
  }

  let path: String
  private let file: Int32

  private init(path: String, file: Int32) {
    self.path = path
    self.file = file
  }

  static func take(_ path: String) -> Outcome {
    try? DiskFiles().makeFolder(Storage.folder(of: path))
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { return .impossible }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let isTaken = errno == EWOULDBLOCK
      Glibc.close(file)
      return isTaken ? .taken : .impossible
    }
    // Between opening and locking, another game may have let go of the file and removed it.
    var (opened, named) = (stat(), stat())
    guard fstat(file, &opened) == 0, stat(path, &named) == 0, opened.st_ino == named.st_ino,
      opened.st_size == 0
    else {
      Glibc.close(file)
      return .taken
    }
    return .held(RunClaim(path: path, file: file))
  }

  /// Lets go; a file without a run in it is removed.
  deinit {
    var status = stat()
    if fstat(file, &status) == 0, status.st_size == 0 { unlink(path) }
    Glibc.close(file)
  }
}
