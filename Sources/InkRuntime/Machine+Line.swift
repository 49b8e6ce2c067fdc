import InkProgram

/// What the output stream says: its text, its tags, and the pieces it is made of.
extension Machine {
  /// The line that was made last, with its messages, which are gone then.
  mutating func takeLine() -> Line {
    let line = Line(
      text: String(decoding: text(reusing: []), as: UTF8.self), tags: tags, errors: errors,
      warnings: warnings,
      pieceIndices: pieces, program: program)
    errors.truncate(to: 0)
    warnings.truncate(to: 0)
    return line
  }

  /// Puts the text of the line that was made last into a buffer.
  mutating func takeText(into bytes: inout [UInt8]) {
    var buffer: [UInt8] = []
    swap(&buffer, &bytes)
    bytes = text(reusing: buffer)
  }

  /// The text of the stream, cleaned, in the given buffer.
  func text(reusing buffer: consuming [UInt8]) -> [UInt8] {
    var cleaner = TextCleaner(reusing: buffer)
    program.bytes.withUnsafeBufferPointer { program in
      output.bytes.withUnsafeBufferPointer { dynamic in
        var isInTag = false
        for item in output.items {
          switch item.kind {
          case .beginTag: isInTag = true
          case .endTag: isInTag = false
          case .literal where !isInTag: append(item, program, to: &cleaner)
          case .dynamic where !isInTag: append(item, dynamic, to: &cleaner)
          default: break
          }
        }
      }
    }
    return cleaner.bytes
  }

  @inline(__always) private func append(
    _ item: OutputItem, _ bytes: UnsafeBufferPointer<UInt8>, to cleaner: inout TextCleaner
  ) {
    guard item.shape != .newline else {
      cleaner.newline()
      return
    }
    let text = UnsafeBufferPointer(rebasing: bytes[Int(item.start)..<Int(item.end)])
    if item.shape == .clean || item.shape == .blank && text.count < 2 && text.first != 0x09 {
      cleaner.append(clean: text)
    } else {
      cleaner.append(text)
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
