// The anchor source of the StoryData target: with it, SwiftPM sees story files that are added or taken away.

/// One file carried inside the executable.
public struct EmbeddedFile: Sendable {
  /// The file's name, as `stage.json`, or `cake.plate` for a picture.
  public let name: StaticString
  /// Its bytes, UTF-8, mapped from the executable: reading them costs nothing.
  public let content: StaticString

  init(_ name: StaticString, _ content: StaticString) {
    self.name = name
    self.content = content
  }
}

/// The story, its data and its pictures, compiled in.
public enum StoryData {
  /// The compiled story, as `.ink.json`.
  public static var story: StaticString { embeddedStory }

  /// The same as the image of a program, which loads faster.
  public static var image: StaticString { embeddedImage }

  /// The bytes of the file of this name, or `nil`. Linear in the number of files, which is small.
  public static func file(named name: String) -> StaticString? {
    embeddedFiles.first { $0.name.description == name }?.content
  }

  /// The names of all embedded files.
  public static var names: [String] { embeddedFiles.map(\.name.description) }
}
