// swift-tools-version: 6.2
import Foundation
import PackageDescription

// The static executable links the archives of ncurses; see script/install.
let linksStatically = ProcessInfo.processInfo.environment["BALLERINA_STATIC"] != nil
// The pseudo-terminal tests read the screen with libvterm; script/test installs it.
let hasTerminalReader = FileManager.default.fileExists(atPath: "/usr/include/vterm.h")

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

var targets: [Target] = [
  module("InkProgram"),
  module("InkSyntax"),
  module("JSON"),
  module("InkCompiler", ["InkSyntax", "InkProgram", "JSON"]),
  module("InkRuntime", ["InkProgram", "JSON"]),
  module("Cues"),
  module("Playthrough", ["Cues", "InkRuntime", "InkProgram", "JSON"]),
  module("Survey", ["Playthrough", "Cues", "InkRuntime", "InkProgram", "JSON"]),
  module("Speedrun", ["Playthrough", "Cues", "InkRuntime", "InkProgram", "JSON"]),
  module("Screen"),
  module(
    "Game", ["Playthrough", "Speedrun", "Screen", "Cues", "InkRuntime", "JSON"]),
  module("Storage"),
  .target(
    name: "CNcurses",
    linkerSettings: linksStatically
      ? [.linkedLibrary(":libncursesw.a"), .linkedLibrary(":libtinfo.a")]
      : [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
  module("CursesTerminal", ["Screen", "CNcurses"]),
  .executableTarget(
    name: "embed", dependencies: ["InkCompiler", "Screen"],
    swiftSettings: strict),
  .plugin(name: "EmbedStory", capability: .buildTool(), dependencies: ["embed"]),
  .target(name: "StoryData", path: "Story", swiftSettings: strict, plugins: ["EmbedStory"]),
  .target(name: "CPty", path: "Tests/Support/CPty"),
  .executableTarget(
    name: "bench", dependencies: ["CPty", "InkCompiler", "InkRuntime", "InkProgram", arguments],
    swiftSettings: strict),
  .executableTarget(
    name: "ballerina",
    dependencies: [
      "StoryData",
      "Game", "CursesTerminal", "Storage", "Playthrough", "Speedrun", "Survey", "Cues", "Screen", "JSON",
      "InkCompiler", "InkRuntime", "InkProgram", arguments,
    ],
    swiftSettings: strict),
  .executableTarget(
    name: "inkc",
    dependencies: ["InkCompiler", "InkSyntax", "InkRuntime", "InkProgram", "JSON", arguments],
    swiftSettings: strict),
  tests("InkSyntaxTests", ["InkSyntax"]),
  tests("InkCompilerTests", ["InkCompiler", "InkSyntax", "InkProgram", "JSON"]),
  tests("InkRuntimeTests", ["InkRuntime", "InkCompiler", "InkProgram", "JSON"]),
  tests("ConformanceTests", ["InkRuntime", "InkCompiler", "InkSyntax", "InkProgram", "JSON"]),
  tests("InkcTests", ["inkc", "InkRuntime", "InkCompiler", "InkProgram"]),
  tests("JSONTests", ["JSON"]),
  tests("CuesTests", ["Cues"]),
  tests("PlaythroughTests", ["Playthrough", "Cues", "InkRuntime", "InkCompiler", "InkProgram", "JSON"]),
  tests("SurveyTests", ["Survey", "Playthrough", "Cues", "InkRuntime", "InkCompiler", "InkProgram", "JSON"]),
  .target(
    name: "RunFixtures", dependencies: ["Speedrun", "Playthrough", "InkCompiler", "InkProgram"],
    path: "Tests/Support/RunFixtures", swiftSettings: strict),
  tests(
    "SpeedrunTests",
    ["RunFixtures", "Speedrun", "Playthrough", "Cues", "InkRuntime", "InkCompiler", "InkProgram", "JSON"]),
  tests("ScreenTests", ["Screen"]),
  tests(
    "GameTests",
    [
      "RunFixtures", "Game", "Playthrough", "Speedrun", "Survey", "Screen", "Cues", "InkRuntime",
      "InkCompiler",
      "InkProgram", "JSON",
    ]),
  tests(
    "StoryTests",
    [
      "StoryData", "Speedrun", "Survey", "Playthrough", "Cues", "InkRuntime", "InkCompiler", "InkProgram",
      "JSON",
    ], exclude: ["routes.txt", "words.txt"]),
  .testTarget(name: "RunsTests", dependencies: ["ballerina", "JSON"], swiftSettings: strict),
  tests("StorageTests", ["Storage"]),
  tests("ShellTests", ["ballerina", "Storage"]),
  tests("HouseTests", []),
]

if hasTerminalReader {
  targets += [
    .systemLibrary(name: "CVTerm", path: "Tests/Support/CVTerm"),
    .target(
      name: "PseudoTerminal", dependencies: ["CPty", "CVTerm"], path: "Tests/Support/PseudoTerminal",
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["PseudoTerminal", "ballerina", "inkc"], swiftSettings: strict),
  ]
}

var products: [Product] = [
  .executable(name: "ballerina", targets: ["ballerina"]),
  .executable(name: "inkc", targets: ["inkc"]),
  .library(name: "Ink", targets: ["InkCompiler", "InkRuntime", "InkProgram", "InkSyntax"]),
]

// Fuzzing builds the engine with instruments of its own, and nothing else: what links an instrumented engine
// needs the fuzzer's run time. See script/fuzz.
if ProcessInfo.processInfo.environment["BALLERINA_FUZZ"] != nil {
  let engine = ["InkProgram", "InkSyntax", "JSON", "InkCompiler", "InkRuntime"]
  let instruments = ["-sanitize=fuzzer,address"]
  targets.removeAll { !engine.contains($0.name) }
  targets.append(
    .executableTarget(
      name: "InkFuzz", dependencies: engine.map { .byName(name: $0) }, path: "Tests/Support/InkFuzz",
      exclude: ["ink.dict", "json.dict"],
      linkerSettings: [.unsafeFlags(instruments + ["-use-ld=lld"])]))
  for target in targets { target.swiftSettings = strict + [.unsafeFlags(instruments)] }
  products = []
}

let package = Package(
  name: "Ballerina",
  products: products,
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: targets,
  swiftLanguageModes: [.v6])
