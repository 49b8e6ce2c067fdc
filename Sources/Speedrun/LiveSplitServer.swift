/// The lines that drive a LiveSplit server (TCP, this machine, port 16834): one command a line, `\r\n`
/// behind it.
public enum LiveSplitServer {
  public static let port: UInt16 = 16834

  /// The commands for what has happened to an attempt. Every split carries the game time with it, so that
  /// the two clocks agree at each split however the commands travelled.
  public static func commands(for event: Attempt.Event, at times: Times) -> [String] {
    switch event {
    case .started: ["starttimer", "initgametime"].map(line)
    case .split, .finished: [gameTime(times), line("split")].compactMap { $0 }
    case .skipped: [line("skipsplit")]
    case .paused: [line("pausegametime")]
    case .resumed: [gameTime(times), line("unpausegametime")].compactMap { $0 }
    case .refused: []
    }
  }

  /// Puts the timer back where it is ready for the next attempt.
  public static let reset = line("reset")

  private static func gameTime(_ times: Times) -> String? {
    times.game.map { line("setgametime \($0.clock)") }
  }

  private static func line(_ command: String) -> String { command + "\r\n" }
}
