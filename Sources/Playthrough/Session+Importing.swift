import InkProgram

extension Session {
  /// Makes a life of a recording: tells it by this program, as far as its choices are found, and writes it
  /// down.
  ///
  /// - Returns: what has to be kept, and the session, which stands where the recording ends, or, where not all
  ///   of it held, as far as `carried` says.
  public static func take(
    _ file: LifeFile, into archive: Archive, by program: Program, names: IdentifierSource, time: Int64
  ) -> (session: Session, records: [Record]) {
    var session = Session(
      program: program, archive: archive, header: file.recording.header, life: Identifier(bits: 0), steps: [],
      isGentle: file.recording.header.isGentle, names: names)
    session.tell(file.recording)
    session.header.story = program.fingerprint
    var records = session.keepAsNewLife(time: time)
    if !file.name.isEmpty {
      let naming = Record.name(life: session.life, text: file.name, time: time)
      session.archive.apply(naming)
      records.append(naming)
    }
    return (session, records)
  }

  private mutating func tell(_ recording: Recording) {
    var telling = Telling(program, header: header)
    add(telling, pick: nil, turn: nil, isGentle: isGentle)
    let count = recording.picks.count
    for event in recording.events {
      switch event {
      case .gentle(let isOn): isGentle = isOn
      case .choice(let pick):
        guard let choice = pick.index(in: telling.page.choices) else {
          carried = Carried(turns: count, told: turnCount, missing: pick)
          return
        }
        let found = Pick(choice, of: telling.page.choices)
        telling.choose(choice, isGentle: isGentle)
        add(telling, pick: found, turn: nil, isGentle: isGentle)
      }
    }
    if header.story != program.fingerprint { carried = Carried(turns: count, told: count) }
  }
}
