import Screen

/// What moves, and how often.
extension Model {
  /// Pictures come to rest so long after the last key, in milliseconds.
  static let restsAfter = 12_000

  /// True while a picture may move.
  var isMoving: Bool {
    settings.motion == .full && showsPictures && colours.depth != .none && now - touched < Model.restsAfter
  }

  /// Milliseconds until the next frame of a picture; nil where none moves on this page.
  var pictureInterval: Int? { nil }

  /// Draws a picture with what moves in it.
  func draw(_ picture: Picture, _ moods: [String], _ placing: Placing, on canvas: inout Canvas) {
    canvas.draw(picture, placing)
  }
}
