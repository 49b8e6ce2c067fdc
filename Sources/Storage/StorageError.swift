/// Why bytes could not be kept or read, with the file it concerns.
public struct StorageError: Error, Equatable, Sendable {
  /// What a caller can do about it.
  public enum Kind: Equatable, Sendable {
    /// The disk, or the player's share of it, is full.
    case noSpace
    /// The file or its folder may not be written.
    case readOnly
    /// The file was to be new, and there is one already.
    case exists
    /// The file was written by a later version of the format, given here.
    case newerFormat(Int)
    /// Anything else the system refused.
    case system
  }

  /// Whose file it is, as what helps depends on it.
  public enum Owner: Equatable, Sendable {
    /// The game's: it lies where `Folders` says.
    case game
    /// The player's, who named it.
    case player
  }

  public var kind: Kind
  public var owner = Owner.game
  /// What was being done, as a verb: "write", "open", "rename".
  public var action: String
  public var path: String
  /// The system's number for it, or 0.
  public var code: Int32
  /// The system's words for it.
  public var reason: String

  public init(kind: Kind, action: String, path: String, code: Int32 = 0, reason: String) {
    self.kind = kind
    self.action = action
    self.path = path
    self.code = code
    self.reason = reason
  }
}

extension StorageError: CustomStringConvertible {
  /// One sentence for the player: what happened, where, and what to do.
  public var description: String {
    switch kind {
    case _ where owner == .player:
      "cannot \(action) \(path): \(reason). \(remedyOfNamed)"
    case .noSpace:
      "cannot \(action) \(path): \(reason). Free some space; nothing kept so far is lost."
    case .readOnly:
      "cannot \(action) \(path): \(reason). Make the folder writable, or set BALLERINA_HOME to one that is."
    case .newerFormat(let version):
      "\(path) was written by a newer ballerina (format \(version); this one knows format "
        + "\(Journal.format)). Update ballerina, or set BALLERINA_HOME to another folder."
    case .exists, .system:
      "cannot \(action) \(path): \(reason)."
    }
  }

  private var remedyOfNamed: String {
    switch kind {
    case .noSpace: "Free some space, or name another file."
    case .readOnly where action == "read": "Make the file readable, or name another file."
    case .readOnly: "Make the file and its folder writable, or name another file."
    case .exists, .newerFormat, .system: "Name another file."
    }
  }
}
