import InkProgram

/// Operators and built-in functions, with ink's coercions: both sides become the "higher" of their types, in
/// the order int, float, list, text, divert target; a bool counts as an int.
extension Machine {
  mutating func callNative(_ function: NativeFunction) throws(Fault) {
    if function.parameterCount == 1 {
      let value = try pop()
      try check(value)
      push(try unary(function, value))
      return
    }
    guard stack.count >= 2 else { throw .fatal("trying to pop too many objects") }
    let second = try pop()
    let first = try pop()
    if first.isWhole && second.isWhole {
      push(try ints(function, first.payload, second.payload))
      return
    }
    try check(first)
    try check(second)
    push(try binary(function, first, second))
  }

  private func check(_ cell: Cell) throws(Fault) {
    guard cell.kind == .void || cell.kind == .tag || cell.kind == .absent else { return }
    throw .story(
      "Attempting to perform operation on a void value. Did you forget to 'return' a value from a function you called "
        + "here?")
  }

  enum Rank: Int, Comparable {
    case int, float, list, string, target, pointer

    static func < (first: Rank, second: Rank) -> Bool { first.rawValue < second.rawValue }
  }

  private func rank(_ cell: Cell) -> Rank {
    switch cell.kind {
    case .float: .float
    case .list, .literalList: .list
    case .string, .literalString: .string
    case .target: .target
    case .pointer: .pointer
    default: .int
    }
  }

  private func typeName(_ cell: Cell) -> String {
    switch cell.kind {
    case .bool: "Bool"
    default: typeName(rank(cell))
    }
  }

  private func typeName(_ rank: Rank) -> String {
    switch rank {
    case .int: "Int"
    case .float: "Float"
    case .list: "List"
    case .string: "String"
    case .target: "DivertTarget"
    case .pointer: "VariablePointer"
    }
  }

  private func cannot(_ function: NativeFunction, _ rank: Rank) -> Fault {
    .story("Cannot perform operation '\(function.symbol)' on \(typeName(rank))")
  }

  private func badCast(_ cell: Cell, to rank: Rank) -> Fault {
    .story("Can't cast \(string(of: cell)) from \(typeName(cell)) to \(typeName(rank))")
  }

  // MARK: One value

  private mutating func unary(_ function: NativeFunction, _ cell: Cell) throws(Fault) -> Cell {
    switch rank(cell) {
    case .int: return try unary(function, int: cell.payload)
    case .float: return try unary(function, float: cell.float)
    case .list: return try unary(function, list: list(cell))
    case .string, .target: throw cannot(function, rank(cell))
    case .pointer: throw badCast(cell, to: .pointer)
    }
  }

  private func unary(_ function: NativeFunction, int value: Int32) throws(Fault) -> Cell {
    switch function {
    case .negate: Cell(int: 0 &- value)
    case .not: Cell(bool: value == 0)
    case .floor, .ceiling, .int: Cell(int: value)
    case .float: Cell(float: Float(value))
    default: throw cannot(function, .int)
    }
  }

  private func unary(_ function: NativeFunction, float value: Float) throws(Fault) -> Cell {
    switch function {
    case .negate: Cell(float: -value)
    case .not: Cell(bool: value == 0)
    case .floor: Cell(float: value.rounded(.down))
    case .ceiling: Cell(float: value.rounded(.up))
    case .int: Cell(int: Self.truncate(value))
    case .float: Cell(float: value)
    default: throw cannot(function, .float)
    }
  }

  private mutating func unary(_ function: NativeFunction, list: ListContent) throws(Fault) -> Cell {
    charge(list.items.count * (1 + program.contents.listDefinitions.count / 8))
    switch function {
    case .not: return Cell(int: list.items.isEmpty ? 1 : 0)
    case .listInvert, .listAll:
      let content = function == .listAll ? all(list) : inverse(list)
      charge(2 * content.items.count)
      return makeList(content)
    case .listMin: return makeList(ListContent(items: minimum(list).map { [$0] } ?? []))
    case .listMax: return makeList(ListContent(items: maximum(list).map { [$0] } ?? []))
    case .listCount: return Cell(int: Int32(truncatingIfNeeded: list.items.count))
    case .listValue: return Cell(int: maximum(list).map { item($0).value } ?? 0)
    default: throw cannot(function, .list)
    }
  }

  /// As the platform converts: what does not fit becomes the smallest number.
  static func truncate(_ value: Float) -> Int32 { Int32(exactly: value.rounded(.towardZero)) ?? .min }

  // MARK: Two values

  private mutating func binary(_ function: NativeFunction, _ first: Cell, _ second: Cell) throws(Fault)
    -> Cell
  {
    let (left, right) = (rank(first), rank(second))
    if left == .list || right == .list { return try withList(function, first, second) }
    let rank = max(left, right)
    switch rank {
    case .int: return try ints(function, first.payload, second.payload)
    case .float: return try floats(function, toFloat(first), toFloat(second))
    case .string: return try strings(function, first, second)
    case .target:
      if left != .target { throw badCast(first, to: .target) }
      if right != .target { throw badCast(second, to: .target) }
      let isSame = pathText(first) == pathText(second)
      if function == .equal { return Cell(bool: isSame) }
      if function == .notEqual { return Cell(bool: !isSame) }
      throw cannot(function, .target)
    case .pointer, .list: throw badCast(left == .pointer ? first : second, to: .pointer)
    }
  }

