import Foundation

/// How far the long runs go: reduced by default, whole with `script/test --long`.
enum Scale {
  static let isLong = ProcessInfo.processInfo.environment["BALLERINA_LONG"] != nil
  static let choices = isLong ? 1_000_000 : 10_000
}
