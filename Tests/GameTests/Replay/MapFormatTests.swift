import Foundation
import JSON
import Testing

@testable import Game
@testable import Playthrough

/// A map with everything on it: reached and not, canonical, this life and another, an ending found and one
/// not.
private let map: StoryMap = {
  var atlas = Atlas(fingerprint: "0", states: 1, isExhaustive: true)
  atlas.scenes = [
    .init(id: "store", title: "Aisle \"Nine\" & co", act: 1, beats: ["b01"]),
    .init(id: "street", title: "The Street", act: 2, beats: []),
    .init(id: "sea", title: "The Sea", act: 2, beats: []),
  ]
  atlas.endings = [
    .init(id: "sunrise", title: "Toward the Rising Sun", facts: [], route: []),
    .init(id: "cake", title: "The Cake Melts", facts: [], route: []),
  ]
  atlas.decisions = [.init(scene: 0, options: [0, 1]), .init(scene: 1, options: [2])]
  func option(_ label: String, _ decision: Int, _ scenes: [Int], _ endings: [Int]) -> Atlas.Option {
    Atlas.Option(
      label: label, text: "Go \(label).", decision: decision, canon: .must, next: [], scenes: scenes,
      pieces: [],
      endings: endings, remaining: nil)
  }
  atlas.options = [option("a", 0, [1], []), option("b", 0, [2], []), option("c", 1, [], [0, 1])]
  var archive = Archive()
  let life = Identifier(bits: 1)
  let header = Header(story: 0)
  let opening = Met(tags: ["scene: store: Aisle Nine", "act: 1: Cake"])
  archive.apply(.life(LifeRecord(id: life, header: header, time: 1, met: opening)))
  let met = Met(tags: [
    "scene: street: The Street", "act: 2: Handle", "ending: sunrise: Toward the Rising Sun",
  ])
  archive.apply(
    .turn(
      TurnRecord(
        id: Identifier(bits: 2), life: life, parent: nil, pick: Pick(index: 0, label: "a", text: "Go a."),
        isGentle: false, time: 2, met: met)))
  return StoryMap(
    archive, progress: Progress(archive, atlas: atlas), life: archive.latest, canonicalEnding: "sunrise")
}()

@Suite struct MapFormatTests {
  @Test func theMapInWords() {
    #expect(
      MapText(map).lines == [
        "The map. Scenes: 2 of 3, 66 percent. Endings: 1 of 2, 50 percent.",
        "", "Act 1: Cake. 1 of 1 scenes reached.", "Aisle \"Nine\" & co: this life; canonical.",
        "  Go a.: all seen, canonical.", "  Go b.: never taken, canonical.",
        "", "Act 2: Handle. 1 of 2 scenes reached.", "The Street: this life.",
        "  Go c.: never taken, canonical.",
        "One scene not reached.",
        "", "Ending 1 of 2: Toward the Rising Sun.", "Ending 2 of 2: not found.",
      ])
  }

  @Test func whatWasNotReachedIsNamedNowhere() {
    let graph = MapGraph(map)
    for text in [graph.dot, graph.mermaid, graph.json.serialized, MapDrawing(map).svg] {
      #expect(!text.contains("The Sea"))
      #expect(!text.contains("The Cake Melts"))
      #expect(text.contains("The Street"))
    }
  }

  @Test func dotQuotesAndTellsLinesApart() {
    let dot = MapGraph(map).dot
    #expect(dot.contains("s0 [label=\"Aisle \\\"Nine\\\" & co\", shape=diamond, style=bold];"))
    #expect(dot.contains("s2 [label=\"?\", style=dotted];"))
    #expect(dot.contains("s0 -> s1 [penwidth=2];"))
    #expect(dot.contains("s0 -> s2 [style=dotted];"))
    #expect(dot.contains("s1 -> e1 [style=dotted];"))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/dot")))
  func graphvizDrawsIt() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appending(path: "map.dot")
    let drawing = folder.appending(path: "map.svg")
    try MapGraph(map).dot.write(to: source, atomically: true, encoding: .utf8)
    let dot = Process()
    dot.executableURL = URL(filePath: "/usr/bin/dot")
    dot.arguments = ["-Tsvg", "-o", drawing.path, source.path]
    try dot.run()
    dot.waitUntilExit()
    #expect(dot.terminationStatus == 0)
    #expect(try String(contentsOf: drawing, encoding: .utf8).contains("The Street"))
  }

  @Test func mermaidEscapes() {
    let mermaid = MapGraph(map).mermaid
    #expect(mermaid.contains("s0{\"Aisle #quot;Nine#quot; & co\"}"))
    #expect(mermaid.contains("s0 ==> s1"))
    #expect(mermaid.contains("s0 -.-> s2"))
  }

  @Test func svgIsWellFormed() throws {
    let svg = MapDrawing(map).svg
    #expect(svg.contains("Aisle &quot;Nine&quot; &amp; co"))
    #expect(svg.components(separatedBy: "<rect").count == 7)
    #expect(svg.hasSuffix("</svg>\n"))
  }

  @Test func jsonTellsEverythingThatIsKnown() throws {
    let json = try JSONValue(parsing: MapGraph(map).json.serializedBytes)
    let scenes = try #require(json["scenes"]?.arrayValue)
    #expect(scenes[0]["canonical"]?.boolValue == true)
    #expect(scenes[0]["leadsTo"]?.arrayValue?.compactMap(\.intValue) == [1, 2])
    #expect(scenes[2]["id"] == .null)
    #expect(json["endings"]?.arrayValue?.map { $0["found"]?.boolValue } == [true, false])
  }
}

@Suite struct PlainWordsTests {
  @Test(arguments: [
    ("3", PlainCommand.choose(3)), (" Undo ", .undo(1)), ("undo 4", .undo(4)), ("BRANCH 12", .branch(12)),
    ("branch", .branch(nil)), ("branch the door", .place("the door")),
    ("branch 3 with code, fear", .branchCarrying(3, "code,fear")), ("save the door", .save("the door")),
    ("gentle on", .gentle(true)), ("gentle", .gentle(nil)), ("", .nothing), ("life 2", .life(2)),
    ("dance", .unknown("dance")), ("undo it", .unknown("undo")), ("-1", .choose(-1)),
    ("compare 2", .compare(2)),
    ("99999999999999999999", .unknown("99999999999999999999")), ("hint\r", .hint),
  ])
  func aLineIsACommand(line: String, command: PlainCommand) {
    #expect(PlainCommand(line) == command)
  }

  @Test func aHintIsToldByAndBy() {
    let scene = Atlas.Scene(id: "store", title: "Aisle Nine", act: 1, beats: [])
    let hint = Progress.Hint(
      act: 1, scene: scene, isSceneReached: true, option: "Stay.", label: "a", turn: 2)
    #expect(ReplayText.hint(hint, step: 1) == "There is something unseen in act 1. Type hint again for more.")
    #expect(ReplayText.hint(hint, step: 2) == "It is in the scene Aisle Nine. Type hint again for more.")
    #expect(ReplayText.hint(hint, step: 3) == "Choose: Stay. Type branch 3 to go back there.")
    #expect(ReplayText.hint(nil, step: 1) == "Everything has been seen.")
  }

  @Test func aCarriedLifeIsReported() {
    #expect(CarriedReport(Carried(turns: 3, told: 3)).lines.count == 1)
    let missing = Pick(index: 0, label: "a", text: "Stay.")
    let lines = CarriedReport(Carried(turns: 3, told: 1, missing: missing)).lines
    #expect(lines[0].contains("1 of the 3 turns"))
    #expect(lines[1].contains("\"Stay.\""))
  }
}
