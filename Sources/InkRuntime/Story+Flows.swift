import InkProgram

/// Flows: several strands of one story, each with its own place and choices; variables and counts are shared.
extension Story {
  public var currentFlowName: String { machine.flowName }
  public var currentFlowIsDefault: Bool { machine.flowName == Machine.defaultFlowName }

  /// The names of all flows but the default one, sorted.
  public var flowNames: [String] {
    var names = machine.flows.map(\.name)
    names.append(machine.flowName)
    return names.filter { $0 != Machine.defaultFlowName }.sorted()
  }

  /// Goes on with another flow; a new one stands at the start of the story.
  public mutating func switchFlow(to name: String) { machine.switchFlow(to: name) }

  public mutating func switchToDefaultFlow() { machine.switchFlow(to: Machine.defaultFlowName) }

  /// Ends a flow; if it is the active one, the default flow goes on.
  public mutating func removeFlow(_ name: String) throws(StoryError) {
    guard name != Machine.defaultFlowName else {
      throw StoryError("Cannot destroy default flow", place: place)
    }
    if machine.flowName == name { machine.switchFlow(to: Machine.defaultFlowName) }
    machine.flows.removeAll { $0.name == name }
  }
}

extension Machine {
  mutating func switchFlow(to name: String) {
    guard name != flowName else { return }
    var active = activeFlow
    active.previous = previous
    flows.append(active)
    if let index = flows.firstIndex(where: { $0.name == name }) {
      activate(flows.remove(at: index))
    } else {
      let start = program.contents.containers[0].body
      activate(
        StoredFlow(
          name: name, top: Frame(address: start, firstTemporary: 0, kind: .tunnel), frames: [],
          temporaries: [], threads: [ThreadMark(firstFrame: 0, firstTemporary: 0)], output: Output(),
          choices: ChoiceList(), previous: Self.nowhere))
    }
  }
}
