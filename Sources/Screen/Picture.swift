/// A picture: pixels of at most 64 colours, and what its artist notes about it. An act's plate has a
/// second, heavier drawing for small screens, named with `-80` at its end.
public struct Picture: Hashable, Sendable {
  public var name: String
  public var width: Int
  public var height: Int
  /// At most 64 colours where it is read from a file; a frame of a moving picture may have up to 256.
  public var palette: [Colour]
  /// One byte a pixel, row by row: indices into the palette.
  public var pixels: [UInt8]
  /// The pixel that must stay in sight when the picture is cut.
  public var focus: Position
  /// The row on which the picture's line lies.
  public var line: Int
  /// The colour of the picture's one light.
  public var light: Colour
  /// The moods it may be drawn in, the first being its own.
  public var moods: [String]

  /// The colour of a pixel; black outside.
  public func colour(_ x: Int, _ y: Int) -> Colour {
    guard x >= 0, x < width, y >= 0, y < height, y * width + x < pixels.count else { return Colour(0) }
    let index = Int(pixels[y * width + x])
    return index < palette.count ? palette[index] : Colour(0)
  }
}

/// What is wrong with a picture, and where.
public struct PictureError: Error, Hashable, CustomStringConvertible {
  /// The file, as it was named.
  public var file: String
  /// The line, counted from 1.
  public var line: Int
  public var message: String

  public var description: String { "\(file):\(line): error: \(message)" }
}
