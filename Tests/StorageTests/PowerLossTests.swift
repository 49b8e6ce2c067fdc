import Storage
import Testing

/// Runs a small world through a loss of power at every one of its steps.
@Suite struct PowerLossTests {
  /// Appends three times, in the middle as a batch; returns how many appends were acknowledged.
  func keepThree(_ files: SimulatedFiles) -> Int {
    var journal = Journal(path: "/home/journal", files: files)
    var kept = 0
    for batch in [bytes("a"), bytes("b1", "b2"), bytes("c")] {
      guard (try? journal.append(batch)) != nil else { return kept }
      kept += 1
    }
    return kept
  }

  @Test(arguments: SimulatedFiles.Remains.allCases)
  func anAcknowledgedRecordSurvives(remains: SimulatedFiles.Remains) throws {
    let whole = SimulatedFiles()
    #expect(keepThree(whole) == 3)
    let atLeast = [[], ["a"], ["a", "b1", "b2"], ["a", "b1", "b2", "c"]]
    for step in 0...whole.steps {
      let files = SimulatedFiles()
      files.powerGoesAt = step
      let kept = keepThree(files)
      let next = files.afterPowerLoss(remains)
      var journal = Journal(path: "/home/journal", files: next)
      let found = try payloads(journal.read())
      #expect(found.starts(with: atLeast[kept]), "step \(step)")
      #expect(atLeast[3].starts(with: found), "step \(step)")
      try journal.append(bytes("after"))
      var later = Journal(path: "/home/journal", files: next)
      #expect(try payloads(later.read()) == found + ["after"], "step \(step)")
    }
  }

  /// Replaces a file twice; returns how many replacements were acknowledged.
  func replaceTwice(_ files: SimulatedFiles) -> Int {
    let file = WholeFile(path: "/home/settings", writer: 1, files: files)
    guard (try? file.replace(with: Array("first".utf8))) != nil else { return 0 }
    guard (try? file.replace(with: Array("second, longer".utf8))) != nil else { return 1 }
    return 2
  }

  @Test(arguments: SimulatedFiles.Remains.allCases)
  func aReplacedFileIsOldOrNew(remains: SimulatedFiles.Remains) throws {
    let whole = SimulatedFiles()
    #expect(replaceTwice(whole) == 2)
    let versions = ["", "first", "second, longer"]
    for step in 0...whole.steps {
      let files = SimulatedFiles()
      files.powerGoesAt = step
      let done = replaceTwice(files)
      let next = files.afterPowerLoss(remains)
      let file = WholeFile(path: "/home/settings", writer: 2, files: next)
      let found = String(decoding: try file.read() ?? [], as: UTF8.self)
      #expect(versions[done...].contains(found), "step \(step): \(found)")
    }
  }

  @Test func aDraftIsRemovedWhenTheDiskIsFull() throws {
    let files = SimulatedFiles()
    let file = WholeFile(path: "/home/settings", writer: 1, files: files)
    try file.replace(with: Array("old".utf8))
    files.space = 2
    #expect(throws: StorageError.self) { try file.replace(with: Array("new".utf8)) }
    #expect(try file.read() == Array("old".utf8))
    #expect(files.names(in: "/home") == ["settings"])
  }
}
