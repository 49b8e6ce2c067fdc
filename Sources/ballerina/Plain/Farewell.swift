import Playthrough

/// What stands on the normal screen when the game has been left.
struct Farewell {
  let lines: [String]

  init(_ desk: Desk) {
    guard let session = desk.session else {
      lines = []
      return
    }
    let life = desk.archive.life(session.life)
    let summary = life.map { desk.archive.summary(of: $0) }
    let continuing = "ballerina continue\(desk.source.argument)"
    let name = "Life \(session.lifeNumber)"
    if let ending = summary?.ending, session.page.isLast {
      lines = [
        "\(name) is over: \(ending.title).",
        "Go back into it with: \(continuing)",
        "Begin another with: ballerina play --new\(desk.source.argument)",
      ]
      return
    }
    let place = summary?.scene?.title ?? summary?.act.map { "act \($0)" } ?? "the beginning"
    let turn = "turn \(session.turnCount), life \(session.lifeNumber)"
    lines = ["Stopped in \(place), \(turn). Go on: \(continuing)"]
  }
}
