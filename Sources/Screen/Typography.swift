/// What turns plain text into set text.
public enum Typography {
  /// Straight quotes made curly: an opening one at the start of a word, a closing one (the apostrophe too)
  /// elsewhere. Before a digit or a few clipped words (`'tis`, `'em`) the single one is an apostrophe.
  public static func curl(_ text: String) -> String {
    if !text.utf8.contains(0x22), !text.utf8.contains(0x27) { return text }
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 32)
    for (index, byte) in bytes.enumerated() {
      guard byte == 0x22 || byte == 0x27 else {
        out.append(byte)
        continue
      }
      let opens = opens(bytes[..<index])
      // The last bytes of “ ” ‘ ’; all begin with E2 80.
      let sign: UInt8 =
        byte == 0x22
        ? opens ? 0x9c : 0x9d : opens && !isApostrophe(before: bytes[(index + 1)...]) ? 0x98 : 0x99
      out += [0xe2, 0x80, sign]
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Whether a quote behind this opens: at the beginning, after a blank, a bracket, a dash or another
  /// opening quote.
  private static func opens(_ before: ArraySlice<UInt8>) -> Bool {
    guard let last = before.last else { return true }
    if " \n([_\"'/".utf8.contains(last) { return true }
    guard before.count >= 3, [0x93, 0x94, 0x98, 0x9c].contains(last) else { return false }
    return before[before.endIndex - 3] == 0xe2 && before[before.endIndex - 2] == 0x80
  }

  private static func isApostrophe(before rest: ArraySlice<UInt8>) -> Bool {
    if let first = rest.first, (0x30...0x39).contains(first) { return true }
    let word = rest.prefix { (0x61...0x7a).contains($0 | 0x20) }
    let after = rest.dropFirst(word.count).prefix(2)
    // A letter beyond ASCII goes on with the word; a dash or a quote does not.
    if let next = after.first, next >= 0x80, !after.elementsEqual([0xe2, 0x80]) { return false }
    let clipped = ["tis", "twas", "em", "til", "cause", "bout", "n"]
    return clipped.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  /// A title in capitals: one blank between letters, three between words.
  public static func spaced(_ title: String) -> String {
    title.uppercased().split(separator: " ").map { word in
      word.map { String($0) }.joined(separator: " ")
    }.joined(separator: "   ")
  }
}
