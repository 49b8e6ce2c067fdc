import InkProgram

/// Frames, threads, and what ends them.
extension Machine {
  mutating func pushFrame(_ kind: UInt8, to address: Int32) throws(Fault) {
    try pushFrame(FrameKind(rawValue: kind & 3) ?? .function)
    top.address = address
  }

  /// Pushes a frame that stands where its caller does.
  mutating func pushFrame(_ kind: FrameKind) throws(Fault) {
    guard kind != .none else { return }
    guard frames.count < Self.maximumFrames else {
      throw .fatal("Calls are nested more than \(Self.maximumFrames) deep.")
    }
    let address = top.address
    frames.append(top)
    top = Frame(
      address: address, firstTemporary: Int32(truncatingIfNeeded: temporaries.count),
      outputStart: Int32(truncatingIfNeeded: output.items.count), kind: kind)
  }

  /// Goes back to the calling frame. The caller of this sees to it that there is one.
  mutating func popFrame() {
    if top.kind == .function { trimFunctionEnd() }
    temporaries.truncate(to: Int(top.firstTemporary))
    if let caller = frames.popLast() { top = caller }
  }

  mutating func returnFromFunction() throws(Fault) {
    if leaveHostCall() { return }
    guard top.kind == .function && canPopFrame else {
      throw .story("Found function return statement (~ return), when expected \(expectedReturn)")
    }
    popFrame()
  }

  mutating func returnFromTunnel() throws(Fault) {
    let value = try pop()
    if value.kind != .target && value.kind != .void {
      throw .story("Expected void if ->-> doesn't override target")
    }
    if leaveHostCall() { return }
    guard top.kind == .tunnel && canPopFrame else {
      throw .story("Found tunnel onwards statement (->->), when expected \(expectedReturn)")
    }
    popFrame()
    if value.kind == .target { try go(to: value.payload, from: top.address - 1) }
  }

  private var expectedReturn: String {
    if !canPopFrame { return "end of flow (-> END or choice)" }
    return top.kind == .function ? "function return statement (~ return)" : "tunnel onwards statement (->->)"
  }

  /// Ends a function that the host called; it reads the result from the stack.
  mutating func leaveHostCall() -> Bool {
    guard top.kind == .host else { return false }
    top.address = Self.nowhere
    didSafeExit = true
    return true
  }

  /// What happens where content ends without a word: a function returns, a thread ends, or the flow.
  mutating func fallOff() {
    if top.kind == .function && canPopFrame {
      popFrame()
      if top.isEvaluating { push(.void) }
    } else if canPopThread {
      popThread()
    } else if !leaveHostCall() {
      top.address = Self.nowhere
    }
  }

  /// Copies the call stack; the copy runs first, and its end leads back.
  mutating func startThread() throws(Fault) {
    let mark = threads[threads.count - 1]
    let (firstFrame, firstTemporary) = (Int(mark.firstFrame), Int(mark.firstTemporary))
    guard frames.count * 2 - firstFrame < Self.maximumFrames else {
      throw .fatal("Threads and calls are nested more than \(Self.maximumFrames) deep.")
    }
    let shift = Int32(truncatingIfNeeded: temporaries.count - firstTemporary)
    charge(2 * (frames.count - firstFrame + temporaries.count - firstTemporary))
    frames.append(top)
    let count = frames.count
    for index in firstFrame..<count - 1 {
      var frame = frames[index]
      frame.firstTemporary += shift
      frames.append(frame)
    }
    threads.append(
      ThreadMark(firstFrame: Int32(truncatingIfNeeded: count), firstTemporary: mark.firstTemporary + shift))
    temporaries.append(contentsOf: temporaries[firstTemporary...])
    top.firstTemporary += shift
  }

  /// Goes back to the thread before, behind the divert that this one began with.
  mutating func popThread() {
    let mark = threads.removeLast()
    frames.truncate(to: Int(mark.firstFrame))
    temporaries.truncate(to: Int(mark.firstTemporary))
    if let parent = frames.popLast() { top = parent }
    current = top.address
    top.address += 1
  }

  /// `-> DONE`
  mutating func done() {
    if canPopThread {
      popThread()
    } else {
      didSafeExit = true
      top.address = Self.nowhere
    }
  }
}
