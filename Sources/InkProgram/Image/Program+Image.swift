/// A program as text that loads in a fraction of the time that its JSON takes: for carrying a story inside an
/// executable. An image is trusted; it is no format to keep or to exchange, and each build writes it anew.
extension Program {
  /// Linear in the program's size.
  public var image: [UInt8] {
    var writer = ImageWriter()
    writer.put(fingerprint)
    writer.put(contents.bytes)
    writer.put(contents.names.table)
    writer.put(contents.places)
    writer.put(contents.files)
    for numbers in [
      contents.globals, contents.containerOf, contents.nodes, contents.namedChildren, contents.externals,
      contents.countedContainers, contents.isCountRead.map { $0 ? 1 : 0 },
    ] {
      writer.put(numbers)
    }
    writer.put(contents.code, Instruction.fields)
    writer.put(contents.pieces, PieceInfo.fields)
    writer.put(contents.nameInfos, NameInfo.fields)
    writer.put(contents.containers, ContainerInfo.fields)
    writer.put(contents.paths, PathInfo.fields)
    writer.put(contents.choicePoints, ChoicePoint.fields)
    writer.put(contents.items, ListItem.fields)
    writer.put(contents.listDefinitions, ListDefinition.fields)
    writer.put(contents.lines, LineInfo.fields)
    writer.put(contents.lists)
    return writer.bytes
  }

  /// Loads an image of this build. Linear in its size.
  public convenience init(image: UnsafeBufferPointer<UInt8>) throws(ImageError) {
    var reader = ImageReader(image)
    var contents = Contents()
    let fingerprint = try reader.word()
    contents.bytes = try reader.text()
    contents.names = NameTable(try reader.table())
    contents.places = try reader.texts()
    contents.files = try reader.texts()
    contents.globals = try reader.numbers()
    contents.containerOf = try reader.numbers()
    contents.nodes = try reader.numbers()
    contents.namedChildren = try reader.numbers()
    contents.externals = try reader.numbers()
    contents.countedContainers = try reader.numbers()
    contents.isCountRead = try reader.numbers().map { $0 != 0 }
    contents.code = try Instruction.rows(&reader)
    contents.pieces = try PieceInfo.rows(&reader)
    contents.nameInfos = try NameInfo.rows(&reader)
    contents.containers = try ContainerInfo.rows(&reader)
    contents.paths = try PathInfo.rows(&reader)
    contents.choicePoints = try ChoicePoint.rows(&reader)
    contents.items = try ListItem.rows(&reader)
    contents.listDefinitions = try ListDefinition.rows(&reader)
    contents.lines = try LineInfo.rows(&reader)
    contents.lists = try reader.lists()
    guard reader.isAtEnd else { throw ImageError() }
    self.init(contents, fingerprint: fingerprint)
  }
}

extension ImageWriter {
  /// How many items and how many origins each list has, -1 where its origins are unknown; then all of them.
  fileprivate mutating func put(_ lists: [ListContent]) {
    put(lists, [{ Int32(truncatingIfNeeded: $0.items.count) }, { Int32($0.originNames?.count ?? -1) }])
    put(lists.flatMap(\.items))
    put(lists.flatMap { $0.originNames ?? [] })
  }
}

extension ImageReader {
  fileprivate mutating func lists() throws(ImageError) -> [ListContent] {
    let counts = try rows((items: Int32(0), origins: Int32(0))) { (reader, rows) throws(ImageError) in
      try reader.fill(&rows) { $0.items = $1 }
      try reader.fill(&rows) { $0.origins = $1 }
    }
    var items = try numbers()[...]
    var origins = try numbers()[...]
    var lists: [ListContent] = []
    for count in counts {
      guard count.items >= 0, Int(count.items) <= items.count, Int(count.origins) <= origins.count else {
        throw ImageError()
      }
      let names = count.origins < 0 ? nil : Array(origins.prefix(Int(count.origins)))
      lists.append(ListContent(items: Array(items.prefix(Int(count.items))), originNames: names))
      items = items.dropFirst(Int(count.items))
      origins = origins.dropFirst(max(0, Int(count.origins)))
    }
    return lists
  }
}
