import InkProgram

/// Variables: a name is a global if there is one, else an item of a list, else a temporary of the frame.
extension Machine {
  @inline(__always) func info(_ name: Int32) -> NameInfo {
    guard name >= 0, Int(name) < program.contents.nameInfos.count else { return NameInfo() }
    return program.contents.nameInfos[Int(name)]
  }

  /// Where a temporary of a frame is; its temporaries end where the next frame's begin.
  @inline(__always) func temporaryIndex(_ name: Int32, in frame: Frame, end: Int) -> Int? {
    var index = Int(frame.firstTemporary)
    while index < end {
      if temporaries[index].name == name { return index }
      index += 1
    }
    return nil
  }

  /// The same for the n-th frame of the thread, from 1.
  @inline(__always) private func temporaryIndex(_ name: Int32, context: UInt16) -> Int? {
    let first = Int(threads[threads.count - 1].firstFrame)
    let index = first + Int(context) - 1
    guard context >= 1, index <= frames.count else { return nil }
    if index == frames.count { return temporaryIndex(name, in: top, end: temporaries.count) }
    let next = index + 1 < frames.count ? frames[index + 1] : top
    return temporaryIndex(name, in: frames[index], end: Int(next.firstTemporary))
  }

  // MARK: Reading

  @inline(__always) mutating func global(_ slot: Int32) throws(Fault) -> Cell {
    let cell = globals[Int(slot)]
    if cell.kind != .absent && cell.kind != .pointer { return cell }
    return variable(named: program.contents.globals[Int(slot)])
  }

  @inline(__always) mutating func temporary(named name: Int32) -> Cell {
    charge(temporaries.count &- Int(top.firstTemporary))
    if let index = temporaryIndex(name, in: top, end: temporaries.count) {
      let cell = temporaries[index].value
      if cell.kind != .pointer { return cell }
    }
    return variable(named: name)
  }

  mutating func variable(named name: Int32) -> Cell {
    if let value = find(name) { return value }
    warn(
      "Variable not found: '\(program.name(name))'. Using default value of 0 (false). This can happen with temporary "
        + "variables if the declaration hasn't yet been hit. Globals are always given a default value on load if a "
        + "value doesn't exist in the save state.")
    return Cell(int: 0)
  }

  /// The value of a variable, through pointers.
  @inline(__always) func find(_ name: Int32) -> Cell? {
    guard var cell = findRaw(name, context: nil) else { return nil }
    var steps = 0
    while cell.kind == .pointer {
      steps += 1
      guard steps < 1000, let next = findRaw(cell.payload, context: cell.context) else { return nil }
      cell = next
    }
    return cell
  }

  /// A context of nil is the current frame; 0 is the globals.
  @inline(__always) func findRaw(_ name: Int32, context: UInt16?) -> Cell? {
    if context == nil || context == 0 {
      let info = info(name)
      if info.globalSlot >= 0, globals[Int(info.globalSlot)].kind != .absent {
        return globals[Int(info.globalSlot)]
      }
      if info.itemLiteral >= 0 { return Cell(.literalList, info.itemLiteral) }
    }
    if let context {
      guard context > 0 else { return nil }
      return temporaryIndex(name, context: context).map { temporaries[$0].value }
    }
    return temporaryIndex(name, in: top, end: temporaries.count).map { temporaries[$0].value }
  }

  // MARK: Writing

  mutating func setGlobal(_ slot: Int32, _ value: Cell) {
    let index = Int(slot)
    let old = globals[index]
    if lookahead.isActive {
      lookahead.changes.append(.init(kind: .global, index: slot, cell: old, count: Count()))
    }
    let new = retainingOrigins(of: old, value)
    globals[index] = new
    if isObserving && old != new { changedGlobals.append(slot) }
  }

  mutating func declareGlobal(_ name: Int32, _ value: Cell) throws(Fault) {
    var value = value
    if value.kind == .pointer { value = resolve(value) }
    let slot = info(name).globalSlot
    guard slot >= 0 else { throw .fatal("Could not declare variable: \(program.name(name))") }
    setGlobal(slot, value)
  }

  mutating func declareTemporary(_ name: Int32, _ value: Cell) throws(Fault) {
    var value = value
    charge(temporaries.count &- Int(top.firstTemporary))
    if value.kind == .pointer {
      value = resolve(value)
      // A parameter that points to itself leaves the variable of the same name as it is.
      if value.kind == .pointer && value.payload == name && Int(value.context) == depth { return }
    }
    if let index = temporaryIndex(name, in: top, end: temporaries.count) {
      temporaries[index].value = retainingOrigins(of: temporaries[index].value, value)
    } else {
      temporaries.append(Temporary(name: name, value: value))
    }
  }

  /// Assigns to the variable of that name, or to the one it points to.
  mutating func assign(_ name: Int32, _ value: Cell) throws(Fault) {
    let slot = info(name).globalSlot
    if slot >= 0 {
      let old = globals[Int(slot)]
      if old.kind != .absent && old.kind != .pointer {
        setGlobal(slot, value)
        return
      }
    }
    charge(temporaries.count &- Int(top.firstTemporary))
    var target = name
    var context: UInt16?
    var steps = 0
    while let raw = findRaw(target, context: context), raw.kind == .pointer {
      target = raw.payload
      context = raw.context
      steps += 1
      if steps > 1000 { throw .fatal("The variable '\(program.name(name))' points to itself.") }
    }
    let targetSlot = info(target).globalSlot
    if context == 0 || (context == nil && targetSlot >= 0 && globals[Int(targetSlot)].kind != .absent) {
      guard targetSlot >= 0 else { throw missing(target) }
      setGlobal(targetSlot, value)
      return
    }
    let index =
      context.map { temporaryIndex(target, context: $0) }
      ?? temporaryIndex(target, in: top, end: temporaries.count)
    guard let index else { throw missing(target) }
    temporaries[index].value = retainingOrigins(of: temporaries[index].value, value)
  }

  private func missing(_ name: Int32) -> Fault {
    .fatal("Could not find temporary variable to set: \(program.name(name))")
  }

  /// A pointer to a pointer becomes a pointer to what that points to.
  @inline(__always) private func resolve(_ pointer: Cell) -> Cell {
    var pointer = pointer
    if pointer.context == Cell.unknownContext {
      let slot = info(pointer.payload).globalSlot
      let isGlobal = slot >= 0 && globals[Int(slot)].kind != .absent
      pointer.context = isGlobal ? 0 : UInt16(truncatingIfNeeded: depth)
    }
    if let value = findRaw(pointer.payload, context: pointer.context), value.kind == .pointer { return value }
    return pointer
  }

  /// An empty list that is assigned takes over the origins of what was there.
  @inline(__always) private mutating func retainingOrigins(of old: Cell, _ new: Cell) -> Cell {
    guard new.kind == .list || new.kind == .literalList, old.kind == .list || old.kind == .literalList else {
      return new
    }
    return retainOrigins(of: old, new)
  }

  private mutating func retainOrigins(of old: Cell, _ new: Cell) -> Cell {
    guard list(new).items.isEmpty else { return new }
    let origins = originNames(list(old))
    if new.kind == .list {
      heap.lists[new.index].originNames = origins
      return new
    }
    return Cell(.list, heap.append(ListContent(items: [], originNames: origins)))
  }
}
