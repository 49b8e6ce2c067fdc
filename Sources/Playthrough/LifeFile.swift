/// One life as a small text that anyone can read, send and take in again.
///
///     ballerina life 1
///     story 9f2c01
///     seed 0
///     facts code, fear
///     gentle off
///     name The long way
///
///     1 of 3: Keep shopping. [store_aisle.keep]
///     gentle on
///     2 of 4: Put the plum back. [store_aisle.0.c-1]
public struct LifeFile: Equatable, Sendable {
  public var recording: Recording
  /// Empty for none.
  public var name: String

  public init(recording: Recording, name: String = "") {
    self.recording = recording
    self.name = name
  }

  /// Why a text is no life.
  public struct Fault: Error, Equatable, Sendable, CustomStringConvertible {
    /// From 1.
    public var line: Int
    public var reason: String

    public var description: String { "line \(line): \(reason)" }
  }

  public var text: String {
    let header = recording.header
    var lines = [
      "ballerina life 1", "story \(String(header.story, radix: 16))", "seed \(header.seed)",
      "facts \(header.facts.isEmpty ? "none" : header.facts.joined(separator: ", "))",
      "gentle \(header.isGentle ? "on" : "off")",
    ]
    if !name.isEmpty { lines.append("name \(Self.oneLine(name))") }
    lines.append("")
    for event in recording.events {
      switch event {
      case .gentle(let isOn): lines.append("gentle \(isOn ? "on" : "off")")
      case .choice(let pick):
        let count = pick.offered.isEmpty ? "" : " of \(pick.offered.count)"
        lines.append("\(pick.index + 1)\(count): \(Self.oneLine(pick.text)) [\(pick.label)]")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func oneLine(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 < 32 ? 32 : $0 }, as: UTF8.self)
  }

  /// Reads what `text` writes. The number of a choice and the count beside it are for people: the choice is
  /// found by its label and its words.
  public init(text: String) throws(Fault) {
    // By bytes, as "\r\n" is a single character.
    let lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false).map { line in
      Substring(line.last == 13 ? line.dropLast() : line)
    }
    guard lines.first == "ballerina life 1" else {
      throw Fault(line: 1, reason: "this is no life: the first line must be \"ballerina life 1\"")
    }
    recording = Recording(header: Header(story: 0))
    name = ""
    let parting = lines.firstIndex(of: "") ?? lines.count
    for (number, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      if number < parting { try readHeader(line, number + 1) } else { try readEvent(line, number + 1) }
    }
  }

  private mutating func readHeader(_ line: Substring, _ number: Int) throws(Fault) {
    let (word, rest) = Self.parted(line, at: " ")
    switch word {
    case "story":
      guard let story = UInt64(rest, radix: 16) else {
        throw Fault(line: number, reason: "the story's fingerprint must be hexadecimal")
      }
      recording.header.story = story
    case "seed":
      guard let seed = Int32(rest) else {
        throw Fault(line: number, reason: "the seed must be a whole number")
      }
      recording.header.seed = seed
    case "facts":
      let facts = rest.split { $0 == "," || $0 == " " }.map(String.init)
      recording.header.facts = facts == ["none"] ? [] : facts
    case "gentle": recording.header.isGentle = try Self.flag(rest, number)
    case "name": name = String(rest)
    default: throw Fault(line: number, reason: "\"\(word)\" is not known here")
    }
  }

  private mutating func readEvent(_ line: Substring, _ number: Int) throws(Fault) {
    let (head, rest) = Self.parted(line, at: ":")
    if rest.isEmpty, Self.parted(line, at: " ").0 == "gentle" {
      recording.events.append(.gentle(try Self.flag(Self.parted(line, at: " ").1, number)))
      return
    }
    guard let choice = Int(Self.parted(head, at: " ").0), choice >= 1, rest.hasSuffix("]"),
      let bracket = rest.lastIndex(of: "[")
    else { throw Fault(line: number, reason: "expected a choice: \"2 of 4: its words [its label]\"") }
    var words = rest[..<bracket].drop { $0 == " " }
    if words.hasSuffix(" ") { words.removeLast() }
    let label = rest[rest.index(after: bracket)...].dropLast()
    recording.events.append(.choice(Pick(index: choice - 1, label: String(label), text: String(words))))
  }

  private static func flag(_ text: Substring, _ line: Int) throws(Fault) -> Bool {
    switch text {
    case "on": return true
    case "off": return false
    default: throw Fault(line: line, reason: "gentle must be on or off")
    }
  }

  private static func parted(_ text: Substring, at mark: Character) -> (Substring, Substring) {
    guard let at = text.firstIndex(of: mark) else { return (text, "") }
    return (text[..<at], text[text.index(after: at)...])
  }
}
