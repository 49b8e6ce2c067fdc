import InkProgram

extension Machine {
  /// Makes the next line; the output stream holds it then. Errors of the story are reported with it.
  /// Gives the number of steps that it took.
  @discardableResult
  mutating func advance(_ host: Host, stepLimit: Int) throws(StoryError) -> Int {
    forgetToldMessages()
    guard canContinue else {
      throw StoryError("Can't continue - should check canContinue before calling Continue")
    }
    if !lookahead.isActive && heap.ends.count + heap.lists.count > heap.limit { collect() }
    didSafeExit = false
    output.reset()
    sawUnsafeExternal = false
    var steps = stepLimit
    work = 0
    do {
      try run(host, steps: &steps)
    } catch {
      switch error {
      case .story(let message): addError(message)
      case .fatal(let message): throw giveUp(message)
      case .exhausted:
        throw giveUp(
          excess ?? "The story ran \(stepLimit) steps without finishing a line; is there an endless loop?")
      }
    }
    if lookahead.isActive { restore() }
    if !canContinue { checkEnd() }
    areMessagesTold = true
    didSafeExit = false
    sawUnsafeExternal = false
    // The instruction that ended the line may itself have gone beyond all bounds.
    let (spent, overflows) = (stepLimit - steps).addingReportingOverflow(min(work, stepLimit))
    return overflows ? .max : spent
  }

  /// Ends the flow by an error of the place where it stands.
  mutating func giveUp(_ message: String) -> StoryError {
    let place = place(of: current)
    let line = program.line(ofAddress: current)
    forceEnd()
    discardLookahead()
    errors.removeAll()
    warnings.removeAll()
    return StoryError(message, place: place, file: line?.file, line: line?.line)
  }

  /// Where the flow has ended, it should have been by a word of the story.
  private mutating func checkEnd() {
    if canPopThread {
      addError("Thread available to pop, threads should always be flat by the end of evaluation?")
    }
    guard choices.count == 0 && !didSafeExit else { return }
    if top.kind == .tunnel && canPopFrame {
      addError("unexpectedly reached end of content. Do you need a '->->' to return from a tunnel?")
    } else if top.kind == .function && canPopFrame {
      addError("unexpectedly reached end of content. Do you need a '~ return'?")
    } else if !canPopFrame {
      addError("ran out of content. Do you need a '-> DONE' or '-> END'?")
    } else {
      addError("unexpectedly reached end of content for unknown reason. Please debug compiler!")
    }
  }

  /// Runs the declarations of the globals, then stands at the story's start.
  mutating func declareGlobals(_ host: Host, stepLimit: Int) throws(StoryError) {
    let declaration = program.child(of: 0, named: "global decl")
    if let declaration {
      choose(Program.Location(container: declaration, index: -1), countsTurn: false)
      try advance(host, stepLimit: stepLimit)
    }
    output.reset()
    errors.removeAll()
    warnings.removeAll()
    defaultGlobals = globals
    top.address = program.contents.containers[0].body
    previous = Self.nowhere
    current = Self.nowhere
    didSafeExit = false
  }
}
