import Speedrun

/// A board with `count` segments named A, B, C …
func board(_ count: Int) -> Board {
  Board(
    game: "Game", category: "Any%",
    segments: (0..<count).map { index in
      let letter = String(UnicodeScalar(UInt8(65 + index)))
      return Segment(id: letter.lowercased(), name: letter)
    })
}

/// An attempt with the given real and game times of its splits in seconds; `nil` is a skipped split. It is
/// finished where all splits are given, and was reset otherwise.
func attempt(_ splits: [Int?], of count: Int) -> Attempt {
  var attempt = Attempt(segments: count)
  _ = attempt.start(at: 0)
  for split in splits {
    if let split { _ = attempt.split(at: Milliseconds(split * 1000)) } else { _ = attempt.skip() }
  }
  return attempt
}

extension Board {
  /// Records attempts one after another, numbered on.
  mutating func record(_ runs: [[Int?]]) {
    for run in runs {
      record(attempt(run, of: segments.count), as: AttemptRecord(number: nextNumber))
    }
  }
}

func seconds(_ times: [Times]) -> [Int?] { times.map { $0.real.map { $0.count / 1000 } } }
