import Foundation
import Testing

/// A case of our own: `Tests/Corpus/<area>/<name>.ink` with the transcript `.txt`, and choice numbers in
/// `.in`.
struct CorpusCase: CustomTestStringConvertible, Sendable {
  var source: URL

  var area: String { source.deletingLastPathComponent().lastPathComponent }
  var testDescription: String { area + "/" + source.deletingPathExtension().lastPathComponent }
  var transcript: String? {
    ConformanceFolder.text(source.deletingPathExtension().appendingPathExtension("txt"))
  }

  var input: [String] {
    (ConformanceFolder.text(source.deletingPathExtension().appendingPathExtension("in")) ?? "")
      .split(separator: "\n").map(String.init)
  }

  /// Bytes of a file that the case includes, from its own folder.
  func included(_ name: String) -> [UInt8]? {
    ConformanceFolder.bytes(source.deletingLastPathComponent().appendingPathComponent(name))
  }

  /// Files that others include have no transcript, and are no cases.
  static let all: [CorpusCase] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Corpus")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    let sources = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "ink" }
    return sources.sorted { $0.path < $1.path }.map { CorpusCase(source: $0) }.filter { $0.transcript != nil }
  }()
}
