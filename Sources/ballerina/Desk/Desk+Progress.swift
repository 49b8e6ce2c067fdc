import JSON
import Playthrough

extension Desk {
  /// What was reached of what can be reached; nil where there is no atlas of this very story.
  ///
  /// Reads the atlas anew: some milliseconds.
  var progress: Progress? { BuiltInAtlas.of(source).map { Progress(archive, atlas: $0) } }
}

/// The atlas that is built into the game.
enum BuiltInAtlas {
  /// Nil where the story is another one, or has changed since the atlas was made.
  static func of(_ source: StorySource) -> Atlas? {
    guard source.file == nil, let json = json(named: "atlas.json"), let story = try? StoryFiles.program(),
      json["fingerprint"]?.stringValue == String(story.fingerprint, radix: 16)
    else { return nil }
    return try? Atlas(json: json)
  }

  private static func json(named name: String) -> JSONValue? {
    StoryFiles.bytesReadOnce(named: name).flatMap { try? JSONValue(parsing: $0) }
  }
}
