import ArgumentParser

/// What an author and another program feel: compiling, loading, playing.
struct EngineFigures {
  let program: String
  let story: String

  func all() throws -> [Figure] {
    let compiled = "/tmp/ballerina-bench.ink.json"
    guard let first = PipeRun(program, ["compile", story, "-o", compiled]), first.status == 0 else {
      throw ValidationError("\(story) does not compile.")
    }
    let compiling = (0..<21).compactMap { _ in PipeRun(program, ["compile", story, "-o", compiled]) }
    let playing = (0..<5).compactMap { _ in
      PipeRun(program, ["bench", compiled, "--seed", "7", "--playthroughs", "3000"])
    }
    let warm = (0..<5).compactMap { _ in
      PipeRun(program, ["bench", story, "--seed", "7", "--playthroughs", "1"])
    }
    let rates = playing.compactMap { $0.number("choices_per_s") }
    let lines = playing.compactMap { run in
      run.number("lines").flatMap { lines in run.number("seconds").map { lines / $0 } }
    }
    return [
      Figure(
        name: "compile, as a process", unit: "ms", bound: .atMost(12),
        samples: compiling.map { $0.seconds * 1000 }),
      Figure(
        name: "compile, first time in a process", unit: "ms", bound: .none,
        samples: warm.compactMap { $0.number("load_ms") }),
      Figure(
        name: "load the compiled story", unit: "ms", bound: .atMost(1.5),
        samples: playing.compactMap { $0.number("load_ms") }),
      Figure(name: "choices a second", unit: "", bound: .atLeast(430_000), samples: rates),
      Figure(name: "lines a second", unit: "", bound: .atLeast(1_500_000), samples: lines),
      Figure(
        name: "most memory resident, inkc bench", unit: "MB", bound: .atMost(12),
        samples: playing.map(\.peakMegabytes)),
    ]
  }
}
