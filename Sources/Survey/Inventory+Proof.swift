import Cues

extension Inventory {
  /// The whole story as plain text for proof-readers: by act, scene by scene, in the order of the source. A
  /// choice's own text stands behind an asterisk.
  public var proof: String {
    var lines: [String] = []
    for knot in knots where !knot.texts.isEmpty {
      for cue in Cue.cues(in: knot.tags) {
        switch cue {
        case .act(let number, let title): lines += ["", "ACT \(number): \(title.uppercased())"]
        case .scene(_, let title): lines += ["", title, ""]
        default: break
        }
      }
      for text in knot.texts { lines.append((text.isChoice ? "* " : "") + trimmed(text.text)) }
    }
    return lines.drop { $0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private func trimmed(_ text: String) -> String {
    let head = text.drop { $0.isWhitespace }
    let tail = head.reversed().drop { $0.isWhitespace }
    return String(tail.reversed())
  }
}
