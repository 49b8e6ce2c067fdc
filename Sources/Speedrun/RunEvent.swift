import Playthrough

/// What a run file records, one line each.
public enum RunEvent: Hashable, Sendable {
  /// The key on the ready screen.
  case start(state: UInt32)
  /// A choice by its own number, from 1, and its label.
  case choose(number: Int, label: String, state: UInt32)
  /// A new life, with the facts it carries.
  case life(facts: [String], state: UInt32)
  /// Back to a turn of a life of this run, both from 0.
  case jump(life: Int, turn: Int, state: UInt32)
  case pause
  case resume
  /// Keys struck before the list was on screen, and dropped.
  case dropped(Int)
  /// Inputs that came in one read, more than one.
  case pasted(Int)
  case split(String)
  /// The segment shares the moment of a later split.
  case shared(String)
  /// The last choice was wrong on the canonical line.
  case wrong(Wrong)
  /// The run cannot be finished from here on.
  case spoiled(String)
  case finish
  case reset

  /// The mark of the line, see `RunFile`; `nil` for lines that change nothing in the story.
  public var state: UInt32? {
    switch self {
    case .start(let state), .choose(_, _, let state), .life(_, let state), .jump(_, _, let state): state
    default: nil
    }
  }

  /// Whether it follows from an input before it, rather than being one.
  var isConsequence: Bool {
    switch self {
    case .split, .shared, .wrong, .spoiled, .finish: true
    default: false
    }
  }

  /// Words and arguments, without the state.
  var words: [String] {
    switch self {
    case .start: ["start"]
    case .choose(let number, let label, _): ["choose", String(number), Self.token(label)]
    case .life(let facts, _): ["life", facts.isEmpty ? "-" : Self.token(facts.joined(separator: ","))]
    case .jump(let life, let turn, _): ["jump", String(life), String(turn)]
    case .pause: ["pause"]
    case .resume: ["resume"]
    case .dropped(let count): ["dropped", String(count)]
    case .pasted(let count): ["pasted", String(count)]
    case .split(let id): ["split", Self.token(id)]
    case .shared(let id): ["shared", Self.token(id)]
    case .wrong(let wrong): ["wrong", wrong.rawValue]
    case .spoiled(let reason): ["spoiled", Self.token(reason)]
    case .finish: ["finish"]
    case .reset: ["reset"]
    }
  }

  /// Reads `words` back; `state` must be given for those that have one, and only for those.
  init?(words: [String], state: UInt32?) {
    let arguments = words.dropFirst().map(Self.untoken)
    func number(_ index: Int) -> Int? {
      arguments.indices.contains(index) && arguments[index].utf8.count < 10 ? Int(arguments[index]) : nil
    }
    switch (words.first, words.count) {
    case ("start", 1): if let state { self = .start(state: state) } else { return nil }
    case ("choose", 3):
      guard let state, let number = number(0), number > 0 else { return nil }
      self = .choose(number: number, label: arguments[1], state: state)
    case ("life", 2):
      guard let state else { return nil }
      let facts = arguments[0] == "-" ? [] : arguments[0].split(separator: ",").map(String.init)
      self = .life(facts: facts, state: state)
    case ("jump", 3):
      guard let state, let life = number(0), let turn = number(1), life >= 0, turn >= 0 else { return nil }
      self = .jump(life: life, turn: turn, state: state)
    default:
      guard state == nil, let plain = Self.plain(words.first ?? "", arguments, number(0)) else { return nil }
      self = plain
    }
  }

  private static func plain(_ verb: String, _ arguments: [String], _ number: Int?) -> RunEvent? {
    switch (verb, arguments.count) {
    case ("pause", 0): .pause
    case ("resume", 0): .resume
    case ("finish", 0): .finish
    case ("reset", 0): .reset
    case ("dropped", 1): number.map { .dropped($0) }
    case ("pasted", 1): number.map { .pasted($0) }
    case ("split", 1): .split(arguments[0])
    case ("shared", 1): .shared(arguments[0])
    case ("wrong", 1): Wrong(rawValue: arguments[0]).map { .wrong($0) }
    case ("spoiled", 1): .spoiled(arguments[0])
    default: nil
    }
  }

  /// One word of a line: blanks, controls and `%` become `%hh`.
  static func token(_ text: String) -> String {
    var output: [UInt8] = []
    for byte in text.utf8 {
      if byte <= 0x20 || byte == UInt8(ascii: "%") || byte == 0x7F {
        output += Array("%\(hexadecimal(UInt64(byte), 2))".utf8)
      } else {
        output.append(byte)
      }
    }
    return output.isEmpty ? "%" : String(decoding: output, as: UTF8.self)
  }

  static func untoken(_ text: String) -> String {
    if text == "%" { return "" }
    var output: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        output.append(code)
        rest.removeFirst(2)
      } else {
        output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}

/// FNV-1a over texts, each with a zero byte behind it.
struct Digest: Hashable, Sendable {
  private var hash = FNV1a()

  var value: UInt64 { hash.value }

  mutating func take(_ text: String) {
    hash.take(text.utf8)
    hash.take(0)
  }

  /// Both halves folded into one.
  var folded: UInt32 { UInt32(truncatingIfNeeded: value ^ value >> 32) }
}
