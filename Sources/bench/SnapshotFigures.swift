import ArgumentParser
import Glibc
import InkCompiler
import InkProgram
import InkRuntime

/// What undo costs: a copy of a running story, and the first change after it.
struct SnapshotFigures {
  let compiled: String
  private static let repetitions = 20_000

  func all() throws -> [Figure] {
    var story = Story(try StoryLoader.program(json: read(compiled)))
    var player = RandomPlayer(seed: 7)
    // Into the story, until two choices are up.
    for _ in 0..<40 {
      while story.canContinue { _ = try story.continueLine() }
      if story.choiceCount > 1 { try story.choose(player.pick(story.choiceCount)) }
    }
    while story.canContinue { _ = try story.continueLine() }
    guard story.choiceCount > 0 else { throw ValidationError("\(compiled) ends too early to be measured.") }
    let setting = try samples(story) { (copy: inout Story) in copy.seed = 5 }
    let choosing = try samples(story) { (copy: inout Story) in try copy.choose(0) }
    return [
      Figure("a snapshot and its first write, a number", "µs", .atMost(2), setting),
      Figure("a snapshot and its first write, a choice", "µs", .atMost(2), choosing),
    ]
  }

  /// Microseconds, each the mean of many.
  private func samples(_ story: Story, _ change: (inout Story) throws -> Void) throws -> [Double] {
    try (0..<9).map { _ in
      let start = now()
      for _ in 0..<Self.repetitions {
        var copy = story
        try change(&copy)
      }
      return (now() - start) * 1e6 / Double(Self.repetitions)
    }
  }

  private func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return all }
      all += chunk.prefix(count)
    }
  }
}
