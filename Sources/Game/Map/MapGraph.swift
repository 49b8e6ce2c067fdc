import JSON
import Playthrough

/// The map as files for other tools.
public struct MapGraph: Sendable {
  let map: StoryMap

  public init(_ map: StoryMap) {
    self.map = map
  }

  /// For Graphviz: a cluster for each act, boxes for scenes, diamonds for canonical ones, double circles for
  /// endings. The line of this life is drawn thick, other lives thin, what was not reached dotted.
  public var dot: String {
    var text = "digraph story {\n  rankdir=TB;\n  node [shape=box, fontname=\"sans-serif\"];\n"
    for act in map.acts {
      text += "  subgraph cluster_act\(act) {\n    label=\(Self.quoted(actTitle(act)));\n"
      for (index, scene) in map.scenes.enumerated() where scene.act == act {
        let shape = scene.isCanonical ? ", shape=diamond" : ""
        text += "    s\(index) [label=\(Self.quoted(scene.title ?? "?"))\(shape), \(style(scene))];\n"
      }
      text += "  }\n"
    }
    for (index, ending) in map.endings.enumerated() {
      let style = ending.title == nil ? "style=dotted" : "style=solid"
      text += "  e\(index) [label=\(Self.quoted(ending.title ?? "?")), shape=doublecircle, \(style)];\n"
    }
    for (index, scene) in map.scenes.enumerated() {
      for next in scene.leadsTo {
        let isLine = scene.isOnLine && map.scenes[next].isOnLine
        text +=
          "  s\(index) -> s\(next)\(isLine ? " [penwidth=2]" : hidden(next) ? " [style=dotted]" : "");\n"
      }
      for ending in scene.endsIn {
        text += "  s\(index) -> e\(ending)\(map.endings[ending].title == nil ? " [style=dotted]" : "");\n"
      }
    }
    return text + "}\n"
  }

  /// For Mermaid: a flowchart with a subgraph for each act.
  public var mermaid: String {
    var text = "flowchart TD\n"
    for act in map.acts {
      text += "  subgraph act\(act)[\(Self.escaped(actTitle(act)))]\n"
      for (index, scene) in map.scenes.enumerated() where scene.act == act {
        let title = Self.escaped(scene.title ?? "?")
        text += "    s\(index)\(scene.isCanonical ? "{\(title)}" : "[\(title)]")\n"
      }
      text += "  end\n"
    }
    for (index, ending) in map.endings.enumerated() {
      text += "  e\(index)([\(Self.escaped(ending.title ?? "?"))])\n"
    }
    for (index, scene) in map.scenes.enumerated() {
      for next in scene.leadsTo {
        let isLine = scene.isOnLine && map.scenes[next].isOnLine
        text += "  s\(index) \(isLine ? "==>" : hidden(next) ? "-.->" : "-->") s\(next)\n"
      }
      for ending in scene.endsIn {
        text += "  s\(index) \(map.endings[ending].title == nil ? "-.->" : "-->") e\(ending)\n"
      }
    }
    return text
  }

  /// Everything the map knows; what was not reached has no title.
  public var json: JSONValue {
    [
      "scenes": .array(map.scenes.map(json(of:))),
      "endings": .array(
        map.endings.map { ending in
          .object(named(ending.id, ending.title, ["found": .bool(ending.title != nil)]))
        }),
      "reached": .object(["scenes": count(map.scenesReached), "endings": count(map.endingsFound)]),
    ]
  }

  private func json(of scene: StoryMap.Scene) -> JSONValue {
    let rest: JSONObject = [
      "act": .integer(Int64(scene.act)), "reached": .bool(scene.title != nil),
      "thisLife": .bool(scene.isOnLine),
      "lives": .array(scene.lives.map { .integer(Int64($0)) }), "canonical": .bool(scene.isCanonical),
      "decisions": .array(scene.decisions.map { .array($0.map(json(of:))) }),
      "leadsTo": .array(scene.leadsTo.map { .integer(Int64($0)) }),
      "endsIn": .array(scene.endsIn.map { .integer(Int64($0)) }),
    ]
    return .object(named(scene.id, scene.title, rest))
  }

  private func json(of option: StoryMap.Option) -> JSONValue {
    [
      "text": .string(option.text), "mark": .string(option.mark.words),
      "canonical": .bool(option.isCanonical),
      "thisLife": .bool(option.isOnLine),
    ]
  }

  /// Names nothing that was not reached.
  private func named(_ id: String, _ title: String?, _ rest: JSONObject) -> JSONObject {
    var object: JSONObject = [
      "id": title == nil ? .null : .string(id), "title": title.map { .string($0) } ?? .null,
    ]
    object.entries += rest.entries
    return object
  }

  private func count(_ count: Progress.Count) -> JSONValue {
    ["found": .integer(Int64(count.found)), "total": .integer(Int64(count.total))]
  }

  func actTitle(_ act: Int) -> String {
    map.actTitles[act].map { "\(act)  \($0)" } ?? (act == 0 ? "Before" : "Act \(act)")
  }

  private func hidden(_ scene: Int) -> Bool { map.scenes[scene].title == nil }

  private func style(_ scene: StoryMap.Scene) -> String {
    if scene.title == nil { return "style=dotted" }
    return scene.isOnLine ? "style=bold" : "style=solid"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text {
      if character == "\"" || character == "\\" { quoted += "\\" }
      quoted.append(character)
    }
    return quoted + "\""
  }

  private static func escaped(_ text: String) -> String {
    var escaped = "\""
    for character in text {
      switch character {
      case "\"": escaped += "#quot;"
      case "#": escaped += "#35;"
      default: escaped.append(character)
      }
    }
    return escaped + "\""
  }
}
