import Foundation

/// The repository as its own tests see it.
enum House {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  struct File: Sendable, CustomStringConvertible {
    /// Relative to the root.
    let path: String
    let text: String

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The lines without comments, and without what stands between quotes.
    var code: [String] {
      lines.map { line in
        var code = ""
        var isQuoted = false
        var isEscaped = false
        for character in line {
          if !isQuoted, character == "/", code.last == "/" {
            code.removeLast()
            break
          }
          if character == "\"", !isEscaped { isQuoted.toggle() }
          if !isQuoted { code.append(character) }
          isEscaped = isQuoted && character == "\\" && !isEscaped
        }
        return code
      }
    }
    var description: String { path }
  }

  /// The files below `folder` whose names end in `suffix`, in order of path; build folders are passed over.
  static func files(in folder: String, suffix: String) -> [File] {
    let start = root.appending(path: folder)
    guard let walk = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil) else {
      return []
    }
    var found: [File] = []
    for case let url as URL in walk where url.path.hasSuffix(suffix) {
      guard let text = try? String(contentsOf: url, encoding: .utf8) else { continue }
      let path = String(url.standardizedFileURL.path.dropFirst(root.standardizedFileURL.path.count + 1))
      if path.hasPrefix(".build") { continue }
      found.append(File(path: path, text: text))
    }
    return found.sorted { $0.path < $1.path }
  }

  /// The modules that a Swift file imports.
  static func imports(of file: File) -> [String] {
    file.lines.compactMap { line in
      var words = line.split(separator: " ")
      while let word = words.first, word.hasPrefix("@") || word == "public" || word == "internal" {
        words.removeFirst()
      }
      guard words.first == "import", words.count >= 2 else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "func", "protocol", "typealias"]
      let name = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
      return String(name.split(separator: ".")[0])
    }
  }
}
