import InkProgram
import JSON

/// A value of ink, as the host sees it.
public enum Value: Hashable, Sendable {
  case int(Int32)
  case float(Float)
  case bool(Bool)
  case string(String)
  case list(List)
  /// The path of a knot, stitch or label.
  case divertTarget(String)

  /// A list: its items in ink's order, by value and then by the name of their list.
  public struct List: Hashable, Sendable {
    public struct Item: Hashable, Sendable {
      /// The list that declares it.
      public var origin: String
      public var name: String
      public var value: Int32

      public init(origin: String, name: String, value: Int32) {
        self.origin = origin
        self.name = name
        self.value = value
      }
    }

    public var items: [Item]

    public init(_ items: [Item] = []) { self.items = items }

    public var names: [String] { items.map(\.name) }

    public func contains(_ name: String) -> Bool { items.contains { $0.name == name } }
  }

  /// The text that ink prints for it.
  public var text: String {
    switch self {
    case .int(let value): String(value)
    case .float(let value): NumberText.text(value)
    case .bool(let value): value ? "true" : "false"
    case .string(let value): value
    case .list(let list): list.names.joined(separator: ", ")
    case .divertTarget(let path): path
    }
  }
}

extension Value: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByStringLiteral
{
  public init(integerLiteral value: Int32) { self = .int(value) }
  public init(floatLiteral value: Float) { self = .float(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(stringLiteral value: String) { self = .string(value) }
}

extension Machine {
  func value(of cell: Cell) -> Value {
    switch cell.kind {
    case .int: return .int(cell.payload)
    case .float: return .float(cell.float)
    case .bool: return .bool(cell.payload != 0)
    case .list, .literalList:
      return .list(
        Value.List(
          sorted(list(cell)).map {
            let item = item($0)
            return Value.List.Item(
              origin: program.name(item.origin), name: program.name(item.name), value: item.value)
          }))
    case .target: return .divertTarget(pathText(cell))
    default: return .string(string(of: cell))
    }
  }

  /// A value of the host as the machine's own. Items that no list declares are left out; a path that the
  /// story never uses as a value becomes a text.
  mutating func cell(of value: Value) -> Cell {
    switch value {
    case .int(let value): return Cell(int: value)
    case .float(let value): return Cell(float: value)
    case .bool(let value): return Cell(bool: value)
    case .string(let text): return Cell(.string, heap.append(text.utf8))
    case .list(let list):
      var content = ListContent()
      for item in list.items {
        if let index = itemIndex(origin: item.origin, name: item.name), !contains(content, index) {
          content.items.append(index)
        }
      }
      return makeList(content)
    case .divertTarget(let path):
      if let index = pathIndex(path) { return Cell(.target, index) }
      return Cell(.string, heap.append(path.utf8))
    }
  }

  func pathIndex(_ path: String) -> Int32? {
    let paths = program.contents.paths
    if let id = program.contents.names.find(path),
      let known = paths.firstIndex(where: { $0.name == id.index })
    {
      return Int32(truncatingIfNeeded: known)
    }
    guard let location = program.location(ofPath: path), !location.isApproximate else { return nil }
    return paths.firstIndex { $0.container == location.container && $0.index == location.index }
      .map { Int32(truncatingIfNeeded: $0) }
  }

  func itemIndex(origin: String, name: String) -> Int32? {
    guard let list = program.contents.names.find(origin), let item = program.contents.names.find(name) else {
      return nil
    }
    return program.contents.items.firstIndex { $0.origin == list.index && $0.name == item.index }
      .map { Int32(truncatingIfNeeded: $0) }
  }
}
