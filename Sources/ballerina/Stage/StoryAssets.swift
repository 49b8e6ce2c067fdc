import Game
import JSON
import Screen
import StoryData

/// What is embedded beside the story, as the stage takes it. What is missing or broken counts as not there.
enum StoryAssets {
  /// The pictures, which the build packs as `NAME.plate`.
  static let gallery = Gallery { StoryFiles.bytes(named: "\($0).plate") }

  /// The lines under the acts' titles, by act from 1.
  static var epigraphs: [Int: String] {
    var lines: [Int: String] = [:]
    for (index, line) in strings(json("stage.json")?["epigraphs"]).enumerated() { lines[index + 1] = line }
    return lines
  }

  /// What the content note tells on request.
  static var contentDetails: [String] { strings(json("stage.json")?["content"]) }

  /// The ending after which canonical signs may be shown.
  static var canonicalEnding: String? { json("contract.json")?["ending"]?.stringValue }

  /// The ids of all endings of a story, in its order; none where nobody counted them.
  static func endings(of source: StorySource) -> [String] {
    source.file == nil ? strings(json("contract.json")?["endings"]) : []
  }

  private static func json(_ name: String) -> JSONValue? {
    StoryFiles.bytes(named: name).flatMap { try? JSONValue(parsing: $0) }
  }

  private static func strings(_ value: JSONValue?) -> [String] {
    guard case .array(let items)? = value else { return [] }
    return items.compactMap(\.stringValue)
  }
}
