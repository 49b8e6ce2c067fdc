import Glibc
import InkProgram

/// Which story is played: the game's own, or a file.
struct StorySource {
  /// The path as it was given; nil for the game's own story.
  let file: String?

  /// What stands behind a command to name this story again: empty, or a blank and the path.
  var argument: String { file.map { " \($0)" } ?? "" }

  /// The path without links and dots, by which a story is told from others; nil for the game's own.
  var canonicalPath: String? {
    guard let file else { return nil }
    guard let resolved = realpath(file, nil) else { return file }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  func load() throws -> Program {
    throw StoryFault(message: "not there")
  }
}

/// Why a story could not be opened.
struct StoryFault: Error, CustomStringConvertible {
  var message: String
  var description: String { message }
}
