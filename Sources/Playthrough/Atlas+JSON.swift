import JSON

/// Why an atlas could not be read.
public struct AtlasError: Error, Equatable, Sendable, CustomStringConvertible {
  public let reason: String
  public var description: String { "the atlas is not readable: \(reason); make it anew with script/survey" }
}

extension Atlas {
  /// Reads what `json` writes. Throws where a part is missing, of another kind, or names what is not there; O(its
  /// size).
  public init(json value: JSONValue) throws(AtlasError) {
    guard let fingerprint = value["fingerprint"]?.stringValue, let states = value["states"]?.intValue,
      let exhaustive = value["exhaustive"]?.boolValue
    else { throw AtlasError(reason: "no fingerprint") }
    self.init(fingerprint: fingerprint, states: states, isExhaustive: exhaustive)
    pieces = try Self.list(value, "pieces") { $0.intValue.flatMap(UInt64.init(exactly:)) }
    scenes = try Self.list(value, "scenes", Scene.init(json:))
    endings = try Self.list(value, "endings", Ending.init(json:))
    decisions = try Self.list(value, "decisions", Decision.init(json:))
    options = try Self.list(value, "options", Option.init(json:))
    memories = try Self.list(value, "memories", \.stringValue)
    clues = try Self.list(value, "clues", \.stringValue)
    facts = try Self.list(value, "facts", \.stringValue)
    beats = try Self.list(value, "beats", \.stringValue)
    first = try Self.list(value, "first", \.intValue)
    shortestCanon = try Self.list(value, "shortestCanon", \.intValue)
    try checkReferences()
  }

  public var json: JSONValue {
    [
      "fingerprint": .string(fingerprint), "states": .integer(Int64(states)),
      "exhaustive": .bool(isExhaustive),
      "scenes": .array(scenes.map(\.json)), "endings": .array(endings.map(\.json)),
      "memories": .strings(memories), "clues": .strings(clues), "facts": .strings(facts),
      "beats": .strings(beats),
      "first": .integers(first), "shortestCanon": .integers(shortestCanon),
      "decisions": .array(decisions.map(\.json)),
      "options": .array(options.map(\.json)),
      "pieces": .integers(pieces.map { Int(truncatingIfNeeded: $0) }),
    ]
  }

  private static func list<Element>(
    _ value: JSONValue, _ key: String, _ read: (JSONValue) -> Element?
  ) throws(AtlasError) -> [Element] {
    guard let values = value[key]?.arrayValue else { throw AtlasError(reason: "no \"\(key)\"") }
    var elements: [Element] = []
    elements.reserveCapacity(values.count)
    for value in values {
      guard let element = read(value) else {
        throw AtlasError(reason: "entry \(elements.count) of \"\(key)\"")
      }
      elements.append(element)
    }
    return elements
  }

  /// Every index points at something, so that the readers of an atlas need no further checks.
  private func checkReferences() throws(AtlasError) {
    func check(_ indices: [Int], below count: Int, _ what: String) throws(AtlasError) {
      guard indices.allSatisfy({ $0 >= 0 && $0 < count }) else {
        throw AtlasError(reason: "a \(what) that is not there")
      }
    }
    try check(first, below: decisions.count, "decision")
    for decision in decisions {
      try check(decision.options, below: options.count, "option")
      try check(decision.scene.map { [$0] } ?? [], below: scenes.count, "scene")
    }
    for option in options {
      try check([option.decision] + option.next, below: decisions.count, "decision")
      try check(option.scenes, below: scenes.count, "scene")
      try check(option.pieces, below: pieces.count, "piece")
      try check(option.endings, below: endings.count, "ending")
    }
  }
}

extension JSONValue {
  fileprivate static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
  fileprivate static func integers(_ numbers: [Int]) -> JSONValue {
    .array(numbers.map { .integer(Int64($0)) })
  }
  fileprivate var integers: [Int]? {
    guard let values = arrayValue else { return nil }
    let numbers = values.compactMap(\.intValue)
    return numbers.count == values.count ? numbers : nil
  }
  fileprivate var strings: [String]? {
    guard let values = arrayValue else { return nil }
    let texts = values.compactMap(\.stringValue)
    return texts.count == values.count ? texts : nil
  }
}

extension Atlas.Scene {
  fileprivate init?(json: JSONValue) {
    guard let id = json["id"]?.stringValue, let title = json["title"]?.stringValue,
      let act = json["act"]?.intValue,
      let beats = json["beats"]?.strings
    else { return nil }
    self.init(id: id, title: title, act: act, beats: beats)
  }

  fileprivate var json: JSONValue {
    ["id": .string(id), "title": .string(title), "act": .integer(Int64(act)), "beats": .strings(beats)]
  }
}

extension Atlas.Decision {
  fileprivate init?(json: JSONValue) {
    guard let options = json["options"]?.integers else { return nil }
    self.init(scene: json["scene"]?.intValue, options: options)
  }

  fileprivate var json: JSONValue {
    var object: JSONObject = ["options": .integers(options)]
    object["scene"] = scene.map { .integer(Int64($0)) }
    return .object(object)
  }
}

extension Atlas.Option {
  fileprivate init?(json: JSONValue) {
    guard let label = json["label"]?.stringValue, let text = json["text"]?.stringValue,
      let decision = json["decision"]?.intValue,
      let canon = json["canon"]?.intValue.flatMap(Atlas.Canon.init),
      let next = json["next"]?.integers, let scenes = json["scenes"]?.integers,
      let pieces = json["pieces"]?.integers, let endings = json["endings"]?.integers
    else { return nil }
    self.init(
      label: label, text: text, decision: decision, canon: canon, next: next, scenes: scenes, pieces: pieces,
      endings: endings, remaining: json["remaining"]?.intValue,
      isRemembered: json["remembered"]?.boolValue ?? false)
  }

  fileprivate var json: JSONValue {
    var object: JSONObject = [
      "label": .string(label), "text": .string(text), "decision": .integer(Int64(decision)),
      "canon": .integer(Int64(canon.rawValue)), "next": .integers(next), "scenes": .integers(scenes),
      "pieces": .integers(pieces), "endings": .integers(endings),
    ]
    if isRemembered { object["remembered"] = true }
    object["remaining"] = remaining.map { .integer(Int64($0)) }
    return .object(object)
  }
}

extension Atlas.Ending {
  fileprivate init?(json: JSONValue) {
    guard let id = json["id"]?.stringValue, let title = json["title"]?.stringValue,
      let facts = json["facts"]?.strings, let route = json["route"]?.integers
    else { return nil }
    self.init(id: id, title: title, facts: facts, route: route)
  }

  fileprivate var json: JSONValue {
    ["id": .string(id), "title": .string(title), "facts": .strings(facts), "route": .integers(route)]
  }
}
