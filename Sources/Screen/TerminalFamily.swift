/// Terminals that the system may not know by name, though it knows others that take the same commands: one
/// that is newer than the system, or that a player comes from over the network.
public enum TerminalFamily {
  private static let likeXterm = [
    "xterm", "alacritty", "contour", "foot", "ghostty", "gnome", "iterm", "kitty", "konsole", "mintty",
    "rio", "st", "vte", "wezterm",
  ]

  /// The names to try in place of one that is not known, the best first; none where nothing is known of it.
  public static func standIns(for name: String) -> [String] {
    let family = name.lowercased().prefix { $0 != "-" && $0 != "." && $0 != "+" }
    if family == "screen" || family == "tmux" { return ["screen-256color", "screen"] }
    if likeXterm.contains(where: { family == $0 }) {
      return ["xterm-256color", "xterm"]
    }
    return family == "rxvt" ? ["rxvt-unicode-256color", "rxvt", "xterm"] : []
  }
}
