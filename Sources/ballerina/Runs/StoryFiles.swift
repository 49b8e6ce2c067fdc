import InkProgram
import StoryData

/// The files that are built into the game, as bytes.
enum StoryFiles {
  /// `nil` where the game was built without the file.
  static func bytes(named name: String) -> [UInt8]? { StoryData.file(named: name).map(bytes) }

  /// The game's own story; loaded once.
  static func program() throws -> Program { try own.get() }

  private static let own = Result {
    let image = StoryData.image
    return try Program(image: UnsafeBufferPointer(start: image.utf8Start, count: image.utf8CodeUnitCount))
  }

  private static func bytes(_ text: StaticString) -> [UInt8] {
    Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
