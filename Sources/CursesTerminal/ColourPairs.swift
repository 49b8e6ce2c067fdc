import CNcurses
import Glibc
import Screen

/// Curses draws in numbered pairs of colours; this numbers them as they come up, and begins anew when they
/// have run out. Many terminals have 64.
struct ColourPairs {
  /// How many colours the terminal has; 0 without any.
  let available: Int
  private var numbers: [UInt64: Int32] = [:]
  private let limit: Int
  /// Whether a cell went without its pair since this was last asked.
  private var hasRunOut = false
  /// Whether the frame that they were last begun anew for has more pairs than there are.
  private var isCrowded = false

  init(hasColours: Bool) {
    guard hasColours, start_color() == OK else {
      available = 0
      limit = 0
      return
    }
    use_default_colors()
    available = Int(nc_colours())
    limit = min(Int(nc_pairs()), 32_000)
  }

  /// Called behind a frame: whether it lacks colours, and would have more of them if all pairs were forgotten.
  /// Then they are, and the whole screen must be drawn again. A frame with more pairs than there are gets as
  /// many as it can once, and is not drawn anew with every change.
  mutating func beginAnew(for canvas: Canvas) -> Bool {
    guard hasRunOut || isCrowded else { return false }
    hasRunOut = false
    let fits = count(in: canvas) < limit
    if !fits, isCrowded { return false }
    isCrowded = !fits
    reset_color_pairs()
    numbers.removeAll(keepingCapacity: true)
    return true
  }

  /// How many pairs a frame has.
  private func count(in canvas: Canvas) -> Int {
    var keys: Set<UInt64> = []
    for y in 0..<canvas.height {
      for x in 0..<canvas.width {
        let cell = canvas.buffer[x, y]
        if cell.base != 0 { keys.insert(colours(of: cell, x: x, y: y, look: canvas.look).key) }
      }
    }
    return keys.count
  }

  /// The colours of a cell as the terminal numbers them, -1 for its own.
  private struct Colours {
    var ink: Int32 = -1
    var ground: Int32 = -1
    /// Whether the ink is one of the eight bright ones, which come by bold type.
    var isBright = false

    var key: UInt64 { UInt64(UInt32(bitPattern: ink)) << 32 | UInt64(UInt32(bitPattern: ground)) }
  }

  private func colours(of cell: Cell, x: Int, y: Int, look: Look) -> Colours {
    guard look.depth != .none else { return Colours() }
    // A lower half block is the cell's second pixel.
    let row = cell.base == 0x2584 ? 2 * y + 1 : 2 * y
    var ink = look.number(inkOf: cell, x: x, y: row) ?? -1
    var ground = look.number(cell.ground, isGround: true, x: x, y: 2 * y + 1) ?? -1
    let isBright = available <= 16 && ink >= available
    if isBright { ink -= 8 }
    if available <= 16, ground >= available { ground -= 8 }
    return Colours(ink: safe(ink), ground: safe(ground), isBright: isBright)
  }

  /// A cell as curses takes it.
  mutating func cell(_ cell: Cell, x: Int, y: Int, look: Look, hasSigns: Bool) -> cchar_t {
    var attributes: attr_t = 0
    if cell.style.contains(.bold) { attributes |= nc_bold }
    if cell.style.contains(.italic) { attributes |= nc_italic }
    if cell.style.contains(.underline) { attributes |= nc_underline }
    if cell.style.contains(.reverse) { attributes |= nc_reverse }
    let colours = colours(of: cell, x: x, y: y, look: look)
    if colours.isBright { attributes |= nc_bold }
    let pair = number(colours)
    if cell.marks == 0 || !hasSigns {
      var base = hasSigns ? cell.base : Signs.ascii(cell.base)
      return nc_cell(&base, 1, attributes, pair)
    }
    let scalars = cell.scalars
    return nc_cell(scalars, Int32(scalars.count), attributes, pair)
  }

  /// With 24 bits the numbers 0 to 7 mean the terminal's own colours, which themes change and bold type
  /// brightens; a trace of blue makes a black of our own.
  private func safe(_ number: Int) -> Int32 {
    Int32(available > 256 && (0...7).contains(number) ? 8 : number)
  }

  private mutating func number(_ colours: Colours) -> Int32 {
    if colours.ink < 0, colours.ground < 0 { return 0 }
    if let known = numbers[colours.key] { return known }
    guard numbers.count + 1 < limit else {
      hasRunOut = true
      return numbers[Colours(ink: colours.ink).key] ?? 0
    }
    let next = Int32(numbers.count + 1)
    init_extended_pair(next, colours.ink, colours.ground)
    numbers[colours.key] = next
    return next
  }
}
