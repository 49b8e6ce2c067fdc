import InkProgram

extension [UInt8] {
  /// Appends a part of another array. A slice of it would count a reference.
  @inline(__always) mutating func append(_ source: [UInt8], _ range: Range<Int>) {
    source.withUnsafeBufferPointer { append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
  }
}

/// One thing in the output stream.
struct OutputItem: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    /// Bytes of the program; `piece` says which literal they are of.
    case literal
    /// Bytes of `Output.bytes`.
    case dynamic
    case glue
    case beginString
    case beginTag
    case endTag
    /// A finished tag; its text is in `Output.bytes`.
    case tag
    /// Only says that the text behind it was made of `piece`.
    case mark
  }

  var kind: Kind
  var shape: TextShape = .blank
  var start: Int32 = 0
  var end: Int32 = 0
  var piece: Int32 = -1

  var isText: Bool { kind == .literal || kind == .dynamic }
  var isCommand: Bool { kind == .beginString || kind == .beginTag || kind == .endTag }
  var isNewline: Bool { isText && shape == .newline }
  var isNonWhitespace: Bool { isText && shape.isNonWhitespace }
}

/// The output stream of the line that is being made.
struct Output: Hashable, Sendable {
  var items: [OutputItem] = []
  /// Text that is not the program's. Grows only, until the stream is reset.
  var bytes: [UInt8] = []
  var glueCount = 0
  /// Strings that have begun and not ended.
  var openStrings = 0
  /// The lowest index at which the stream was changed since the last look-ahead began.
  var changedFrom = Int.max

  mutating func reset() {
    items.truncate(to: 0)
    bytes.truncate(to: 0)
    glueCount = 0
    openStrings = 0
  }

  /// Counts again what has been counted, after items were removed.
  mutating func recount() {
    glueCount = 0
    openStrings = 0
    for item in items {
      if item.kind == .glue { glueCount += 1 }
      if item.kind == .beginString { openStrings += 1 }
    }
  }

  mutating func append(_ item: OutputItem) {
    if items.count < changedFrom { changedFrom = items.count }
    items.append(item)
  }

  mutating func remove(at index: Int) {
    if index < changedFrom { changedFrom = index }
    items.remove(at: index)
  }

  /// Takes items off the end. Most often that is a string with no glue in it.
  mutating func removeLast(_ count: Int) {
    for _ in 0..<count {
      guard let item = items.popLast() else { break }
      if item.kind == .glue { glueCount -= 1 }
      if item.kind == .beginString { openStrings -= 1 }
    }
    if items.count < changedFrom { changedFrom = items.count }
  }

  /// Whether the last text, spaces aside, is a newline.
  var endsInNewline: Bool {
    var index = items.count - 1
    while index >= 0 {
      let item = items[index]
      if item.isCommand { return false }
      if item.isText {
        if item.shape == .newline { return true }
        if item.shape != .blank { return false }
      }
      index -= 1
    }
    return false
  }

  var containsText: Bool { items.contains { $0.isText } }
}
