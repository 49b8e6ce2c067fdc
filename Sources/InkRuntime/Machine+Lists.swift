import InkProgram

/// List values and what can be done with them. A list keeps its items in the order in which they were put in;
/// sorted, they go by value, then by the name of their list.
extension Machine {
  func list(_ cell: Cell) -> ListContent {
    if cell.kind == .literalList { return program.contents.lists[cell.index] }
    guard cell.kind == .list, cell.index < heap.lists.count else { return ListContent() }
    return heap.lists[cell.index]
  }

  mutating func makeList(_ content: ListContent) -> Cell { Cell(.list, heap.append(content)) }

  func item(_ index: Int32) -> ListItem { program.contents.items[Int(index)] }

  /// The names of the lists that a list's items come from; of an empty one, what it remembers.
  func originNames(_ list: ListContent) -> [Int32]? {
    list.items.isEmpty ? list.originNames : list.items.map { item($0).origin }
  }

  /// The declared lists that a list's items come from, each once.
  func origins(_ list: ListContent) -> [ListDefinition] {
    var origins: [ListDefinition] = []
    for name in originNames(list) ?? [] where !origins.contains(where: { $0.name == name }) {
      if let definition = definition(named: name) { origins.append(definition) }
    }
    return origins
  }

  func definition(named name: Int32) -> ListDefinition? {
    program.contents.listDefinitions.first { $0.name == name }
  }

  /// The first item of a declared list with a value.
  func item(of definition: ListDefinition, value: Int32) -> Int32? {
    (definition.firstItem..<definition.firstItem + definition.itemCount).first { item($0).value == value }
  }

  func contains(_ list: ListContent, _ index: Int32) -> Bool {
    let key = item(index).key
    return list.items.contains { item($0).key == key }
  }

  /// The keys of a list that is too long to be looked through again and again.
  private func keys(_ list: ListContent) -> Set<Int32>? {
    list.items.count > 32 ? Set(list.items.map { item($0).key }) : nil
  }

  private func contains(_ list: ListContent, _ keys: Set<Int32>?, _ index: Int32) -> Bool {
    guard let keys else { return contains(list, index) }
    return keys.contains(item(index).key)
  }

  func maximum(_ list: ListContent) -> Int32? {
    guard var best = list.items.first else { return nil }
    for index in list.items where item(index).value > item(best).value { best = index }
    return best
  }

  func minimum(_ list: ListContent) -> Int32? {
    guard var best = list.items.first else { return nil }
    for index in list.items where item(index).value < item(best).value { best = index }
    return best
  }

  /// The items by value, then by the name of their list.
  func sorted(_ list: ListContent) -> [Int32] {
    guard list.items.count > 1 else { return list.items }
    var items = list.items
    PlatformSort.sort(&items) { first, second in
      let (first, second) = (item(first), item(second))
      if first.value != second.value { return first.value < second.value ? -1 : 1 }
      if first.origin == second.origin { return 0 }
      return PlatformSort.compare(program.name(first.origin), program.name(second.origin))
    }
    return items
  }

  func appendText(of list: ListContent, to bytes: inout [UInt8]) {
    var isFirst = true
    for index in sorted(list) {
      if !isFirst { bytes.append(contentsOf: ", ".utf8) }
      isFirst = false
      bytes.append(contentsOf: program.name(item(index).name).utf8)
    }
  }

  // MARK: Operations

  func union(_ first: ListContent, _ second: ListContent) -> ListContent {
    var result = ListContent(items: first.items, originNames: originNames(first))
    var keys = keys(second.items.count < 4 ? ListContent() : first)
    for index in second.items where !contains(result, keys, index) {
      result.items.append(index)
      keys?.insert(item(index).key)
    }
    return result
  }

  func without(_ first: ListContent, _ second: ListContent) -> ListContent {
    let keys = keys(second)
    return ListContent(
      items: first.items.filter { !contains(second, keys, $0) }, originNames: originNames(first))
  }

  func intersection(_ first: ListContent, _ second: ListContent) -> ListContent {
    let keys = keys(second)
    return ListContent(items: first.items.filter { contains(second, keys, $0) })
  }

  func contains(_ first: ListContent, _ second: ListContent) -> Bool {
    guard !first.items.isEmpty && !second.items.isEmpty else { return false }
    let keys = keys(first)
    return second.items.allSatisfy { contains(first, keys, $0) }
  }

