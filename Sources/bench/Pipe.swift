import Glibc

/// A program run through pipes, timed as a whole.
struct PipeRun {
  let seconds: Double
  let status: Int32
  let output: String
  /// Most memory resident, in megabytes.
  let peakMegabytes: Double

  /// Runs `program` with `input` on its standard input.
  init?(_ program: String, _ arguments: [String], input: String = "", home: String = "/tmp") {
    let folder = "/tmp/ballerina-bench-\(getpid())"
    mkdir(folder, 0o700)
    let (source, target) = ("\(folder)/in", "\(folder)/out")
    guard let file = fopen(source, "w") else { return nil }
    fputs(input, file)
    fclose(file)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, source, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, target, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    let environment: [String] = [
      "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "TERM=dumb", "HOME=\(home)", "BALLERINA_HOME=\(home)",
    ]
    var pairs: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    var id = pid_t()
    let start = now()
    guard posix_spawn(&id, program, &actions, nil, &words, &pairs) == 0 else { return nil }
    var usage = rusage()
    var result: Int32 = 0
    wait4(id, &result, 0, &usage)
    seconds = now() - start
    for word in words + pairs { free(word) }
    posix_spawn_file_actions_destroy(&actions)
    status = result
    peakMegabytes = Double(usage.ru_maxrss) / 1024
    output = Self.text(target)
  }

  private static func text(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var all: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&bytes, 1, bytes.count, file)
      if count == 0 { break }
      all += bytes.prefix(count)
    }
    return String(decoding: all, as: UTF8.self)
  }

  /// The number behind `name=` in the output, as `inkc bench` prints it.
  func number(_ name: String) -> Double? {
    for word in output.split(whereSeparator: { $0 == " " || $0 == "\n" }) where word.hasPrefix("\(name)=") {
      return Double(word.dropFirst(name.count + 1))
    }
    return nil
  }
}
