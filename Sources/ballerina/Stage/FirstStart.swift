import Game

/// The first start of all: whether plain text is wanted is asked on the normal screen, before anything is
/// drawn.
enum FirstStart {
  /// Asks where nobody was asked before, and keeps the answer.
  /// - Parameter isPlainAsked: plain mode was asked for already.
  static func ask(isPlainAsked: Bool = false) {
    var file = SettingsFile()
    guard file.isNew, PlainReason(isAsked: isPlainAsked, isSet: false, terminals: .current) == nil else {
      return
    }
    Output.print("Ballerina. Do you want plain text, fit for a screen reader?")
    Output.text("Type y and Enter for plain text, or Enter alone for the drawn screen: ")
    let answer = readLine() ?? ""
    var settings = file.settings
    settings.isPlain = answer.lowercased().hasPrefix("y")
    _ = file.save(settings)
  }
}
