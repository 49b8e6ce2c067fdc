import ArgumentParser
import Game
import Playthrough

struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "A chart of the scenes that were reached.",
    discussion: "What was not reached has no name, unless --spoilers names it.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, dot, mermaid, svg, json
  }

  @ArgumentParser.Option(help: "text, dot (Graphviz), mermaid, svg or json.")
  var format = Format.text

  @Flag(help: "Name everything, reached or not.")
  var spoilers = false

  func run() throws {
    let source = StorySource(file: nil)
    let archive = try LifeShelf.open(source).archive
    guard let atlas = BuiltInAtlas.of(source) else {
      if format == .text { return Output.text(ReplayText.scenes(archive).map { $0 + "\n" }.joined()) }
      Output.error("this build carries no atlas of its story; make it with: ballerina story survey")
      throw ExitCode.failure
    }
    let map = StoryMap(
      archive, progress: Progress(archive, atlas: atlas), life: archive.latest,
      canonicalEnding: StoryAssets.canonicalEnding, spoilers: spoilers)
    switch format {
    case .text: Output.text(MapText(map).lines.map { $0 + "\n" }.joined())
    case .dot: Output.text(MapGraph(map).dot)
    case .mermaid: Output.text(MapGraph(map).mermaid)
    case .svg: Output.text(MapDrawing(map).svg)
    case .json: Output.print(MapGraph(map).json.serialized)
    }
  }
}
