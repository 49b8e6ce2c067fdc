import Cues
import Playthrough

/// What stands on the normal screen when the game has been left.
struct Farewell {
  let lines: [String]

  init(_ desk: Desk) { lines = Self.place(desk) + Self.unkept(desk) }

  /// What is lost, where something could not be written.
  private static func unkept(_ desk: Desk) -> [String] {
    guard desk.unkeptCount > 0, let fault = desk.fault else { return [] }
    return ["The last \(desk.unkeptCount == 1 ? "step was" : "steps were") not kept: \(fault)"]
  }

  private static func place(_ desk: Desk) -> [String] {
    guard let session = desk.session else { return [] }
    let life = desk.archive.life(session.life)
    let summary = life.map { desk.archive.summary(of: $0) }
    let continuing = "ballerina continue\(desk.source.argument)"
    let name = "Life \(session.lifeNumber)"
    if session.page.isLast, session.page.error == nil {
      return [
        "\(name) is over\(summary?.ending.map { ": \($0.title)" } ?? "").",
        "Go back into it with: \(continuing)",
        "Begin another with: ballerina play --new\(desk.source.argument)",
      ]
    }
    // A branch has no record of its own before its first choice: the pages say where it stands.
    var staging = Staging()
    for line in session.steps.flatMap(\.page.lines) { staging.take(tags: line.tags) }
    let place = staging.scene?.title ?? summary?.act.map { "act \($0)" }
    let turn = "turn \(session.turnCount), life \(session.lifeNumber)"
    return ["Stopped \(place.map { "in \($0), " } ?? "at ")\(turn). Go on: \(continuing)"]
  }
}
