/// One measured figure beside its bound.
struct Figure {
  enum Bound {
    case atMost(Double)
    case atLeast(Double)
    /// Printed for what it tells; nothing is promised.
    case none
  }

  let name: String
  let unit: String
  let bound: Bound
  /// In the order of measuring.
  let samples: [Double]
  /// Stands where the verdict stands, for a figure without a bound.
  var remark = ""

  var median: Double {
    let sorted = samples.sorted()
    return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
  }

  var isKept: Bool {
    switch bound {
    case .atMost(let most): median <= most
    case .atLeast(let least): median >= least
    case .none: true
    }
  }

  /// One row of the table: name, median, range, bound, verdict.
  var row: String {
    let sorted = samples.sorted()
    let range = sorted.count > 1 ? "\(short(sorted[0])) to \(short(sorted[sorted.count - 1]))" : ""
    let verdict: String
    switch bound {
    case .atMost(let most): verdict = "at most \(short(most)) \(unit)  \(isKept ? "kept" : "NOT KEPT")"
    case .atLeast(let least): verdict = "at least \(short(least)) \(unit)  \(isKept ? "kept" : "NOT KEPT")"
    case .none: verdict = remark
    }
    return pad(name, 46) + pad("\(short(median)) \(unit)", 18) + pad(range, 24) + verdict
  }
}

extension Figure {
  init(_ name: String, _ unit: String, _ bound: Bound, _ samples: [Double]) {
    self.init(name: name, unit: unit, bound: bound, samples: samples)
  }
}

/// Three significant digits at most.
func short(_ number: Double) -> String {
  let size = abs(number)
  if size >= 100 || number == number.rounded() { return String(Int(number.rounded())) }
  let scale = size >= 10 ? 10.0 : 100.0
  return String((number * scale).rounded() / scale)
}

func pad(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(1, width - text.count))
}
