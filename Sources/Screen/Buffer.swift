/// The weights and slants of text.
public struct Style: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  public static let bold = Style(rawValue: 1)
  public static let italic = Style(rawValue: 2)
  public static let underline = Style(rawValue: 4)
  public static let reverse = Style(rawValue: 8)
}

/// One place of the screen: a scalar with up to three combining marks, its colours and its style.
public struct Cell: Hashable, Sendable {
  /// The scalar; 0 in the second cell of a wide one.
  public var base: UInt32
  /// Up to three combining scalars, 21 bits each, the first in the lowest.
  public var marks: UInt64
  public var ink: Paint
  public var ground: Paint
  public var style: Style

  public static let blank = Cell(base: 0x20, marks: 0, ink: .prose, ground: .page, style: [])

  /// True for the half block that pictures are made of.
  var isPixel: Bool { base == 0x2580 && ink.colour != nil && ground.colour != nil }

  /// True for what a picture left in a cell, be it one of its pixels alone.
  var isBlock: Bool { (base == 0x2580 || base == 0x2584) && ink.colour != nil }

  /// The scalars of the cell, the base first; none for the second half of a wide one.
  public var scalars: [UInt32] {
    if base == 0 { return [] }
    var all = [base]
    var rest = marks
    while rest != 0 {
      all.append(UInt32(rest & 0x1f_ffff))
      rest >>= 21
    }
    return all
  }

  /// Adds a combining scalar; a fourth is dropped.
  mutating func add(mark: UInt32) {
    for place in 0..<3 where marks >> (21 * UInt64(place)) == 0 {
      marks |= UInt64(mark & 0x1f_ffff) << (21 * UInt64(place))
      return
    }
  }
}

/// A place on the screen, counted from 0 at the upper left.
public struct Position: Hashable, Sendable {
  public var x: Int
  public var y: Int
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// The cells of a whole screen, row by row.
public struct Buffer: Hashable, Sendable {
  public let width: Int
  public let height: Int
  public private(set) var cells: [Cell]

  /// A blank screen. Sizes below 1 are taken as 1.
  public init(width: Int, height: Int) {
    self.width = max(1, width)
    self.height = max(1, height)
    cells = Array(repeating: .blank, count: self.width * self.height)
  }

  public func contains(x: Int, y: Int) -> Bool { x >= 0 && x < width && y >= 0 && y < height }

  /// The cell of a place that the buffer contains.
  public subscript(x: Int, y: Int) -> Cell {
    get { cells[y * width + x] }
    set { cells[y * width + x] = newValue }
  }

  /// The cells of one row.
  public func row(_ y: Int) -> ArraySlice<Cell> { cells[(y * width)..<((y + 1) * width)] }

  /// The text of one row, blanks at its end left out.
  public func text(row y: Int) -> String {
    var line = String.UnicodeScalarView()
    for cell in row(y) {
      for scalar in cell.scalars { line.append(Unicode.Scalar(scalar) ?? " ") }
    }
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  /// The whole screen as text: what tests compare with pictures in string literals.
  public var text: String { (0..<height).map { text(row: $0) }.joined(separator: "\n") }
}
