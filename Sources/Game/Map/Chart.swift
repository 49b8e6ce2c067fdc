import Screen

/// An act as a chart: the surface, and what dives from it.
struct Chart {
  /// The signs of a line: along it, down it, and its corners.
  struct Pen {
    var along: String
    var down: String
    var left: String
    var right: String
    var fork: String
    var join: String
    var ink: Paint
    var isBold = false

    init(_ line: LifeMap.Line) {
      switch line {
      case .thisLife:
        (along, down, left, right, fork, join, ink) = ("━", "┃", "┗", "┛", "┳", "┻", .light)
        isBold = true
      case .otherLives: (along, down, left, right, fork, join, ink) = ("─", "│", "╰", "╯", "┬", "┴", .sea)
      case .canonical: (along, down, left, right, fork, join, ink) = ("═", "║", "╚", "╝", "╤", "╧", .gold)
      case .notYet: (along, down, left, right, fork, join, ink) = ("┄", "┆", "╰", "╯", "┬", "┴", .dim)
      }
    }

    var style: Style { isBold ? .bold : [] }
  }

  let map: LifeMap
  let act: LifeMap.Act
  let x: Int
  let y: Int
  let step: Int
  /// How many rows below the surface there are.
  let depth: Int

  /// Where each scene was drawn.
  private(set) var places: [Int: Position] = [:]
  private var names: [(place: Position, name: String)] = []

  init(_ map: LifeMap, _ act: LifeMap.Act, x: Int, y: Int, step: Int, depth: Int) {
    self.map = map
    self.act = act
    self.x = x
    self.y = y
    self.step = max(2, step)
    self.depth = depth
  }

  private func column(_ place: Int) -> Int { x + place * step }

  mutating func draw(on canvas: inout Canvas) {
    drawSurface(on: &canvas)
    var ends: [Int] = Array(repeating: -1, count: depth + 1)
    for dive in act.dives.sorted(by: { ($0.from, $0.scenes.count) < ($1.from, $1.scenes.count) }) {
      drawDive(dive, &ends, on: &canvas)
    }
    for (place, name) in names { canvas.put(place.x, place.y, name) }
  }

  private mutating func drawSurface(on canvas: inout Canvas) {
    for (place, index) in act.surface.enumerated() where map.scenes.indices.contains(index) {
      let scene = map.scenes[index]
      if place + 1 < act.surface.count, map.scenes.indices.contains(act.surface[place + 1]) {
        let pen = Pen(Chart.between(scene.line, map.scenes[act.surface[place + 1]].line))
        for column in (column(place) + 1)..<column(place + 1) {
          canvas.put(column, y, pen.along, ink: pen.ink, style: pen.style)
        }
      }
      let pen = Pen(scene.line)
      canvas.put(column(place), y, MapRow.sign(scene, onSurface: true), ink: pen.ink, style: pen.style)
      places[index] = Position(x: column(place), y: y)
    }
  }

  /// The line between two scenes of the surface.
  private static func between(_ a: LifeMap.Line, _ b: LifeMap.Line) -> LifeMap.Line {
    if a == b { return a }
    if a == .notYet || b == .notYet { return .notYet }
    if a == .canonical || b == .canonical { return .canonical }
    return .otherLives
  }

  private mutating func drawDive(_ dive: LifeMap.Dive, _ ends: inout [Int], on canvas: inout Canvas) {
    guard act.surface.indices.contains(dive.from), depth > 0 else { return }
    let pen = Pen(map.line(of: dive))
    let start = column(dive.from) + 1
    let known = dive.scenes.filter { map.scenes.indices.contains($0) }
    let endings = known.filter { map.scenes[$0].ending != nil }
    let nodes = known.filter { map.scenes[$0].ending == nil }
    let name = endings.first.map { map.scenes[$0].ending ?? "" } ?? ""
    let rises = dive.to.map { $0 > dive.from && act.surface.indices.contains($0) } ?? false
    let end = rises ? column(dive.to ?? dive.from) - 1 : start + 3 + min(nodes.count, 6) * 3
    let needed = end + (rises ? 0 : 2 + Width.of(name))
    guard let row = (1...depth).first(where: { ends[$0] < start - 1 }) else { return }
    ends[row] = needed
    canvas.put(start, y, pen.fork, ink: pen.ink, style: pen.style)
    for down in 1..<max(1, row) { canvas.put(start, y + down, pen.down, ink: pen.ink, style: pen.style) }
    canvas.put(start, y + row, pen.left, ink: pen.ink, style: pen.style)
    if end > start + 1 {
      for column in (start + 1)..<end {
        canvas.put(column, y + row, pen.along, ink: pen.ink, style: pen.style)
      }
    }
    drawNodes(nodes, from: start, to: end, row: y + row, on: &canvas)
    if rises {
      canvas.put(end, y + row, pen.right, ink: pen.ink, style: pen.style)
      for down in 1..<max(1, row) { canvas.put(end, y + down, pen.down, ink: pen.ink, style: pen.style) }
      canvas.put(end, y, pen.join, ink: pen.ink, style: pen.style)
    } else if let ending = endings.first {
      let scene = map.scenes[ending]
      canvas.put(end, y + row, MapRow.sign(scene, onSurface: false), ink: pen.ink, style: pen.style)
      names.append((Position(x: end + 2, y: y + row), name))
      for index in endings { places[index] = Position(x: end, y: y + row) }
    }
  }

  private mutating func drawNodes(
    _ nodes: [Int], from start: Int, to end: Int, row: Int, on canvas: inout Canvas
  ) {
    let room = max(0, (end - start - 1) / 2)
    let shown = min(nodes.count, room)
    for (order, index) in nodes.enumerated() {
      let slot = min(order, max(0, shown - 1))
      let column = start + max(1, (slot + 1) * (end - start) / (max(1, shown) + 1))
      places[index] = Position(x: column, y: row)
      guard order < shown else { continue }
      let pen = Pen(map.scenes[index].line)
      canvas.put(
        column, row, MapRow.sign(map.scenes[index], onSurface: false), ink: pen.ink, style: pen.style)
    }
  }
}
