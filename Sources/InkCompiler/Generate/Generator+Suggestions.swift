import InkSyntax

extension Generator {
  func variableNames() -> [String] {
    var names = outline.variables.filter { $0.isGlobal || $0.flow == flow }.map { string($0.name) }
    names += outline.constants.map { string(syntax[$0].name) }
    names += syntax.parameters[outline.flows[flow].parameters].map { string($0.name) }
    return names
  }

  func itemNames() -> [String] { outline.items.map { string($0.name) } }

  func functionNames() -> [String] {
    outline.flows.filter(\.isFunction).map { string($0.name) }
      + outline.externals.map { string(syntax[$0].name) }
  }

  /// Names of places as they may be written in the current flow.
  func placeNames() -> [String] {
    var names: [String] = []
    let knot = flow == 0 ? -1 : outline.knotIndex(of: flow)
    for entry in outline.flows where entry.level != .story && !entry.isFunction {
      if entry.level == .knot {
        names.append(string(entry.name))
      } else {
        names.append(string(outline.flows[entry.parent].name) + "." + string(entry.name))
        if entry.parent == knot { names.append(string(entry.name)) }
      }
    }
    for (node, owner) in outline.labels where owner == flow { names.append(string(syntax[node].name)) }
    return names + ["END", "DONE"]
  }

  /// The one of some names that is most like what was written, if any is like it.
  func suggestion(for written: String, among names: @autoclosure () -> [String]) -> String? {
    guard diagnostics.count + lateDiagnostics.count < 100 else { return nil }
    let written = Array(written.unicodeScalars.prefix(64))
    guard written.count > 1 else { return nil }
    var best: (name: String, distance: Int)?
    let limit = max(1, written.count / 3)
    for name in names() {
      let other = Array(name.unicodeScalars.prefix(64))
      guard abs(other.count - written.count) <= limit else { continue }
      let distance = EditDistance.between(written, other)
      if distance > 0, distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }
}

/// How many letters have to be put in, left out, changed or swapped with their neighbour.
enum EditDistance {
  static func between(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var current = [row + 1]
      for (column, other) in second.enumerated() {
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }
}
