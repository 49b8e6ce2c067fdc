import Playthrough

/// Two lives side by side, in words.
public struct CompareText: Equatable, Sendable {
  public private(set) var lines: [String] = []

  public init(_ compared: LivesCompared) {
    let (first, second) = (compared.first, compared.second)
    let place = compared.scene.map { " in \($0)" } ?? ""
    let turns = compared.shared == 1 ? "1 turn" : "\(compared.shared) turns"
    let names = "Lives \(first.life) and \(second.life)"
    if first.choice == nil && second.choice == nil {
      lines.append("\(names) are the same, \(turns) long.")
      return
    }
    lines.append("\(names) share \(turns), and part\(place).")
    add(first)
    add(second)
  }

  private mutating func add(_ side: LivesCompared.Side) {
    guard let choice = side.choice else {
      lines.append("Life \(side.life) goes no further.")
      return
    }
    let more = side.turns == 2 ? "1 more turn" : "\(side.turns - 1) more turns"
    let rest = side.turns == 1 ? "" : " Then \(more)."
    lines.append("Life \(side.life): \(choice)\(rest)")
    if !side.scenes.isEmpty { lines.append("Only there: \(side.scenes.joined(separator: ", ")).") }
    if !side.finds.isEmpty { lines.append("Found only there: \(side.finds.joined(separator: ", ")).") }
    if let ending = side.ending { lines.append("Ending: \(ending).") }
  }
}
