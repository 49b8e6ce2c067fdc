import InkCompiler
import InkProgram
import InkRuntime
import JSON

/// A playthrough as the reference tool holds it over standard input and output; editors drive it. Input and
/// output are the caller's.
struct LineProtocol {
  var story: Story
  /// Makes the story's program with a function added to it.
  let extend: (_ function: String) -> Extension
  let speaksJSON: Bool
  let keepsRunning: Bool
  let input: () -> String?
  let output: (String) -> Void
  /// Where each part of the text shown so far came from.
  private var sources: [TextSource] = []

  /// A story with a function added, or what is wrong with that.
  enum Extension {
    case program(Program)
    case message(String)
  }

  init(
    _ tree: ContainerTree, extend: @escaping (String) -> Extension, speaksJSON: Bool, keepsRunning: Bool,
    input: @escaping () -> String?, output: @escaping (String) -> Void
  ) {
    story = Story(StoryLoader.program(from: tree))
    story.namesSourceLines = true
    self.extend = extend
    self.speaksJSON = speaksJSON
    self.keepsRunning = keepsRunning
    self.input = input
    self.output = output
  }

  mutating func play() {
    tell()
    while story.choiceCount > 0 || keepsRunning {
      showChoices()
      guard answer() else { return }
      tell()
    }
  }

  // MARK: Showing

  private func say(_ object: JSONObject) { output(JSONValue.object(object).serialized + "\n") }

  private mutating func tell() {
    while story.canContinue {
      do {
        let line = try story.continueLine()
        sources += story.lineSources
        show(line)
      } catch {
        report(["RUNTIME ERROR: \(error)"])
        // Most errors end the flow; where one does not, trying again would give the same.
        break
      }
    }
    if story.choiceCount == 0 && keepsRunning {
      output(speaksJSON ? "{\"end\": true}\n" : "--- End of story ---\n")
    }
  }

  private func show(_ line: Line) {
    let messages = line.errors + line.warnings
    if speaksJSON {
      say(["text": .string(line.text)])
      if !line.tags.isEmpty { say(["tags": .array(line.tags.map(JSONValue.string))]) }
    } else {
      output(line.text)
      if !line.tags.isEmpty { output("# tags: " + line.tags.joined(separator: ", ") + "\n") }
    }
    if !messages.isEmpty { report(messages) }
  }

  private func report(_ messages: [String]) {
    if speaksJSON {
      say(["issues": .array(messages.map(JSONValue.string))])
    } else {
      for message in messages { output(message + "\n") }
    }
  }

  private func showChoices() {
    guard speaksJSON else {
      output("\n")
      for choice in story.choices { output("\(choice.index + 1): \(choice.text)\n") }
      return
    }
    let choices = story.choices.map { choice -> JSONValue in
      var object: JSONObject = ["text": .string(choice.text)]
      if !choice.tags.isEmpty {
        object["tags"] = .array(choice.tags.map(JSONValue.string))
        object["tag_count"] = .integer(Int64(choice.tags.count))
      }
      return .object(object)
    }
    say(["choices": .array(choices)])
  }

  // MARK: Answering

  private static let help =
    "Type a choice number, a divert (e.g. '-> myKnot'), an expression, or a variable assignment (e.g. 'x = 5')"

  /// Reads until a choice or a divert has been taken. False: the playthrough is over.
  private mutating func answer() -> Bool {
    while true {
      output(speaksJSON ? "{\"needInput\": true}" : "?> ")
      guard let line = input() else {
        output(speaksJSON ? "{\"close\": true}\n" : "<User input stream closed.>\n")
        return false
      }
      let words = String(line.trimmed)
      if words == "quit" || words == "exit" { return false }
      if let number = Int(words) {
        if take(number) { return true }
      } else if words.hasPrefix("->") {
        if divert(to: words.dropFirst(2).trimmed) { return true }
      } else if let reply = reply(to: words) {
        if speaksJSON { say(["cmdOutput": .string(reply)]) } else { output(reply + "\n") }
      }
    }
  }

  private mutating func reply(to words: String) -> String? {
    if words == "help" { return Self.help }
    if let offset = words.argument(of: "DebugSource").flatMap({ Int($0) }) { return source(at: offset) }
    if let path = words.argument(of: "DebugPath") { return source(ofPath: path) }
    return words.isEmpty ? nil : evaluate(words)
  }

  /// A number that is too large is told so where people read; one below 1 only makes the prompt come again.
  private mutating func take(_ number: Int) -> Bool {
    guard number >= 1 else { return false }
    guard number <= story.choiceCount else {
      if !speaksJSON { output("Choice out of range\n") }
      return false
    }
    do { try story.choose(number - 1) } catch {
      report(["RUNTIME ERROR: \(error)"])
      return false
    }
    return true
  }

  /// Arguments and a second arrow behind the path are of no account.
  private mutating func divert(to words: Substring) -> Bool {
    let path = words.prefix { !$0.isWhitespace && $0 != "(" && $0 != "-" }
    do { try story.choose(path: String(path)) } catch {
      report(["RUNTIME ERROR: \(error.message)"])
      return false
    }
    return true
  }

  // MARK: Looking up

  private func source(at offset: Int) -> String {
    var start = 0
    var last: TextSource?
    for source in sources {
      if source.line != nil { last = source }
      if offset >= start && offset < start + source.length { return describe(last?.file, last?.line) }
      start += source.length
    }
    return describe(nil, nil)
  }

  private func source(ofPath path: String) -> String {
    guard let location = story.program.location(ofPath: path),
      let source = story.program.line(ofAddress: story.program.address(of: location))
    else { return describe(nil, nil) }
    return describe(source.file, source.line)
  }

  private func describe(_ file: String?, _ line: Int?) -> String {
    guard let file, let line else { return "DebugSource: Unknown source" }
    return "DebugSource: line \(line) of \(file)"
  }
}

extension StringProtocol {
  /// Without white space at its ends.
  var trimmed: Substring {
    var rest = self[startIndex...]
    while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return Substring(rest)
  }

  /// What follows a word, with or without parentheses: `word(argument)`, `word argument`.
  fileprivate func argument(of word: String) -> String? {
    guard hasPrefix(word) else { return nil }
    let rest = dropFirst(word.count)
    if rest.first == "(", rest.last == ")" { return String(rest.dropFirst().dropLast().trimmed) }
    return rest.first?.isWhitespace == true ? String(rest.trimmed) : nil
  }
}
