import InkProgram

extension Machine {
  mutating func random() throws(Fault) {
    let maximum = try pop()
    let minimum = try pop()
    guard minimum.kind == .int else {
      throw .story("Invalid value for minimum parameter of RANDOM(min, max)")
    }
    guard maximum.kind == .int else {
      throw .story("Invalid value for maximum parameter of RANDOM(min, max)")
    }
    let (difference, overflows) = maximum.payload.subtractingReportingOverflow(minimum.payload)
    let (range, overflowsToo) = difference.addingReportingOverflow(1)
    if overflows || overflowsToo {
      throw .story("RANDOM was called with a range that exceeds the size that ink numbers can use.")
    }
    guard range > 0 else {
      throw .story(
        "RANDOM was called with minimum as \(minimum.payload) and maximum as \(maximum.payload). The maximum must be "
          + "larger")
    }
    var generator = PlatformRandom(seed: seed &+ previousRandom)
    let next = generator.next()
    previousRandom = next
    push(Cell(int: next % range &+ minimum.payload))
  }

  mutating func seedRandom() throws(Fault) {
    let value = try pop()
    guard value.kind == .int else { throw .story("Invalid value passed to SEED_RANDOM") }
    seed = value.payload
    previousRandom = 0
    push(.void)
  }

  /// Which element of a shuffle comes next: all are drawn once in each round, in an order that depends on the
  /// path of the sequence, the round and the story's seed.
  mutating func shuffleIndex(_ container: Int32) throws(Fault) {
    let size = try pop()
    guard size.kind == .int else { throw .story("expected number of elements in sequence for shuffle index") }
    let count = try pop()
    guard count.kind == .int, size.payload > 0, size.payload <= 1 << 20, count.payload >= 0 else {
      throw .fatal("A shuffle has no valid number of elements.")
    }
    let round = count.payload / size.payload
    let iteration = count.payload % size.payload
    let sum = program.contents.containers[Int(container)].pathSum
    var generator = PlatformRandom(seed: sum &+ round &+ seed)
    charge(Int(size.payload) + Int(iteration) * (16 + Int(size.payload) / 8))
    var remaining = Array(0..<size.payload)
    for _ in 0..<iteration { remaining.remove(at: Int(generator.next()) % remaining.count) }
    push(Cell(int: remaining[Int(generator.next()) % remaining.count]))
  }
}
