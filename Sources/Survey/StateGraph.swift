/// Every state that was reached, and every choice between them, as flat arrays.
///
/// States and edges are numbered as they are found. A state's edges lie side by side, in the order of its
/// choices; a state without edges is an end.
struct StateGraph: Sendable {
  /// Index of each state's first edge; the edges end where the next state's begin.
  private(set) var firstEdge: [Int32] = []
  /// The state behind each edge; -1 while it is not known, or where playing it failed.
  var target: [Int32] = []
  /// What is shown along each edge: an index into the answers of the exploration.
  var passage: [Int32] = []
  /// The states that lives begin in, with what is shown before them.
  var roots: [(state: Int32, passage: Int32)] = []

  var count: Int { firstEdge.count }

  mutating func addState(choices: Int) -> Int32 {
    firstEdge.append(Int32(truncatingIfNeeded: target.count))
    for _ in 0..<choices {
      target.append(-1)
      passage.append(-1)
    }
    return Int32(truncatingIfNeeded: firstEdge.count - 1)
  }

  /// Indices of a state's edges.
  func edges(of state: Int32) -> Range<Int> {
    let start = Int(firstEdge[Int(state)])
    let end = Int(state) + 1 < firstEdge.count ? Int(firstEdge[Int(state) + 1]) : target.count
    return start..<end
  }
}

extension StateGraph {
  /// For each state, the edge by which a shortest way from `root` first comes to it; -1 where none does,
  /// and for the root. With it, how many choices that way has; `Int32.max` where there is none.
  func shortestEdges(from root: Int32) -> (cameBy: [Int32], depth: [Int32]) {
    var cameBy = [Int32](repeating: -1, count: count)
    var depth = [Int32](repeating: .max, count: count)
    var queue = [root]
    var head = 0
    depth[Int(root)] = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      for edge in edges(of: state) {
        let next = target[edge]
        guard next >= 0, depth[Int(next)] == .max else { continue }
        depth[Int(next)] = depth[Int(state)] + 1
        cameBy[Int(next)] = Int32(truncatingIfNeeded: edge)
        queue.append(next)
      }
    }
    return (cameBy, depth)
  }

  /// The state whose edge this is. Logarithmic.
  func source(of edge: Int) -> Int32 {
    var low = 0
    var high = firstEdge.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(firstEdge[middle]) <= edge { low = middle } else { high = middle - 1 }
    }
    // States without edges share their first edge with the next state: the last one that begins here owns it.
    return Int32(truncatingIfNeeded: low)
  }

  /// The choices, as numbers from 1, that lead along `cameBy` to `state` and then, if given, along `last`.
  func route(to state: Int32, by cameBy: [Int32], then last: Int? = nil) -> [Int] {
    var numbers: [Int] = []
    if let last { numbers.append(last - edges(of: state).lowerBound + 1) }
    var state = state
    while cameBy[Int(state)] >= 0 {
      let edge = Int(cameBy[Int(state)])
      state = source(of: edge)
      numbers.append(edge - edges(of: state).lowerBound + 1)
    }
    return numbers.reversed()
  }
}
