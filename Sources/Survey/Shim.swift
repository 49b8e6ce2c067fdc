import InkRuntime

struct StateDigest: Hashable { var a: String }
extension Story {
  var digest: StateDigest {
    StateDigest(a: place + variableNames.map { value(of: $0)?.text ?? "" }.joined(separator: "|"))
  }
}
