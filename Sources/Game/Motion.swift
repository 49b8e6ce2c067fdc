import Screen

/// What moves, and how often.
extension Model {
  /// Pictures come to rest so long after the last key, in milliseconds.
  static let restsAfter = 12_000

  /// Milliseconds since the last key while pictures move; nil while all rests.
  var motionTime: Int? {
    let time = now - touched
    guard settings.motion == .full, showsPictures, colours.depth >= .indexed, time < Model.restsAfter else {
      return nil
    }
    return time
  }

  /// Milliseconds until the next frame; nil where nothing moves on this page.
  var pictureInterval: Int? {
    guard motionTime != nil else { return nil }
    switch top {
    case .title: return width >= 36 && height >= 10 ? Motion.interval : nil
    case .reading(let state):
      guard let tale, state.back == nil, height >= 10 else { return nil }
      if state.isAtEnding { return Motion.interval }
      let page = ReadingPage(self, tale, state)
      if page.stop.card != nil { return Motion.interval }
      switch page.stop.staging.page {
      case .choi: return 1000
      case .plain:
        let hasBand = width >= 60 && height >= 16 && page.frame.room - page.shown.count >= 5
        return hasBand && Gallery.name(for: page.stop.staging) != nil ? Motion.interval : nil
      default: return nil
      }
    default: return nil
    }
  }

  /// Draws a picture with what moves in it: the page's moods that the picture was made for, or else its own.
  func draw(_ picture: Picture, _ moods: [String], _ placing: Placing, on canvas: inout Canvas) {
    let asked = moods.compactMap { Mood(rawValue: $0) }
    let own = picture.moods.compactMap { Mood(rawValue: $0) }
    let chosen = own.filter { asked.contains($0) }
    let mood = chosen.first ?? own.first ?? .dark
    let time = motionTime
    canvas.draw(Motion.frame(of: picture, mood: mood, at: time), placing)
    if mood == .rain || asked.contains(.rain) {
      let line = placing.rows.lowerBound + placing.rows.count * 7 / 10
      canvas.rain(columns: placing.columns, rows: placing.rows, line: line, at: time)
    }
    if asked.contains(.tape) { canvas.slip(rows: placing.rows, at: time) }
  }
}
