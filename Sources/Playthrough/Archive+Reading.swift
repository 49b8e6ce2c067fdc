import Cues

extension Archive {
  /// Takes in a batch of payloads: `bytes[lines[n]]` is the n-th.
  ///
  /// The first batch is taken over without being copied. 100,000 turns take some 50 ms.
  public mutating func read(_ batch: [UInt8], lines: [Range<Int>]) {
    let start: Int
    if bytes.isEmpty {
      start = 0
      bytes = batch
      entries.reserveCapacity(lines.count)
      turnsByID.reserveCapacity(lines.count)
    } else {
      start = bytes.count
      bytes += batch
    }
    for line in lines {
      guard line.lowerBound >= 0, line.upperBound <= batch.count else { continue }
      take(start + line.lowerBound..<start + line.upperBound)
    }
  }

  /// Takes in one record, as if it had been read from the journal.
  public mutating func apply(_ record: Record) {
    let payload = record.payload
    let start = bytes.count
    bytes += payload
    take(start..<start + payload.count)
  }

  private static let turnWord = Array("turn\t".utf8)

  private mutating func take(_ line: Range<Int>) {
    if bytes[line].starts(with: Self.turnWord) {
      if !takeTurn(line) { strayRecords += 1 }
      return
    }
    guard let record = Record(fields: FieldReader(bytes, line)), take(record) else {
      strayRecords += 1
      return
    }
  }

  /// False where the record hangs on something missing.
  private mutating func take(_ record: Record) -> Bool {
    switch record {
    case .life(let record): return takeLife(record)
    case .turn: return false
    case .head(let life, let turn, let time):
      return change(life, at: time) { archive, life in
        let head = turn.flatMap { archive.turn($0) }
        guard head != nil || turn == nil else { return false }
        archive.lives[life].head = head
        if !archive.isTurn(head, onPathTo: archive.lives[life].tip) { archive.lives[life].tip = head }
        return true
      }
    case .name(let life, let text, _):
      return change(life, at: nil) { archive, life in
        archive.lives[life].name = text
        return true
      }
    case .deleted(let life, let isDeleted, _):
      return change(life, at: nil) { archive, life in
        archive.lives[life].isDeleted = isDeleted
        return true
      }
    case .gentle(let life, let isGentle, let time):
      return change(life, at: time) { archive, life in
        archive.lives[life].isGentle = isGentle
        return true
      }
    case .checkpoint(let life, let name, let turn, let isRemoved, _):
      return change(life, at: nil) { archive, life in
        let place = turn.flatMap { archive.turn($0) }
        guard place != nil || turn == nil else { return false }
        archive.lives[life].checkpoints.removeAll { $0.name == name }
        if !isRemoved { archive.lives[life].checkpoints.append(.init(name: name, turn: place)) }
        return true
      }
    case .story(let life, let fingerprint, let time):
      return change(life, at: time) { archive, life in
        archive.lives[life].story = fingerprint
        return true
      }
    }
  }

  private mutating func change(
    _ id: Identifier, at time: Int64?, _ body: (inout Archive, Int) -> Bool
  ) -> Bool {
    guard let life = livesByID[id], body(&self, life) else { return false }
    if let time { played(life, at: time) }
    return true
  }

  private mutating func played(_ life: Int, at time: Int64) {
    plays += 1
    lives[life].lastPlayed = plays
    lives[life].updated = max(lives[life].updated, time)
  }

  private mutating func takeLife(_ record: LifeRecord) -> Bool {
    if livesByID[record.id] != nil { return true }
    let origin = record.origin.flatMap { turn($0) }
    guard origin != nil || record.origin == nil else { return false }
    livesByID[record.id] = lives.count
    plays += 1
    lives.append(
      Life(
        id: record.id, number: lives.count + 1, header: record.header, origin: origin, started: record.time,
        updated: record.time, lastPlayed: plays, head: origin, tip: origin, isGentle: record.header.isGentle,
        story: record.header.story, openingCues: Cue.cues(in: record.met.tags)))
    finds.add(Cue.cues(in: record.met.tags), life: lives.count, turn: nil)
    finds.add(pieces: record.met.pieces)
    return true
  }

  private mutating func takeTurn(_ line: Range<Int>) -> Bool {
    var fields = FieldReader(bytes, line)
    fields.skip(1)
    guard let id = fields.identifier(), let lifeID = fields.identifier(),
      let parentID = fields.optionalIdentifier(),
      let number = fields.number(), let isGentle = fields.flag(), let time = fields.number(),
      let life = livesByID[lifeID]
    else { return false }
    if turnsByID[id] != nil { return true }
    var parent = -1
    if let parentID {
      guard let index = turnsByID[parentID] else { return false }
      parent = index
    }
    let words = fields.position..<line.upperBound
    fields.skip(3)
    let turn = Turn(index: entries.count)
    let tagSet = tagSet(of: fields.raw(), life: life, turn: turn)
    let pieces = fields.numbers(of: 11)
    if !pieces.isEmpty { finds.add(pieces: pieces) }
    turnsByID[id] = entries.count
    entries.append(
      Entry(
        id: id, parent: parent, life: life, depth: parent < 0 ? 1 : entries[parent].depth + 1,
        choice: Int(truncatingIfNeeded: number &- 1), time: time, isGentle: isGentle, tagSet: tagSet,
        words: words))
    lives[life].head = turn
    lives[life].tip = turn
    lives[life].isGentle = isGentle
    played(life, at: time)
    return true
  }

  /// Reads a field of tags, but for one that was read before.
  private mutating func tagSet(of field: Range<Int>, life: Int, turn: Turn) -> Int {
    if field.isEmpty { return -1 }
    var hash = FNV1a()
    hash.take(bytes[field])
    if let known = tagSetsByField[hash.value] { return known }
    var reader = FieldReader(bytes, field)
    let tags = reader.tags()
    let cues = Cue.cues(in: tags)
    let hasEnding = cues.contains { if case .ending = $0 { true } else { false } }
    finds.add(cues, life: life + 1, turn: turn)
    tagSetsByField[hash.value] = tagSets.count
    tagSets.append(TagSet(tags: tags, cues: cues, hasEnding: hasEnding))
    return tagSets.count - 1
  }
}
