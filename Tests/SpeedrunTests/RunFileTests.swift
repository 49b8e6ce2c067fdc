import Speedrun
import Testing

@Suite struct RunFileTests {
  static let header = RunHeader(
    game: "1.0.0", story: 0x0123_4567_89AB_CDEF, track: "canon", seed: 42, attempt: 118,
    started: 1_773_518_400)

  static let file = RunFile(
    header: header,
    events: [
      (.start(state: 1), .zero), (.dropped(2), time(900)),
      (.choose(number: 2, label: "store_aisle.0.c-1", state: 0xDEAD_BEEF), time(1000)),
      (.split("b01"), time(1000)), (.pause, time(1500)), (.resume, Times(real: 2500, game: 1500)),
      (.pasted(3), time(3000)), (.choose(number: 1, label: "a b%c", state: 7), time(3000)),
      (.wrong(.deadEnd), time(3000)), (.spoiled("beat b02 was passed over"), time(3000)),
      (.shared("b02"), time(3000)), (.life(facts: ["code", "fear"], state: 9), time(3500)),
      (.life(facts: [], state: 9), time(3500)), (.jump(life: 1, turn: 12, state: 3), time(3600)),
      (.finish, time(4000)),
    ])

  private static func time(_ count: Int) -> Times {
    Times(real: Milliseconds(count), game: Milliseconds(count))
  }

  private func refusal(_ rows: [Substring]) -> FileRefusal? {
    do {
      _ = try RunFile(parsing: Array(rows.joined(separator: "\n").utf8))
      return nil
    } catch { return error }
  }

  private var rows: [Substring] { Self.file.text.split(separator: "\n", omittingEmptySubsequences: false) }

  @Test func everyEventIsReadBack() throws {
    let read = try RunFile(parsing: Array(Self.file.text.utf8))
    #expect(read == Self.file)
    #expect(read.isComplete && read.isFinished)
    #expect(read.splits == ["b01": Times(real: 1000, game: 1000)])
    #expect(read.choices == 2)
  }

  @Test func aLineCanBeReadByAPerson() {
    #expect(rows[0] == "ballerina run 2")
    #expect(rows[13].hasPrefix("3 1000 1000 choose 2 store_aisle.0.c-1 =deadbeef ^"))
  }

  @Test func aRunCutShortByACrashIsStillARun() throws {
    let text = rows[..<14].joined(separator: "\n") + "\n4 1000 10"
    let read = try RunFile(parsing: Array(text.utf8))
    #expect(read.lines.count == 3)
    #expect(!read.isComplete)
  }

  @Test func aLostNewlineAtTheEndIsNoLoss() throws {
    #expect(try RunFile(parsing: Array(Self.file.text.dropLast().utf8)) == Self.file)
  }

  /// What was done to the file, the line that tells, and how.
  @Test(arguments: [
    ("foreign", 1, "no run file"), ("newer", 1, "another version"), ("header edited", 12, "or the header"),
    ("header reordered", 11, "reordered"), ("header cut", 10, "has no \"seed\""),
    ("time edited", 14, "edited"),
    ("number edited", 14, "edited"), ("state edited", 14, "edited"), ("label edited", 14, "edited"),
    ("check edited", 14, "edited"), ("check removed", 14, "no checksum"),
    ("line cut", 14, "line 3 of the run is missing"),
    ("lines cut", 14, "lines 3 to 5"), ("lines swapped", 14, "it was moved"),
    ("line copied", 15, "stands here again"),
    ("tail cut", 20, "lines 9 to 15"), ("line added", 15, "not of this run"),
    ("text behind", 28, "behind the end"),
    ("line of another run", 14, "edited"),
  ])
  func tamperingIsToldWithItsLineAndReason(_ what: String, _ line: Int, _ reason: String) {
    let refused = refusal(tampered(what))
    #expect(refused?.line == line, "\(what): \(refused.map(String.init(describing:)) ?? "taken")")
    #expect(refused?.reason.contains(reason) == true, "\(what): \(refused?.reason ?? "")")
  }

  private func tampered(_ what: String) -> [Substring] {
    var rows = rows
    func replace(_ row: Int, _ old: String, _ new: String) {
      #expect(rows[row].contains(old))
      rows[row] = Substring(
        rows[row].split(separator: old, omittingEmptySubsequences: false).joined(separator: new))
    }
    switch what {
    case "foreign": rows[0] = "<?xml version=\"1.0\"?>"
    case "newer": rows[0] = "ballerina run 3"
    case "header edited": replace(6, "2a", "2b")
    case "header reordered": rows.swapAt(2, 3)
    case "header cut": rows.remove(at: 6)
    case "time edited": replace(13, "1000 1000", "0999 1000")
    case "number edited": replace(13, "choose 2", "choose 1")
    case "state edited": replace(13, "deadbeef", "deadbeee")
    case "label edited": replace(13, "c-1", "c-2")
    case "check edited": rows[13] = rows[13].dropLast() + (rows[13].hasSuffix("0") ? "1" : "0")
    case "check removed": rows[13] = rows[13].prefix(20)
    case "line cut": rows.remove(at: 13)
    case "lines cut": rows.removeSubrange(13..<16)
    case "lines swapped": rows.swapAt(13, 14)
    case "line copied": rows.insert(rows[13], at: 14)
    case "tail cut": rows.removeSubrange(19..<26)
    case "line added": rows.insert("pause ^00000000", at: 14)
    case "text behind": rows.append("more")
    default:
      var other = RunFileWriter(Self.header)
      _ = other.line(.start(state: 2), at: .zero)
      _ = other.line(.dropped(2), at: .zero)
      rows[13] = Substring(other.line(.pause, at: .zero).dropLast())
    }
    return rows
  }

  /// No byte can be changed unseen, and no change traps.
  @Test func everyChangedByteIsSeen() {
    let bytes = Array(Self.file.text.utf8)
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] = damaged[index] == UInt8(ascii: "7") ? UInt8(ascii: "8") : UInt8(ascii: "7")
      let isUnseen = (try? RunFile(parsing: damaged)) == Self.file
      #expect(!isUnseen, "byte \(index)")
    }
  }

  @Test func anythingAtAllIsReadOrRefused() {
    for text in [
      "", "\n", "ballerina run", "ballerina run 99999999999999999999", "ballerina run 2\n\n1 ^",
      "ballerina run 2\n\nend ^",
    ] {
      #expect(throws: FileRefusal.self) { try RunFile(parsing: Array(text.utf8)) }
    }
    #expect(throws: FileRefusal.self) { try RunFile(parsing: [UInt8](repeating: 10, count: 2 << 20)) }
  }
}
