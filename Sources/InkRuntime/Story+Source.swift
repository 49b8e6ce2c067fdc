import InkProgram

/// A part of a line's text, and the line of the source that it came from.
public struct TextSource: Hashable, Sendable {
  /// In UTF-16 code units.
  public var length: Int
  /// Nil where the text has no place in the source of its own, as a newline or a value.
  public var file: String?
  public var line: Int?
}

extension Story {
  /// Whether messages of the story name the source's lines, as the reference's tool does when it plays what
  /// it has just compiled, rather than paths. Needs a program that was compiled from source.
  public var namesSourceLines: Bool {
    get { machine.namesSourceLines }
    set { machine.namesSourceLines = newValue }
  }

  /// The parts of the line made last and where they came from. White space is as it was before cleaning.
  public var lineSources: [TextSource] {
    machine.output.items.filter(\.isText).map { item in
      let source = item.piece >= 0 ? program.line(ofPiece: item.piece) : nil
      let bytes = machine.bytes(of: item)
      return TextSource(
        length: String(decoding: bytes, as: UTF8.self).utf16.count, file: source?.file, line: source?.line)
    }
  }
}

extension Machine {
  /// The line of the source that the machine stands at, or where the newest text came from.
  var sourceLine: (file: String, line: Int)? {
    if top.address >= 0, let line = program.line(ofAddress: current) { return line }
    for item in output.items.reversed() where item.piece >= 0 {
      if let line = program.line(ofPiece: item.piece) { return line }
    }
    return nil
  }
}

extension Program {
  /// The line of the source that a piece stands in. Linear in the program.
  func line(ofPiece piece: Int32) -> (file: String, line: Int)? {
    guard !contents.lines.isEmpty else { return nil }
    let address = code.firstIndex {
      ($0.opcode == .text || $0.opcode == .tag) && $0.operand == piece
    }
    return address.flatMap { line(ofAddress: Int32(truncatingIfNeeded: $0)) }
  }
}
