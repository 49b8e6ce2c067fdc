import Testing

@testable import Playthrough

func id(_ bits: UInt64) -> Identifier { Identifier(bits: bits) }

func life(_ bits: UInt64, facts: [String] = [], origin: Identifier? = nil, time: Int64 = 100) -> Record {
  let header = Header(story: 0xABCD, seed: -7, facts: facts)
  return .life(LifeRecord(id: id(bits), header: header, origin: origin, time: time))
}

func turn(
  _ bits: UInt64, in life: UInt64, after parent: UInt64?, _ text: String = "Go.", tags: [String] = [],
  pieces: [UInt64] = [], isGentle: Bool = false, time: Int64 = 200
) -> Record {
  let pick = Pick(index: 1, label: "knot.0.c-1", text: text, offered: [1, 65535])
  return .turn(
    TurnRecord(
      id: id(bits), life: id(life), parent: parent.map(id), pick: pick, isGentle: isGentle, time: time,
      met: Met(tags: tags, pieces: pieces)))
}

func archive(_ records: Record...) -> Archive {
  var archive = Archive()
  for record in records { archive.apply(record) }
  return archive
}

@Suite struct RecordTests {
  static let all: [Record] = [
    life(1), life(2, facts: ["code", "fear"], origin: id(77), time: -1),
    turn(3, in: 1, after: nil), turn(4, in: 1, after: 3, "Tab\tline\nback\\slash\r 한국어", isGentle: true),
    turn(
      5, in: 1, after: 4, "", tags: ["scene: a: A b", "act: 1: Cake"], pieces: [0, 0x1F_FFFF_FFFF_FFFF, 12]),
    .head(life: id(1), turn: id(3), time: 5), .head(life: id(1), turn: nil, time: 5),
    .name(life: id(1), text: "The \t one", time: 9), .deleted(life: id(1), isDeleted: true, time: 9),
    .gentle(life: id(1), isOn: false, time: 9),
    .checkpoint(life: id(1), name: "before the door", turn: id(3), isRemoved: false, time: 9),
    .story(life: id(1), fingerprint: .max, time: 9),
  ]

  @Test(arguments: all) func readsWhatItWrote(record: Record) {
    #expect(Record(payload: record.payload) == record)
    #expect(!record.payload.contains(10))
  }

  @Test(arguments: all) func neverTrapsOnACutOrChangedRecord(record: Record) {
    let payload = record.payload
    for end in 0...payload.count {
      var archive = Archive()
      archive.read(Array(payload[..<end]), lines: [0..<end])
      _ = Record(payload: Array(payload[..<end]))
    }
    for at in payload.indices {
      for byte in [UInt8(9), 48, 45, 92, 255] {
        var changed = payload
        changed[at] = byte
        var archive = Archive()
        archive.read(changed, lines: [0..<changed.count])
        for turn in archive.turns { _ = archive.pick(of: turn) }
      }
    }
  }

  @Test func identifiersReadBack() {
    var source = IdentifierSource(seed: 1)
    for _ in 0..<100 {
      let id = source.next()
      #expect(Identifier(Array(id.description.utf8)) == id)
    }
    #expect(Identifier(Array("short".utf8)) == nil)
    #expect(Identifier(Array("ilou ilou ".utf8)) == nil)
  }
}
