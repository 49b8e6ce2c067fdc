/// What becomes of a file before it is parsed: the byte-order mark goes, ill-formed UTF-8 is repaired,
/// comments are left out but for their line ends, and a carriage return before a line feed goes.
struct Preprocessing {
  let source: [UInt8]
  private(set) var output: [UInt8]
  private(set) var lineStarts: [Int32]
  private(set) var shifts: [SourceFile.Shift] = []
  private var position = 0
  private var isShifted = false

  /// Appends to `buffer` what is to be parsed of `source`.
  init(_ source: [UInt8], appendingTo buffer: inout [UInt8]) {
    self.source = source
    output = []
    swap(&output, &buffer)
    lineStarts = [Int32(truncatingIfNeeded: output.count)]
    if output.capacity < output.count + source.count + 1 {
      output.reserveCapacity(max(output.capacity * 2, output.count + source.count + 1))
    }
    if source.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
      isShifted = true
    }
    run()
  }

  /// The buffer with what was appended; can be taken once.
  mutating func takeOutput() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &output)
    return taken
  }

  /// Where the next line end or slash is, from an index on.
  private func nextOfInterest(_ start: Int) -> Int {
    source.withUnsafeBytes { source in
      var index = start
      while let word = ByteWord(source, at: index) {
        let found = word.zeros(0x0A) | word.zeros(0x2F) | word.zeros(0x0D)
        if found != 0 { return index + found.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < source.count {
        let byte = source[index]
        if byte <= 0x2F, byte == 0x0A || byte == 0x2F || byte == 0x0D { return index }
        index += 1
      }
      return index
    }
  }

  private mutating func run() {
    var copied = position
    while true {
      position = nextOfInterest(position)
      guard position < source.count else { break }
      let byte = source[position]
      if byte == 0x0A {
        // What is copied lies in one piece from `copied` on, so the line starts as far behind it.
        position += 1
        lineStarts.append(Int32(truncatingIfNeeded: output.count + position - copied))
        continue
      }
      let skipped = byte == 0x0D ? carriageReturn() : comment()
      guard let skipped else {
        position += 1
        continue
      }
      copy(copied, position)
      position = skipped.end
      copied = position
      isShifted = true
      for _ in 0..<skipped.newlines {
        output.append(0x0A)
        startLine()
      }
    }
    copy(copied, source.count)
  }

  private mutating func copy(_ start: Int, _ end: Int) {
    guard start < end else { return }
    if isShifted {
      shifts.append(
        SourceFile.Shift(
          parsed: Int32(truncatingIfNeeded: output.count), original: Int32(truncatingIfNeeded: start)))
      isShifted = false
    }
    output.append(contentsOf: source[start..<end])
  }

  private mutating func startLine() { lineStarts.append(Int32(truncatingIfNeeded: output.count)) }

  private func carriageReturn() -> (end: Int, newlines: Int)? {
    guard position + 1 < source.count, source[position + 1] == 0x0A else { return nil }
    return (position + 1, 0)
  }

  /// `//` to the end of its line, or `/*` to `*/`. A block without anything in it is no comment.
  private func comment() -> (end: Int, newlines: Int)? {
    guard position + 1 < source.count else { return nil }
    if source[position + 1] == 0x2F {
      var end = position + 2
      while end < source.count, source[end] != 0x0A, source[end] != 0x0D { end += 1 }
      return (end, 0)
    }
    guard source[position + 1] == 0x2A, position + 2 < source.count else { return nil }
    var end = position + 2
    var newlines = 0
    while end < source.count {
      if source[end] == 0x2A, end + 1 < source.count, source[end + 1] == 0x2F {
        return end == position + 2 ? nil : (end + 2, newlines)
      }
      if source[end] == 0x0A { newlines += 1 }
      end += 1
    }
    return (end, newlines)
  }

  /// The bytes as they are if they are well-formed UTF-8, else with U+FFFD for what is not.
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.withUnsafeBytes(isWellFormed) { return bytes }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static func isWellFormed(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    while index < bytes.count {
      while let word = ByteWord(bytes, at: index), word.isASCII { index += 8 }
      guard index < bytes.count else { break }
      let byte = bytes[index]
      let length: Int
      var low: UInt8 = 0x80
      var high: UInt8 = 0xBF
      switch byte {
      case 0..<0x80:
        index += 1
        continue
      case 0xC2...0xDF: length = 2
      case 0xE0...0xEF:
        length = 3
        if byte == 0xE0 { low = 0xA0 }
        if byte == 0xED { high = 0x9F }
      case 0xF0...0xF4:
        length = 4
        if byte == 0xF0 { low = 0x90 }
        if byte == 0xF4 { high = 0x8F }
      default: return false
      }
      guard index + length <= bytes.count, bytes[index + 1] >= low, bytes[index + 1] <= high else {
        return false
      }
      for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return false }
      index += length
    }
    return true
  }
}
