import ArgumentParser
import InkCompiler
import InkProgram

/// A story on disk, as source or as the reference's JSON.
enum StoryFile {
  static func load(_ path: String) throws -> Program {
    guard let bytes = Files.read(path) else { throw ValidationError("cannot read '\(path)'") }
    if path.hasSuffix(".ink") { throw ValidationError("cannot compile '\(path)' yet") }
    do {
      return try StoryLoader.program(json: bytes)
    } catch {
      throw ValidationError("\(path): \(error)")
    }
  }
}
