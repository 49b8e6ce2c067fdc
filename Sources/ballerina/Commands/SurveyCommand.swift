import ArgumentParser
import JSON
import Storage
import Survey

/// `ballerina story survey`: plays everything once and writes the atlas.
struct SurveyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey",
    abstract: "Explore every reachable state of the story and write what was reached.",
    discussion: "It takes minutes and some gigabytes; script/survey calls it on a release build.")

  @Option(help: "The file to write.")
  var output = "Story/atlas.json"

  @Option(help: "Most states to explore; beyond them the atlas is a lower bound, and says so.")
  var limit = 1_500_000

  @Option(help: "Lives to play by guided chance, for what the exploration did not reach.")
  var lives = 20_000

  @Option(help: "The seed of those lives.")
  var seed: UInt32 = 7

  func run() throws {
    let builtIn = try BuiltInStory()
    var exploration = try explore(builtIn, gentle: false, limit: limit)
    Output.print("\(exploration.isExhaustive ? "" : "at least ")\(exploration.states) distinct states")
    exploration.wander(lives: lives, seed: seed)
    var gentle = try explore(builtIn, gentle: true, limit: limit / 10)
    let isSame = try gentle.hasTheSameShape(as: explore(builtIn, gentle: false, limit: limit / 10))
    Output.print(
      "gentle reading: \(isSame ? "the same choices everywhere" : "NOT the same choices everywhere")")
    gentle.wander(lives: lives / 2, seed: seed)
    Output.print("\(lives) lives by guided chance from seed \(seed), and \(lives / 2) with gentle reading")
    for finding in exploration.findings { Output.print("! \(finding)") }
    for finding in gentle.findings where !exploration.findings.contains(finding) {
      Output.print("! gentle: \(finding)")
    }
    let atlas = exploration.atlas(
      fingerprint: BuiltInStory.name(builtIn.program.fingerprint), contract: builtIn.contract, gentle: gentle)
    try NamedFile(path: output).write(atlas.json.serializedBytes + [0x0A])
    Output.print(
      "\(atlas.scenes.count) scenes, \(atlas.options.count) choices, \(atlas.endings.count) endings in \(output)"
    )
    if !isSame || !exploration.findings.isEmpty { throw ExitCode(1) }
  }

  private func explore(_ builtIn: BuiltInStory, gentle: Bool, limit: Int) throws -> Exploration {
    let beginnings = try builtIn.contract.factSets.map { facts in
      Exploration.Beginning(facts: facts, story: try builtIn.story(facts: facts, gentle: gentle))
    }
    return Exploration(of: beginnings, contract: builtIn.contract, limit: limit)
  }
}
