import Foundation
import InkCompiler
import InkSyntax
import Testing

/// The cases that the reference compiled, where they are at hand beside the package.
enum ReferenceCases {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/conformance").standardizedFileURL

  /// Source files with the JSON that the reference makes of each.
  static var compiled: [URL] {
    let suite = children("ink").map { $0.appending(path: "story.ink") }
    let random = children("random/valid").filter {
      $0.pathExtension == "ink" && !$0.lastPathComponent.hasSuffix(".inc.ink")
    }
    return (suite + random).filter { FileManager.default.fileExists(atPath: $0.path()) }
  }

  static var erroneous: [URL] {
    children("random/erroneous").filter { $0.pathExtension == "ink" && !$0.path().hasSuffix(".inc.ink") }
  }

  private static func children(_ name: String) -> [URL] {
    let folder = folder.appending(path: name)
    let found = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (found ?? []).sorted { $0.path() < $1.path() }
  }

  static func compile(_ file: URL) throws -> Compilation {
    let folder = file.deletingLastPathComponent()
    return StoryCompiler.compile(
      Array(try Data(contentsOf: file)), name: file.lastPathComponent,
      reader: { name in (try? Data(contentsOf: folder.appending(path: name))).map(Array.init) })
  }
}

@Suite struct ReferenceTests {
  @Test func everyStoryIsWrittenByteForByte() throws {
    for file in ReferenceCases.compiled {
      let expected = Array(try Data(contentsOf: file.deletingPathExtension().appendingPathExtension("json")))
      let compilation = try ReferenceCases.compile(file)
      let isEqual = compilation.json() == expected
      #expect(isEqual, "\(file.path())")
    }
  }

  /// Whatever the reference says about a source is said here too, with its words, at its line.
  @Test func everyMessageIsFound() throws {
    for file in ReferenceCases.erroneous + ReferenceCases.compiled {
      let messages = file.deletingPathExtension().appendingPathExtension("msgs")
      guard let expected = try? String(contentsOf: messages, encoding: .utf8) else { continue }
      let compilation = try ReferenceCases.compile(file)
      let found = compilation.diagnostics.map { DiagnosticPrinter.referenceForm($0, compilation.syntax) }
        .joined(separator: "\n").split(separator: "\n")
      for message in expected.split(separator: "\n") {
        #expect(found.contains(message), "\(file.lastPathComponent): \(message)")
      }
    }
  }

  @Test func erroneousStoriesGiveNoTree() throws {
    for file in ReferenceCases.erroneous {
      let messages = file.deletingPathExtension().appendingPathExtension("msgs")
      guard let expected = try? String(contentsOf: messages, encoding: .utf8), expected.contains("ERROR")
      else { continue }
      #expect(try ReferenceCases.compile(file).tree == nil, "\(file.lastPathComponent)")
    }
  }
}
