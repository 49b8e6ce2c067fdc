extension Session {
  /// Whether there is a turn to take back.
  public var canUndo: Bool { steps.count > 1 }
  /// Whether there is a turn that was taken back.
  public var canRedo: Bool { nextTurn != nil }

  /// The turn that redo leads to.
  var nextTurn: Archive.Turn? {
    guard pendingOrigin == nil, let tip = archive.life(life)?.tip else { return nil }
    let here = steps[steps.count - 1].turn
    guard archive.isTurn(here, onPathTo: tip), here != tip else { return nil }
    var at = tip
    while let before = archive.parent(of: at), before != here { at = before }
    return at
  }

  /// Takes turns back, as far as there are any; they stay in the archive.
  public mutating func undo(_ count: Int = 1, time: Int64) -> [Record] {
    let taken = min(max(count, 0), steps.count - 1)
    guard taken > 0 else { return [] }
    steps.removeLast(taken)
    return move(time: time)
  }

  /// Takes a turn again that was taken back.
  public mutating func redo(time: Int64) -> [Record] {
    guard let next = nextTurn else { return [] }
    let pick = archive.pick(of: next)
    var telling = telling(at: steps.count - 1)
    guard let choice = pick.index(in: telling.page.choices) else { return [] }
    let found = Pick(choice, of: telling.page.choices)
    telling.choose(choice, isGentle: archive.isGentle(next))
    add(telling, pick: found, turn: next, isGentle: archive.isGentle(next))
    return move(time: time)
  }

  /// Goes back to the beginning of the life.
  public mutating func restart(time: Int64) -> [Record] {
    undo(steps.count - 1, time: time)
  }

  private mutating func move(time: Int64) -> [Record] {
    let here = steps[steps.count - 1].turn
    guard pendingOrigin == nil else {
      pendingOrigin = .some(here)
      return []
    }
    let turn = here.map { archive.id(of: $0) }
    let record = Record.head(life: life, turn: turn, time: time)
    archive.apply(record)
    return [record]
  }

  /// Goes to a turn of any life, to choose otherwise there: the next choice begins a branch. Nothing is
  /// written until then, and nothing is lost.
  ///
  /// - Parameters:
  ///   - turn: the last turn that holds; nil for the beginning of `life`.
  ///   - life: the life that is left: how it began (its seed, its facts) holds for the branch too.
  ///   - facts: those to carry instead; the life is then told anew with them, its choices found by their
  ///     labels, as far as they are offered, and `carried` says how far that was.
  /// - Returns: what has to be kept: nothing, but where the facts are others.
  public mutating func jump(
    to turn: Archive.Turn?, of life: Life, carrying facts: [String]? = nil, time: Int64
  ) -> [Record] {
    header = archive.root(of: life).header
    isGentle = turn.map(archive.isGentle) ?? header.isGentle
    guard let facts, facts != header.facts else {
      tell(upTo: turn)
      self.life = nextName()
      pendingOrigin = .some(steps[steps.count - 1].turn)
      return []
    }
    header.facts = facts
    header.story = program.fingerprint
    tell(upTo: turn)
    return keepAsNewLife(time: time)
  }

  /// Goes back along this line to choose otherwise: the next choice begins a branch, and the life that is
  /// left stands where it stood.
  ///
  /// - Parameter count: the turns that hold, from the first; at most those there are.
  public mutating func branch(after count: Int) {
    steps.removeLast(steps.count - 1 - min(max(count, 0), steps.count - 1))
    life = nextName()
    pendingOrigin = .some(steps[steps.count - 1].turn)
  }

  /// The same with other facts carried: the line up to there is told anew with them, its choices found again
  /// as far as they are offered, and is a life of its own at once; `carried` says where it stopped, if it
  /// did.
  ///
  /// - Returns: what has to be kept.
  public mutating func branch(after count: Int, carrying facts: [String], time: Int64) -> [Record] {
    branch(after: count)
    guard facts != header.facts else { return [] }
    header.facts = facts
    header.story = program.fingerprint
    tell(upTo: steps[steps.count - 1].turn)
    return keepAsNewLife(time: time)
  }

  /// Writes the whole line as a life that begins at the beginning.
  mutating func keepAsNewLife(time: Int64) -> [Record] {
    life = nextName()
    pendingOrigin = nil
    var records: [Record] = [
      .life(LifeRecord(id: life, header: header, time: time, met: met(steps[0].page)))
    ]
    archive.apply(records[0])
    var parent: Identifier?
    for index in steps.indices.dropFirst() {
      guard let pick = steps[index].pick else { continue }
      let name = nextName()
      let record = Record.turn(
        TurnRecord(
          id: name, life: life, parent: parent, pick: pick, isGentle: steps[index].isGentle, time: time,
          met: met(steps[index].page)))
      archive.apply(record)
      records.append(record)
      steps[index].turn = archive.turn(name)
      parent = name
    }
    return records
  }
}

extension Session {
  /// Keeps the place where the life stands by a name; an older place of that name is given up.
  public mutating func checkpoint(_ name: String, time: Int64) -> [Record] {
    guard archive.life(life) != nil else { return [] }
    let turn = steps[steps.count - 1].turn.map { archive.id(of: $0) }
    let record = Record.checkpoint(life: life, name: name, turn: turn, isRemoved: false, time: time)
    archive.apply(record)
    return [record]
  }
}
