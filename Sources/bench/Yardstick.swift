/// A story of a given size, made of words drawn from lists, that is as dense as written ones are: nested
/// weaves, conditions, logic, alternatives, functions, tunnels.
///
/// At scale 1 it has some 1,700 lines and 17,000 words, and a random player reads 3.6 lines and 350
/// characters a choice. The same scale always gives the same story.
struct Yardstick {
  private static let scenesPerScale = 22
  private static let clues = ["key", "letter", "lamp", "ledger", "rope", "photograph", "whistle", "map"]

  private var state: UInt64 = 0x5DEE_CE66
  private var lines: [String] = []
  private let sceneCount: Int

  private init(scale: Int) { sceneCount = Self.scenesPerScale * scale }

  /// The story in ink.
  static func story(scale: Int) -> String {
    var yardstick = Yardstick(scale: scale)
    yardstick.writeOpening()
    for scene in 0..<yardstick.sceneCount { yardstick.writeScene(scene) }
    yardstick.writeClosing()
    return yardstick.lines.joined(separator: "\n") + "\n"
  }

  // MARK: The story

  private mutating func writeOpening() {
    lines += ["VAR trust = 2", "VAR nerve = 0", "VAR hour = 6", "VAR mood = \"calm\"", "CONST DAWN = 30"]
    for clue in Self.clues { lines.append("VAR has_\(clue) = false") }
    lines += ["LIST weather = (dry), rain, fog", "", sentence(), "-> \(name(0))", ""]
    lines += ["=== function raise(ref x, by)", "~ x = x + by", "{ x > 9:", "  ~ x = 9", "}", ""]
    lines += ["=== function lower(ref x)", "~ x = MAX(x - 1, 0)", ""]
    lines += [
      "=== function manner()", "{ trust > 3:", "  ~ return \"kindly\"", "}", "~ return \"coldly\"", "",
    ]
    for place in 0..<(sceneCount / 7) {
      lines += ["=== look_\(place)(-> back)", sentence() + " {" + alternatives() + "}"]
      lines += ["{ look_\(place) > 1: ->-> back }", "* [\(words(3))]", "  " + sentence(), "* [\(words(4))]"]
      lines += ["  ~ raise(nerve, 1)", "  " + sentence(), "- ->->", ""]
    }
  }

  private mutating func writeScene(_ scene: Int) {
    lines.append("=== \(name(scene)) ===")
    lines.append(
      "{ trust > \(below(6)) && not \(name(max(0, scene - 3))).aside: \(sentence())|\(sentence())}")
    if scene % 3 > 0 { writeSwitch() }
    lines.append("- (again) " + sentence())
    writeInnerWeave(scene)
    writeAnswer(scene)
    lines += ["+ {again < 3} [\(words(4))]", "  " + sentence() + " {&" + alternatives() + "}", "  -> again"]
    lines += ["* -> ", "  " + sentence()]
    lines += ["- \(words(6)).", "~ hour++", "{ has_\(clue()) && hour > \(below(20)): -> aside }"]
    lines += ["-> later", "= aside"]
    writeShortChoices()
    lines += ["-> later", "= later", "\(sentence()) \"\(words(5)),\" he said {manner()}."]
    writeShortChoices()
    let next = scene + 1 == sceneCount ? "closing" : name(scene + 1)
    lines += ["- (leaving) \(words(7)) <>", "-> \(next)", ""]
  }

  private mutating func writeSwitch() {
    lines += [
      "{", "- nerve > 4:", "  " + sentence(), "  ~ mood = \"\(word())\"", "- has_\(clue()) or trust < 1:",
    ]
    lines += ["  " + sentence(), "- else:", "  " + sentence(), "}"]
  }

  private mutating func writeInnerWeave(_ scene: Int) {
    lines += ["* [\(words(4))]", "  " + sentence(), "  ~ raise(trust, \(1 + below(2)))"]
    lines += ["  * * {trust > \(below(3))} [\(words(3))]", "    " + sentence(), "    ~ has_\(clue()) = true"]
    lines += ["    * * * \(words(3))[.] and \(words(4)). " + sentence(), "        \(words(4)) <>"]
    lines += ["    * * * {not has_\(clue())} [\(words(3))]", "        " + sentence()]
    lines += ["    - - - " + sentence()]
    lines += ["  * * (refused) \"\(words(3))[,\" I say],\" I said, and \(words(4)). " + sentence()]
    lines += ["    ~ lower(trust)", "    { mood == \"\(word())\": \(sentence()) }"]
    lines += ["  * * {has_\(clue())} {not refused} [\(words(4))]", "    " + sentence()]
    lines += ["  - - \(words(5)) {refused: \(words(4))|\(words(3))}, \(words(5))."]
    if below(2) == 0 { lines += ["  -> look_\(below(sceneCount / 7))(-> \(name(scene)).later) ->"] }
  }

  private mutating func writeAnswer(_ scene: Int) {
    lines += [
      "* {has_\(clue()) || trust >= \(below(4))} \"\(words(4))," + "\" [I answer] I answered. " + sentence()
    ]
    lines += ["  { \(name(max(0, scene - 1))).leaving && weather ? fog:", "    " + sentence(), "  - else:"]
    lines += ["    " + sentence(), "    ~ nerve += 1", "    ~ temp far = nerve * 2 + hour", "  }"]
    lines += ["  " + sentence() + " # aside"]
  }

  private mutating func writeShortChoices() {
    lines += ["* [\(words(3))] " + sentence(), "  ~ weather = \(pick(["dry", "rain", "fog"]))"]
    lines += ["* {trust + nerve > \(below(4))} [\(words(5))]", "  " + sentence()]
    lines += [
      "  { \(below(4) == 0 ? "shuffle" : "stopping"):", "  - " + sentence(), "  - \(words(6)).", "  }",
      "  ~ lower(nerve)",
    ]
    lines += [
      "* {hour < DAWN} \(words(3)) [and \(words(2))]",
      "  \(words(5)), {has_\(clue()):\(words(3))|\(words(4))}.",
    ]
    lines += ["- " + sentence()]
  }

  private mutating func writeClosing() {
    lines += ["=== closing ===", sentence(), "{ trust > 5: \(sentence()) }", "-> END"]
  }

  // MARK: Words

  private func name(_ scene: Int) -> String { "scene_\(scene)" }

  private mutating func clue() -> String { pick(Self.clues) }

  private mutating func alternatives() -> String { "\(words(3))|\(words(4))|\(words(2))" }

  /// Some fifteen words.
  private mutating func sentence() -> String {
    let first = word()
    let opening = first.prefix(1).uppercased() + first.dropFirst()
    return "\(opening) \(words(5 + below(3))), and \(words(4 + below(6)))."
  }

  private mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in word() }.joined(separator: " ")
  }

  private mutating func word() -> String { pick(Self.vocabulary) }

  private mutating func pick(_ choices: [String]) -> String { choices[below(choices.count)] }

  private mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  private static let vocabulary = """
    the a an his her my our no some every quiet narrow wet old yellow heavy broken patient harbour window stair
    lantern kettle ticket bridge shutter ladder winter evening engine letter neighbour stranger captain baker clerk
    and or but with under over behind beside against without through into from toward after before while until
    waits turns keeps leaves finds lifts drops hears follows opens closes carries remembers forgets answers asks
    slowly twice again almost never always perhaps already elsewhere somehow still quite hardly nearly together
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
}
