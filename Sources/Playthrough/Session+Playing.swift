import InkRuntime

extension Session {
  /// Takes a choice.
  ///
  /// Where the life went on from here by the same choice before, it goes there again. Where the line that is
  /// left behind has an ending, it stays a life of its own, and a new one branches off.
  ///
  /// - Parameters:
  ///   - index: from 0, among the page's choices.
  ///   - time: seconds since 1970.
  /// - Returns: what has to be kept before the next page is shown; nothing where there is no such choice.
  public mutating func choose(_ index: Int, time: Int64) -> [Record] {
    guard page.choices.indices.contains(index) else { return [] }
    let pick = Pick(index, of: page.choices)
    let here = steps[steps.count - 1].turn
    var telling = telling(at: steps.count - 1)
    telling.choose(index, isGentle: isGentle)
    var records: [Record] = []
    if let again = turnAhead(by: pick) {
      records.append(.head(life: life, turn: archive.id(of: again), time: time))
      commit(records)
      add(telling, pick: pick, turn: again, isGentle: isGentle)
      return records
    }
    records += branchRecords(at: here, time: time)
    if tellingStory != program.fingerprint {
      records.append(.story(life: life, fingerprint: program.fingerprint, time: time))
    }
    let name = nextName()
    records.append(
      .turn(
        TurnRecord(
          id: name, life: life, parent: here.map { archive.id(of: $0) }, pick: pick, isGentle: isGentle,
          time: time, met: met(telling.page))))
    add(telling, pick: pick, turn: nil, isGentle: isGentle)
    commit(records)
    steps[steps.count - 1].turn = archive.turn(name)
    return records
  }

  /// The fingerprint of the story that told the life last.
  private var tellingStory: UInt64 { archive.life(life)?.story ?? header.story }

  private mutating func commit(_ records: [Record]) {
    for record in records { archive.apply(record) }
  }

  /// The turn that the life took from here by this very choice, on the line that redo follows.
  private func turnAhead(by pick: Pick) -> Archive.Turn? {
    guard let next = nextTurn, pendingOrigin == nil else { return nil }
    let known = archive.pick(of: next)
    return known.index(in: page.choices) == pick.index && archive.isGentle(next) == isGentle ? next : nil
  }

  /// The records that begin a branch, where one begins with the next turn.
  private mutating func branchRecords(at here: Archive.Turn?, time: Int64) -> [Record] {
    if let origin = pendingOrigin {
      pendingOrigin = nil
      return [newLife(from: origin, time: time)]
    }
    guard let old = archive.life(life), let tip = old.tip, tip != here, leavesEnding(from: tip, to: here)
    else {
      return []
    }
    let back = Record.head(life: life, turn: archive.id(of: tip), time: time)
    life = nextName()
    return [back, newLife(from: here, time: time)]
  }

  private func newLife(from origin: Archive.Turn?, time: Int64) -> Record {
    .life(LifeRecord(id: life, header: header, origin: origin.map { archive.id(of: $0) }, time: time))
  }

  private func leavesEnding(from tip: Archive.Turn, to here: Archive.Turn?) -> Bool {
    var at: Archive.Turn? = tip
    while let turn = at, turn != here {
      if archive.hasEnding(turn) { return true }
      at = archive.parent(of: turn)
    }
    return false
  }

  /// Switches gentle reading for the turns to come.
  public mutating func setGentle(_ isOn: Bool, time: Int64) -> [Record] {
    guard isOn != isGentle else { return [] }
    isGentle = isOn
    guard archive.life(life) != nil else { return [] }
    let records = [Record.gentle(life: life, isOn: isOn, time: time)]
    commit(records)
    return records
  }
}
