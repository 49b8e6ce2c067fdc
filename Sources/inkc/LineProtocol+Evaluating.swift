import InkProgram
import InkRuntime

/// Expressions and assignments that are typed while a story plays. Each is put into a function that is
/// added to the story; the state is handed to the program with the function for the call, and back. The
/// temporaries of the place where the story stands are the function's parameters.
extension LineProtocol {
  static let functionName = "inkc_immediate"

  /// What an expression comes to, or the error; nil for an assignment that was done.
  mutating func evaluate(_ words: String) -> String? {
    let words = String((words.hasPrefix("~") ? words.dropFirst() : words[...]).trimmed)
    let temporaries = story.temporaries
    do throws(Complaint) {
      if let step = Assignment(words), temporaries.contains(where: { $0.name == step.name }) {
        guard let value = try run("return \(step.value)", temporaries) else {
          throw Complaint(text: "ERROR: this has no value: \(step.value)")
        }
        try setTemporary(step.name, value)
        return nil
      }
      let isAssignment = Assignment(words) != nil
      return try run(isAssignment ? words : "return \(words)", temporaries)?.text
    } catch {
      return error.text
    }
  }

  private struct Complaint: Error {
    var text: String
  }

  private mutating func setTemporary(_ name: String, _ value: Value) throws(Complaint) {
    do throws(StoryError) {
      try story.setTemporary(name, to: value)
    } catch {
      throw Complaint(text: "RUNTIME ERROR: \(error)")
    }
  }

  private mutating func run(
    _ statement: String, _ temporaries: [(name: String, value: Value)]
  ) throws(Complaint) -> Value? {
    let parameters = temporaries.map(\.name).joined(separator: ", ")
    let function = "\n=== function \(Self.functionName)(\(parameters))\n~ \(statement)\n"
    let program: Program
    switch extend(function) {
    case .program(let extended): program = extended
    case .message(let message): throw Complaint(text: "ERROR: \(message)")
    }
    var other = Story(program)
    do throws(StoryError) {
      try other.loadState(json: story.stateJSON())
      let answer = try other.call(Self.functionName, temporaries.map(\.value))
      try story.loadState(json: other.stateJSON())
      return answer.result
    } catch {
      throw Complaint(text: "RUNTIME ERROR: \(error.message)")
    }
  }
}

/// `name = value`, `name += value`, `name -= value`, `name++` or `name--`.
private struct Assignment {
  var name: String
  /// The expression whose value the variable is to have.
  var value: String

  init?(_ words: String) {
    let name = words.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    let rest = words.dropFirst(name.count).trimmed
    guard !name.isEmpty else { return nil }
    self.name = String(name)
    if rest == "++" || rest == "--" {
      value = "\(name) \(rest.prefix(1)) 1"
    } else if rest.hasPrefix("+=") || rest.hasPrefix("-=") {
      value = "\(name) \(rest.prefix(1)) (\(rest.dropFirst(2)))"
    } else if rest.hasPrefix("="), !rest.hasPrefix("==") {
      value = String(rest.dropFirst().trimmed)
    } else {
      return nil
    }
  }
}
