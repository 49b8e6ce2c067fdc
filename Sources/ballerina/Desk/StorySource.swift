import Glibc
import InkCompiler
import InkProgram
import Storage

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

  /// Compiles or loads the story.
  func load() throws -> Program {
    var files: [String] = []
    return try load(&files)
  }

  /// Compiles or loads the story, and notes the files that it is made of.
  func load(_ files: inout [String]) throws -> Program {
    guard let path = file else {
      return try StoryFiles.program()
    }
    files = [path]
    guard let bytes = try NamedFile(path: path).read() else {
      throw StoryFault(message: "there is no story at \(path)")
    }
    if !path.hasSuffix(".ink") { return try Self.program(json: bytes, path) }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let home = folder(of: path)
    let compilation = StoryCompiler.compile(bytes, name: name) { included in
      try? DiskFiles().read(Self.path(of: included, in: home), from: 0)
    }
    files += compilation.syntax.files.dropFirst().map { Self.path(of: $0.name, in: home) }
    guard let tree = compilation.tree else {
      throw StoryFault(message: "\(path) has errors:\n\(DiagnosticPrinter.report(compilation))")
    }
    return StoryLoader.program(from: tree)
  }

  private static func path(of included: String, in home: String) -> String {
    included.hasPrefix("/") ? included : "\(home)/\(included)"
  }

  private static func program(json: [UInt8], _ path: String) throws -> Program {
    do throws(StoryFormatError) {
      return try StoryLoader.program(json: json)
    } catch {
      throw StoryFault(message: "\(path): \(error)")
    }
  }
}

/// Why a story could not be opened.
struct StoryFault: Error, CustomStringConvertible {
  var message: String
  var description: String { message }
}
