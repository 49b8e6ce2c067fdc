import CNcurses
import Glibc
import Screen

/// Curses draws in numbered pairs of colours; this numbers them as they come up, and begins anew when there
/// are too many.
struct ColourPairs {
  /// How many colours the terminal has; 0 without any.
  let available: Int
  private var numbers: [UInt64: Int32] = [:]
  private let limit: Int

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

  /// Called before a frame of so many cells: forgets all pairs where they might not suffice, and says so;
  /// then the whole screen must be drawn again.
  mutating func makeRoom(for cells: Int) -> Bool {
    guard available > 0, numbers.count + cells >= limit, !numbers.isEmpty else { return false }
    reset_color_pairs()
    numbers.removeAll(keepingCapacity: true)
    return true
  }

  /// A cell as curses takes it.
  mutating func cell(_ cell: Cell, x: Int, y: Int, look: Look, hasSigns: Bool) -> cchar_t {
    var attributes: attr_t = 0
    if cell.style.contains(.bold) { attributes |= nc_bold }
    if cell.style.contains(.italic) { attributes |= nc_italic }
    if cell.style.contains(.underline) { attributes |= nc_underline }
    if cell.style.contains(.reverse) { attributes |= nc_reverse }
    var pair: Int32 = 0
    if look.depth != .none {
      // A lower half block is the cell's second pixel.
      let row = cell.base == 0x2584 ? 2 * y + 1 : 2 * y
      var ink = look.number(inkOf: cell, x: x, y: row) ?? -1
      var ground = look.number(cell.ground, isGround: true, x: x, y: 2 * y + 1) ?? -1
      if available <= 16, ink >= available {
        ink -= 8
        attributes |= nc_bold
      }
      if available <= 16, ground >= available { ground -= 8 }
      pair = number(safe(ink), safe(ground))
    }
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

  private mutating func number(_ ink: Int32, _ ground: Int32) -> Int32 {
    if ink < 0, ground < 0 { return 0 }
    let key = UInt64(UInt32(bitPattern: ink)) << 32 | UInt64(UInt32(bitPattern: ground))
    if let known = numbers[key] { return known }
    guard numbers.count + 1 < limit else { return 0 }
    let next = Int32(numbers.count + 1)
    init_extended_pair(next, ink, ground)
    numbers[key] = next
    return next
  }
}
