/// How many colours a terminal is given, and what decided it.
///
/// The first of these that speaks decides:
/// 1. the flag (or the setting);
/// 2. `NO_COLOR`, when it is not empty: none;
/// 3. `CLICOLOR_FORCE`, when it is neither empty nor `0`: at least 16, whatever the next two say;
/// 4. `TERM`: `dumb` none, `…-direct` 24 bits, `…256color` 256, what else has a name 16;
/// 5. `COLORTERM`: `truecolor` or `24bit` raises what `TERM` allows (but for none) to 24 bits.
public struct ColourChoice: Hashable, Sendable {
  public var depth: Depth
  /// The flag or variable that decided, as the settings show it.
  public var reason: String
  /// True where the terminal's own ground is known to be light: `COLORFGBG` ends in 7, or in 9 to 15.
  public var isGroundLight = false

  /// - Parameter environment: looks a variable up; nil where it is not set.
  public init(flag: Depth?, environment: (String) -> String?) {
    self.init(depthBy: flag, environment)
    let ground = (environment("COLORFGBG") ?? "").split(separator: ";").last.flatMap { Int($0) }
    isGroundLight = ground.map { $0 == 7 || (9...15).contains($0) } ?? false
  }

  private init(depthBy flag: Depth?, _ environment: (String) -> String?) {
    if let flag {
      self.init(depth: flag, reason: "chosen")
      return
    }
    if !(environment("NO_COLOR") ?? "").isEmpty {
      self.init(depth: .none, reason: "NO_COLOR")
      return
    }
    let known = ColourChoice(terminal: environment("TERM") ?? "", colours: environment("COLORTERM") ?? "")
    let force = environment("CLICOLOR_FORCE") ?? ""
    if known.depth == .none, !force.isEmpty, force != "0" {
      self.init(depth: .sixteen, reason: "CLICOLOR_FORCE")
    } else {
      self = known
    }
  }

  private init(depth: Depth, reason: String) {
    self.depth = depth
    self.reason = reason
  }

  private init(terminal: String, colours: String) {
    if terminal.isEmpty || terminal == "dumb" || terminal == "vt100" || terminal == "vt220" {
      self.init(depth: .none, reason: "TERM")
    } else if colours == "truecolor" || colours == "24bit" {
      self.init(depth: .full, reason: "COLORTERM")
    } else if terminal.hasSuffix("-direct") {
      self.init(depth: .full, reason: "TERM")
    } else if terminal.contains("256") {
      self.init(depth: .indexed, reason: "TERM")
    } else {
      self.init(depth: .sixteen, reason: "TERM")
    }
  }
}

/// Whether a terminal is taken to show UTF-8.
///
/// A locale whose character set is UTF-8 says yes. A locale that is named so but not installed says yes
/// too, and so does an environment that names none at all (containers, services). `C`, `POSIX` and other
/// sets say no: then signs become ASCII.
public enum SignChoice {
  public static func hasSigns(codeset: String, environment: (String) -> String?) -> Bool {
    if codeset == "UTF-8" || codeset == "utf8" { return true }
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].map { environment($0) ?? "" }.first { !$0.isEmpty }
    guard let upper = named?.uppercased() else { return true }
    return upper.contains("UTF-8") || upper.contains("UTF8")
  }
}
