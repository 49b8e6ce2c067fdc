import InkProgram

/// A call frame: where it stands, and how it was pushed.
struct Frame: Hashable, Sendable {
  /// The next instruction; `Machine.nowhere` if there is none.
  var address: Int32
  /// Where its temporaries begin in `Machine.temporaries`.
  var firstTemporary: Int32
  /// Where a function's output begins; -1 once text of its has been seen.
  var outputStart: Int32 = 0
  var kind: FrameKind
  var isEvaluating = false
}

struct Temporary: Hashable, Sendable {
  var name: Int32
  var value: Cell
}

/// Where a thread begins; the threads lie behind each other, each with a whole call stack.
struct ThreadMark: Hashable, Sendable {
  var firstFrame: Int32
  var firstTemporary: Int32
}

/// Visits of a container, and the turn of the last one.
struct Count: Hashable, Sendable {
  static let neverTurn = Int32.min

  var visits: Int32 = 0
  var turn = Count.neverTurn
}

/// What ends an instruction before its time.
enum Fault: Error {
  /// Reported with the line that is being made; the flow ends.
  case story(String)
  /// Ends the line at once and is thrown to the host.
  case fatal(String)
  /// The line has used up its steps, or something has grown beyond its bound. Ends it as `fatal` does.
  case exhausted
}

/// The whole state of a running story, in flat arrays, and the instructions' effects on it.
///
/// The innermost frame of the innermost thread is `top`; all others are in `frames`.
///
/// It is not copyable, so that no call copies it by accident; a snapshot is made by `init(copying:)`.
struct Machine: ~Copyable, Sendable {
  static let nowhere: Int32 = -1
  static let maximumFrames = 60_000
  /// Of one line; an endless loop could otherwise fill the memory with them.
  static let maximumWarnings = 1000

  let program: Program

  // Call stack.
  var top: Frame
  var frames: [Frame] = []
  var temporaries: [Temporary] = []
  /// The innermost thread's mark is last.
  var threads: [ThreadMark] = [ThreadMark(firstFrame: 0, firstTemporary: 0)]
  var stack: [Cell] = []

  // Variables and counts.
  var globals: [Cell]
  /// The values after `global decl`, once it has run.
  var defaultGlobals: [Cell] = []
  var counts: [Count]
  var heap = Heap()

  // Output.
  var output = Output()

  var choices = ChoiceList()
  /// Flows that are not active.
  var flows: [StoredFlow] = []
  var flowName = Machine.defaultFlowName

  var turn: Int32 = -1
  var seed: Int32
  var previousRandom: Int32 = 0
  var didSafeExit = false
  /// The address of the instruction before the current one, in this thread.
  var previous = Machine.nowhere
  /// The address of the current instruction.
  var current = Machine.nowhere
  var errors: [String] = []
  var warnings: [String] = []
  /// The messages belong to a line that is done; the next one begins anew.
  var areMessagesTold = false

  /// Steps beyond those of the instructions themselves, in the line that is being made.
  var work = 0

  var lookahead = Lookahead()
  var sawUnsafeExternal = false
  /// Globals that changed while the host wants to know.
  var changedGlobals: [Int32] = []
  var isObserving = false
  /// Messages name lines of the source where they are known, rather than paths.
  var namesSourceLines = false

  static let defaultFlowName = "DEFAULT_FLOW"

  init(_ program: Program, seed: Int32) {
    self.program = program
    self.seed = seed
    top = Frame(address: program.contents.containers[0].body, firstTemporary: 0, kind: .tunnel)
    globals = [Cell](repeating: .absent, count: program.contents.globals.count)
    counts = [Count](repeating: Count(), count: program.contents.countedContainers.count)
  }

  /// A machine in the same state. What is only room for work is left out.
  init(copying other: borrowing Machine) {
    program = other.program
    top = other.top
    frames = other.frames
    temporaries = other.temporaries
    threads = other.threads
    stack = other.stack
    globals = other.globals
    defaultGlobals = other.defaultGlobals
    counts = other.counts
    heap = other.heap
    output = other.output
    choices = other.choices
    flows = other.flows
    flowName = other.flowName
    turn = other.turn
    seed = other.seed
    previousRandom = other.previousRandom
    didSafeExit = other.didSafeExit
    previous = other.previous
    current = other.current
    errors = other.errors
    warnings = other.warnings
    areMessagesTold = other.areMessagesTold
    changedGlobals = other.changedGlobals
    isObserving = other.isObserving
    namesSourceLines = other.namesSourceLines
  }

  var canContinue: Bool { top.address >= 0 && errors.isEmpty }

  /// Frames of the innermost thread.
  var depth: Int { frames.count - Int(threads[threads.count - 1].firstFrame) + 1 }
  var canPopFrame: Bool { depth > 1 }
  var canPopThread: Bool { threads.count > 1 && top.kind != .host }

  // MARK: Evaluation stack

  @inline(__always) mutating func push(_ cell: Cell) { stack.append(cell) }

  @inline(__always) mutating func pop() throws(Fault) -> Cell {
    guard let cell = stack.popLast() else {
      throw .fatal("The evaluation stack is empty where a value is needed.")
    }
    return cell
  }

  // MARK: Errors

  func place(of address: Int32) -> String { program.place(ofAddress: address) }

  mutating func warn(_ message: String) {
    forgetToldMessages()
    guard warnings.count < Self.maximumWarnings else { return }
    warnings.append("RUNTIME WARNING: \(location())\(message)")
  }

  @inline(__always) mutating func forgetToldMessages() {
    guard areMessagesTold else { return }
    errors.truncate(to: 0)
    warnings.truncate(to: 0)
    areMessagesTold = false
  }

  /// Reports an error as the reference does, and ends the flow.
  mutating func addError(_ message: String) {
    errors.append("RUNTIME ERROR: \(location())\(message)")
    forceEnd()
  }

  /// `(knot.0.3): ` where the machine stands at some content.
  private func location() -> String {
    if namesSourceLines, let (file, line) = sourceLine { return "'\(file)' line \(line): " }
    guard top.address >= 0 else { return "" }
    let location = program.leafLocation(ofAddress: current)
    return "(\(program.path(of: location))): "
  }

  /// Ends the flow: one empty call stack, no choices.
  mutating func forceEnd() {
    frames.truncate(to: 0)
    temporaries.truncate(to: 0)
    threads.truncate(to: 1)
    top = Frame(address: Self.nowhere, firstTemporary: 0, kind: .tunnel)
    clearChoices()
    previous = Self.nowhere
    didSafeExit = true
  }
}
