import InkProgram

/// What the host of a story has bound to it.
struct Host: Sendable {
  struct Binding: Sendable {
    var function: @Sendable ([Value]) -> Value?
    var isLookaheadSafe: Bool
  }

  /// By name of the external.
  var bindings: [Int32: Binding] = [:]
  var allowsFallbacks = true
}

extension Machine {
  /// Calls a function of the host, or the story's own of the same name.
  mutating func callExternal(_ instruction: Instruction, _ host: Host) throws(Fault) {
    if instruction.flag & InstructionFlag.conditional != 0, try !isTrue(try pop()) { return }
    let nameIndex = program.contents.externals[Int(instruction.operand)]
    let name = program.name(nameIndex)
    guard let binding = host.bindings[nameIndex] else {
      guard host.allowsFallbacks else {
        throw .story(
          "Trying to call EXTERNAL function '\(name)' which has not been bound (and ink fallbacks disabled).")
      }
      guard let container = program.child(of: 0, named: name) else {
        throw .story(
          "Trying to call EXTERNAL function '\(name)' which has not been bound, and fallback ink function could not "
            + "be found.")
      }
      try pushFrame(.function)
      let location = Program.Location(container: container, index: 0)
      top.address = program.contents.containers[Int(container)].body
      visitChanged(from: current, to: location)
      return
    }
    if !binding.isLookaheadSafe {
      if output.openStrings > 0 {
        throw .story(
          "External function \(name) could not be called because 1) it wasn't marked as lookaheadSafe when "
            + "BindExternalFunction was called and 2) the story is in the middle of string generation, either because "
            + "choice text is being generated, or because you have ink like \"hello {func()}\". You can work around "
            + "this by generating the result of your function into a temporary variable before the string or choice "
            + "gets generated: ~ temp x = \(name)()")
      }
      if lookahead.isActive {
        sawUnsafeExternal = true
        return
      }
    }
    var arguments: [Value] = []
    for _ in 0..<instruction.short { arguments.append(value(of: try pop())) }
    let result = binding.function(arguments.reversed())
    push(result.map { cell(of: $0) } ?? .void)
  }
}
