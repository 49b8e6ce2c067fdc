import Screen

/// What can happen to the game.
public enum Message: Equatable, Sendable {
  case key(Key)
  case paste(String)
  case resize(width: Int, height: Int)
  /// Time has passed.
  case tick
  /// The tale is now this. It was asked for by an effect.
  case told(Tale)
  /// What the title shows is now this.
  case shelf(Shelf)
  /// The map, as it was asked for; it opens.
  case map(LifeMap)
  /// Something to say in one line, as why an effect could not be performed.
  case notice(String)
}

/// What the game asks of the world. The executable performs it, and answers by messages.
public enum Effect: Equatable, Sendable {
  /// Begin a new life. Answered by `told`.
  case begin(isGentle: Bool)
  /// Go on with the last life. Answered by `told`.
  case resume
  /// Take the option of this place, from 0, and write it down. Answered by `told`.
  case choose(Int)
  case undo
  case redo
  /// Begin this life again from its first line, as a new life with the same facts. Answered by `told`.
  case restart
  /// The doors of an ending. Answered by `told`.
  case backToDecision
  case toUnseen
  /// Gentle reading was switched, for the life that is being told.
  case setGentle(Bool)
  case save(Settings)
  /// Answered by `map`.
  case readMap
  /// Read a scene again, by its id, as it was last told. Answered by `told`, or by a notice.
  case readScene(String)
  /// Stand in a scene once more, to choose otherwise. Answered by `told`.
  case branch(scene: String)
  /// The next step of the hint for a scene. Answered by a notice.
  case hint(scene: String)
  /// The content note was read.
  case noteRead
  /// The player asks what the title shows. Answered by `shelf`.
  case readShelf
  /// Go on in plain mode; the program leaves the screen.
  case leaveForPlain
  case quit
}
