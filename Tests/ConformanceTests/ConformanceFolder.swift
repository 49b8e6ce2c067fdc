import Foundation
import InkCompiler
import InkProgram
import Testing

/// The folder of public conformance cases, where it is present beside the package.
struct ConformanceFolder {
  static let root: URL? = {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = package.deletingLastPathComponent().appendingPathComponent("shared/conformance")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  static func bytes(_ url: URL) -> [UInt8]? { (try? Data(contentsOf: url)).map(Array.init) }
  static func text(_ url: URL) -> String? { bytes(url).map { String(decoding: $0, as: UTF8.self) } }

  static func entries(_ folder: String) -> [URL] {
    guard let root else { return [] }
    let url = root.appendingPathComponent(folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.sorted().map { url.appendingPathComponent($0) }
  }

  /// White space at the ends of lines and of the whole does not count.
  static func normalized(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " || $0 == "\t" || $0 == "\r" }.reversed())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

/// One case of the suite.
struct ConformanceCase: CustomTestStringConvertible, Sendable {
  var folder: URL
  var testDescription: String { folder.lastPathComponent }

  var isHidden: Bool {
    let metadata = ConformanceFolder.text(folder.appendingPathComponent("metadata.json")) ?? ""
    return metadata.filter { !$0.isWhitespace }.contains("\"hide\"")
  }

  var json: [UInt8]? {
    ConformanceFolder.bytes(folder.appendingPathComponent("story.json"))
      ?? ConformanceFolder.bytes(folder.appendingPathComponent("bytecode.json"))
  }

  /// The case's source, compiled; nil where it has none.
  func compiled() throws -> Program? {
    guard let source = ConformanceFolder.bytes(folder.appendingPathComponent("story.ink")) else { return nil }
    let compilation = StoryCompiler.compile(source, name: "story.ink") {
      ConformanceFolder.bytes(folder.appendingPathComponent($0))
    }
    return StoryLoader.program(from: try #require(compilation.tree))
  }

  var transcript: String? { ConformanceFolder.text(folder.appendingPathComponent("transcript.txt")) }

  var input: [String] {
    (ConformanceFolder.text(folder.appendingPathComponent("input.txt")) ?? "")
      .split(separator: "\n").map(String.init)
  }

  static let all: [ConformanceCase] =
    (ConformanceFolder.entries("ink") + ConformanceFolder.entries("bytecode"))
    .map { ConformanceCase(folder: $0) }.filter { !$0.isHidden }
}

/// A program made at random, with the reference's trace of it.
struct RandomCase: CustomTestStringConvertible, Sendable {
  var json: URL
  var testDescription: String { json.deletingPathExtension().lastPathComponent }
  var trace: String? { ConformanceFolder.text(json.deletingPathExtension().appendingPathExtension("trace")) }

  static let all: [RandomCase] = ConformanceFolder.entries("random/valid").filter {
    $0.pathExtension == "json"
  }
  .map { RandomCase(json: $0) }
}
