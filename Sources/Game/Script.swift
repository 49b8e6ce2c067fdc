import Cues
import Screen

/// A paragraph of a page.
struct Block: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case prose
    /// The choice that led here.
    case taken
    /// Min-hee's hint.
    case hint
    /// What a fight's moment shows of the other: a sentence a row.
    case tell
  }

  var kind: Kind
  /// With curly quotes; `_italic_` marks stay in.
  var text: String
}

/// A passage cut into what is shown between two breaths.
struct Script: Equatable, Sendable {
  /// One thing that is shown before the player is asked to go on.
  struct Stop: Equatable, Sendable {
    /// An act's chapter card; nil for text.
    var card: Staging.Act?
    /// The blocks of the text; empty for a card.
    var blocks: Range<Int>
    /// True where the text begins a page of its own.
    var turnsPage: Bool
    /// Where the cues stand at its end.
    var staging: Staging
  }

  private(set) var blocks: [Block] = []
  /// Never empty.
  private(set) var stops: [Stop] = []
  /// The first block with text that was never seen before; nil where all of it was.
  private(set) var firstUnseen: Int?

  init(_ passage: Passage) {
    var staging = passage.before
    var start = 0
    var turns = true
    var isTelling = false
    if let taken = passage.taken { blocks.append(Block(kind: .taken, text: Typography.curl(taken))) }
    func close() {
      // The choice that led here stands over the text that it led to, not alone.
      if blocks[start...].allSatisfy({ $0.kind == .taken }) { return }
      stops.append(Stop(card: nil, blocks: start..<blocks.count, turnsPage: turns, staging: staging))
      start = blocks.count
      turns = false
    }
    for (index, line) in passage.lines.enumerated() {
      let cues = Cue.cues(in: line.tags)
      var next = staging
      for cue in cues { next.take(cue) }
      let isCard = next.act != nil && next.act != staging.act
      if isCard || !Script.sharePage(staging.page, next.page) || next.ending != staging.ending {
        close()
        turns = true
      }
      staging = next
      if cues.contains(where: { if case .page = $0 { true } else { false } }) {
        isTelling = if case .fight = next.page { true } else { false }
      }
      if isCard {
        stops.append(Stop(card: next.act, blocks: start..<start, turnsPage: true, staging: staging))
        turns = true
      }
      let text = Script.trimmed(line.text)
      if index >= passage.seen, !text.isEmpty, firstUnseen == nil { firstUnseen = blocks.count }
      if !text.isEmpty {
        let kind: Block.Kind = cues.contains(.hint) ? .hint : isTelling ? .tell : .prose
        blocks.append(Block(kind: kind, text: Typography.curl(text)))
      }
      if cues.contains(.pause) { close() }
    }
    close()
    if start < blocks.count || stops.isEmpty {
      stops.append(Stop(card: nil, blocks: start..<blocks.count, turnsPage: turns, staging: staging))
    }
    stops[stops.count - 1].staging = staging
  }

  /// The blocks that are on the page when a stop has been reached.
  func page(at stop: Int) -> Range<Int> {
    let stop = max(0, min(stop, stops.count - 1))
    let first = stops[...stop].lastIndex { $0.turnsPage } ?? 0
    return stops[first].blocks.lowerBound..<stops[stop].blocks.upperBound
  }

  /// The moments of one fight follow each other on a page; every other change of kind turns it.
  private static func sharePage(_ a: Page, _ b: Page) -> Bool {
    if case .fight(_, let count) = a, case .fight(_, let other) = b { return count == other }
    return a == b
  }

  private static func trimmed(_ text: String) -> String {
    let isBlank: (Character) -> Bool = { $0 == "\n" || $0 == " " || $0 == "\t" }
    var rest = text.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return String(rest)
  }
}
