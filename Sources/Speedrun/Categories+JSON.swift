import JSON

/// Why `categories.json` could not be taken.
public struct CategoryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where in the file, as `categories[2].splits[0]`.
  public let place: String
  public let reason: String

  public var description: String { "categories.json: \(place): \(reason)" }
}

extension Categories {
  /// Reads the text of `categories.json`; `docs/speedrun.md` describes its form.
  public init(parsing bytes: [UInt8]) throws(CategoryError) {
    let root: JSONValue
    do { root = try JSONValue(parsing: bytes) } catch {
      throw CategoryError(place: "line \(error.line)", reason: error.message)
    }
    var beats: [Beat] = []
    for (index, value) in (root["beats"]?.arrayValue ?? []).enumerated() {
      let reader = Reader(value, "beats[\(index)]")
      beats.append(
        Beat(id: try reader.text("id"), name: try reader.text("name"), act: try reader.number("act")))
    }
    var endings: [Ending] = []
    for (index, value) in (root["endings"]?.arrayValue ?? []).enumerated() {
      let reader = Reader(value, "endings[\(index)]")
      endings.append(
        Ending(
          id: try reader.text("id"), name: try reader.text("name"), act: try reader.number("act"),
          needsLives: reader.value["lives"]?.boolValue ?? false))
    }
    var categories: [Category] = []
    for (index, value) in (root["categories"]?.arrayValue ?? []).enumerated() {
      categories.append(try Category(Reader(value, "categories[\(index)]")))
    }
    guard !beats.isEmpty, !categories.isEmpty else {
      throw CategoryError(place: "the root", reason: "\"beats\" and \"categories\" are needed")
    }
    let acts = (root["acts"]?.arrayValue ?? []).compactMap(\.stringValue)
    for beat in beats where !acts.indices.contains(beat.act - 1) {
      throw CategoryError(place: "beat \(beat.id)", reason: "there is no act \(beat.act)")
    }
    let together = (root["together"]?.arrayValue ?? []).compactMap(\.stringValue)
    self.init(beats: beats, acts: acts, endings: endings, categories: categories, together: Set(together))
  }
}

extension Category {
  fileprivate init(_ reader: Reader) throws(CategoryError) {
    id = try reader.text("id")
    name = try reader.text("name")
    rules = (reader.value["rules"]?.arrayValue ?? []).compactMap(\.stringValue)
    if let text = reader.value["variant"]?.stringValue {
      guard let known = Variant(rawValue: text) else { throw reader.error("variant is act or ending") }
      variant = known
    } else {
      variant = nil
    }
    var goal = Trigger.ending(nil)
    if let text = reader.value["ends"]?.stringValue { goal = try reader.trigger(text) }
    ends = goal
    splits = try reader.splits()
    keepsBeats = reader.value["beats"]?.boolValue ?? false
    livesInARow = reader.value["lives"]?.boolValue ?? false
    carriesFacts = reader.value["facts"]?.boolValue ?? false
    allowsJumps = reader.value["jumps"]?.boolValue ?? false
    var conditions: [Condition] = []
    if let act = reader.value["notBefore"]?.intValue { conditions.append(.notBefore(act: act)) }
    if let rise = reader.value["neverRises"] {
      let rise = Reader(rise, reader.place + ".neverRises")
      conditions.append(
        .neverRises(variable: try rise.text("variable"), unless: try rise.text("unless")))
    }
    self.conditions = conditions
  }
}

/// A value and where it stands.
private struct Reader {
  let value: JSONValue
  let place: String

  init(_ value: JSONValue, _ place: String) {
    self.value = value
    self.place = place
  }

  func error(_ reason: String) -> CategoryError { CategoryError(place: place, reason: reason) }

  func text(_ key: String) throws(CategoryError) -> String {
    guard let text = value[key]?.stringValue, !text.isEmpty else { throw error("\"\(key)\" must be a text") }
    return text
  }

  func number(_ key: String) throws(CategoryError) -> Int {
    guard let number = value[key]?.intValue else { throw error("\"\(key)\" must be a whole number") }
    return number
  }

  func splits() throws(CategoryError) -> Category.Splits {
    if let list = value["splits"]?.arrayValue, !list.isEmpty {
      var segments: [Track.Segment] = []
      for (index, value) in list.enumerated() {
        let reader = Reader(value, "\(place).splits[\(index)]")
        let ends = try reader.trigger(try reader.text("ends"))
        segments.append(
          Track.Segment(id: try reader.text("id"), name: try reader.text("name"), group: "", ends: ends))
      }
      return .listed(segments)
    }
    switch value["splits"]?.stringValue {
    case "beats": return .beats
    case "acts": return .acts
    case "endings": return .endings
    default: throw error("\"splits\" is beats, acts, endings, or a list")
    }
  }

  /// `beat b02`, `act 2`, `ending`, `ending sunrise`, `endings 3`.
  func trigger(_ text: String) throws(CategoryError) -> Trigger {
    let words = text.split(separator: " ").map(String.init)
    switch (words.first, words.count) {
    case ("ending", 1): return .ending(nil)
    case ("ending", 2): return .ending(words[1])
    case ("beat", 2): return .beat(words[1])
    case ("act", 2): if let number = Int(words[1]) { return .act(number) }
    case ("endings", 2): if let number = Int(words[1]) { return .endings(number) }
    default: break
    }
    throw error("\"\(text)\" is none of: beat bNN · act N · ending · ending ID · endings N")
  }
}