  func isEqual(_ first: ListContent, _ second: ListContent) -> Bool {
    guard first.items.count == second.items.count else { return false }
    let keys = keys(second)
    return first.items.allSatisfy { contains(second, keys, $0) }
  }

  /// Everything in the lists that the items come from.
  func all(_ list: ListContent) -> ListContent {
    var result = ListContent()
    for origin in origins(list) { result.items += origin.firstItem..<origin.firstItem + origin.itemCount }
    return result
  }

  func inverse(_ list: ListContent) -> ListContent {
    let keys = keys(list)
    return ListContent(items: all(list).items.filter { !contains(list, keys, $0) })
  }

  /// Each item moved on by a number of values within its list; those that fall out are gone.
  func moved(_ list: ListContent, by step: Int32) -> ListContent {
    var result = ListContent()
    for index in list.items {
      let old = item(index)
      guard let definition = definition(named: old.origin),
        let new = item(of: definition, value: old.value &+ step), !contains(result, new)
      else { continue }
      result.items.append(new)
    }
    return result
  }

  private func values(_ list: ListContent) -> (minimum: Int32, maximum: Int32)? {
    guard let low = minimum(list), let high = maximum(list) else { return nil }
    return (item(low).value, item(high).value)
  }

  func isGreater(_ first: ListContent, _ second: ListContent) -> Bool {
    guard let first = values(first) else { return false }
    guard let second = values(second) else { return true }
    return first.minimum > second.maximum
  }

  func isGreaterOrEqual(_ first: ListContent, _ second: ListContent) -> Bool {
    guard let first = values(first) else { return false }
    guard let second = values(second) else { return true }
    return first.minimum >= second.minimum && first.maximum >= second.maximum
  }

  func isLess(_ first: ListContent, _ second: ListContent) -> Bool {
    guard let second = values(second) else { return false }
    guard let first = values(first) else { return true }
    return first.maximum < second.minimum
  }

  func isLessOrEqual(_ first: ListContent, _ second: ListContent) -> Bool {
    guard let second = values(second) else { return false }
    guard let first = values(first) else { return true }
    return first.maximum <= second.maximum && first.minimum <= second.minimum
  }

  // MARK: Commands

  mutating func listFromInt() throws(Fault) {
    let value = try pop()
    let name = try pop()
    guard value.kind == .int else {
      throw .story("Passed non-integer when creating a list element from a numerical value.")
    }
    let text = string(of: name)
    guard let id = program.contents.names.find(text), let definition = definition(named: id.index) else {
      throw .story("Failed to find LIST called \(text)")
    }
    let found = item(of: definition, value: value.payload)
    push(makeList(ListContent(items: found.map { [$0] } ?? [])))
  }

  mutating func listRange() throws(Fault) {
    let maximum = try pop()
    let minimum = try pop()
    let target = try pop()
    let isValue = ![minimum, maximum].contains { $0.kind == .void || $0.kind == .tag }
    guard target.kind == .list || target.kind == .literalList, isValue else {
      throw .story("Expected list, minimum and maximum for LIST_RANGE")
    }
    let list = list(target)
    guard !list.items.isEmpty else {
      push(makeList(ListContent()))
      return
    }
    charge(8 * list.items.count)
    let low = bound(minimum, { values($0)?.minimum }) ?? 0
    let high = bound(maximum, { values($0)?.maximum }) ?? Int32.max
    let items = sorted(list).filter { item($0).value >= low && item($0).value <= high }
    push(makeList(ListContent(items: items, originNames: originNames(list))))
  }

  private func bound(_ cell: Cell, _ valueOfList: (ListContent) -> Int32?) -> Int32? {
    switch cell.kind {
    case .int: cell.payload
    case .list, .literalList: valueOfList(list(cell))
    default: nil
    }
  }

  mutating func listRandom() throws(Fault) {
    let cell = try pop()
    guard cell.kind == .list || cell.kind == .literalList else {
      throw .story("Expected list for LIST_RANDOM")
    }
    let items = list(cell).items
    guard !items.isEmpty else {
      push(makeList(ListContent()))
      return
    }
    var generator = PlatformRandom(seed: seed &+ previousRandom)
    let next = generator.next()
    previousRandom = next
    push(makeList(ListContent(items: [items[Int(next) % items.count]])))
  }
}
