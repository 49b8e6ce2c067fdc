import InkProgram

/// The items of all lists, found by list and name.
struct ItemTable {
  private(set) var items: [ListItem] = []
  private var first = PairTable()
  /// Items whose list and name were met before with another value: by the first of them, and the value.
  private var others: [Int32: [Int32: Int32]] = [:]

  /// The item with this list, name and value; a new one if there is none.
  mutating func intern(origin: Int32, name: Int32, value: Int32) -> Int32 {
    let known = first[origin, name]
    if known >= 0 {
      if items[Int(known)].value == value { return known }
      if let other = others[known]?[value] { return other }
      others[known, default: [:]][value] = Int32(truncatingIfNeeded: items.count)
      return append(ListItem(origin: origin, name: name, value: value, key: known))
    }
    let index = Int32(truncatingIfNeeded: items.count)
    first[origin, name] = index
    return append(ListItem(origin: origin, name: name, value: value, key: index))
  }

  private mutating func append(_ item: ListItem) -> Int32 {
    items.append(item)
    return Int32(truncatingIfNeeded: items.count - 1)
  }
}

extension Flattener {
  mutating func declareLists() {
    for declaration in tree.listDeclarations {
      let first = Int32(truncatingIfNeeded: items.items.count)
      for item in declaration.items {
        _ = items.intern(origin: declaration.name.index, name: item.name.index, value: item.value)
      }
      let count = Int32(truncatingIfNeeded: items.items.count) - first
      program.listDefinitions.append(
        ListDefinition(name: declaration.name.index, firstItem: first, itemCount: count))
    }
  }

  /// The index of a list literal in the program.
  mutating func literal(_ list: ListLiteral) -> Int32 {
    var content = ListContent()
    var keys: Set<Int32> = []
    for item in list.items {
      let (origin, name) = split(item.name)
      let index = items.intern(origin: origin, name: name, value: item.value)
      if keys.insert(items.items[Int(index)].key).inserted { content.items.append(index) }
    }
    if !list.origins.isEmpty { content.originNames = list.origins.map(\.index) }
    program.lists.append(content)
    return Int32(truncatingIfNeeded: program.lists.count - 1)
  }

  /// `Colours.red` in its parts.
  private mutating func split(_ name: NameID) -> (origin: Int32, name: Int32) {
    let bytes = Array(tree.names.bytes(name))
    guard let dot = bytes.firstIndex(of: UInt8(ascii: ".")) else { return (-1, name.index) }
    return (program.names.intern(bytes[..<dot]).index, program.names.intern(bytes[(dot + 1)...]).index)
  }

  /// Tells for every name what a variable so called may be. Of items with the same short name the last
  /// declared counts.
  mutating func finishNames() {
    program.items = items.items
    for definition in program.listDefinitions {
      for index in definition.firstItem..<definition.firstItem + definition.itemCount {
        let item = program.items[Int(index)]
        let full = program.names.intern(
          program.names[NameID(index: definition.name)] + "."
            + program.names[NameID(index: item.name)])
        growNameInfos()
        program.lists.append(ListContent(items: [index]))
        let literal = Int32(truncatingIfNeeded: program.lists.count - 1)
        program.nameInfos[Int(item.name)].itemLiteral = literal
        program.nameInfos[Int(full.index)].itemLiteral = literal
      }
    }
    growNameInfos()
    for (slot, name) in program.globals.enumerated() {
      program.nameInfos[Int(name)].globalSlot = Int32(truncatingIfNeeded: slot)
    }
    chooseVariableAccess()
  }

  private mutating func growNameInfos() {
    while program.nameInfos.count < program.names.count { program.nameInfos.append(NameInfo()) }
  }

  /// `getNamed` becomes what its name says it is.
  private mutating func chooseVariableAccess() {
    for address in namedReads {
      let index = Int(address)
      let info = program.nameInfos[Int(program.code[index].operand)]
      if info.globalSlot >= 0 {
        program.code[index] = Instruction(.getGlobal, operand: info.globalSlot)
      } else if info.itemLiteral < 0 {
        program.code[index].opcode = .getTemporary
      }
    }
  }
}
