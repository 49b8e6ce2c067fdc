import Cues
import InkRuntime
import JSON
import Playthrough

/// What `story check` finds: the canonical route, what is written, what can be reached, and what breaks the
/// contract.
public struct Check: Sendable {
  /// How much of something that is written can be reached.
  public struct Coverage: Equatable, Sendable {
    public var what: String
    public var written: Int
    public var missing: [String]
  }

  /// The canonical route; as far as it could be followed, where it broke off.
  public private(set) var canon: Route
  public private(set) var coverage: [Coverage] = []
  public private(set) var unreachedKnots: [String]
  /// Every breach of the contract; none where the story is in order.
  public private(set) var findings: [String] = []
  /// Worth knowing, and no breach.
  public private(set) var notes: [String] = []
  /// Choices taken by chance, and the seed they began with.
  public private(set) var randomChoices = 0
  public let inventory: Inventory
  private let contract: Contract
  private var states: (count: Int, isExhaustive: Bool)?

  public var isInOrder: Bool { findings.isEmpty }

  /// Follows the canonical route and reads what is written.
  public init(story: Story, inventory: Inventory, contract: Contract) {
    self.inventory = inventory
    self.contract = contract
    unreachedKnots = inventory.unreached(roots: ["board"])
    do {
      canon = try Route.canon(of: story)
    } catch {
      canon = error.route
      findings.append("canonical route: \(error)")
    }
    checkCanon()
    findings += inventory.findings
    findings += unreachedKnots.map { "no divert reaches the knot \($0)" }
    checkNames()
  }

  private mutating func checkCanon() {
    if canon.beats != contract.beats {
      let (told, wanted) = (canon.beats, contract.beats)
      let parting = zip(told, wanted).prefix { $0.0 == $0.1 }.count
      let here = parting < told.count ? told[parting] : "the end"
      let there = parting < wanted.count ? wanted[parting] : "the end"
      findings.append("canonical route: beat \(parting + 1) is \(here), and should be \(there)")
    }
    if canon.ending != contract.ending {
      findings.append(
        "canonical route: ends in \(canon.ending ?? "no ending"), and should in \(contract.ending)")
    }
    findings += canon.warnings.map { "canonical route: \($0)" }
  }

  /// Ids are unique, scenes are named after their knots, and the contract's collections are the written ones.
  private mutating func checkNames() {
    for knot in inventory.knots {
      for case .scene(let id, _) in Cue.cues(in: knot.tags) where id != knot.name {
        findings.append("\(knot.name): its scene is called \(id)")
      }
    }
    compare("endings", contract.endings, inventory.endings)
    compare("memories", contract.memories, ids { if case .memory(let id) = $0 { id } else { nil } })
    compare("facts", contract.facts, ids { if case .fact(let id, _) = $0 { id } else { nil } })
    compare("clues", contract.clues, ids { if case .clue(let id) = $0 { id } else { nil } })
  }

  private func ids(_ id: (Cue) -> String?) -> [String] { Array(Set(inventory.cues.compactMap(id))) }

  private mutating func compare(_ what: String, _ wanted: [String], _ written: [String]) {
    let missing = wanted.filter { !written.contains($0) }
    let strange = written.filter { !wanted.contains($0) }.sorted()
    if !missing.isEmpty {
      findings.append("\(what) in the contract and not in the story: \(missing.joined(separator: ", "))")
    }
    if !strange.isEmpty {
      findings.append("\(what) in the story and not in the contract: \(strange.joined(separator: ", "))")
    }
  }

  /// Plays by chance until `choices` were taken, and looks for dead ends, errors and warnings.
  public mutating func playByChance(_ story: Story, choices: Int, seed: UInt32) {
    var player = RandomPlayer(seed: seed)
    var said: Set<String> = []
    while randomChoices < choices {
      let life = RandomLife(of: story, player: &player)
      randomChoices += max(life.route.numbers.count, 1)
      var faults = life.route.warnings
      if let error = life.route.error { faults.append("\(error)") }
      if life.route.ending == nil, life.route.error == nil { faults.append("stops outside an ending") }
      for fault in faults where said.insert(fault).inserted {
        let route = life.route.numbers.map(String.init).joined(separator: " ")
        findings.append("by chance: \(fault) (after \(route))")
      }
      if said.count > 20 { return }
    }
    notes.append("\(randomChoices) choices by chance, from seed \(seed)")
  }

  /// Takes in an exploration's findings.
  public mutating func take(_ exploration: Exploration) {
    findings += exploration.findings.map(\.description)
  }

  /// Holds what can be reached against what is written.
  public mutating func cover(_ atlas: Atlas) {
    states = (atlas.states, atlas.isExhaustive)
    if atlas.states > contract.states {
      findings.append("\(atlas.states) distinct states; the contract allows \(contract.states)")
    }
    let reached = atlas.options.count
    coverage = [
      covered("scenes", inventory.scenes, atlas.scenes.map(\.id)),
      Coverage(
        what: "choices", written: inventory.choices,
        missing: reached < inventory.choices
          ? ["\(inventory.choices - reached) of them"] : []),
      covered("endings", contract.endings, atlas.endings.map(\.id)),
      covered("memories", contract.memories, atlas.memories), covered("clues", contract.clues, atlas.clues),
      covered("facts", contract.facts, atlas.facts),
    ]
    findings += coverage.filter { !$0.missing.isEmpty }.map {
      "\($0.what) that no playthrough reaches: \($0.missing.joined(separator: ", "))"
    }
  }

  private func covered(_ what: String, _ written: [String], _ reached: [String]) -> Coverage {
    let reached = Set(reached)
    return Coverage(what: what, written: written.count, missing: written.filter { !reached.contains($0) })
  }

  public mutating func note(_ text: String) { notes.append(text) }
}

extension Check {
  public var json: JSONValue {
    let strings = { (texts: [String]) in JSONValue.array(texts.map { .string($0) }) }
    var object: JSONObject = [
      "ok": .bool(isInOrder), "beats": strings(canon.beats),
      "ending": canon.ending.map { .string($0) } ?? .null,
      "canonChoices": .integer(Int64(canon.numbers.count)),
      "scenes": .integer(Int64(inventory.scenes.count)), "choices": .integer(Int64(inventory.choices)),
      "endings": .integer(Int64(inventory.endings.count)), "words": .integer(Int64(inventory.words)),
      "unreachedKnots": strings(unreachedKnots), "findings": strings(findings), "notes": strings(notes),
    ]
    if let states {
      object["states"] = .integer(Int64(states.count))
      object["exhaustive"] = .bool(states.isExhaustive)
    }
    for part in coverage {
      object["\(part.what)Missing"] = strings(part.missing)
    }
    return .object(object)
  }

  public var text: String {
    var lines = [
      "\(canon.beats.count) beats on the canonical route, in \(canon.numbers.count) choices, to \(canon.ending ?? "no ending"):",
      "  " + canon.beats.joined(separator: " "),
      "\(inventory.scenes.count) scenes, \(inventory.choices) choices, \(inventory.endings.count) endings, \(inventory.words) words",
    ]
    if let states { lines.append("\(states.isExhaustive ? "" : "at least ")\(states.count) distinct states") }
    for part in coverage {
      lines.append("\(part.what): \(part.missing.isEmpty ? "all" : "not all") of \(part.written) reached")
    }
    lines += notes
    lines += findings.map { "! \($0)" }
    lines.append(isInOrder ? "The story is in order." : "\(findings.count) findings.")
    return lines.joined(separator: "\n")
  }
}
