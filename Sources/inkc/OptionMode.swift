import ArgumentParser
import InkCompiler
import InkSyntax
import JSON

/// The reference tool's own command line: single-letter options in one word and a file. Editors drive it by
/// that.
struct OptionMode {
  var input = ""
  var output: String?
  var countsAllVisits = false
  var plays = false
  var speaksJSON = false
  var showsStatistics = false
  var keepsRunning = false
  var isVerbose = false

  /// Nil where the arguments are not in the reference tool's form.
  init?(_ arguments: [String]) {
    guard let first = arguments.first, arguments.contains(where: Self.isOptionWord) else { return nil }
    guard Self.isOptionWord(first) || first.hasSuffix(".ink") || first.hasSuffix(".json") else { return nil }
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      if Self.isOptionWord(argument) {
        for letter in argument.dropFirst() { set(letter) }
        if argument.contains("o"), index + 1 < arguments.count {
          index += 1
          output = arguments[index]
        }
        if argument.contains("x") { index += 1 }
      } else if input.isEmpty {
        input = argument
      } else {
        return nil
      }
      index += 1
    }
    if input.isEmpty { return nil }
  }

  private static func isOptionWord(_ word: String) -> Bool {
    word.count > 1 && word.hasPrefix("-") && word.dropFirst().allSatisfy { "ocpjskvx".contains($0) }
  }

  private mutating func set(_ letter: Character) {
    switch letter {
    case "c": countsAllVisits = true
    case "p": plays = true
    case "j": speaksJSON = true
    case "s": showsStatistics = true
    case "k": keepsRunning = true
    case "v": isVerbose = true
    default: break
    }
  }

  func run() throws {
    guard let bytes = Files.read(input) else {
      OutputBuffer.writeError("Could not open file '\(input)': \(Files.reason)")
      throw ExitCode(1)
    }
    if input.hasSuffix(".json") {
      let tree: ContainerTree
      do { tree = try StoryLoader.tree(json: bytes) } catch {
        OutputBuffer.writeError("\(input): \(error)")
        throw ExitCode(1)
      }
      let story = JSONStory(bytes)
      return play(tree) { story?.extended(by: $0) ?? .message("this cannot be evaluated") }
    }
    if showsStatistics { return tellStatistics(of: bytes) }
    let clock = ContinuousClock()
    let start = clock.now
    let compilation = compile(bytes)
    if isVerbose { OutputBuffer.writeError("Compiled in \(clock.now - start)") }
    report(compilation)
    guard let tree = compilation.tree else { throw ExitCode(1) }
    if plays {
      play(tree) { function in
        let longer = compile(bytes + Array(function.utf8))
        if let tree = longer.tree { return .program(StoryLoader.program(from: tree)) }
        let error = longer.diagnostics.first { $0.severity == .error }
        return .message(error?.message ?? "this cannot be evaluated")
      }
    } else {
      try export(tree)
    }
  }

  private func compile(_ source: [UInt8]) -> Compilation {
    StoryCompiler.compile(
      source, name: Files.name(of: input), countsAllVisits: countsAllVisits, reader: Files.reader(for: input))
  }

  private func play(_ tree: ContainerTree, extend: @escaping (String) -> LineProtocol.Extension) {
    let buffer = OutputBuffer()
    var player = LineProtocol(
      tree, extend: extend, speaksJSON: speaksJSON, keepsRunning: keepsRunning,
      input: {
        buffer.flush()
        return Files.readInputLine()
      }, output: buffer.write)
    player.play()
    buffer.flush()
  }

  private func export(_ tree: ContainerTree) throws {
    let path = output ?? input + ".json"
    guard Files.write(tree.json(), to: path) else {
      OutputBuffer.writeError("Could not write to output file '\(path)': \(Files.reason)")
      throw ExitCode(1)
    }
    if speaksJSON { write("{\"export-complete\": true}\n") }
  }

  private func write(_ text: String) { Files.write(Array(text.utf8), to: 1) }

  /// Whether it compiled, and the findings.
  private func report(_ compilation: Compilation) {
    if speaksJSON { write("{\"compile-success\": \(compilation.tree != nil)}\n") }
    report(compilation.diagnostics, compilation.syntax)
  }

  /// The findings: notes first, errors last.
  private func report(_ diagnostics: [Diagnostic], _ syntax: SyntaxTree) {
    let order: [Diagnostic.Severity] = [.todo, .warning, .error]
    let issues = order.flatMap { severity in
      diagnostics.filter { $0.severity == severity }.map { DiagnosticPrinter.referenceForm($0, syntax) }
    }
    guard speaksJSON else { return write(issues.map { $0 + "\n" }.joined()) }
    write(JSONValue.object(["issues": .array(issues.map(JSONValue.string))]).serialized)
  }

  /// Only the words are looked at: the figures are told of a story too whose places do not exist.
  private func tellStatistics(of bytes: [UInt8]) {
    let (syntax, findings) = Parser.parse(
      bytes, name: Files.name(of: input), reader: Files.reader(for: input))
    report(findings, syntax)
    write(statistics(syntax))
  }

  private func statistics(_ syntax: SyntaxTree) -> String {
    let figures = StoryStatistics(of: syntax)
    let named = [
      ("words", figures.words), ("knots", figures.knots), ("stitches", figures.stitches),
      ("functions", figures.functions), ("choices", figures.choices), ("gathers", figures.gathers),
      ("diverts", figures.diverts),
    ]
    guard speaksJSON else {
      return named.map { "\($0.0.prefix(1).uppercased())\($0.0.dropFirst()): \($0.1)\n" }.joined()
    }
    let entries = named.map { JSONObject.Entry($0.0, .integer(Int64($0.1))) }
    return JSONValue.object(["stats": .object(JSONObject(entries))]).serialized + "\n"
  }
}
