import Playthrough

/// The map as a picture in SVG: a band for each act, its scenes in rows of four, lines between them.
public struct MapDrawing: Sendable {
  private struct Place: Sendable {
    var x: Int
    var y: Int
  }

  private let map: StoryMap
  private var scenes: [Place]
  private var endings: [Place]
  private var headings: [(text: String, y: Int)] = []
  private var height = 20

  private static let columns = 4
  private static let boxWidth = 200
  private static let boxHeight = 36
  private static let step = 230
  private static let row = 66

  public init(_ map: StoryMap) {
    self.map = map
    scenes = map.scenes.map { _ in Place(x: 0, y: 0) }
    endings = map.endings.map { _ in Place(x: 0, y: 0) }
    for act in map.acts {
      let members = map.scenes.indices.filter { map.scenes[$0].act == act }
      let rows = lay(members.count, under: MapGraph(map).actTitle(act))
      for (member, place) in zip(members, rows) { scenes[member] = place }
    }
    endings = lay(map.endings.count, under: "Endings")
  }

  private mutating func lay(_ count: Int, under heading: String) -> [Place] {
    height += 34
    headings.append((heading, height))
    let top = height + 18
    let places = (0..<count).map { index in
      Place(x: 20 + index % Self.columns * Self.step, y: top + index / Self.columns * Self.row)
    }
    height = top + (count + Self.columns - 1) / Self.columns * Self.row
    return places
  }

  public var svg: String {
    let width = 20 + Self.columns * Self.step
    var text = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height + 20)" \
      viewBox="0 0 \(width) \(height + 20)" font-family="sans-serif" font-size="13">
      <rect width="100%" height="100%" fill="#0b0d12"/>

      """
    for heading in headings {
      text += "<text x=\"20\" y=\"\(heading.y)\" fill=\"#f6f1e6\">\(Self.escaped(heading.text))</text>\n"
    }
    for (index, scene) in map.scenes.enumerated() {
      for next in scene.leadsTo {
        let isLine = scene.isOnLine && map.scenes[next].isOnLine
        text += edge(scenes[index], scenes[next], isLine: isLine, isHidden: map.scenes[next].title == nil)
      }
      for ending in scene.endsIn {
        text += edge(
          scenes[index], endings[ending], isLine: false, isHidden: map.endings[ending].title == nil)
      }
    }
    for (scene, place) in zip(map.scenes, scenes) {
      text += box(scene.title, at: place, isLine: scene.isOnLine, corner: scene.isCanonical ? 18 : 4)
    }
    for (ending, place) in zip(map.endings, endings) {
      text += box(ending.title, at: place, isLine: false, corner: 18)
    }
    return text + "</svg>\n"
  }

  private func edge(_ from: Place, _ to: Place, isLine: Bool, isHidden: Bool) -> String {
    let middle = Self.boxWidth / 2
    let colour = isLine ? "#f2a35a" : "#3d4858"
    let dashes = isHidden ? " stroke-dasharray=\"2 4\"" : ""
    let (startX, startY) = (from.x + middle, from.y + Self.boxHeight)
    let (endX, endY) = (to.x + middle, to.y)
    return "<path d=\"M\(startX) \(startY) C\(startX) \(startY + 30) \(endX) \(endY - 30) \(endX) \(endY)\" "
      + "fill=\"none\" stroke=\"\(colour)\" stroke-width=\"\(isLine ? 2 : 1)\"\(dashes)/>\n"
  }

  private func box(_ title: String?, at place: Place, isLine: Bool, corner: Int) -> String {
    let colour = title == nil ? "#3d4858" : isLine ? "#f2a35a" : "#8f97a6"
    let dashes = title == nil ? " stroke-dasharray=\"2 4\"" : ""
    return "<rect x=\"\(place.x)\" y=\"\(place.y)\" width=\"\(Self.boxWidth)\" height=\"\(Self.boxHeight)\" "
      + "rx=\"\(corner)\" fill=\"#0a1118\" stroke=\"\(colour)\"\(dashes)/>"
      + "<text x=\"\(place.x + Self.boxWidth / 2)\" y=\"\(place.y + 23)\" text-anchor=\"middle\" "
      + "fill=\"#d9d4c8\">\(Self.escaped(title ?? "?"))</text>\n"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
