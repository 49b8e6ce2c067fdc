import ArgumentParser
import Glibc

/// What a key costs on each kind of page at 120x40, and what rest costs.
struct KeyFigures {
  let program: String
  /// Where the game keeps its files; the first start is over there.
  let home: String

  func all() throws -> [Figure] {
    try lead(to: 60)
    guard let title = TerminalRun([program], home: home), title.answer() != nil,
      let page = TerminalRun([program, "continue"], home: home), page.answer() != nil
    else { throw ValidationError("\(program) shows nothing.") }
    var keys = Keys()
    for index in 0..<40 {
      keys.press(index % 2 == 0 ? "j" : "k", on: title, as: "title: the selection moves")
    }
    read(page, &keys)
    for _ in 0..<10 { keys.press("u", on: page, as: "reading: undo") }
    for _ in 0..<10 { keys.press("U", on: page, as: "reading: redo") }
    for _ in 0..<10 {
      keys.press("m", on: page, as: "reading: the map opens")
      keys.press("j", on: page, as: "map: the selection moves")
      keys.press("q", on: page, as: "map: it closes")
    }
    for _ in 0..<8 {
      keys.press("b", on: page, as: "reading: back")
      keys.press("b", on: page, as: "reading: further back")
      keys.press("q", on: page, as: "reading: forward again")
    }
    return keys.figures + rest(title, page)
  }

  /// Leads a life along the canonical route; the content note counts as read.
  private func lead(to turns: Int) throws {
    guard let route = PipeRun(program, ["story", "route", "canon"], home: home), route.status == 0 else {
      throw ValidationError("The canonical route cannot be had.")
    }
    let choices = route.output.split(separator: "\n").prefix(turns).joined(separator: "\n") + "\n"
    _ = PipeRun(program, ["play", "--plain", "--new"], input: choices, home: home)
    if let file = fopen("\(home)/settings", "a") {
      fputs("Content note: read\n", file)
      fclose(file)
    }
  }

  /// Reads on: a page while there is one, or else the first choice.
  private func read(_ page: TerminalRun, _ keys: inout Keys) {
    for _ in 0..<60 where !keys.press(" ", on: page, as: "reading: the next page", first: 100) {
      keys.press("1", on: page, as: "reading: a choice")
    }
  }

  /// No frame may follow by itself once all has come to rest.
  private func rest(_ title: TerminalRun, _ page: TerminalRun) -> [Figure] {
    guard let map = TerminalRun([program, "continue"], home: home), map.answer() != nil else { return [] }
    _ = map.type("m")
    let runs = [("title", title), ("reading", page), ("map", map)]
    sleep(14)
    let before = runs.map { ProcessStatus(id: $1.id).processorMilliseconds }
    sleep(3)
    return zip(runs, before).map { run, before in
      Figure(
        name: "processor time in 3 s of rest, \(run.0)", unit: "ms", bound: .atMost(0),
        samples: [ProcessStatus(id: run.1.id).processorMilliseconds - before])
    }
      + runs.map { name, run in
        Figure(
          name: "most memory resident, \(name)", unit: "MB", bound: .atMost(16),
          samples: [ProcessStatus(id: run.id).peakMegabytes])
      }
  }

  /// Times of keys by what they do, in the order in which they first came.
  private struct Keys {
    private var names: [String] = []
    private var times: [String: [Double]] = [:]

    /// A frame in which nothing changed is the marks of an update alone.
    private static let empty = 24

    /// - Returns: whether anything was drawn.
    @discardableResult mutating func press(
      _ key: String, on run: TerminalRun, as name: String, first: Int32 = 2000
    ) -> Bool {
      guard let answer = run.type(key, first: first), answer.bytes > Keys.empty else { return false }
      if times[name] == nil { names.append(name) }
      times[name, default: []].append(answer.seconds * 1000)
      return true
    }

    var figures: [Figure] {
      names.map { Figure(name: "key, \($0)", unit: "ms", bound: .atMost(5), samples: times[$0] ?? []) }
    }
  }
}