  private func toFloat(_ cell: Cell) -> Float { cell.kind == .float ? cell.float : Float(cell.payload) }

  func ints(_ function: NativeFunction, _ first: Int32, _ second: Int32) throws(Fault) -> Cell {
    switch function {
    case .add: return Cell(int: first &+ second)
    case .subtract: return Cell(int: first &- second)
    case .multiply: return Cell(int: first &* second)
    case .divide, .modulo:
      if second == 0 { throw .fatal("Attempted to divide by zero.") }
      if second == -1 && first == .min { throw .fatal("Arithmetic operation resulted in an overflow.") }
      return Cell(int: function == .divide ? first / second : first % second)
    case .equal: return Cell(bool: first == second)
    case .notEqual: return Cell(bool: first != second)
    case .greater: return Cell(bool: first > second)
    case .less: return Cell(bool: first < second)
    case .greaterOrEqual: return Cell(bool: first >= second)
    case .lessOrEqual: return Cell(bool: first <= second)
    case .and: return Cell(bool: first != 0 && second != 0)
    case .or: return Cell(bool: first != 0 || second != 0)
    case .max: return Cell(int: max(first, second))
    case .min: return Cell(int: min(first, second))
    case .power: return Cell(float: Float(Power.power(Double(first), Double(second))))
    default: throw cannot(function, .int)
    }
  }

  private func floats(_ function: NativeFunction, _ first: Float, _ second: Float) throws(Fault) -> Cell {
    switch function {
    case .add: return Cell(float: first + second)
    case .subtract: return Cell(float: first - second)
    case .multiply: return Cell(float: first * second)
    case .divide: return Cell(float: first / second)
    case .modulo: return Cell(float: first.truncatingRemainder(dividingBy: second))
    case .equal: return Cell(bool: first == second)
    case .notEqual: return Cell(bool: first != second)
    case .greater: return Cell(bool: first > second)
    case .less: return Cell(bool: first < second)
    case .greaterOrEqual: return Cell(bool: first >= second)
    case .lessOrEqual: return Cell(bool: first <= second)
    case .and: return Cell(bool: first != 0 && second != 0)
    case .or: return Cell(bool: first != 0 || second != 0)
    case .max, .min:
      if first.isNaN || second.isNaN { return Cell(float: .nan) }
      return Cell(float: function == .max ? max(first, second) : min(first, second))
    case .power: return Cell(float: Float(Power.power(Double(first), Double(second))))
    default: throw cannot(function, .float)
    }
  }

  private mutating func strings(_ function: NativeFunction, _ first: Cell, _ second: Cell) throws(Fault)
    -> Cell
  {
    var left: [UInt8] = []
    var right: [UInt8] = []
    appendText(of: first, to: &left)
    appendText(of: second, to: &right)
    charge(left.count + right.count)
    switch function {
    case .add:
      return Cell(.string, heap.append(left + right))
    case .equal: return Cell(bool: left == right)
    case .notEqual: return Cell(bool: left != right)
    case .has: return Cell(bool: TextSearch.contains(left, right))
    case .hasNot: return Cell(bool: !TextSearch.contains(left, right))
    default: throw cannot(function, .string)
    }
  }

  private mutating func withList(_ function: NativeFunction, _ first: Cell, _ second: Cell) throws(Fault)
    -> Cell
  {
    let (left, right) = (rank(first), rank(second))
    if left == .list && second.kind == .int && (function == .add || function == .subtract) {
      let step = function == .add ? second.payload : 0 &- second.payload
      let list = list(first)
      charge(list.items.count * (1 + (origins(list).map { Int($0.itemCount) }.max() ?? 0) / 4))
      return makeList(moved(list, by: step))
    }
    guard left == .list && right == .list else {
      if function == .and || function == .or {
        let (one, other) = (try isTrue(first), try isTrue(second))
        return Cell(bool: function == .and ? one && other : one || other)
      }
      throw .story(
        "Can not call use '\(function.symbol)' operation on \(typeName(first)) and \(typeName(second))")
    }
    return try lists(function, list(first), list(second))
  }

  private mutating func lists(
    _ function: NativeFunction, _ first: ListContent, _ second: ListContent
  ) throws(Fault) -> Cell {
    charge(2 * (first.items.count + second.items.count))
    switch function {
    case .add: return makeList(union(first, second))
    case .subtract: return makeList(without(first, second))
    case .intersect: return makeList(intersection(first, second))
    case .has: return Cell(bool: contains(first, second))
    case .hasNot: return Cell(bool: !contains(first, second))
    case .greater: return Cell(bool: isGreater(first, second))
    case .less: return Cell(bool: isLess(first, second))
    case .greaterOrEqual: return Cell(bool: isGreaterOrEqual(first, second))
    case .lessOrEqual: return Cell(bool: isLessOrEqual(first, second))
    case .equal: return Cell(bool: isEqual(first, second))
    case .notEqual: return Cell(bool: !isEqual(first, second))
    case .and: return Cell(bool: !first.items.isEmpty && !second.items.isEmpty)
    case .or: return Cell(bool: !first.items.isEmpty || !second.items.isEmpty)
    default: throw cannot(function, .list)
    }
  }
}

extension NativeFunction {
  /// As messages name it: the reference calls an intersection `^`.
  var symbol: String { self == .intersect ? "^" : name.description }
}

extension Cell {
  /// A bool counts as an int.
  fileprivate var isWhole: Bool { kind == .int || kind == .bool }
}
