/// What stands for our signs where the terminal shows ASCII alone.
public enum Signs {
  /// One ASCII scalar for a scalar of any kind, as wide as it is.
  public static func ascii(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar }
    if let known = table[scalar] { return known }
    switch scalar {
    case 0x2500...0x2503, 0x2504...0x250b, 0x254c...0x254f: return scalar & 2 == 0 ? 0x2d : 0x7c
    case 0x2550: return 0x3d
    case 0x250c...0x254b, 0x2551...0x257f: return 0x2b
    case 0x2580...0x259f: return 0x23
    case 0x2800...0x28ff: return 0x20
    default: return letter(scalar)
    }
  }

  private static let table: [UInt32: UInt32] = signs.reduce(into: [:]) { $0[$1.key.value] = $1.value.value }

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "▸": ">", "›": ">", "‹": "<", "◂": "<", "○": ".", "◐": "+", "●": "*", "◆": "#", "◈": "+", "◇": "=",
    "✦": "*", "▴": "^", "▾": "v", "▲": "^", "△": "^", "▽": "v", "▼": "v", "★": "*", "┄": "-", "·": ".",
    "━": "-", "─": "-", "═": "=", "│": "|", "┃": "|", "║": "|", "−": "-", "–": "-", "—": "-", "…": "~",
    "“": "\"", "”": "\"", "‘": "'", "’": "'", "▮": "#", "▯": ".", "←": "<", "→": ">", "↑": "^", "↓": "v",
    "×": "x",
  ]

  /// An accented letter without its accent; `?` for what has none.
  private static func letter(_ scalar: UInt32) -> UInt32 {
    guard let value = Unicode.Scalar(scalar) else { return 0x3f }
    return latin[value]?.value ?? 0x3f
  }

  private static let latin: [Unicode.Scalar: Unicode.Scalar] = {
    let groups: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõöø"), ("u", "ùúûü"),
      ("y", "ýÿ"), ("A", "ÀÁÂÃÄÅ"), ("C", "Ç"), ("E", "ÈÉÊË"), ("I", "ÌÍÎÏ"), ("N", "Ñ"), ("O", "ÒÓÔÕÖØ"),
      ("U", "ÙÚÛÜ"), ("o", "ōŏ"), ("u", "ūŭ"), ("e", "ē"),
    ]
    var all: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (plain, accented) in groups {
      for scalar in accented.unicodeScalars { all[scalar] = plain }
    }
    return all
  }()
}
