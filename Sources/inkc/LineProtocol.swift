import ArgumentParser
import InkCompiler
import InkProgram
import InkRuntime
import JSON

/// A playthrough over standard input and output, as the reference tool holds it; editors drive it.
struct LineProtocol {
  private var story: Story
  /// Compiles the story's source with something appended; nil if that does not compile, or there is no source.
  private let extend: ([UInt8]) -> ContainerTree?
  private let speaksJSON: Bool
  private let keepsRunning: Bool
  /// Where each part of the text shown so far came from.
  private var sources: [TextSource] = []
  private let output = OutputBuffer()

  init(
    _ tree: ContainerTree, extend: @escaping ([UInt8]) -> ContainerTree?, speaksJSON: Bool, keepsRunning: Bool
  ) {
    story = Story(StoryLoader.program(from: tree))
    story.namesSourceLines = true
    self.extend = extend
    self.speaksJSON = speaksJSON
    self.keepsRunning = keepsRunning
  }

  func run() throws {
    var player = self
    try player.play()
  }

  private mutating func play() throws {
    defer { output.flush() }
    try tell()
    while story.choiceCount > 0 || keepsRunning {
      showChoices()
      guard try answer() else { return }
      try tell()
    }
  }

  // MARK: Showing

  private func say(_ object: JSONObject) { output.write(JSONValue.object(object).serialized + "\n") }

  private mutating func tell() throws {
    while story.canContinue {
      do {
        let line = try story.continueLine()
        sources += story.lineSources
        show(line)
      } catch {
        report(["RUNTIME ERROR: \(error)"])
      }
    }
    if story.choiceCount == 0 && keepsRunning {
      output.write(speaksJSON ? "{\"end\": true}\n" : "--- End of story ---\n")
    }
  }

  private func show(_ line: Line) {
    let messages = line.errors + line.warnings
    if speaksJSON {
      say(["text": .string(line.text)])
      if !line.tags.isEmpty { say(["tags": .array(line.tags.map(JSONValue.string))]) }
    } else {
      output.write(line.text)
      if !line.tags.isEmpty { output.write("# tags: " + line.tags.joined(separator: ", ") + "\n") }
    }
    if !messages.isEmpty { report(messages) }
  }

  private func report(_ messages: [String]) {
    if speaksJSON {
      say(["issues": .array(messages.map(JSONValue.string))])
    } else {
      for message in messages { output.write(message + "\n") }
    }
  }

  private func showChoices() {
    guard speaksJSON else {
      output.write("\n")
      for choice in story.choices { output.write("\(choice.index + 1): \(choice.text)\n") }
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

  /// Reads until a choice or a divert has been taken. False: the playthrough is over.
  private mutating func answer() throws -> Bool {
    while true {
      output.write(speaksJSON ? "{\"needInput\": true}" : "?> ")
      output.flush()
      guard let input = Files.readInputLine() else {
        output.write(speaksJSON ? "{\"close\": true}\n" : "<User input stream closed.>\n")
        return false
      }
      let words = String(input.trimmed)
      if words == "quit" || words == "exit" { return false }
      if let number = Int(words) {
        if try take(number) { return true }
      } else if words.hasPrefix("->") {
        if divert(String(words.dropFirst(2).trimmed)) { return true }
      } else if let offset = argument(of: "DebugSource", in: words).flatMap({ Int($0) }) {
        answer(source(at: offset))
      } else if let path = argument(of: "DebugPath", in: words) {
        answer(source(ofPath: path))
      } else if !words.isEmpty, let result = evaluate(words) {
        answer(result)
      }
    }
  }

  private func answer(_ text: String) {
    if speaksJSON { say(["cmdOutput": .string(text)]) } else { output.write(text + "\n") }
  }

  private mutating func take(_ number: Int) throws -> Bool {
    guard number >= 1 && number <= story.choiceCount else {
      if !speaksJSON { output.write("Choice out of range\n") }
      return false
    }
    do { try story.choose(number - 1) } catch {
      report(["RUNTIME ERROR: \(error)"])
      return false
    }
    return true
  }

  private mutating func divert(_ path: String) -> Bool {
    do { try story.choose(path: path) } catch {
      report(["RUNTIME ERROR: \(error.message)"])
      return false
    }
    return true
  }

  /// `name(argument)`
  private func argument(of name: String, in words: String) -> String? {
    guard words.hasPrefix(name + "("), words.hasSuffix(")") else { return nil }
    return String(words.dropFirst(name.count + 1).dropLast().trimmed)
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

  /// Evaluates an expression or carries out an assignment: the source is compiled anew with a function that does
  /// it, and the state is handed to that program for the call and back.
  private mutating func evaluate(_ words: String) -> String? {
    let name = "inkc_immediate"
    let isStatement = words.hasPrefix("~")
    let expression = isStatement ? String(words.dropFirst().trimmed) : words
    for body in isStatement ? [expression] : ["return \(expression)", expression] {
      guard let tree = extend(Array("\n=== function \(name)()\n~ \(body)\n".utf8)) else { continue }
      var other = Story(StoryLoader.program(from: tree))
      do {
        try other.loadState(json: story.stateJSON())
        let result = try other.call(name)
        try story.loadState(json: other.stateJSON())
        return result.result?.text
      } catch {
        return "RUNTIME ERROR: \(error)"
      }
    }
    return "RUNTIME ERROR: this cannot be evaluated: \(words)"
  }
}

extension StringProtocol {
  /// Without white space at its ends.
  fileprivate var trimmed: Substring {
    var rest = self[startIndex...]
    while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return Substring(rest)
  }
}
