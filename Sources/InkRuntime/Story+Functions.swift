import InkProgram

extension Story {
  /// Calls a function of the story, and gives what it returns and the text it prints. If it
  /// fails, the story is as it was before the call; for that the state is copied once, so a call is linear
  /// in the size of the state.
  public mutating func call(
    _ function: String, _ arguments: [Value] = []
  ) throws(StoryError) -> (result: Value?, text: String) {
    guard let container = program.child(of: 0, named: function) else {
      throw StoryError("Function doesn't exist: '\(function)'", place: place)
    }
    let before = self
    budget = TurnBudget()
    do throws(StoryError) {
      let answer = try evaluate(container, arguments)
      budget = before.budget
      return answer
    } catch {
      self = before
      throw error
    }
  }

  private mutating func evaluate(
    _ container: Int32, _ arguments: [Value]
  ) throws(StoryError) -> (result: Value?, text: String) {
    let outputBefore = machine.output
    let height = machine.stack.count
    machine.output.reset()
    do throws(Fault) {
      try machine.pushFrame(.host)
    } catch {
      throw storyError(error)
    }
    machine.top.address = program.contents.containers[Int(container)].body
    machine.pass(arguments)
    var text = ""
    while machine.canContinue {
      try advance()
      let part = machine.text
      budget.bytes += part.count
      text += String(decoding: part, as: UTF8.self)
      if let error = machine.errors.first { throw StoryError(error, place: place) }
    }
    clearMessages()
    machine.output = outputBefore
    var result: Cell?
    while machine.stack.count > height, let cell = machine.stack.popLast() { result = result ?? cell }
    if machine.top.kind == .host { machine.popFrame() }
    guard let result, result.kind != .void else { return (nil, text) }
    return (machine.value(of: result), text)
  }

  // MARK: Functions of the host

  /// Binds a function of the host to an `EXTERNAL` of the story. A name that the story never uses is
  /// let go: nothing could call the function.
  ///
  /// A function that acts on the world must not be look-ahead safe: it is then called only when the line
  /// before it is done. One that only computes may be: then it does not break glue.
  public mutating func bind(
    _ name: String, lookaheadSafe: Bool = false, _ function: @escaping @Sendable ([Value]) -> Value?
  ) {
    guard let id = program.contents.names.find(name) else { return }
    host.bindings[id.index] = Host.Binding(function: function, isLookaheadSafe: lookaheadSafe)
  }

  public mutating func unbind(_ name: String) {
    guard let id = program.contents.names.find(name) else { return }
    host.bindings[id.index] = nil
    externalsAreValid = false
  }

  /// Whether an external that is not bound may be an ink function of the same name.
  public var allowsExternalFallbacks: Bool {
    get { host.allowsFallbacks }
    set {
      host.allowsFallbacks = newValue
      externalsAreValid = false
    }
  }

  /// Every external must be bound or have a fallback before the first line.
  mutating func validateExternals() throws(StoryError) {
    let missing = program.contents.externals.filter { external in
      guard host.bindings[external] == nil else { return false }
      return !host.allowsFallbacks || program.child(of: 0, named: program.name(external)) == nil
    }
    guard !missing.isEmpty else {
      externalsAreValid = true
      return
    }
    let names = missing.map { program.name($0) }.joined(separator: "', '")
    let ending = host.allowsFallbacks ? ", and no fallback ink function found." : " (ink fallbacks disabled)"
    throw StoryError(
      "ERROR: Missing function binding for external\(missing.count > 1 ? "s" : ""): '\(names)' \(ending)")
  }
}
