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

  @Test(.enabled(if: geteuid() != 0)) func aReadOnlyFolderIsToldFromOtherFaults() throws {
    chmod(scratch.path, 0o500)
    do {
      _ = try DiskFiles().create(scratch.path + "/file")
      Issue.record("must not be writable")
    } catch {
      #expect(error.kind == .readOnly)
    }
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
