import Glibc
import Storage
import Testing

/// A folder of its own for each test, removed afterwards.
final class Scratch {
  let path: String

  init() throws {
    var template = Array("/tmp/ballerina-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw StorageError(kind: .system, action: "make", path: "", reason: "")
    }
    path = String(cString: made)
  }

  deinit {
    chmod(path, 0o700)
    for name in DiskFiles().names(in: path) {
      for inner in DiskFiles().names(in: "\(path)/\(name)") { unlink("\(path)/\(name)/\(inner)") }
      rmdir("\(path)/\(name)")
      unlink("\(path)/\(name)")
    }
    rmdir(path)
  }
}

@Suite struct DiskTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  @Test func aJournalOnDiskGivesBackWhatWasAppended() throws {
    var writer = Journal(path: scratch.path + "/deep/journal")
    try writer.append(bytes("one", "two"))
    writer.close()
    try writer.append(bytes("three"))
    var reader = Journal(path: scratch.path + "/deep/journal")
    #expect(try payloads(reader.read()) == ["one", "two", "three"])
  }

  @Test func aFileIsReplacedOnDisk() throws {
    let file = WholeFile(path: scratch.path + "/settings", writer: 7)
    #expect(try file.read() == nil)
    try file.replace(with: [1, 2])
    try file.replace(with: [3])
    #expect(try file.read() == [3])
    #expect(DiskFiles().names(in: scratch.path) == ["settings"])
  }

  @Test func aFolderIsNoFile() {
    do {
      _ = try DiskFiles().read(scratch.path, from: 0)
      Issue.record("a folder must not be read")
    } catch {
      #expect(error.description.contains("Is a directory"))
    }
  }

  @Test func aFullDeviceIsToldFromOtherFaults() throws {
    let device = try DiskFiles().openToAppend("/dev/full")
    do {
      try DiskFiles().write([1], to: device, at: "/dev/full")
      Issue.record("/dev/full must be full")
    } catch {
      #expect(error.kind == .noSpace)
    }
    DiskFiles().close(device)
  }

  /// The kernel's own folder takes no file from anyone, root included.
  @Test func aReadOnlyFolderIsToldFromOtherFaults() {
    let error = #expect(throws: StorageError.self) { try DiskFiles().create("/sys/kernel/ballerina") }
    #expect(error?.kind == .readOnly)
    #expect(throws: StorageError.self) { try DiskFiles().makeFolder("/sys/kernel/ballerina/deep") }
  }

  @Test func aFolderIsNoFileToRead() {
    let error = #expect(throws: StorageError.self) { try DiskFiles().read(scratch.path, from: 0) }
    #expect(error?.code == EISDIR)
  }

  @Test func whatIsTooLargeIsRefused() throws {
    let path = scratch.path + "/huge"
    DiskFiles().close(try DiskFiles().create(path))
    try #require(truncate(path, 1 << 40) == 0)
    for path in [path, "/dev/zero"] {
      let error = #expect(throws: StorageError.self) { try DiskFiles().read(path, from: 0) }
      #expect(error?.code == EFBIG && error?.kind == .system)
    }
  }

  @Test func whatSaysNoSizeIsReadToItsEnd() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    DiskFiles().close(
      try {
        let end = OpenFile(number: ends[1])
        try DiskFiles().write([1, 2, 3], to: end, at: "pipe")
        return end
      }())
    #expect(try DiskFiles().read("/dev/fd/\(ends[0])", from: 1) == [2, 3])
    #expect(try DiskFiles().read("/proc/self/status", from: 0)?.isEmpty == false)
  }

  @Test func aFolderThatCannotBeSyncedIsAFault() {
    #expect(throws: StorageError.self) { try DiskFiles().syncFolder(scratch.path + "/missing") }
  }

  @Test func aDraftThatCannotTakeItsPlaceIsRemoved() throws {
    try DiskFiles().makeFolder(scratch.path + "/settings")
    #expect(throws: StorageError.self) {
      try WholeFile(path: scratch.path + "/settings", writer: 7).replace(with: [1])
    }
    #expect(DiskFiles().names(in: scratch.path) == ["settings"])
  }

  /// What the player names may be a link or a device: it is written to, never replaced.
  @Test func aNamedFileIsWrittenWhereItLies() throws {
    let (file, link) = (scratch.path + "/file", scratch.path + "/link")
    try #require(symlink(file, link) == 0)
    try NamedFile(path: link).write([1, 2, 3])
    try NamedFile(path: link).write([4])
    #expect(try DiskFiles().read(file, from: 0) == [4])
    var status = stat()
    #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    try NamedFile(path: "/dev/null").write([1])
    let error = #expect(throws: StorageError.self) { try NamedFile(path: "/dev/full").write([1]) }
    #expect(error?.description.contains("name another file") == true)
  }

  @Test func aNewNamedFileTakesTheFirstFreeName() throws {
    let path = scratch.path + "/life-3.txt"
    #expect(try NamedFile(path: path).writeNew([1]) == path)
    #expect(try NamedFile(path: path).writeNew([2]) == scratch.path + "/life-3-2.txt")
    #expect(try NamedFile(path: path).writeNew([3]) == scratch.path + "/life-3-3.txt")
    #expect(try DiskFiles().read(path, from: 0) == [1])
  }
}

@Suite struct FoldersTests {
  @Test func followTheBaseDirectorySpecification() {
    let plain = Folders { $0 == "HOME" ? "/home/ok" : nil }
    #expect(plain?.journal == "/home/ok/.local/share/ballerina/journal")
    #expect(plain?.settings == "/home/ok/.config/ballerina/settings")
    let set = ["HOME": "/h", "XDG_DATA_HOME": "/data", "XDG_CONFIG_HOME": "relative"]
    #expect(Folders { set[$0] }?.journal == "/data/ballerina/journal")
    #expect(Folders { set[$0] }?.settings == "/h/.config/ballerina/settings")
    #expect(Folders { $0 == "BALLERINA_HOME" ? "/b" : "/other" }?.journal == "/b/journal")
    #expect(Folders { _ in nil } == nil)
  }

  @Test func giveEachStoryItsOwnJournal() {
    let folders = Folders { $0 == "BALLERINA_HOME" ? "/b" : nil }
    let first = folders?.journal(ofStoryAt: "/one/story.ink")
    #expect(first != folders?.journal(ofStoryAt: "/two/story.ink"))
    #expect(first == folders?.journal(ofStoryAt: "/one/story.ink"))
    #expect(first?.hasPrefix("/b/stories/story.ink-") == true)
  }
}
