import Foundation
import Survey
import Testing

/// Every word of the story stands in `words.txt`, beside this file: a new one is either a slip, or is added
/// there by hand.
@Suite struct SpellingTests {
  static let list = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "words.txt")

  @Test func everyWordIsKnown() throws {
    let known = Set(
      try String(contentsOf: Self.list, encoding: .utf8).split(separator: "\n").map(String.init))
    var strange: [String: String] = [:]
    for knot in try BuiltIn.inventory().knots {
      for text in knot.texts {
        for word in Self.words(in: text.text) where !known.contains(word) { strange[word] = knot.name }
      }
    }
    let list = strange.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }
    #expect(list == [], "not in words.txt")
  }

  /// Lower-case words of letters and inner apostrophes; numbers and signs part words.
  static func words(in text: String) -> [String] {
    let letters = text.lowercased().replacingOccurrences(of: "’", with: "'")
    return letters.split { !$0.isLetter && $0 != "'" }
      .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "'")) }
      .filter { !$0.isEmpty }
  }
}
