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
  /// Ledgers, as they were asked for; they open at a kind, or are shown anew.
  case ledgers([Ledger], at: Ledger.Kind)
  /// Pages to read once more: what they are of.
  case reread(String, [Passage])
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
  /// Read a scene again, by its id, as it was told. Answered by `reread`, or by a notice.
  case readScene(String)
  /// Stand in a scene once more, to choose otherwise. Answered by `told`.
  case branch(scene: String)
  /// Answered by `ledgers`.
  case readLedgers(Ledger.Kind)
  /// Go on with a life, read a memory again, switch a fact, see what a decision caused. Answered by `told`,
  /// `reread` or `ledgers`.
  case openEntry(Ledger.Kind, id: String)
  /// Stand before a decision of this life once more, by its turn. Answered by `told`.
  case returnTo(turn: String)
  case rename(life: String, name: String)
  case delete(life: String)
  /// Bring the life back that was deleted last.
  case undelete
  /// Write a life to a file that can be sent. Answered by a notice.
  case export(life: String)
  /// Hold two lives side by side. Answered by `ledgers`.
  case compare(String, String)
  /// The next step of the hint for a scene. Answered by a notice.
  case hint(scene: String)
  /// The content note was read.
  case noteRead
  /// The player asks what the title shows. Answered by `shelf`.
  case readShelf
  /// Go on in plain mode; the program leaves the screen.
  case leaveForPlain
  /// Go on with the pages of speedruns; the program leaves these.
  case leaveForRun
  case quit
}
