import InkProgram

extension Story {
  /// The choices that are up, in order; none while the story can continue.
  public var choices: [Choice] {
    guard !canContinue else { return [] }
    return machine.choices.current.filter { !$0.isInvisible }.enumerated().map { choice($1, at: $0) }
  }

  private func choice(_ record: ChoiceRecord, at index: Int) -> Choice {
    let point = program.contents.choicePoints[Int(record.point)]
    let list = machine.choices
    let pieces = list.pieces[Int(record.pieces.lowerBound)..<Int(record.pieces.upperBound)]
    return Choice(
      index: index, text: String(decoding: list.text(record), as: UTF8.self), tags: list.tags(record),
      label: program.label(of: point), target: program.targetPath(of: point),
      place: program.place(ofContainer: point.container), pieceIndices: Array(pieces), program: program)
  }

  /// Takes a choice, by its index from 0.
  public mutating func choose(_ index: Int) throws(StoryError) {
    guard let record = visibleRecord(index) else {
      throw StoryError("There is no choice \(index + 1); \(choiceCount) are up.", place: place)
    }
    let point = program.contents.choicePoints[Int(record.point)]
    let location: Program.Location
    do throws(Fault) {
      location = try program.location(ofPath: point.target)
    } catch {
      throw storyError(error)
    }
    budget = TurnBudget()
    machine.choose(record, location)
  }

  private func visibleRecord(_ index: Int) -> ChoiceRecord? {
    guard !canContinue, index >= 0 else { return nil }
    let records = storage.machine.choices.records
    var rest = index
    for position in storage.machine.choices.start..<records.count where !records[position].isInvisible {
      if rest == 0 { return records[position] }
      rest -= 1
    }
    return nil
  }

  /// Goes to a knot, stitch or label by its path, from wherever the story is; choices that are up are gone.
  public mutating func choose(path: String, arguments: [Value] = []) throws(StoryError) {
    guard let location = program.location(ofPath: path) else {
      throw StoryError("There is no '\(path)' in the story.", place: place)
    }
    budget = TurnBudget()
    machine.forceEnd()
    machine.pass(arguments)
    machine.choose(location, countsTurn: true)
    if location.isApproximate {
      let found = program.path(of: location)
      machine.warn("Failed to find content at path '\(path)', so it was approximated to: '\(found)'.")
    }
  }

  func storyError(_ fault: Fault) -> StoryError {
    switch fault {
    case .story(let message), .fatal(let message): StoryError(message, place: place)
    case .exhausted: StoryError("The story ran too long.", place: place)
    }
  }
}

extension Machine {
  mutating func choose(_ record: ChoiceRecord, _ location: Program.Location) {
    resumeThread(of: record)
    choose(location, countsTurn: true)
  }

  /// Puts arguments where a function or knot takes its parameters from.
  mutating func pass(_ arguments: [Value]) {
    for argument in arguments { push(cell(of: argument)) }
  }
}

extension Program {
  func place(ofContainer container: Int32) -> String {
    contents.places[Int(contents.containers[Int(container)].place)]
  }

  func targetPath(of point: ChoicePoint) -> String {
    let info = contents.paths[Int(point.target)]
    guard info.container >= 0 else { return text(ofPath: point.target) }
    return path(of: Location(container: info.container, index: info.index))
  }

  /// `knot.stitch.label` where the choice has a label; else the path of its content.
  func label(of point: ChoicePoint) -> String {
    let info = contents.paths[Int(point.target)]
    guard info.container >= 0 else { return text(ofPath: point.target) }
    let label = name(contents.containers[Int(info.container)].name)
    let isNumbered = label.hasPrefix("c-") && label.dropFirst(2).allSatisfy { $0.isNumber }
    if label.isEmpty || isNumbered { return targetPath(of: point) }
    let place = place(ofContainer: info.container)
    return place.isEmpty ? label : place + "." + label
  }
}
