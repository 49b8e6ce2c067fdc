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

  func start(_ arguments: [String], home other: String? = nil, in input: Int32, out: Int32, err: Int32)
    -> Child
  {
    let program = Self.products.appending(path: "ballerina").path
    let variables = ["BALLERINA_HOME=\(other ?? home)", "PATH=/usr/bin:/bin", "TERM=xterm"]
    return Child([program] + arguments, variables, [input, out, err])
  }

  /// Runs to the end. Files instead of pipes: no end of a pipe can leak into a process that another test
  /// starts.
  @discardableResult func run(_ arguments: String..., input: String = "", home: String? = nil) throws
    -> Result
  {
    try run(arguments, input: input, home: home)
  }

  func run(_ arguments: [String], input: String = "", home: String? = nil) throws -> Result {
    let name = UUID().uuidString
    let paths = [try file("\(name).in", input), try file("\(name).out", ""), try file("\(name).err", "")]
    let files = [O_RDONLY, O_WRONLY, O_WRONLY].enumerated().map { open(paths[$0], $1 | O_CLOEXEC) }
    let status = start(arguments, home: home, in: files[0], out: files[1], err: files[2]).wait()
    for file in files { close(file) }
    return Result(
      output: try String(contentsOfFile: paths[1], encoding: .utf8),
      errors: try String(contentsOfFile: paths[2], encoding: .utf8), status: status)
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

/// A process that a test started.
struct Child {
  let pid: pid_t

  init(_ arguments: [String], _ variables: [String], _ files: [Int32]) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    for (target, file) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file, Int32(target))
    }
    // The threads of a test process block signals; a child must not inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var words = arguments.map { strdup($0) } + [nil]
    var environment = variables.map { strdup($0) } + [nil]
    var pid: pid_t = 0
    posix_spawn(&pid, arguments[0], &actions, &attributes, &words, &environment)
    for word in words + environment { free(word) }
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
    self.pid = pid
  }

  /// The exit status, once it has ended; minus the signal where one ended it, or where it takes half a
  /// minute.
  func wait() -> Int32 {
    for _ in 0..<60_000 {
      if let status { return status }
      usleep(500)
    }
    kill(pid, SIGKILL)
    return -SIGALRM
  }

  /// Nil while it runs.
  private var status: Int32? {
    var status: Int32 = 0
    let ended = waitpid(pid, &status, WNOHANG)
    // It has been waited for before.
    if ended < 0 { return 0 }
    guard ended == pid else { return nil }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  }

}

/// A program that is talked to, one prompt at a time.
final class Conversation {
  private let child: Child
  private var input: [Int32] = [0, 0]
  private let path: String
  private var prompts = 0

  init(_ arguments: String..., in shell: Shell) throws {
    path = try shell.file("\(UUID().uuidString).out", "")
    pipe(&input)
    for end in input { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let (output, errors) = (open(path, O_WRONLY | O_CLOEXEC), open("/dev/null", O_WRONLY | O_CLOEXEC))
    child = shell.start(arguments, in: input[0], out: output, err: errors)
    for file in [output, errors] { close(file) }
  }

  deinit {
    for end in input { close(end) }
    kill(child.pid, SIGKILL)
    _ = child.wait()
  }

  func say(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = write(input[1], bytes, bytes.count)
  }

  /// All that the program said.
  var heard: String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

  /// Waits for the next prompt; false where none comes for long.
  func waitForPrompt() -> Bool {
    for _ in 0..<20_000 {
      if heard.components(separatedBy: "\n> ").count - 1 > prompts {
        prompts += 1
        return true
      }
      usleep(500)
    }
    return false
  }

  func end(by signal: Int32) {
    kill(child.pid, signal)
    _ = child.wait()
  }
}
