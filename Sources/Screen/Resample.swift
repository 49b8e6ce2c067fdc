/// A part of a picture brought to a number of pixels: averaging when it shrinks, blending neighbours when
/// it grows.
struct Raster {
  let width: Int
  let height: Int
  /// Red, green and blue from 0 to 255, row by row.
  private(set) var values: [SIMD3<Float>]

  /// The colour of a pixel inside the raster.
  subscript(x: Int, y: Int) -> Colour {
    let value = values[y * width + x]
    func byte(_ part: Float) -> UInt8 { UInt8(max(0, min(255, part.rounded()))) }
    return Colour(red: byte(value.x), green: byte(value.y), blue: byte(value.z))
  }

  /// - Parameters:
  ///   - left: the left edge of the part, in pixels of the picture; `top` likewise.
  ///   - across: the part's width in pixels of the picture; `down` likewise its height.
  init(
    _ picture: Picture, left: Double, top: Double, across: Double, down: Double, width: Int, height: Int
  ) {
    self.width = max(0, width)
    self.height = max(0, height)
    let columns = Raster.weights(from: left, span: across, count: self.width, limit: picture.width)
    let rows = Raster.weights(from: top, span: down, count: self.height, limit: picture.height)
    let palette = picture.palette.map { SIMD3<Float>(Float($0.red), Float($0.green), Float($0.blue)) }
    let first = rows.map(\.start).min() ?? 0
    let last = rows.map { $0.start + $0.parts.count }.max() ?? 0
    var wide = [SIMD3<Float>](repeating: .zero, count: max(0, last - first) * self.width)
    for y in first..<max(first, last) {
      for (x, weights) in columns.enumerated() {
        var sum = SIMD3<Float>.zero
        for (offset, part) in weights.parts.enumerated() {
          let index = Int(picture.pixels[y * picture.width + weights.start + offset])
          if index < palette.count { sum += palette[index] * part }
        }
        wide[(y - first) * self.width + x] = sum
      }
    }
    values = [SIMD3<Float>](repeating: .zero, count: self.width * self.height)
    for (y, weights) in rows.enumerated() {
      for (offset, part) in weights.parts.enumerated() {
        let source = (weights.start + offset - first) * self.width
        for x in 0..<self.width { values[y * self.width + x] += wide[source + x] * part }
      }
    }
  }

  private struct Weights {
    var start: Int
    var parts: [Float]
  }

  /// For each of `count` pixels: which source pixels it is made of, and how much of each. A box when the
  /// picture shrinks, a triangle when it grows.
  private static func weights(from start: Double, span: Double, count: Int, limit: Int) -> [Weights] {
    guard count > 0 else { return [] }
    let step = span / Double(count)
    let shrinks = step > 1
    let support = shrinks ? step / 2 : 1
    return (0..<count).map { index in
      let centre = start + (Double(index) + 0.5) * step
      let low = max(0, min(limit - 1, Int((centre - support).rounded(.down))))
      let high = max(low + 1, min(limit, Int((centre + support).rounded(.up))))
      var parts = (low..<high).map { pixel -> Float in
        if shrinks {
          let overlap = min(Double(pixel) + 1, centre + support) - max(Double(pixel), centre - support)
          return Float(max(0, overlap))
        }
        return Float(max(0, 1 - abs(Double(pixel) + 0.5 - centre)))
      }
      let sum = parts.reduce(0, +)
      parts = sum > 0 ? parts.map { $0 / sum } : parts.map { _ in 1 / Float(high - low) }
      return Weights(start: low, parts: parts)
    }
  }
}
