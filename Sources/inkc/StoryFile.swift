import ArgumentParser
import InkCompiler
import InkProgram

/// A story on disk, as source or as the reference's JSON.
enum StoryFile {
  static func load(_ path: String) throws -> Program {
    if path.hasSuffix(".ink") {
      guard let tree = try Sources.compile(path).tree else { throw ExitCode(1) }
      return StoryLoader.program(from: tree)
    }
    guard let bytes = Files.read(path) else {
      Sources.complain("inkc: cannot read \(path): \(Files.reason)")
      throw ExitCode(1)
    }
    do {
      return try StoryLoader.program(json: consume bytes)
    } catch {
      Sources.complain("inkc: \(path): \(error)")
      throw ExitCode(1)
    }
  }
}
