/// What can be met behind each option of an atlas, however far.
struct Reach: Sendable {
  let atlas: Atlas
  /// By option: the scenes that can be entered behind it.
  private(set) var scenes: [Bits]
  /// By option: the pieces that can be shown behind it.
  private(set) var pieces: [Bits]

  /// Takes some milliseconds for a thousand options.
  init(_ atlas: Atlas) {
    self.atlas = atlas
    scenes = atlas.options.map { Bits(count: atlas.scenes.count, $0.scenes) }
    pieces = atlas.options.map { Bits(count: atlas.pieces.count, $0.pieces) }
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for option in atlas.options.indices.reversed() {
        for next in atlas.options[option].next {
          for other in atlas.decisions[next].options {
            if scenes[option].formUnion(scenes[other]) { isGrowing = true }
            if pieces[option].formUnion(pieces[other]) { isGrowing = true }
          }
        }
      }
    }
  }

  /// What lies behind an option: all that is between it and the first scene that another option of the same
  /// decision also reaches. Coming back to the same decision ends it too.
  func behind(_ option: Int) -> (pieces: Bits, endings: Set<Int>) {
    let decision = atlas.options[option].decision
    var shared = Bits(count: atlas.scenes.count)
    var elsewhere = Bits(count: atlas.pieces.count)
    for other in atlas.decisions[decision].options where other != option {
      shared.formUnion(scenes[other])
      elsewhere.formUnion(pieces[other])
    }
    var found = Bits(count: atlas.pieces.count)
    var endings: Set<Int> = []
    var visited: Set<Int> = [decision]
    var waiting = [option]
    while let next = waiting.popLast() {
      let here = atlas.options[next]
      var shown = Bits(count: atlas.pieces.count, here.pieces)
      let leaves = here.scenes.contains { shared.contains($0) }
      // What is shown on entering the shared scene belongs to that scene.
      if leaves { shown.subtract(elsewhere) }
      found.formUnion(shown)
      guard !leaves else { continue }
      endings.formUnion(here.endings)
      for decision in here.next where visited.insert(decision).inserted {
        waiting += atlas.decisions[decision].options
      }
    }
    return (found, endings)
  }
}
