import CNcurses
import Glibc
import Screen

/// What curses' key codes mean to us.
enum Keys {
  static let pasteBegins: Int32 = 0x1001
  static let pasteEnds: Int32 = 0x1002

  /// Forms of keys that terminals send whatever their description says.
  static let sequences: [(String, Int32)] = [
    ("\u{1b}[A", KEY_UP), ("\u{1b}[B", KEY_DOWN), ("\u{1b}[C", KEY_RIGHT), ("\u{1b}[D", KEY_LEFT),
    ("\u{1b}OA", KEY_UP), ("\u{1b}OB", KEY_DOWN), ("\u{1b}OC", KEY_RIGHT), ("\u{1b}OD", KEY_LEFT),
    ("\u{1b}[H", KEY_HOME), ("\u{1b}[F", KEY_END), ("\u{1b}OH", KEY_HOME), ("\u{1b}OF", KEY_END),
    ("\u{1b}[1~", KEY_HOME), ("\u{1b}[4~", KEY_END), ("\u{1b}[7~", KEY_HOME), ("\u{1b}[8~", KEY_END),
    ("\u{1b}[200~", pasteBegins), ("\u{1b}[201~", pasteEnds),
  ]

  static func function(_ code: Int32) -> Key {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_HOME: .home
    case KEY_END: .end
    case KEY_ENTER: .enter
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    case KEY_BTAB: .backTab
    default: .unknown
    }
  }

  static func character(_ code: wint_t) -> Key {
    switch code {
    case 10, 13: .enter
    case 9: .tab
    case 27: .escape
    case 8, 127: .backspace
    case 0: .control(" ")
    case 1..<32: .control(Unicode.Scalar(UInt8(code + 96)))
    default: Unicode.Scalar(code).map { .character($0) } ?? .unknown
    }
  }
}
