import InkProgram

/// What the output stream says: its text, its tags, and the pieces it is made of.
extension Machine {
  /// The line that was made last, with its messages, which are gone then.
  mutating func takeLine() -> Line {
    let line = Line(
      text: String(decoding: text, as: UTF8.self), tags: tags, errors: errors,
      warnings: warnings,
      pieceIndices: pieces, program: program)
    errors.truncate(to: 0)
    warnings.truncate(to: 0)
    return line
  }

  /// The text of the stream, cleaned.
  var text: [UInt8] {
    var bytes: [UInt8] = []
    putText(into: &bytes)
    return bytes
  }

  /// Puts the text of the stream, cleaned, into a buffer in place of what is there.
  @inline(__always) func putText(into bytes: inout [UInt8]) {
    bytes.truncate(to: 0)
    var cleaner = TextCleaner()
    program.bytes.withUnsafeBufferPointer { program in
      output.bytes.withUnsafeBufferPointer { dynamic in
        var isInTag = false
        for item in output.items {
          switch item.kind {
          case .beginTag: isInTag = true
          case .endTag: isInTag = false
          case .literal where !isInTag: Self.append(item, program, &cleaner, to: &bytes)
          case .dynamic where !isInTag: Self.append(item, dynamic, &cleaner, to: &bytes)
          default: break
          }
        }
      }
    }
  }

  @inline(__always) private static func append(
    _ item: OutputItem, _ source: UnsafeBufferPointer<UInt8>, _ cleaner: inout TextCleaner,
    to bytes: inout [UInt8]
  ) {
    guard item.shape != .newline else {
      cleaner.newline(to: &bytes)
      return
    }
    let text = UnsafeBufferPointer(rebasing: source[Int(item.start)..<Int(item.end)])
    if item.shape == .clean {
      cleaner.append(clean: text, to: &bytes)
    } else {
      cleaner.append(text, to: &bytes)
    }
  }

  func bytes(of item: OutputItem) -> ArraySlice<UInt8> {
    guard item.shape != .newline else { return [0x0A] }
    let range = Int(item.start)..<Int(item.end)
    return item.kind == .literal ? program.bytes[range] : output.bytes[range]
  }

  /// Whether the stream has anything that could be a tag.
  var hasTags: Bool { output.items.contains { $0.kind == .beginTag || $0.kind == .tag } }

  /// The tags of the stream; one that has not ended counts as well.
  var tags: [String] {
    guard hasTags else { return [] }
    var tags: [String] = []
    var text: [UInt8] = []
    var isInTag = false
    func finish() {
      guard !text.isEmpty else { return }
      tags.append(String(decoding: TextCleaner.clean(text), as: UTF8.self))
      text.removeAll()
    }
    for item in output.items {
      switch item.kind {
      case .beginTag:
        if isInTag { finish() }
        isInTag = true
      case .endTag:
        finish()
        isInTag = false
      case .literal, .dynamic: if isInTag { text += bytes(of: item) }
      case .tag:
        if !isInTag && item.start < item.end { tags.append(String(decoding: bytes(of: item), as: UTF8.self)) }
      default: break
      }
    }
    finish()
    return tags
  }

  /// The pieces of the stream's text, tags excepted, in order.
  var pieces: [Int32] {
    var pieces: [Int32] = []
    pieces.reserveCapacity(output.items.count)
    var isInTag = false
    for item in output.items {
      switch item.kind {
      case .beginTag: isInTag = true
      case .endTag: isInTag = false
      case .literal, .mark:
        if !isInTag && item.piece >= 0 && pieces.last != item.piece { pieces.append(item.piece) }
      default: break
      }
    }
    return pieces
  }
}
