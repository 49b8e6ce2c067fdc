import InkProgram

/// What goes into the output stream, and what is trimmed from it.
extension Machine {
  static let newline = OutputItem(kind: .literal, shape: .newline)

  /// Pushes a literal of the program.
  @inline(__always) mutating func write(piece index: Int32) {
    let piece = program.pieces[Int(index)]
    let item = OutputItem(
      kind: .literal, shape: piece.shape, start: piece.start, end: piece.end, piece: index)
    if piece.shape == .split { writeSplit(item) } else { writeText(item) }
  }

  /// Pushes a text of the heap, or of anywhere else: it is copied.
  mutating func write(_ text: ArraySlice<UInt8>) {
    let start = Int32(truncatingIfNeeded: output.bytes.count)
    output.bytes.append(contentsOf: text)
    charge(text.count)
    writeOwned(from: start)
  }

  /// Pushes what has been appended to the output's bytes.
  mutating func writeOwned(from start: Int32) {
    let end = output.bytes.count
    let shape = TextShape(of: output.bytes[Int(start)..<end])
    let item = OutputItem(
      kind: .dynamic, shape: shape, start: start, end: Int32(truncatingIfNeeded: end))
    if shape == .split { writeSplit(item) } else { writeText(item) }
  }

  mutating func writeCommand(_ kind: OutputItem.Kind) {
    if kind == .beginString { output.openStrings += 1 }
    output.append(OutputItem(kind: kind))
  }

  mutating func writeGlue() {
    trimNewlines()
    output.append(OutputItem(kind: .glue))
    output.glueCount += 1
  }

  /// White space with newlines at the start or the end of a text becomes one newline, with the spaces
  /// outside of it kept.
  private mutating func writeSplit(_ item: OutputItem) {
    let (start, end) = (Int(item.start), Int(item.end))
    let text = item.kind == .literal ? program.bytes[start..<end] : output.bytes[start..<end]
    var head: (first: Int, last: Int)?
    for index in text.indices {
      if text[index] == 0x0A {
        head = (head?.first ?? index, index)
      } else if text[index] != 0x20 && text[index] != 0x09 {
        break
      }
    }
    var tail: (first: Int, last: Int)?
    for index in text.indices.reversed() {
      if text[index] == 0x0A {
        tail = (index, tail?.last ?? index)
      } else if text[index] != 0x20 && text[index] != 0x09 {
        break
      }
    }
    var innerStart = start
    var innerEnd = end
    if let head {
      if head.first > start { writePart(item, start, head.first, text) }
      writeText(Self.newline)
      innerStart = head.last + 1
    }
    if let tail { innerEnd = tail.first }
    if innerEnd > innerStart { writePart(item, innerStart, innerEnd, text) }
    if let tail, tail.first > (head?.last ?? -1) {
      writeText(Self.newline)
      if tail.last < end - 1 { writePart(item, tail.last + 1, end, text) }
    }
  }

  private mutating func writePart(_ item: OutputItem, _ start: Int, _ end: Int, _ text: ArraySlice<UInt8>) {
    var part = item
    part.start = Int32(truncatingIfNeeded: start)
    part.end = Int32(truncatingIfNeeded: end)
    part.shape = TextShape(of: text[start..<end])
    if part.shape == .split { part.shape = .ragged }
    writeText(part)
  }

  /// Pushes one text, unless glue, the start of a function or the start of the line swallows it.
  @inline(__always) mutating func writeText(_ item: OutputItem) {
    if output.glueCount == 0 && top.kind != .function {
      if item.shape == .newline && (output.endsInNewline || !output.containsText) { return }
      output.append(item)
    } else {
      writeTrimmed(item)
    }
  }

  private mutating func writeTrimmed(_ item: OutputItem) {
    var functionTrim = top.kind == .function ? Int(top.outputStart) : -1
    var glueTrim = -1
    for index in output.items.indices.reversed() {
      let kind = output.items[index].kind
      if kind == .glue {
        glueTrim = index
        break
      }
      if kind == .beginString {
        if index >= functionTrim { functionTrim = -1 }
        break
      }
    }
    if functionTrim != -1 || glueTrim != -1 {
      if item.shape == .newline { return }
      if item.shape.isNonWhitespace {
        if glueTrim > -1 { removeGlue() }
        if functionTrim > -1 { noteFunctionText() }
      }
    } else if item.shape == .newline && (output.endsInNewline || !output.containsText) {
      return
    }
    output.append(item)
  }

  /// Tells all functions up to the nearest tunnel that text has been seen.
  private mutating func noteFunctionText() {
    guard top.kind == .function else { return }
    top.outputStart = -1
    let first = Int(threads[threads.count - 1].firstFrame)
    var index = frames.count - 1
    while index >= first, frames[index].kind == .function {
      frames[index].outputStart = -1
      index -= 1
    }
  }

  /// Takes newlines, and the white space behind the first of them, back from the end of the stream.
  private mutating func trimNewlines() {
    var removeFrom = -1
    var index = output.items.count - 1
    while index >= 0 {
      let item = output.items[index]
      if item.isCommand || item.isNonWhitespace { break }
      if item.isNewline { removeFrom = index }
      index -= 1
    }
    guard removeFrom >= 0 else { return }
    index = removeFrom
    while index < output.items.count {
      if output.items[index].isText { output.remove(at: index) } else { index += 1 }
    }
  }

  private mutating func removeGlue() {
    for index in output.items.indices.reversed() where output.glueCount > 0 {
      let item = output.items[index]
      if item.kind == .glue {
        output.remove(at: index)
        output.glueCount -= 1
      } else if item.isCommand {
        break
      }
    }
  }

  /// Takes white space back from the end of a function's output.
  mutating func trimFunctionEnd() {
    let first = max(0, Int(top.outputStart))
    var index = output.items.count - 1
    while index >= first {
      let item = output.items[index]
      if item.isText {
        guard item.shape == .newline || item.shape == .blank else { break }
        output.remove(at: index)
      }
      index -= 1
    }
  }
}
