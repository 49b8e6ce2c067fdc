/// What turns plain text into set text.
public enum Typography {
  /// Straight quotes made curly: an opening one at the start of a word, a closing one (the apostrophe too) elsewhere.
  /// Before a digit or a few clipped words (`'tis`, `'em`) the single one is an apostrophe.
  public static func curl(_ text: String) -> String {
    if !text.utf8.contains(0x22), !text.utf8.contains(0x27) { return text }
    var out = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : " "
      switch scalar {
      case "\"": out.append(opens(after: before) ? "“" : "”")
      case "'":
        let digit = index + 1 < scalars.count && ("0"..."9").contains(scalars[index + 1])
        let quote = opens(after: before) && !digit && !isClipped(scalars[(index + 1)...])
        out.append(quote ? "‘" : "’")
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  private static func opens(after scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\n", "(", "[", "—", "–", "“", "‘", "_", "\"", "'", "/": true
    default: false
    }
  }

  private static func isClipped(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = String(String.UnicodeScalarView(rest.prefix { $0.properties.isAlphabetic })).lowercased()
    return ["tis", "twas", "em", "til", "cause", "bout", "n"].contains(word)
  }

  /// A title in capitals: one blank between letters, three between words.
  public static func spaced(_ title: String) -> String {
    title.uppercased().split(separator: " ").map { word in
      word.map { String($0) }.joined(separator: " ")
    }.joined(separator: "   ")
  }
}
