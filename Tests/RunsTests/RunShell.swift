import Foundation
import Testing

/// The game's commands, each in a process of its own, over one folder of runs.
final class RunShell {
  let home: URL

  struct Result {
    let status: Int32
    let output: String
    let errors: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  init() throws {
    home = FileManager.default.temporaryDirectory.appending(path: "runs-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: home) }

  private static var program: URL {
    let bundle = ProcessInfo.processInfo.arguments.first { $0.hasSuffix(".xctest") }
    let folder =
      bundle.map { URL(filePath: $0).deletingLastPathComponent() }
      ?? URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../.build/debug")
      .standardized
    return folder.appending(path: "ballerina")
  }

  /// A process that is ready to be started, with its ends.
  func process(_ arguments: [String]) -> (process: Process, input: Pipe, output: Pipe, errors: Pipe) {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.environment = ["BALLERINA_HOME": home.path, "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"]
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
    return (process, input, output, errors)
  }

  @discardableResult
  func run(_ arguments: String..., input: String = "") throws -> Result {
    let ends = process(arguments)
    try ends.process.run()
    // Less than a pipe holds, so that nothing waits.
    ends.input.fileHandleForWriting.write(Data(input.utf8))
    try ends.input.fileHandleForWriting.close()
    let output = ends.output.fileHandleForReading.readDataToEndOfFile()
    let errors = ends.errors.fileHandleForReading.readDataToEndOfFile()
    ends.process.waitUntilExit()
    return Result(
      status: ends.process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }

  /// Always the first choice: whatever the story is, that comes to some ending.
  static let anyRoute = String(repeating: "1\n", count: 1000)

  /// Choice numbers, one a line, that lead along the canonical line.
  func route(_ name: String) throws -> String {
    let result = try run("story", "route", name)
    try #require(result.status == 0, "\(result.errors)")
    return result.output
  }

  /// Runs a category along a route, in the story's order.
  @discardableResult
  func speedrun(_ category: String, _ route: String, _ more: String...) throws -> Result {
    let ends = ["speedrun", "--plain", "--order", "fixed", "--category", category] + more
    let parts = process(ends)
    try parts.process.run()
    parts.input.fileHandleForWriting.write(Data(route.utf8))
    try parts.input.fileHandleForWriting.close()
    let output = parts.output.fileHandleForReading.readDataToEndOfFile()
    parts.process.waitUntilExit()
    return Result(
      status: parts.process.terminationStatus, output: String(decoding: output, as: UTF8.self), errors: "")
  }

  func file(_ name: String) -> URL { home.appending(path: "runs").appending(path: name) }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: file(name)), as: UTF8.self)
  }
}
