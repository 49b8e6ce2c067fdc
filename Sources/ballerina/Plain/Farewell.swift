import Cues
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
    // A branch has no record of its own before its first choice: the pages say where it stands.
    var staging = Staging()
    for line in session.steps.flatMap(\.page.lines) { staging.take(tags: line.tags) }
    let place = staging.scene?.title ?? summary?.act.map { "act \($0)" }
    let turn = "turn \(session.turnCount), life \(session.lifeNumber)"
    lines = ["Stopped \(place.map { "in \($0), " } ?? "at ")\(turn). Go on: \(continuing)"]
  }
}
