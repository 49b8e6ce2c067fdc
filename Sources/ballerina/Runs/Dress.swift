import Game
import Glibc
import Storage

/// What a run's screen looks like: the player's settings, and the story's pictures.
enum Dress {
  /// The settings on disk; those of a new player where there are none.
  static func settings() -> Settings {
    guard let folders = Folders(environment: Environment.value),
      let bytes = try? WholeFile(path: folders.settings, writer: getpid()).read()
    else { return Settings() }
    return Settings(text: String(decoding: bytes, as: UTF8.self))
  }

  static let gallery = Gallery { StoryFiles.bytes(named: "\($0).plate") }
}
