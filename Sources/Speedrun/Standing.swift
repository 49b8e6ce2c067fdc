/// How a split or a running clock stands against the comparison.
public enum Standing: String, Sendable {
  case aheadGaining, aheadLosing, behindLosing, behindGaining, best

  /// The sign that says it without colour.
  public var sign: String {
    switch self {
    case .aheadGaining: "▲"
    case .aheadLosing: "△"
    case .behindGaining: "▽"
    case .behindLosing: "▼"
    case .best: "★"
    }
  }

  /// The words that say it without signs.
  public var words: String {
    switch self {
    case .aheadGaining: "ahead and gaining"
    case .aheadLosing: "ahead and losing"
    case .behindGaining: "behind and gaining"
    case .behindLosing: "behind and losing"
    case .best: "best segment"
    }
  }
}
