import InkProgram

/// A piece of the story's own text: where it stands, and the words. Seen text is known by it.
public struct Piece: Hashable, Sendable {
  /// The knot, or `knot.stitch`; empty outside of knots.
  public var place: String
  /// The literal text of the source.
  public var text: String

  public init(place: String, text: String) {
    self.place = place
    self.text = text
  }
}

/// One line of the story.
public struct Line: Sendable {
  /// Ends in a newline, but for the last line of a turn now and then.
  public var text: String
  public var tags: [String]
  /// Runtime errors met while the line was made, as `RUNTIME ERROR: …`. After one the flow has ended.
  public var errors: [String]
  /// Runtime warnings, as `RUNTIME WARNING: …`.
  public var warnings: [String]
  let pieceIndices: [Int32]
  let program: Program

  /// The literals that the text was made of, in order. Made anew at each call.
  public var pieces: [Piece] { program.pieces(pieceIndices) }
}

/// A choice that is up.
public struct Choice: Sendable {
  /// From 0; what `Story.choose(_:)` takes.
  public var index: Int
  public var text: String
  public var tags: [String]
  /// A name that edits of the story seldom change: `knot.stitch.label`, or the path of the choice's content.
  public var label: String
  /// The path of the choice's content.
  public var target: String
  /// The knot or stitch that offers it.
  public var place: String
  let pieceIndices: [Int32]
  let program: Program

  /// The literals that the text was made of, in order. Made anew at each call.
  public var pieces: [Piece] { program.pieces(pieceIndices) }
}

extension Program {
  func pieces(_ indices: [Int32]) -> [Piece] {
    indices.map { index in
      let info = pieces[Int(index)]
      return Piece(place: contents.places[Int(info.place)], text: text(index))
    }
  }
}

/// Why a story could not go on.
public struct StoryError: Error, Equatable, Sendable, CustomStringConvertible {
  public var message: String
  /// The knot or stitch where it happened; empty outside of knots.
  public var place: String
  /// The source file and the line, where the story was compiled from source.
  public var file: String?
  public var line: Int?

  public init(_ message: String, place: String = "", file: String? = nil, line: Int? = nil) {
    self.message = message
    self.place = place
    self.file = file
    self.line = line
  }

  public var description: String {
    if let file, let line { return "\(file), line \(line): \(message)" }
    return place.isEmpty ? message : "in \(place): \(message)"
  }
}
