import InkRuntime

/// Damages bytes at random, by a seed: with parts of their own and of others, and with words of ink.
struct Mutation {
  private var random: PlatformRandom

  init(seed: Int32) { random = PlatformRandom(seed: seed) }

  static let words: [[UInt8]] = [
    "->", "->->", "-> END", "<-", "<>", "\n== k\n", "\n= s\n", "\n* ", "\n+ [", "]", "\n- ", "(a)", "{", "}",
    "{&", "{~",
    "{!", "{stopping:\n-", "{x:", "|", "||", "&&", "\n~ ", "~ temp t = ", "~ return ", "\nVAR v = ",
    "\nCONST c = ",
    "\nLIST l = (a), b", "LIST_ALL(", "LIST_RANGE(l, 1, 2)", "LIST_RANDOM(l)", "EXTERNAL e()", "TODO: ", "# ",
    "//",
    "/*", "*/", "\\", "\"", "ref ", "not ", " mod ", " has ", "!?", "^", "++", "--", "+=", "==",
    "TURNS_SINCE(-> k)",
    "RANDOM(1, 6)", "POW(2, 40)", "1 / 0", "2147483648", "1e9", "0.1", "\r\n", "\u{FEFF}", "é", "null", "[",
    ",", ".^",
  ].map { Array($0.utf8) }

  mutating func number(below bound: Int) -> Int { Int(random.next()) % max(1, bound) }

  /// One to four times damaged; never longer than a few kilobytes more.
  mutating func damaged(_ bytes: [UInt8], with other: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...number(below: 4) { damage(&bytes, with: other) }
    return bytes
  }

  private mutating func damage(_ bytes: inout [UInt8], with other: [UInt8]) {
    let place = number(below: bytes.count + 1)
    let length = min(1 + number(below: 24), bytes.count - place)
    switch number(below: 7) {
    case 0: bytes.removeSubrange(place..<place + length)
    case 1: bytes.insert(contentsOf: Self.words[number(below: Self.words.count)], at: place)
    case 2: bytes.replaceSubrange(place..<place + length, with: Self.words[number(below: Self.words.count)])
    case 3: bytes.insert(contentsOf: bytes[place..<place + length], at: number(below: bytes.count))
    case 4:
      let start = number(below: other.count)
      bytes.insert(contentsOf: other[start..<min(other.count, start + 80)], at: place)
    case 5: if place < bytes.count { bytes[place] = UInt8(number(below: 256)) }
    default: bytes.removeSubrange(place...)
    }
  }
}
