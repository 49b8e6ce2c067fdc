/// Where the game keeps what, by the XDG base directory specification 0.8.
///
/// `BALLERINA_HOME`, where set, holds everything.
public struct Folders: Equatable, Sendable {
  /// Journals: what the player did.
  public var data: String
  /// Settings.
  public var config: String

  /// - Parameter environment: the value of a variable; nil where it is not set.
  ///
  /// Nil where neither `BALLERINA_HOME` nor `HOME` says where to look. Relative XDG paths are ignored, as the
  /// specification asks.
  public init?(environment: (String) -> String?) {
    if let home = environment("BALLERINA_HOME"), !home.isEmpty {
      data = home
      config = home
      return
    }
    func folder(_ variable: String, _ otherwise: String) -> String? {
      if let path = environment(variable), path.hasPrefix("/") { return "\(path)/ballerina" }
      guard let home = environment("HOME"), !home.isEmpty else { return nil }
      return "\(home)/\(otherwise)/ballerina"
    }
    guard let data = folder("XDG_DATA_HOME", ".local/share"),
      let config = folder("XDG_CONFIG_HOME", ".config")
    else { return nil }
    self.data = data
    self.config = config
  }

  /// The journal of the game's own story.
  public var journal: String { "\(data)/journal" }
  public var settings: String { "\(config)/settings" }

  /// The journal of another story, named by the canonical path of its file.
  public func journal(ofStoryAt canonicalPath: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in canonicalPath.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let name = canonicalPath.split(separator: "/").last.map(String.init) ?? "story"
    return "\(data)/stories/\(name)-\(String(hash, radix: 16))"
  }
}
