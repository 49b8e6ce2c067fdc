import ArgumentParser
import Glibc

/// What a player feels: start, keys, rest, memory, and a whole playthrough in a pipe.
struct GameFigures {
  let program: String
  let memory: String

  private var home: String { "\(memory)/ballerina-bench-home-\(getpid())" }

  func all() throws -> [Figure] {
    mkdir(home, 0o700)
    defer { remove(home) }
    try settle()
    return try [firstFrame()] + KeyFigures(program: program, home: home).all() + [canonicalRoute(), title()]
  }

  /// The first start of all asks a question; later ones do not.
  private func settle() throws {
    guard let run = TerminalRun([program], home: home), run.answer() != nil else {
      throw ValidationError("\(program) shows nothing.")
    }
    _ = run.type("n\n")
    _ = run.type("q")
  }

  private func firstFrame() -> Figure {
    var samples: [Double] = []
    for _ in 0..<21 {
      if let run = TerminalRun([program], home: home), let answer = run.answer() {
        samples.append(answer.seconds * 1000)
      }
    }
    return Figure(
      name: "process start to first full frame, 120x40", unit: "ms", bound: .atMost(15), samples: samples)
  }

  private func canonicalRoute() throws -> Figure {
    guard let route = PipeRun(program, ["story", "route", "canon"], home: home), route.status == 0 else {
      throw ValidationError("The canonical route cannot be had.")
    }
    var samples: [Double] = []
    for _ in 0..<9 {
      let folder = "\(home)/canon"
      mkdir(folder, 0o700)
      if let run = PipeRun(program, ["play", "--plain", "--new"], input: route.output, home: folder) {
        samples.append(run.seconds * 1000)
      }
      remove(folder)
    }
    return Figure(
      name: "canonical route in plain mode, in memory", unit: "ms", bound: .atMost(60), samples: samples)
  }

  private func title() -> Figure {
    let samples = (0..<9).compactMap { _ in
      PipeRun(program, ["--version"], home: home).map { $0.seconds * 1000 }
    }
    return Figure(name: "ballerina --version as a process", unit: "ms", bound: .none, samples: samples)
  }

  private func remove(_ folder: String) {
    _ = PipeRun("/bin/rm", ["-rf", folder])
  }
}
