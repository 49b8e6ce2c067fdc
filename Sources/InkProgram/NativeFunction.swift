/// Operators and built-in functions that take one or two values from the evaluation stack and put one back.
public enum NativeFunction: UInt8, CaseIterable, Sendable {
  case add, subtract, divide, multiply, modulo, negate
  case equal, greater, less, greaterOrEqual, lessOrEqual, notEqual
  case not, and, or
  case min, max, power, floor, ceiling, int, float
  case has, hasNot, intersect
  case listMin, listMax, listAll, listCount, listValue, listInvert

  /// The name in a story's JSON.
  public var name: StaticString {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .divide: "/"
    case .multiply: "*"
    case .modulo: "%"
    case .negate: "_"
    case .equal: "=="
    case .greater: ">"
    case .less: "<"
    case .greaterOrEqual: ">="
    case .lessOrEqual: "<="
    case .notEqual: "!="
    case .not: "!"
    case .and: "&&"
    case .or: "||"
    case .min: "MIN"
    case .max: "MAX"
    case .power: "POW"
    case .floor: "FLOOR"
    case .ceiling: "CEILING"
    case .int: "INT"
    case .float: "FLOAT"
    case .has: "?"
    case .hasNot: "!?"
    case .intersect: "L^"
    case .listMin: "LIST_MIN"
    case .listMax: "LIST_MAX"
    case .listAll: "LIST_ALL"
    case .listCount: "LIST_COUNT"
    case .listValue: "LIST_VALUE"
    case .listInvert: "LIST_INVERT"
    }
  }

  /// How many values it takes.
  public var parameterCount: Int {
    switch self {
    case .negate, .not, .floor, .ceiling, .int, .float: 1
    case .listMin, .listMax, .listAll, .listCount, .listValue, .listInvert: 1
    default: 2
    }
  }
}
