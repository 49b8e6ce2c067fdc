import ArgumentParser
import Glibc

/// What a runner feels: how late a key's time is noted, what the ticking clock costs, and how fast a run is
/// verified.
struct RunFigures {
  let program: String
  let memory: String

  private var home: String { "\(memory)/ballerina-bench-runs-\(getpid())" }

  func all() throws -> [Figure] {
    mkdir(home, 0o700)
    // A file of settings: this is not the first start of all.
    if let file = fopen("\(home)/settings", "w") {
      fputs("Motion: reduced\nContent note: read\n", file)
      fclose(file)
    }
    defer { _ = PipeRun("/bin/rm", ["-rf", home]) }
    guard let route = PipeRun(program, ["story", "route", "canon"], home: home), route.status == 0 else {
      throw ValidationError("The canonical route cannot be had.")
    }
    let keys = route.output.split(separator: "\n").map(String.init)
    return try [verifying(route.output)] + running(keys)
  }

  private func verifying(_ route: String) throws -> Figure {
    let run = PipeRun(program, ["speedrun", "--plain", "--order", "fixed"], input: route, home: home)
    guard run?.status == 0 else { throw ValidationError("The canonical run is not finished.") }
    let samples = (0..<15).compactMap { _ in
      PipeRun(program, ["runs", "verify", "canon-fixed-lines-1"], home: home)?.number(
        behind: "Played again in ")
    }
    return Figure(name: "verify a canonical run", unit: "ms", bound: .atMost(30), samples: samples)
  }

  /// Keys struck at any moment between two ticks of the clock; the run file says when each was taken.
  private func running(_ keys: [String]) throws -> [Figure] {
    let arguments = [program, "speedrun", "--order", "fixed"]
    guard let run = TerminalRun(arguments, home: home) else { return [] }
    run.follow(for: 1)
    var struck = [run.strike("\r")]
    run.follow(for: 0.5)
    for (index, key) in keys.prefix(60).enumerated() {
      struck.append(run.strike(key))
      // Not a multiple of the clock's tick, so that keys fall on all its moments.
      run.follow(for: 0.11 + Double(index % 33) / 1000)
    }
    let status = ProcessStatus(id: run.id)
    let before = status.processorMilliseconds
    let start = now()
    run.follow(for: 10)
    let share = (status.processorMilliseconds - before) / ((now() - start) * 10)
    _ = run.strike("q")
    run.follow(for: 0.2)
    _ = run.strike("q")
    run.follow(for: 0.3)
    return [
      Figure(
        name: "a key struck to its noted time, clock ticking", unit: "ms", bound: .atMost(1),
        samples: try late(struck)),
      Figure(name: "processor while the clock ticks, 120x40", unit: "%", bound: .atMost(3), samples: [share]),
    ]
  }

  /// How much later than struck each key stands in the run file, beside the quickest. The file has whole
  /// milliseconds, so that half of one is no delay at all.
  private func late(_ struck: [Double]) throws -> [Double] {
    let lines =
      PipeRun("/bin/cat", ["\(home)/runs/canon-fixed-keys-1.run"])?.output.split(separator: "\n") ?? []
    let noted = lines.filter { $0.contains(" start ") || $0.contains(" choose ") }
      .compactMap { $0.split(separator: " ").dropFirst().first.flatMap { Double($0) } }
    guard noted.count == struck.count else {
      throw ValidationError("\(struck.count) keys were struck, \(noted.count) stand in the run file.")
    }
    let late = zip(struck, noted).map { $1 - $0 * 1000 }
    return late.map { $0 - (late.min() ?? 0) }
  }
}

extension PipeRun {
  /// The number behind some words of the output.
  func number(behind words: String) -> Double? {
    for line in output.split(separator: "\n") where line.hasPrefix(words) {
      return line.dropFirst(words.count).split(separator: " ").first.flatMap { Double($0) }
    }
    return nil
  }
}
