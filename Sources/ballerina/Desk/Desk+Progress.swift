import JSON
import Playthrough
import StoryData

extension Desk {
  /// What was reached of what can be reached; nil where there is no atlas of this very story.
  ///
  /// Reads the atlas anew: some milliseconds.
  var progress: Progress? {
    BuiltInAtlas.of(source, fingerprint: program.fingerprint).map { Progress(archive, atlas: $0) }
  }
}

/// The atlas that is built into the game.
enum BuiltInAtlas {
  /// Nil where the story is another one, or has changed since the atlas was made.
  static func of(_ source: StorySource, fingerprint: UInt64) -> Atlas? {
    guard source.file == nil, let json = json(named: "atlas.json") else { return nil }
    guard json["fingerprint"]?.stringValue == String(fingerprint, radix: 16) else { return nil }
    do {
      return try Atlas(json: json)
    } catch {
      return nil
    }
  }

  private static func json(named name: String) -> JSONValue? {
    guard let text = StoryData.file(named: name) else { return nil }
    do {
      return try JSONValue(parsing: BuiltInStory.bytes(text))
    } catch {
      return nil
    }
  }
}
