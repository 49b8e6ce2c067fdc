import InkProgram

/// Told of a variable's new value after each line or `set` that changed it.
struct Observer: Sendable {
  var id: Int
  var slot: Int32
  var handler: @Sendable (String, Value) -> Void
}

extension Story {
  /// The value of a global variable; nil if there is none of that name.
  public func value(of variable: String) -> Value? {
    guard let slot = program.globalSlot(named: variable) else { return nil }
    let cell = machine.globals[slot]
    return cell.kind == .absent ? nil : machine.value(of: cell)
  }

  /// Sets a global variable. A name that the story does not declare is an error.
  public mutating func set(_ variable: String, to value: Value) throws(StoryError) {
    guard let slot = program.globalSlot(named: variable), machine.globals[slot].kind != .absent else {
      throw StoryError(
        "Cannot assign to a variable (\(variable)) that hasn't been declared in the story", place: place)
    }
    machine.isObserving = !observers.isEmpty
    machine.setGlobal(Int32(truncatingIfNeeded: slot), machine.cell(of: value))
    if !observers.isEmpty { notifyObservers() }
  }

  /// The names of all global variables, as declared.
  public var variableNames: [String] { program.contents.globals.map { program.name($0) } }

  /// How often a knot, stitch or label has been visited; 0 where the story does not count it.
  public func visitCount(of path: String) -> Int {
    guard let location = program.location(ofPath: path), location.index < 0, !location.isApproximate else {
      return 0
    }
    let slot = program.contents.containers[Int(location.container)].countSlot
    return slot >= 0 ? Int(machine.counts[Int(slot)].visits) : 0
  }

  // MARK: Temporaries

  /// The temporaries of the place where the story stands, by name, in the order in which they were set; those
  /// that refer to another variable have its value. What the compiler makes for itself (`$r`) is left out.
  public var temporaries: [(name: String, value: Value)] {
    let names = machine.temporaries[Int(machine.top.firstTemporary)...].map(\.name)
    return names.compactMap { name in
      let text = program.name(name)
      return text.hasPrefix("$") ? nil : machine.find(name).map { (text, machine.value(of: $0)) }
    }
  }

  /// Sets a temporary of the place where the story stands, or what it refers to. A name that the story does
  /// not know, or that is no temporary here, is an error.
  public mutating func setTemporary(_ name: String, to value: Value) throws(StoryError) {
    guard let id = program.contents.names.find(name), temporaries.contains(where: { $0.name == name }) else {
      throw StoryError("There is no temporary '\(name)' here", place: place)
    }
    do throws(Fault) {
      try machine.assign(id.index, machine.cell(of: value))
    } catch {
      throw storyError(error)
    }
  }

  // MARK: Observers

  /// Calls the handler whenever a global variable has changed, once for each line, also one that failed, and
  /// each `set`. A `call` that fails puts the old values back without a word. Gives a number by which to
  /// stop; nil if there is no such variable.
  @discardableResult public mutating func observe(
    _ variable: String, _ handler: @escaping @Sendable (String, Value) -> Void
  ) -> Int? {
    guard let slot = program.globalSlot(named: variable) else { return nil }
    let id = (observers.map(\.id).max() ?? 0) + 1
    observers.append(Observer(id: id, slot: Int32(truncatingIfNeeded: slot), handler: handler))
    return id
  }

  public mutating func stopObserving(_ id: Int) { observers.removeAll { $0.id == id } }

  /// Tells what has changed since observing began, and stops that.
  mutating func notifyObservers() {
    machine.isObserving = false
    let changed = machine.changedGlobals
    guard !changed.isEmpty else { return }
    machine.changedGlobals.removeAll()
    var told: Set<Int32> = []
    for slot in changed where told.insert(slot).inserted {
      let value = machine.value(of: machine.globals[Int(slot)])
      let name = program.name(program.contents.globals[Int(slot)])
      for observer in observers where observer.slot == slot { observer.handler(name, value) }
    }
  }
}

extension Program {
  func globalSlot(named name: String) -> Int? {
    guard let id = contents.names.find(name), Int(id.index) < contents.nameInfos.count else { return nil }
    let slot = contents.nameInfos[Int(id.index)].globalSlot
    return slot >= 0 ? Int(slot) : nil
  }
}
