import InkProgram
import InkRuntime

extension Story {
  /// A story at its start, with facts carried and gentle reading set, as the host does before the first
  /// line. What the story does not declare is left out.
  public init(_ program: Program, carrying facts: [String], gentle: Bool) throws(StoryError) {
    self.init(program)
    if value(of: "gentle") != nil { try set("gentle", to: .bool(gentle)) }
    if !facts.isEmpty, value(of: "facts") != nil {
      let items = facts.map { Value.List.Item(origin: "facts", name: $0, value: 0) }
      try set("facts", to: .list(Value.List(items)))
    }
  }
}
