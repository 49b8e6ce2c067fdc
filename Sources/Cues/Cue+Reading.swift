/// A tag that names a cue and breaks its form.
public struct CueFinding: Error, Equatable, Sendable, CustomStringConvertible {
  /// The tag as written, without its `#`.
  public let tag: String
  /// What is wrong, and what the form is.
  public let reason: String

  public var description: String { "tag \"# \(tag)\": \(reason)" }
}

extension Cue {
  /// Reads one tag, given without its `#`.
  ///
  /// - Returns: the cue, or `nil` where the tag's first word names none.
  /// - Throws: a finding where the first word names a cue and the rest breaks its form.
  public init?(tag: String) throws(CueFinding) {
    let fields = TagFields(tag)
    guard let read = Cue.readers[fields.name] else { return nil }
    guard let cue = read.read(fields) else {
      throw CueFinding(tag: tag, reason: "expected \"# \(read.form)\"")
    }
    self = cue
  }

  /// The cues among `tags`, in order; tags that are none, or broken, are passed over.
  public static func cues(in tags: [String]) -> [Cue] {
    tags.compactMap { tag in
      do { return try Cue(tag: tag) } catch { return nil }
    }
  }
}

/// How each cue is written, and how it is read: the tag contract as a table.
private struct CueForm: Sendable {
  let form: String
  let read: @Sendable (TagFields) -> Cue?
}

extension Cue {
  private static let readers: [String: CueForm] = [
    "title": CueForm(form: "title: text") { $0.whole.map { .title($0) } },
    "author": CueForm(form: "author: text") { $0.whole.map { .author($0) } },
    "gauge": CueForm(form: "gauge: variable: maximum") { fields in
      guard let (variable, maximum) = fields.pair, isName(variable), let most = Int(maximum), most > 0
      else { return nil }
      return .gauge(variable: variable, maximum: most)
    },
    "scene": CueForm(form: "scene: id: Title") { fields in
      guard let (id, title) = fields.pair, isName(id) else { return nil }
      return .scene(id: id, title: title)
    },
    "act": CueForm(form: "act: number: Title") { fields in
      guard let (number, title) = fields.pair, let act = Int(number), act > 0 else { return nil }
      return .act(number: act, title: title)
    },
    "beat": CueForm(form: "beat: bNN") { fields in
      guard let beat = fields.whole, beat.count == 3, beat.first == "b", Int(beat.dropFirst()) != nil
      else { return nil }
      return .beat(beat)
    },
    "canon": CueForm(form: "canon\" or \"# canon: must") { fields in
      fields.isBare ? .canon(must: false) : fields.whole == "must" ? .canon(must: true) : nil
    },
    "plate": CueForm(form: "plate: name") { fields in
      guard let name = fields.whole, isName(name) else { return nil }
      return .plate(name == "none" ? nil : name)
    },
    "mood": CueForm(form: "mood: name, name") { fields in
      guard let names = fields.list, names.allSatisfy(isName) else { return nil }
      return .mood(names == ["none"] ? [] : names)
    },
    "content": CueForm(form: "content: grief, abuse, violence, captivity, threat") { fields in
      guard let names = fields.list else { return nil }
      let kinds = names.compactMap(ContentKind.init(rawValue:))
      return kinds.count == names.count ? .content(kinds) : nil
    },
    "memory": CueForm(form: "memory: id") { $0.name(as: Cue.memory) },
    "clue": CueForm(form: "clue: id") { $0.name(as: Cue.clue) },
    "fact": CueForm(form: "fact: id: text") { fields in
      guard let (id, text) = fields.pair, isName(id) else { return nil }
      return .fact(id: id, text: text)
    },
    "ending": CueForm(form: "ending: id: Title") { fields in
      guard let (id, title) = fields.pair, isName(id) else { return nil }
      return .ending(id: id, title: title)
    },
    "page": CueForm(form: "page: plain, memory, choi, choi n/m or fight n/m") { fields in
      fields.whole.flatMap { Page($0[...]) }.map { .page($0) }
    },
    "hint": CueForm(form: "hint") { $0.isBare ? .hint : nil },
    "pause": CueForm(form: "pause") { $0.isBare ? .pause : nil },
  ]

  fileprivate static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      }
  }
}

/// A tag split at its colons: a name and, behind the first colon, the rest.
struct TagFields: Sendable {
  let name: String
  /// What stands behind the first colon, trimmed; `nil` without a colon or with nothing behind it.
  let whole: String?
  /// Whether the tag is its name alone.
  let isBare: Bool

  init(_ tag: String) {
    let text = tag[...].trimmed
    if let colon = text.firstIndex(of: ":") {
      name = String(text[..<colon].trimmed)
      let rest = text[text.index(after: colon)...].trimmed
      whole = rest.isEmpty ? nil : String(rest)
      isBare = false
    } else {
      name = String(text)
      whole = nil
      isBare = true
    }
  }

  /// The rest split at its first colon; both halves non-empty.
  var pair: (String, String)? {
    guard let whole, let colon = whole.firstIndex(of: ":") else { return nil }
    let head = whole[..<colon].trimmed
    let tail = whole[whole.index(after: colon)...].trimmed
    return head.isEmpty || tail.isEmpty ? nil : (String(head), String(tail))
  }

  /// The rest split at its commas; no part empty.
  var list: [String]? {
    guard let whole else { return nil }
    let parts = whole.split(separator: ",", omittingEmptySubsequences: false).map { String($0.trimmed) }
    return parts.contains("") ? nil : parts
  }

  func name(as cue: (String) -> Cue) -> Cue? {
    guard let whole, Cue.isName(whole) else { return nil }
    return cue(whole)
  }
}

extension Substring {
  var trimmed: Substring {
    var text = self
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
