import Foundation

/// How far the long runs go: reduced by default, whole with `script/test --long`.
enum Scale {
  static let isLong = ProcessInfo.processInfo.environment["BALLERINA_LONG"] != nil
  static let choices = isLong ? 1_000_000 : 10_000
  /// One choice of so many beside the canonical line is judged.
  static let part = isLong ? 1 : 4
  static let courses = isLong ? 400 : 5
}
