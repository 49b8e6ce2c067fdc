import Foundation

/// The program as a shell sees it: arguments, pipes, an exit status; with a home of its own.
final class Shell {
  let home: String
  private static let long = ProcessInfo.processInfo.environment["BALLERINA_LONG"] != nil

  /// How often a test repeats what may go wrong at any instant: all of it in a long run.
  static func rounds(_ few: Int, long many: Int) -> Int { long ? many : few }

  struct Result {
    var output: String
    var errors: String
    var status: Int32
    var lines: [String] { output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  }

  init() throws {
    home = FileManager.default.temporaryDirectory.appending(path: "ballerina-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: home)
  }

  /// The folder of the built products: that of the test bundle.
  static var products: URL {
    let arguments = ProcessInfo.processInfo.arguments
    if let bundle = arguments.first(where: { $0.hasSuffix(".xctest") }) {
      return URL(filePath: bundle).deletingLastPathComponent()
    }
    return URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: ".build/debug")
  }

  func process(_ arguments: [String], home other: String? = nil) -> Process {
    let process = Process()
    process.executableURL = Self.products.appending(path: "ballerina")
    process.arguments = arguments
    process.environment = ["BALLERINA_HOME": other ?? home, "PATH": "/usr/bin:/bin", "TERM": "xterm"]
    return process
  }

  /// Runs to the end. Files instead of pipes: a pipe's end can leak into a process that another test starts.
  @discardableResult func run(_ arguments: String..., input: String = "", home: String? = nil) throws
    -> Result
  {
    let process = process(arguments, home: home)
    let name = UUID().uuidString
    process.standardInput = FileHandle(forReadingAtPath: try file("\(name).in", input))
    let paths = [try file("\(name).out", ""), try file("\(name).err", "")]
    process.standardOutput = FileHandle(forWritingAtPath: paths[0])
    process.standardError = FileHandle(forWritingAtPath: paths[1])
    try process.run()
    process.waitUntilExit()
    return Result(
      output: try String(contentsOfFile: paths[0], encoding: .utf8),
      errors: try String(contentsOfFile: paths[1], encoding: .utf8), status: process.terminationStatus)
  }

  /// Writes a file into the home.
  func file(_ name: String, _ text: String) throws -> String {
    let path = "\(home)/\(name)"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  /// The journals of this home.
  var journals: [String] {
    let stories = "\(home)/stories"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: stories)) ?? []
    return names.sorted().map { "\(stories)/\($0)" }
  }
}

/// A program that is talked to, one prompt at a time.
final class Conversation {
  let process: Process
  private let input = Pipe()
  private let path: String
  private var prompts = 0

  init(_ process: Process, in shell: Shell) throws {
    self.process = process
    path = try shell.file("\(UUID().uuidString).out", "")
    process.standardInput = input
    process.standardOutput = FileHandle(forWritingAtPath: path)
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  deinit {
    if process.isRunning { end(by: SIGKILL) }
  }

  func say(_ line: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data("\(line)\n".utf8))
  }

  /// Waits for the next prompt; false where the program ended before it, or says nothing for long.
  func waitForPrompt() -> Bool {
    for _ in 0..<20_000 {
      let heard = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      if heard.components(separatedBy: "\n> ").count - 1 > prompts {
        prompts += 1
        return true
      }
      if !process.isRunning { return false }
      usleep(500)
    }
    return false
  }

  func end(by signal: Int32) {
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
  }
}
