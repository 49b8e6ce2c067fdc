import InkProgram

/// A running story. A value: a copy is a snapshot, at the cost of two references; the first change to either
/// afterwards copies the state once.
public struct Story: Sendable {
  /// How many steps a line may take unless told otherwise: far beyond any real line, a fraction of a second.
  public static let defaultStepLimit = 10_000_000

  public let program: Program
  var storage: Storage
  var host = Host()
  /// How many lines there may be between two choices.
  public static let lineLimit = 100_000

  /// Steps after which a line that does not end is given up with an error that names the place. The lines
  /// between two choices may take ten times as many, be `lineLimit`, and have 64 MiB of text.
  public var stepLimit: Int
  var budget = TurnBudget()
  /// What went wrong while the globals were declared; the first `continueLine` throws it.
  var startError: StartError?
  var observers: [Observer] = []
  /// Every external has been seen to be bound or to have a fallback.
  var externalsAreValid = false

  /// Holds the state; shared between copies until one of them is changed.
  ///
  /// The state lies behind a pointer, since access to a property of a class is checked at run time for
  /// overlap, which took a tenth of a line's time. It is checked all the same: every way to it goes through
  /// a `Story`, a value, whose overlapping uses the compiler refuses. Of a story that is only read, all
  /// may read it at once; it is changed by `Story.machine` alone, once there is no other reference to it.
  final class Storage: @unchecked Sendable {
    private let place: UnsafeMutablePointer<Machine>

    init(_ machine: consuming Machine) {
      place = .allocate(capacity: 1)
      place.initialize(to: machine)
    }

    deinit {
      place.deinitialize(count: 1)
      place.deallocate()
    }

    var machine: Machine {
      _read { yield place.pointee }
      _modify { yield &place.pointee }
    }
  }

  /// An error behind a reference: whether there is one is asked at every line.
  final class StartError: Sendable {
    let error: StoryError

    init(_ error: StoryError) { self.error = error }
  }

  /// Starts a story at its beginning, its globals declared.
  public init(_ program: Program, seed: Int32 = 0, stepLimit: Int = Story.defaultStepLimit) {
    self.program = program
    self.stepLimit = stepLimit
    storage = Storage(Machine(program, seed: seed))
    start()
  }

  /// Goes back to the beginning. Bindings and observers stay.
  public mutating func reset(seed: Int32 = 0) {
    storage = Storage(Machine(program, seed: seed))
    budget = TurnBudget()
    start()
  }

  private mutating func start() {
    do throws(StoryError) {
      try machine.declareGlobals(host, stepLimit: stepLimit)
      startError = nil
    } catch {
      startError = StartError(error)
    }
  }

  /// The state, made this copy's own before it is changed.
  var machine: Machine {
    _read { yield storage.machine }
    _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(Machine(copying: storage.machine)) }
      yield &storage.machine
    }
  }

  // MARK: Going on

  /// Seeds shuffles and random numbers; reproducible.
  public var seed: Int32 {
    get { machine.seed }
    set { machine.seed = newValue }
  }

  /// Whether there is a line to be had before the next choice.
  public var canContinue: Bool { storage.machine.top.address >= 0 || startError != nil }

  /// The next line. Errors that the story's text can report come with the line; those that it cannot are
  /// thrown, name the place, and end the flow.
  public mutating func continueLine() throws(StoryError) -> Line {
    try advance()
    let line = machine.takeLine()
    budget.bytes += line.text.utf8.count
    return line
  }

  /// Makes the next line without building it; `machine.text` and the like have it then. Its messages stay
  /// until the next line, or `clearMessages`.
  mutating func advance() throws(StoryError) {
    if let startError {
      self.startError = nil
      machine.forceEnd()
      throw startError.error
    }
    if !externalsAreValid { try validateExternals() }
    if let complaint = budget.complaint(lineLimit: Self.lineLimit, stepLimit: stepLimit) {
      throw machine.giveUp(complaint)
    }
    budget.lines += 1
    guard !observers.isEmpty else { return try makeLine() }
    machine.isObserving = true
    defer { notifyObservers() }
    try makeLine()
  }

  @inline(__always) private mutating func makeLine() throws(StoryError) {
    let steps = try machine.advance(host, stepLimit: stepLimit)
    let (sum, overflows) = budget.steps.addingReportingOverflow(steps)
    budget.steps = overflows ? .max : sum
  }

  mutating func clearMessages() {
    machine.errors.removeAll()
    machine.warnings.removeAll()
    machine.areMessagesTold = false
  }

  /// All lines up to the next choice or the end.
  public mutating func continueMaximally() throws(StoryError) -> [Line] {
    var lines: [Line] = []
    while canContinue { lines.append(try continueLine()) }
    return lines
  }

  /// Choices taken so far, as ink's `TURNS()` counts them.
  public var turn: Int { Int(machine.turn) + 1 }

  /// The knot, or `knot.stitch`, that the story stands in; empty outside of knots and at the end.
  public var place: String { machine.place(of: machine.top.address) }

  /// The tags at the very top of the story.
  public var globalTags: [String] { program.globalTags }

  /// The tags at the top of a knot or stitch; those with anything but plain text in them end the list.
  public func tags(of path: String) -> [String] { program.tags(ofPath: path) }
}
