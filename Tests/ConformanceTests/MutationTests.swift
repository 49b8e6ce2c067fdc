import Foundation
import InkCompiler
import InkProgram
import InkRuntime
import Testing

/// The corpus, damaged at random: nothing traps or runs on, and what can still be played plays the same in
/// every way. BALLERINA_LONG=1 makes it a hundred times as many.
@Suite struct MutationTests {
  static let rounds = ProcessInfo.processInfo.environment["BALLERINA_LONG"] == nil ? 2 : 200

  /// Twenty parts of the corpus, so that they are run side by side.
  static let parts = Array(0..<20)

  private static func sources(of part: Int) -> [(index: Int, bytes: [UInt8])] {
    CorpusCase.all.enumerated().compactMap { index, corpusCase in
      guard index % parts.count == part else { return nil }
      return ConformanceFolder.bytes(corpusCase.source).map { (index, $0) }
    }
  }

  @Test("Damaged sources", arguments: parts) func sources(_ part: Int) throws {
    let sources = Self.sources(of: part)
    for (index, source) in sources {
      var mutation = Mutation(seed: Int32(index))
      for _ in 0..<Self.rounds {
        let other = sources[mutation.number(below: sources.count)].bytes
        // The JSON leaves other control characters out, as the reference's does.
        let damaged = mutation.damaged(source, with: other)
          .map { $0 < 32 && ![9, 10].contains($0) ? 0x20 : $0 }
        let compilation = StoryCompiler.compile(damaged, name: "damaged.ink") { $0 == "self" ? damaged : nil }
        _ = DiagnosticPrinter.report(compilation)
        guard let tree = compilation.tree else { continue }
        let straight = Playing(damaged).play(StoryLoader.program(from: tree))
        let loaded = try StoryLoader.program(json: tree.json())
        let source = String(decoding: damaged, as: UTF8.self)
        #expect(Playing(damaged, mode: .savedAndLoaded).play(loaded) == straight, "\(source)")
        #expect(Playing(damaged, mode: .savedCompactly).play(loaded) == straight, "\(source)")
      }
    }
  }

  @Test("Damaged compiled stories", arguments: parts) func compiled(_ part: Int) throws {
    let stories = Self.sources(of: part).compactMap { index, source in
      StoryCompiler.compile(source, name: "story.ink").json().map { (index: index, json: $0) }
    }
    for (index, json) in stories {
      var mutation = Mutation(seed: Int32(1000 + index))
      for _ in 0..<Self.rounds {
        let damaged = mutation.damaged(json, with: stories[mutation.number(below: stories.count)].json)
        guard let tree = try? StoryLoader.tree(json: damaged) else { continue }
        let written = tree.json()
        #expect(try StoryLoader.tree(json: written).json() == written)
        _ = Playing(damaged).play(StoryLoader.program(from: tree))
      }
    }
  }
}

/// Plays a while and writes down what is seen; bytes decide which choices are taken.
struct Playing {
  private let bytes: [UInt8]
  private let mode: TurnMode
  private var seen = ""

  init(_ bytes: [UInt8], mode: TurnMode = .straight) {
    self.bytes = bytes
    self.mode = mode
  }

  consuming func play(_ program: Program) -> String {
    var player = self
    var story = Story(program, stepLimit: 5000)
    do throws(StoryError) {
      for turn in 0..<12 {
        try player.tell(&story)
        try player.mode.apply(&story)
        story.stepLimit = 5000
        let choices = story.choices
        guard !choices.isEmpty else { break }
        for choice in choices { player.seen += "\(choice.index): \(choice.text) \(choice.tags)\n" }
        let byte = player.bytes.isEmpty ? 0 : player.bytes[turn % player.bytes.count]
        try story.choose(Int(byte) % choices.count)
      }
    } catch {
      player.seen += "!! \(error.message)\n"
    }
    return player.seen
  }

  private mutating func tell(_ story: inout Story) throws(StoryError) {
    for _ in 0..<100 where story.canContinue {
      let line = try story.continueLine()
      seen += "\(line.text)\(line.tags)\(line.errors)\(line.warnings)\n"
    }
  }
}
