extension Record {
  /// The record as a journal keeps it: fields parted by tabs, the kind first.
  ///
  /// Within a field a backslash, a tab, a line feed and a carriage return are written `\\`, `\t`, `\n`, `\r`.
  /// An identifier that is nil is `-`. Later versions may add kinds, and fields at the end.
  public var payload: [UInt8] {
    var line = FieldWriter()
    switch self {
    case .life(let life):
      line.add("life", life.id.description, String(life.header.story, radix: 16))
      line.add(String(life.header.seed), flag(life.header.isGentle), life.origin?.description ?? "-")
      line.add(String(life.time), life.header.facts.joined(separator: ","))
      line.add(life.met)
    case .turn(let turn):
      line.add("turn", turn.id.description, turn.life.description, turn.parent?.description ?? "-")
      line.add(String(turn.pick.index &+ 1), flag(turn.isGentle), String(turn.time))
      line.add(turn.pick.label, turn.pick.text)
      line.add(turn.pick.offered.map { Base32.text(UInt64($0), digits: 4) }.joined())
      line.add(turn.met)
    case .head(let life, let turn, let time):
      line.add("head", life.description, turn?.description ?? "-", String(time))
    case .name(let life, let text, let time):
      line.add("name", life.description, String(time), text)
    case .deleted(let life, let isDeleted, let time):
      line.add("deleted", life.description, flag(isDeleted), String(time))
    case .gentle(let life, let isGentle, let time):
      line.add("gentle", life.description, flag(isGentle), String(time))
    case .checkpoint(let life, let name, let turn, let isRemoved, let time):
      line.add("checkpoint", life.description, turn?.description ?? "-", flag(isRemoved), String(time), name)
    case .story(let life, let fingerprint, let time):
      line.add("story", life.description, String(fingerprint, radix: 16), String(time))
    }
    return line.bytes
  }

  private func flag(_ value: Bool) -> String { value ? "1" : "0" }

  /// Reads a payload; nil where it is of a kind, or has a form, that is not known.
  public init?(payload: [UInt8]) {
    self.init(fields: FieldReader(payload, 0..<payload.count))
  }

  init?(fields: FieldReader) {
    var line = fields
    switch line.text() {
    case "life":
      guard let record = LifeRecord(&line) else { return nil }
      self = .life(record)
    case "turn":
      guard let record = TurnRecord(&line) else { return nil }
      self = .turn(record)
    case "head":
      guard let life = line.identifier(), let turn = line.optionalIdentifier(), let time = line.number()
      else { return nil }
      self = .head(life: life, turn: turn, time: time)
    case "name":
      guard let life = line.identifier(), let time = line.number() else { return nil }
      self = .name(life: life, text: line.text(), time: time)
    case "deleted":
      guard let life = line.identifier(), let flag = line.flag(), let time = line.number() else { return nil }
      self = .deleted(life: life, isDeleted: flag, time: time)
    case "gentle":
      guard let life = line.identifier(), let flag = line.flag(), let time = line.number() else { return nil }
      self = .gentle(life: life, isOn: flag, time: time)
    case "checkpoint":
      guard let life = line.identifier(), let turn = line.optionalIdentifier(), let isRemoved = line.flag(),
        let time = line.number()
      else { return nil }
      self = .checkpoint(life: life, name: line.text(), turn: turn, isRemoved: isRemoved, time: time)
    case "story":
      guard let life = line.identifier(), let fingerprint = line.hexadecimal(), let time = line.number()
      else { return nil }
      self = .story(life: life, fingerprint: fingerprint, time: time)
    default: return nil
    }
  }
}

extension LifeRecord {
  fileprivate init?(_ line: inout FieldReader) {
    guard let id = line.identifier(), let story = line.hexadecimal(),
      let seed = line.number().flatMap(Int32.init(exactly:)), let isGentle = line.flag(),
      let origin = line.optionalIdentifier(), let time = line.number()
    else { return nil }
    let facts = line.text().split(separator: ",").map(String.init)
    let header = Header(story: story, seed: seed, facts: facts, isGentle: isGentle)
    self.init(id: id, header: header, origin: origin, time: time, met: line.met())
  }
}

extension TurnRecord {
  fileprivate init?(_ line: inout FieldReader) {
    guard let id = line.identifier(), let life = line.identifier(), let parent = line.optionalIdentifier(),
      let number = line.number(), let isGentle = line.flag(), let time = line.number()
    else { return nil }
    let pick = line.pick(index: Int(truncatingIfNeeded: number &- 1))
    self.init(
      id: id, life: life, parent: parent, pick: pick, isGentle: isGentle, time: time, met: line.met())
  }
}
