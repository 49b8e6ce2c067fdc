/// Ordered dithering by a 4x4 matrix, for pictures in few colours or none.
enum Dither {
  private static let matrix: [[Double]] = [[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]

  /// The usual values of the 16 colours of a terminal.
  private static let sixteen: [(Int, Int, Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255),
    (0, 255, 255), (255, 255, 255),
  ]

  /// The threshold of a pixel: 0 to 15.
  static func threshold(x: Int, y: Int) -> Double { matrix[y & 3][x & 3] }

  /// Which of the 16 colours stands for a picture's colour at a pixel: grey for what has no hue, colours
  /// for what has.
  static func sixteen(_ colour: Colour, x: Int, y: Int) -> Int {
    let shift = Int((threshold(x: x, y: y) / 16 - 0.47) * 64)
    let parts = (Int(colour.red), Int(colour.green), Int(colour.blue))
    let hue = max(parts.0, parts.1, parts.2) - min(parts.0, parts.1, parts.2)
    let moved = (clamp(parts.0 + shift), clamp(parts.1 + shift), clamp(parts.2 + shift))
    var best = 0
    var bestCost = Int.max
    for (index, other) in sixteen.enumerated() {
      let flat = max(other.0, other.1, other.2) - min(other.0, other.1, other.2) < 10
      var cost = square(other.0 - moved.0) + square(other.1 - moved.1) + square(other.2 - moved.2)
      if flat, index != 0, hue > 44 { cost += 14000 }
      if hue < 44, !flat { cost += 26000 }
      if cost < bestCost {
        best = index
        bestCost = cost
      }
    }
    return best
  }

  private static func clamp(_ value: Int) -> Int { max(0, min(255, value)) }
  private static func square(_ value: Int) -> Int { value * value }
}
