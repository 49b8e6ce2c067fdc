import InkProgram

/// The places and list items that a saved state names, by what it calls them. Each table is made when it is
/// first asked, once for the whole state: looking through the program for each name would be quadratic.
struct StateNames {
  private struct Pair: Hashable {
    var first: Int32
    var second: Int32

    init(_ first: Int32, _ second: Int32) {
      self.first = first
      self.second = second
    }
  }

  private let program: Program

  private lazy var pointsByPlace = table(program.contents.choicePoints) { Pair($0.container, $0.position) }
  private lazy var pointsByTarget = table(program.contents.choicePoints) { program.targetPath(of: $0) }
  private lazy var pathsByName = table(program.contents.paths) { $0.name }
  private lazy var pathsByPlace = table(program.contents.paths) { Pair($0.container, $0.index) }
  private lazy var items = table(program.contents.items) { Pair($0.origin, $0.name) }

  init(_ program: Program) { self.program = program }

  /// Of elements with the same key the first counts.
  private func table<Element, Key: Hashable>(
    _ elements: [Element], _ key: (Element) -> Key
  ) -> [Key: Int32] {
    let entries = elements.enumerated().map { (key($1), Int32(truncatingIfNeeded: $0)) }
    return Dictionary(entries) { first, _ in first }
  }

  /// The index of one of the program's paths: by its text, else by the place that it leads to.
  mutating func path(_ text: String) -> Int32? {
    if let id = program.contents.names.find(text), let known = pathsByName[id.index] { return known }
    guard let location = program.location(ofPath: text), !location.isApproximate else { return nil }
    return pathsByPlace[Pair(location.container, location.index)]
  }

  /// The index of an item of a list.
  mutating func item(origin: String, name: String) -> Int32? {
    let names = program.contents.names
    guard let list = names.find(origin), let item = names.find(name) else { return nil }
    return items[Pair(list.index, item.index)]
  }

  /// The index of a choice point: by where it stands, else by where it leads.
  mutating func choicePoint(at path: String?, target: String?) -> Int32? {
    if let path, let location = program.location(ofPath: path),
      let found = pointsByPlace[Pair(location.container, location.index)]
    {
      return found
    }
    return target.flatMap { pointsByTarget[$0] }
  }
}
