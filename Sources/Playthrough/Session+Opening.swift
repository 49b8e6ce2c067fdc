import InkProgram
import InkRuntime

/// How far a life of an older version of the story could be told by this one.
public struct Carried: Equatable, Sendable {
  /// The turns that the life had.
  public var turns: Int
  /// The turns that were told again.
  public var told: Int
  /// The choice that no longer exists; nil where all were found.
  public var missing: Pick?
}

extension Session {
  /// Begins a new life.
  ///
  /// - Parameters:
  ///   - names: a source of names that no other session draws from.
  ///   - time: seconds since 1970.
  /// - Returns: the session, and what has to be kept before its first page is shown.
  public static func begin(
    _ program: Program, in archive: Archive, header: Header, names: IdentifierSource, time: Int64
  ) -> (session: Session, records: [Record]) {
    var session = Session(
      program: program, archive: archive, header: header, life: Identifier(bits: 0), steps: [],
      isGentle: header.isGentle, names: names)
    session.life = session.nextName()
    session.add(Telling(program, header: header), pick: nil, turn: nil, isGentle: header.isGentle)
    let met = session.met(session.page)
    let record = Record.life(LifeRecord(id: session.life, header: header, time: time, met: met))
    session.archive.apply(record)
    return (session, [record])
  }

  /// Goes on with a life where it stands, as far as its turns can be told by this program.
  ///
  /// Takes time in proportion to its turns, some 20 µs each.
  public static func resume(
    _ life: Life, of archive: Archive, by program: Program, names: IdentifierSource
  ) -> Session {
    var session = Session(
      program: program, archive: archive, header: archive.root(of: life).header, life: life.id, steps: [],
      isGentle: life.isGentle, names: names)
    session.tell(upTo: life.head)
    if life.story != program.fingerprint || session.carried?.missing != nil {
      session.carried = session.carried ?? Carried(turns: session.turnCount, told: session.turnCount)
    } else {
      session.carried = nil
    }
    return session
  }

  /// Goes on by another version of the story: the line is told anew as far as it holds, and `carried` says
  /// how far.
  public mutating func adopt(_ changed: Program) {
    let turns = turnCount
    program = changed
    tell(upTo: steps[steps.count - 1].turn)
    if pendingOrigin != nil { pendingOrigin = .some(steps[steps.count - 1].turn) }
    carried = carried ?? Carried(turns: turns, told: turns)
  }

  /// Tells the line up to `turn` anew, and says in `carried` how far it came.
  mutating func tell(upTo turn: Archive.Turn?) {
    let path = archive.path(to: turn)
    var telling = Telling(program, header: header)
    steps = []
    carried = nil
    add(telling, pick: nil, turn: nil, isGentle: header.isGentle)
    for (number, turn) in path.enumerated() {
      let pick = archive.pick(of: turn)
      guard let choice = pick.index(in: telling.page.choices) else {
        carried = Carried(turns: path.count, told: number, missing: pick)
        return
      }
      let isGentle = archive.isGentle(turn)
      let found = Pick(choice, of: telling.page.choices)
      telling.choose(choice, isGentle: isGentle)
      add(telling, pick: found, turn: turn, isGentle: isGentle)
    }
  }

  /// A name that nothing in the archive has.
  mutating func nextName() -> Identifier {
    while true {
      let name = names.next()
      if archive.turn(name) == nil, archive.life(name) == nil { return name }
    }
  }
}
