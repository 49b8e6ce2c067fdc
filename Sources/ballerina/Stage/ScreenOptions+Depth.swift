import Screen

extension ScreenOptions {
  /// The depth that was asked for; nil where none was, or none that there is.
  var depth: Depth? { colour.flatMap { $0 == "24" ? .full : Depth(rawValue: $0) } }
}
