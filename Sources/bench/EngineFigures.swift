import ArgumentParser
import Glibc

/// What an author and another program feel: compiling, loading, playing; of a yardstick of the size that the
/// bounds speak of, of ten and a hundred such, and of the game's own story.
struct EngineFigures {
  let program: String
  let story: String
  let memory: String

  func all() throws -> [Figure] {
    let folder = "\(memory)/ballerina-bench-stories-\(getpid())"
    mkdir(folder, 0o700)
    defer { _ = PipeRun("/bin/rm", ["-rf", folder]) }
    // The large ones come last: what this process has in memory counts as a child's until it runs its own
    // program.
    let first = try yardstick(1, in: folder)
    let own = try Subject(program: program, source: story, compiled: "\(folder)/own.json", scale: 1)
    let figures = try bounded(first) + information(own)
    return figures + growth([first] + (try [10, 100].map { try yardstick($0, in: folder) }))
  }

  private func yardstick(_ scale: Int, in folder: String) throws -> Subject {
    let source = "\(folder)/\(scale).ink"
    guard write(Yardstick.story(scale: scale), to: source) else {
      throw ValidationError("Cannot write \(source).")
    }
    return try Subject(program: program, source: source, compiled: source + ".json", scale: scale)
  }

  private func bounded(_ subject: Subject) throws -> [Figure] {
    let playing = subject.playing(times: 9, playthroughs: 2000)
    return [
      Figure("compile, as a process", "ms", .atMost(12), subject.compiling(times: 21)),
      Figure("compile, warm, source to .ink.json", "ms", .atMost(2.4), subject.warm(["tree_ms", "json_ms"])),
      Figure(
        "compile, warm, source to program", "ms", .atMost(2.4), subject.warm(["tree_ms", "program_ms"])),
      Figure("load its .ink.json, warm", "ms", .atMost(1.5), subject.warm(["load_ms"])),
      Figure(
        "load its .ink.json, first in a process", "ms", .atMost(1.5),
        playing.compactMap { $0.number("load_ms") }),
      Figure("choices a second", "", .atLeast(430_000), playing.compactMap { $0.number("choices_per_s") }),
      Figure("lines a second", "", .atLeast(1_500_000), playing.compactMap(\.linesPerSecond)),
      Figure("most memory resident, inkc bench", "MB", .atMost(12), playing.map(\.peakMegabytes)),
    ] + (try SnapshotFigures(compiled: subject.compiled).all())
  }

  /// Times and rates at each size, and how they compare with as many times those of the first.
  private func growth(_ subjects: [Subject]) -> [Figure] {
    var base: [Double] = []
    return subjects.flatMap { subject in
      let playing = subject.playing(times: 3, playthroughs: 2000 / subject.scale)
      let scale = Double(subject.scale)
      var figures = [
        Figure(
          "compile, warm, \(subject.scale) times the size", "ms", .none, subject.warm(["tree_ms", "json_ms"])),
        Figure(
          "load, warm, \(subject.scale) times the size", "ms", .none, subject.warm(["load_ms"])),
        Figure(
          "a choice, \(subject.scale) times the size", "µs", .none,
          playing.compactMap { $0.number("choices_per_s").map { 1e6 / $0 } }),
      ]
      if base.isEmpty { base = figures.map(\.median) }
      for index in figures.indices {
        let linear = index < 2 ? base[index] * scale : base[index]
        figures[index].remark = "\(short(figures[index].median / linear)) of linear"
      }
      return figures
    }
  }

  private func information(_ subject: Subject) -> [Figure] {
    let playing = subject.playing(times: 3, playthroughs: 1000)
    return [
      Figure("own story: compile, as a process", "ms", .none, subject.compiling(times: 9)),
      Figure("own story: load its .ink.json", "ms", .none, playing.compactMap { $0.number("load_ms") }),
      Figure("own story: choices a second", "", .none, playing.compactMap { $0.number("choices_per_s") }),
      Figure("own story: lines a second", "", .none, playing.compactMap(\.linesPerSecond)),
      Figure("own story: most memory resident", "MB", .none, playing.map(\.peakMegabytes)),
    ]
  }

  private func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    var text = text
    return text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) == $0.count }
  }
}

/// A story to be measured, compiled once.
private struct Subject {
  let program: String
  let source: String
  let compiled: String
  /// How many times the yardstick's size it has.
  let scale: Int

  init(program: String, source: String, compiled: String, scale: Int) throws {
    (self.program, self.source, self.compiled, self.scale) = (program, source, compiled, scale)
    guard let run = PipeRun(program, ["compile", source, "-o", compiled]), run.status == 0 else {
      throw ValidationError("\(source) does not compile.")
    }
  }

  func compiling(times: Int) -> [Double] {
    (0..<times).compactMap { _ in
      PipeRun(program, ["compile", source, "-o", compiled]).map { $0.seconds * 1000 }
    }
  }

  /// The sum of some of the times that `inkc compile --measure` prints, each a median of many in one process.
  func warm(_ names: [String]) -> [Double] {
    (0..<(scale > 10 ? 1 : 5)).compactMap { _ in
      guard let run = PipeRun(program, ["compile", source, "--measure", "\(max(3, 101 / scale))"]) else {
        return nil
      }
      let times = names.compactMap { run.number($0) }
      return times.count == names.count ? times.reduce(0, +) : nil
    }
  }

  func playing(times: Int, playthroughs: Int) -> [PipeRun] {
    (0..<times).compactMap { _ in
      PipeRun(program, ["bench", compiled, "--seed", "7", "--playthroughs", "\(playthroughs)"])
    }
  }
}

extension PipeRun {
  fileprivate var linesPerSecond: Double? {
    guard let lines = number("lines"), let seconds = number("seconds"), seconds > 0 else { return nil }
    return lines / seconds
  }
}
