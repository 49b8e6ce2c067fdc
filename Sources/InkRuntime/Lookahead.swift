import InkProgram

/// What is needed to go back to the newest newline: after it the machine runs on, and only then it is known
/// whether the line ends there. Small parts of the state are copied, into room that is used again; changes to
/// variables and counts are noted with what was there before.
struct Lookahead: Sendable {
  struct Change {
    enum Kind { case global, count }
    var kind: Kind
    var index: Int32
    var cell: Cell
    var count: Count
  }

  var isActive = false
  var changes: [Change] = []
  var top = Frame(address: Machine.nowhere, firstTemporary: 0, kind: .tunnel)
  var frames: [Frame] = []
  var temporaries: [Temporary] = []
  var threads: [ThreadMark] = []
  var stack: [Cell] = []
  var items: [OutputItem] = []
  var byteCount = 0
  var glueCount = 0
  var choiceMark = ChoiceList.Mark()
  var turn: Int32 = 0
  var seed: Int32 = 0
  var previousRandom: Int32 = 0
  var didSafeExit = false
  var previous: Int32 = 0
  var errorCount = 0
  var warningCount = 0
  var changedGlobalCount = 0
  /// The newline lies outside of tags, so that the stream up to it can be compared item by item.
  var isPlain = true

  init() {}
}

extension Array {
  /// Appends a part of another array, element by element: most are short, and a slice of it would count a
  /// reference.
  @inline(__always) mutating func append(_ source: [Element], from start: Int, to end: Int) {
    for index in start..<Swift.max(start, end) { append(source[index]) }
  }

  /// Takes elements off the end until there are no more than so many.
  @inline(__always) mutating func truncate(to count: Int) {
    let surplus = self.count - count
    if surplus > 8 {
      removeLast(surplus)
    } else if surplus > 0 {
      for _ in 0..<surplus { removeLast() }
    }
  }
}

extension Machine {
  enum OutputChange { case none, extended, newlineRemoved }

  /// To be called after each instruction that changed the output or the flow. True: the line is done.
  mutating func settle(isFinal: Bool = false) -> Bool {
    chargePieces()
    guard output.openStrings == 0 else { return false }
    if lookahead.isActive {
      if !lookahead.isPlain { charge(256 + 4 * output.items.count) }
      let change = sawUnsafeExternal ? .extended : outputChange()
      switch change {
      case .extended:
        restore()
        return true
      case .newlineRemoved: discardLookahead()
      case .none: break
      }
    }
    if output.endsInNewline {
      if !canContinue {
        discardLookahead()
      } else if !lookahead.isActive {
        if isFinal { return true }
        beginLookahead()
      }
    }
    return false
  }

  mutating func beginLookahead() {
    charge(2 * (frames.count + temporaries.count + stack.count + output.items.count))
    lookahead.isActive = true
    lookahead.top = top
    Self.copy(frames, to: &lookahead.frames)
    Self.copy(temporaries, to: &lookahead.temporaries)
    Self.copy(threads, to: &lookahead.threads)
    Self.copy(stack, to: &lookahead.stack)
    Self.copy(output.items, to: &lookahead.items)
    lookahead.byteCount = output.bytes.count
    lookahead.glueCount = output.glueCount
    lookahead.choiceMark = choices.mark
    choices.isProtected = true
    lookahead.turn = turn
    lookahead.seed = seed
    lookahead.previousRandom = previousRandom
    lookahead.didSafeExit = didSafeExit
    lookahead.previous = previous
    lookahead.errorCount = errors.count
    lookahead.warningCount = warnings.count
    lookahead.changedGlobalCount = changedGlobals.count
    heap.floor = heap.ends.count
    output.changedFrom = .max
    var openTags = 0
    for index in output.items.indices {
      let kind = output.items[index].kind
      if kind == .beginTag { openTags += 1 }
      if kind == .endTag { openTags = 0 }
    }
    lookahead.isPlain = openTags == 0
  }

  mutating func discardLookahead() {
    guard lookahead.isActive else { return }
    lookahead.isActive = false
    if !lookahead.changes.isEmpty { lookahead.changes.removeAll(keepingCapacity: true) }
    choices.isProtected = false
    heap.floor = 0
  }

  /// Goes back to the newline.
  mutating func restore() {
    top = lookahead.top
    Self.copy(lookahead.frames, to: &frames)
    Self.copy(lookahead.temporaries, to: &temporaries)
    Self.copy(lookahead.threads, to: &threads)
    Self.copy(lookahead.stack, to: &stack)
    Self.copy(lookahead.items, to: &output.items)
    output.bytes.truncate(to: lookahead.byteCount)
    output.glueCount = lookahead.glueCount
    output.openStrings = 0
    choices.restore(lookahead.choiceMark)
    turn = lookahead.turn
    seed = lookahead.seed
    previousRandom = lookahead.previousRandom
    didSafeExit = lookahead.didSafeExit
    previous = lookahead.previous
    errors.truncate(to: lookahead.errorCount)
    warnings.truncate(to: lookahead.warningCount)
    changedGlobals.truncate(to: lookahead.changedGlobalCount)
    while let change = lookahead.changes.popLast() {
      switch change.kind {
      case .global: globals[Int(change.index)] = change.cell
      case .count: counts[Int(change.index)] = change.count
      }
    }
    discardLookahead()
  }

  @inline(__always) private static func copy<Element>(_ source: [Element], to target: inout [Element]) {
    // Most are short and hardly differ in length: element by element is less work than any call.
    let shared = min(target.count, source.count)
    for index in 0..<shared { target[index] = source[index] }
    target.truncate(to: shared)
    target.append(source, from: shared, to: source.count)
  }

  /// How the output has changed since the newline, in the terms of the reference: text and number of tags
  /// then and now.
  @inline(__always) private mutating func outputChange() -> OutputChange {
    let known = lookahead.items.count
    guard lookahead.isPlain && output.changedFrom >= known else { return outputChangeByText() }
    var isInTag = false
    for index in known..<max(known, output.items.count) {
      let item = output.items[index]
      switch item.kind {
      case .beginTag: isInTag = true
      case .endTag: isInTag = false
      case .tag: if !isInTag && item.start < item.end { return .extended }
      case .literal, .dynamic:
        if isInTag ? item.start < item.end || item.shape == .newline : item.shape != .blank {
          return .extended
        }
      default: break
      }
    }
    return .none
  }

  private mutating func outputChangeByText() -> OutputChange {
    var before = Machine(copying: self)
    before.output.items = lookahead.items
    let (oldText, newText) = (before.text, text)
    let (oldTags, newTags) = (before.tags.count, tags.count)
    let stands = newText.count >= oldText.count && !oldText.isEmpty && newText[oldText.count - 1] == 0x0A
    if oldTags == newTags && oldText.count == newText.count && stands { return .none }
    if !stands { return .newlineRemoved }
    if newTags > oldTags { return .extended }
    return newText[oldText.count...].allSatisfy { $0 == 0x20 || $0 == 0x09 } ? .none : .extended
  }
}
