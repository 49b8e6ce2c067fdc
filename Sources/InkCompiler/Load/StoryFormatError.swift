import JSON

/// Why a story's JSON could not be loaded.
public struct StoryFormatError: Error, Equatable, Sendable, CustomStringConvertible {
  public var message: String

  public init(_ message: String) { self.message = message }

  init(_ error: JSONError) { message = "not a story's JSON: \(error)" }

  public var description: String { message }
}
