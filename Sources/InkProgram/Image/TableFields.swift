// The fields of each table in the order in which an image holds them: as numbers, and back.

extension Instruction {
  static var fields: [(Self) -> Int32] {
    [{ Int32($0.opcode.rawValue) }, { Int32($0.flag) }, { Int32($0.short) }, { $0.operand }]
  }

  static func rows(_ reader: inout ImageReader) throws(ImageError) -> [Self] {
    try reader.rows(Instruction(.noOperation)) { (reader, rows) throws(ImageError) in
      try reader.fill(&rows) { $0.opcode = Opcode(rawValue: UInt8(truncatingIfNeeded: $1)) ?? .noOperation }
      try reader.fill(&rows) { $0.flag = UInt8(truncatingIfNeeded: $1) }
      try reader.fill(&rows) { $0.short = UInt16(truncatingIfNeeded: $1) }
      try reader.fill(&rows) { $0.operand = $1 }
    }
  }
}

extension PieceInfo {
  static var fields: [(Self) -> Int32] {
    [{ $0.start }, { $0.end }, { $0.place }, { Int32($0.shape.rawValue) }]
  }

  static func rows(_ reader: inout ImageReader) throws(ImageError) -> [Self] {
    try reader.rows(PieceInfo(start: 0, end: 0, place: 0, shape: .blank)) {
      (reader, rows) throws(ImageError) in
      try reader.fill(&rows) { $0.start = $1 }
      try reader.fill(&rows) { $0.end = $1 }
      try reader.fill(&rows) { $0.place = $1 }
      try reader.fill(&rows) { $0.shape = TextShape(rawValue: UInt8(truncatingIfNeeded: $1)) ?? .blank }
    }
  }
}

extension NameInfo {
  static var fields: [(Self) -> Int32] {
    [{ $0.globalSlot }, { $0.itemLiteral }]
  }

  static func rows(_ reader: inout ImageReader) throws(ImageError) -> [Self] {
    try reader.rows(NameInfo()) { (reader, rows) throws(ImageError) in
      try reader.fill(&rows) { $0.globalSlot = $1 }
      try reader.fill(&rows) { $0.itemLiteral = $1 }
    }
  }
}

extension ContainerInfo {
  static var fields: [(Self) -> Int32] {
    [
      { $0.parent }, { $0.position }, { $0.name }, { Int32($0.flags) }, { $0.start }, { $0.body }, { $0.end },
      { $0.countSlot }, { $0.firstNode }, { $0.nodeCount }, { $0.firstNamed }, { $0.namedCount },
      { $0.place }, { $0.pathSum },
    ]
  }

  static func rows(_ reader: inout ImageReader) throws(ImageError) -> [Self] {
    try reader.rows(ContainerInfo()) { (reader, rows) throws(ImageError) in
      try reader.fill(&rows) { $0.parent = $1 }
      try reader.fill(&rows) { $0.position = $1 }
      try reader.fill(&rows) { $0.name = $1 }
      try reader.fill(&rows) { $0.flags = UInt8(truncatingIfNeeded: $1) }
      try reader.fill(&rows) { $0.start = $1 }
      try reader.fill(&rows) { $0.body = $1 }
      try reader.fill(&rows) { $0.end = $1 }
      try reader.fill(&rows) { $0.countSlot = $1 }
      try reader.fill(&rows) { $0.firstNode = $1 }
      try reader.fill(&rows) { $0.nodeCount = $1 }
      try reader.fill(&rows) { $0.firstNamed = $1 }
      try reader.fill(&rows) { $0.namedCount = $1 }
      try reader.fill(&rows) { $0.place = $1 }
      try reader.fill(&rows) { $0.pathSum = $1 }
    }
  }
}

extension PathInfo {
  static var fields: [(Self) -> Int32] {
    [{ $0.name }, { $0.container }, { $0.index }, { $0.isApproximate ? 1 : 0 }]
  }

  static func rows(_ reader: inout ImageReader) throws(ImageError) -> [Self] {
    try reader.rows(PathInfo(name: 0, container: 0, index: 0, isApproximate: false)) {
      (reader, rows) throws(ImageError) in
      try reader.fill(&rows) { $0.name = $1 }
      try reader.fill(&rows) { $0.container = $1 }
      try reader.fill(&rows) { $0.index = $1 }
      try reader.fill(&rows) { $0.isApproximate = $1 != 0 }
    }
  }
}

extension ChoicePoint {
  static var fields: [(Self) -> Int32] {
    [{ $0.target }, { $0.container }, { $0.position }, { Int32($0.flags) }]
  }

  static func rows(_ reader: inout ImageReader) throws(ImageError) -> [Self] {
    try reader.rows(ChoicePoint(target: 0, container: 0, position: 0, flags: 0)) {
      (reader, rows) throws(ImageError) in
      try reader.fill(&rows) { $0.target = $1 }
      try reader.fill(&rows) { $0.container = $1 }
      try reader.fill(&rows) { $0.position = $1 }
      try reader.fill(&rows) { $0.flags = UInt8(truncatingIfNeeded: $1) }
    }
  }
}

extension ListItem {
  static var fields: [(Self) -> Int32] {
    [{ $0.origin }, { $0.name }, { $0.value }, { $0.key }]
  }

  static func rows(_ reader: inout ImageReader) throws(ImageError) -> [Self] {
    try reader.rows(ListItem(origin: 0, name: 0, value: 0, key: 0)) { (reader, rows) throws(ImageError) in
      try reader.fill(&rows) { $0.origin = $1 }
      try reader.fill(&rows) { $0.name = $1 }
      try reader.fill(&rows) { $0.value = $1 }
      try reader.fill(&rows) { $0.key = $1 }
    }
  }
}

extension ListDefinition {
  static var fields: [(Self) -> Int32] {
    [{ $0.name }, { $0.firstItem }, { $0.itemCount }]
  }

  static func rows(_ reader: inout ImageReader) throws(ImageError) -> [Self] {
    try reader.rows(ListDefinition(name: 0, firstItem: 0, itemCount: 0)) {
      (reader, rows) throws(ImageError) in
      try reader.fill(&rows) { $0.name = $1 }
      try reader.fill(&rows) { $0.firstItem = $1 }
      try reader.fill(&rows) { $0.itemCount = $1 }
    }
  }
}

extension LineInfo {
  static var fields: [(Self) -> Int32] {
    [{ $0.address }, { $0.file }, { $0.line }]
  }

  static func rows(_ reader: inout ImageReader) throws(ImageError) -> [Self] {
    try reader.rows(LineInfo(address: 0, file: 0, line: 0)) { (reader, rows) throws(ImageError) in
      try reader.fill(&rows) { $0.address = $1 }
      try reader.fill(&rows) { $0.file = $1 }
      try reader.fill(&rows) { $0.line = $1 }
    }
  }
}
