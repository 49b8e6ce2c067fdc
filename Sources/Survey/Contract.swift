import JSON

/// What this story, and no other, has to keep: data beside the story, `contract.json`.
public struct Contract: Equatable, Sendable {
  /// The canonical beats, in order.
  public var beats: [String]
  /// The ending of the canonical route.
  public var ending: String
  /// Lowest and highest value of each bounded variable.
  public var ranges: [String: ClosedRange<Int>]
  public var endings: [String]
  public var memories: [String]
  public var facts: [String]
  public var clues: [String]
  /// Most words on a page before a choice or a pause.
  public var pageWords: Int
  /// Most distinct states.
  public var states: Int
  /// Sets of facts that a life may begin with; each is a list of ids.
  public var factSets: [[String]]
}

/// Why a contract could not be read.
public struct ContractError: Error, Equatable, Sendable, CustomStringConvertible {
  public let reason: String
  public var description: String { "contract.json: \(reason)" }
}

extension Contract {
  public init(json value: JSONValue) throws(ContractError) {
    func strings(_ key: String) throws(ContractError) -> [String] {
      guard let list = value[key]?.arrayValue?.compactMap(\.stringValue) else {
        throw ContractError(reason: "\"\(key)\" must be a list of names")
      }
      return list
    }
    func number(_ key: String) throws(ContractError) -> Int {
      guard let number = value[key]?.intValue, number > 0 else {
        throw ContractError(reason: "\"\(key)\" must be a number above 0")
      }
      return number
    }
    guard let ending = value["ending"]?.stringValue else {
      throw ContractError(reason: "\"ending\" must be the canonical ending's id")
    }
    self.ending = ending
    beats = try strings("beats")
    endings = try strings("endings")
    memories = try strings("memories")
    facts = try strings("facts")
    clues = try strings("clues")
    pageWords = try number("pageWords")
    states = try number("states")
    factSets = (value["factSets"]?.arrayValue ?? []).map { $0.arrayValue?.compactMap(\.stringValue) ?? [] }
    ranges = [:]
    for entry in value["ranges"]?.objectValue?.entries ?? [] {
      guard let bounds = entry.value.arrayValue?.compactMap(\.intValue), bounds.count == 2,
        bounds[0] <= bounds[1]
      else { throw ContractError(reason: "the range of \"\(entry.key)\" must be two numbers, lowest first") }
      ranges[entry.key] = bounds[0]...bounds[1]
    }
  }
}
