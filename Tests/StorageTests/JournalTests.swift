import Storage
import Testing

func payloads(_ batch: Journal.Batch) -> [String] {
  batch.lines.map { String(decoding: batch.bytes[$0], as: UTF8.self) }
}

func bytes(_ texts: String...) -> [[UInt8]] {
  texts.map { Array($0.utf8) }
}

@Suite struct JournalTests {
  let files = SimulatedFiles()

  func journal() -> Journal { Journal(path: "/home/journal", files: files) }

  func put(_ text: String, at path: String = "/home/journal") throws {
    let file = try files.openToAppend(path)
    try files.write(Array(text.utf8), to: file, at: path)
    files.close(file)
  }

  @Test func givesBackWhatWasAppended() throws {
    var writer = journal()
    try writer.append(bytes("one", "two"))
    try writer.append(bytes("три"))
    var reader = journal()
    #expect(try payloads(reader.read()) == ["one", "two", "три"])
    #expect(try payloads(reader.read()) == [])
    #expect(reader.damagedLines == 0)
  }

  @Test func makesNothingUntilSomethingIsAppended() throws {
    var reader = journal()
    #expect(try payloads(reader.read()) == [])
    #expect(files.steps == 0)
  }

  @Test func readsWhatAnotherProcessAppends() throws {
    var here = journal()
    var there = journal()
    try here.append(bytes("mine"))
    _ = try here.read()
    try there.append(bytes("theirs"))
    try here.append(bytes("mine again"))
    #expect(try payloads(here.read()) == ["theirs", "mine again"])
    #expect(try payloads(there.read()) == ["mine", "theirs", "mine again"])
  }

  @Test func passesOverATornLastRecord() throws {
    var writer = journal()
    try writer.append(bytes("one"))
    try put("\n0000")
    var reader = journal()
    #expect(try payloads(reader.read()) == ["one"])
    #expect(try reader.hasTornEnd())
    try reader.append(bytes("two"))
    #expect(try payloads(reader.read()) == ["two"])
    #expect(reader.damagedLines == 1)
    var later = journal()
    #expect(try payloads(later.read()) == ["one", "two"])
  }

  @Test func waitsForARecordThatIsStillBeingWritten() throws {
    var writer = journal()
    try writer.append(bytes("one"))
    var reader = journal()
    _ = try reader.read()
    var second = Journal(path: "/home/other", files: files)
    try second.append(bytes("two"))
    let line = try #require(try files.read("/home/other", from: 0)).split(separator: 10).last ?? []
    try put("\n" + String(decoding: line.prefix(10), as: UTF8.self))
    #expect(try payloads(reader.read()) == [])
    try put(String(decoding: line.dropFirst(10), as: UTF8.self))
    #expect(try payloads(reader.read()) == ["two"])
    #expect(reader.damagedLines == 0)
  }

  @Test func passesOverADamagedRecordInTheMiddle() throws {
    var writer = journal()
    try writer.append(bytes("one"))
    try put("\n12345678 not what it was\n\u{0}\u{0}\u{0}")
    try writer.append(bytes("two"))
    var reader = journal()
    #expect(try payloads(reader.read()) == ["one", "two"])
    #expect(reader.damagedLines == 2)
  }

  @Test func refusesANewerFormat() throws {
    let payload = "journal 2"
    let sum = String(Checksum.of(Array(payload.utf8)), radix: 16)
    try put("\n" + String(repeating: "0", count: 8 - sum.count) + sum + " " + payload)
    var reader = journal()
    #expect(throws: StorageError.self) { try reader.read() }
    do { _ = try reader.read() } catch {
      #expect(error.kind == .newerFormat(2))
      #expect(error.description.contains("Update ballerina"))
    }
  }

  @Test func losesNothingOnAFullDisk() throws {
    var writer = journal()
    try writer.append(bytes("one"))
    files.space = 7
    #expect(throws: StorageError.self) { try writer.append(bytes("two, which is longer")) }
    files.space = 1000
    try writer.append(bytes("two, which is longer"))
    var reader = journal()
    #expect(try payloads(reader.read()) == ["one", "two, which is longer"])
  }

  @Test func readsAReadOnlyFolder() throws {
    var writer = journal()
    try writer.append(bytes("one"))
    files.isReadOnly = true
    var other = journal()
    #expect(try payloads(other.read()) == ["one"])
    do {
      try other.append(bytes("two"))
      Issue.record("must not be writable")
    } catch {
      #expect(error.kind == .readOnly)
      #expect(error.description.contains("BALLERINA_HOME"))
    }
  }

  @Test func keepsALineBreakOutOfTheFile() throws {
    var writer = journal()
    try writer.append(bytes("one\ntwo"))
    var reader = journal()
    #expect(try payloads(reader.read()) == ["one two"])
  }

  @Test(arguments: [("", UInt32(0)), ("123456789", 0xE306_9283), ("a", 0xC1D0_4330)])
  func checksumIsCastagnoli(text: String, sum: UInt32) {
    #expect(Checksum.of(Array(text.utf8)) == sum)
  }
}
