import Screen
import Speedrun

/// What can be run: categories, their acts and endings, single segments to practise, and what was run before.
public struct RunChooser: Sendable {
  /// What a key has decided.
  public enum Answer: Sendable {
    case run(Track, ChoiceOrder)
    case leave
  }

  enum Level: Equatable, Sendable {
    case categories
    /// The acts or endings of the category of this place.
    case variants(Int)
    /// The segments of a track, to practise.
    case segments(String)
    /// The attempts on the board of a track.
    case attempts(String)
    /// The attempts on all boards.
    case history
    /// The splits of one attempt on a board.
    case attempt(board: String, number: Int)
    /// What the attempts on a board say of each segment.
    case segmentsOf(board: String)
  }

  struct Entry: Equatable, Sendable {
    var name: String
    var detail: String
    /// What is said instead of `name` and `detail` where there is little room.
    var briefName: String?
    var brief: String?
    /// What Enter runs.
    var track: String?
    /// What Enter opens.
    var opens: Level?
  }

  let categories: Categories
  /// Boards by name, as far as there are runs on them.
  let boards: [String: Board]
  var order = ChoiceOrder.read
  /// One on the other; the last is shown. Never empty.
  private(set) var levels: [(level: Level, selected: Int)] = [(.categories, 0)]

  public init(_ categories: Categories, boards: [String: Board]) {
    self.categories = categories
    self.boards = boards
  }

  var level: Level { levels.last?.level ?? .categories }
  var selected: Int { max(0, min(levels.last?.selected ?? 0, entries.count - 1)) }

  /// The board of a track on the drawn screen, in the order that is chosen.
  func name(ofBoard track: String) -> String {
    "\(track)-\(order.rawValue)-\(InputMode.keys.rawValue)"
  }

  private func board(_ track: String) -> Board? { boards[name(ofBoard: track)] }

  private func track(_ category: Category) -> Track? {
    category.variant == nil ? categories.track(category, variant: nil) : nil
  }

  private func entry(_ track: Track, named name: String) -> Entry {
    let detail = board(track.id).map { board in
      "\(board.personalBest()?.clock ?? "–")  \(board.finished)/\(board.attempts.count)"
    }
    return Entry(name: name, detail: detail ?? "", track: track.id)
  }

  var title: String {
    switch level {
    case .categories: "Run"
    case .variants(let place): categories.categories[place].name
    case .segments(let id): "Practise: \(categories.track(named: id)?.name ?? id)"
    case .attempts(let id): "Attempts: \(categories.track(named: id)?.name ?? id)"
    case .history: "All runs"
    case .attempt(let name, let number): "\(boards[name]?.category ?? name), attempt \(number)"
    case .segmentsOf(let name): "Segments: \(boards[name]?.category ?? name)"
    }
  }

  var entries: [Entry] {
    switch level {
    case .categories:
      return categories.categories.map { category in
        track(category).map { entry($0, named: category.name) }
          ?? Entry(name: category.name, detail: "▸", track: nil)
      }
    case .variants(let place):
      let category = categories.categories[place]
      let variants =
        category.variant == .act
        ? categories.acts.indices.map { String($0 + 1) } : categories.endings.map(\.id)
      return variants.compactMap { categories.track(category, variant: $0) }.map {
        entry($0, named: String($0.name.dropFirst(category.name.count + 1)))
      }
    case .segments(let id):
      let segments = categories.track(named: id)?.segments ?? []
      return segments.map { segment in
        let best = board(id)?.segments.first { $0.id == segment.id }?.best.real
        return Entry(
          name: segment.name, detail: best.map { "best \($0.clock)" } ?? "", track: "\(id).\(segment.id)")
      }
    case .attempts(let id): return attempts(on: name(ofBoard: id))
    case .history: return history
    case .attempt(let name, let number): return splits(of: number, on: name)
    case .segmentsOf(let name): return statistics(of: name)
    }
  }

  /// The rules of what is selected.
  var rules: [String] {
    switch level {
    case .categories: categories.categories[selected].rules
    case .variants(let place): categories.categories[place].rules
    case .segments: [Track.practiceRule]
    case .attempts(let id): boards[name(ofBoard: id)].map(summary) ?? []
    case .history: []
    case .attempt:
      ["When each split was taken, how long its segment took, and the delta against the personal best."]
    case .segmentsOf:
      ["The best, average and worst time of each segment, how often it was finished, and how often reset in."]
    }
  }

  private var keys: String {
    switch level {
    case .categories, .variants: "Enter run · p practise · h history · a all runs · o order · q back"
    case .segments: "Enter practise · o order · q back"
    case .attempts: "Enter splits · s segments · a all runs · o order · q back"
    case .history: "Enter splits · q back"
    case .attempt, .segmentsOf: "q back"
    }
  }

  public mutating func press(_ key: Key) -> Answer? {
    let entries = entries
    var menu = Menu(selected: selected)
    switch key {
    case .down, .character("j"), .tab: menu.move(1, of: entries.count)
    case .up, .character("k"), .backTab: menu.move(-1, of: entries.count)
    case .pageDown, .character(" "): menu.move(10, of: entries.count)
    case .pageUp, .character("b"): menu.move(-10, of: entries.count)
    case .home: menu.selected = 0
    case .end: menu.move(entries.count, of: entries.count)
    case .character("o"): order = order == .read ? .fixed : .read
    case .enter: return enter(entries)
    case .character("p"): open { .segments($0) }
    case .character("h"): open { .attempts($0) }
    case .character("a") where level != .history: levels.append((.history, 0))
    case .character("s"):
      if case .attempts(let id) = level { levels.append((.segmentsOf(board: name(ofBoard: id)), 0)) }
    case .escape, .character("q"), .left:
      if levels.count == 1 { return key == .left ? nil : .leave }
      levels.removeLast()
      return nil
    case .control("c"): return .leave
    default: break
    }
    if levels.last?.level == level { levels[levels.count - 1].selected = max(0, menu.selected) }
    return nil
  }

  private mutating func enter(_ entries: [Entry]) -> Answer? {
    guard entries.indices.contains(selected) else { return nil }
    if let level = entries[selected].opens { levels.append((level, 0)) }
    if let id = entries[selected].track { return categories.track(named: id).map { .run($0, order) } }
    if level == .categories { levels.append((.variants(selected), 0)) }
    return nil
  }

  private mutating func open(_ level: (String) -> Level) {
    let entries = entries
    guard entries.indices.contains(selected), let id = entries[selected].track, !id.contains(".") else {
      return
    }
    levels.append((level(id), 0))
  }

  // MARK: Drawing

  public func view(_ model: Model) -> Canvas {
    var canvas = Canvas(width: model.width, height: model.height, look: model.look)
    canvas.ground(rows: 0..<model.height, .page)
    let shape = Shape(width: model.width, height: model.height)
    let column = shape.column
    let entries = entries
    let heads = heads.map { column.measure < 66 ? $0.brief : $0.wide } ?? "order: \(order.rawValue)"
    let aside = level == .history ? "" : String(heads.drop { $0 == " " })
    canvas.put(
      column.x, shape.gap,
      Width.cut(Typography.curl(title), to: max(1, column.measure - Width.of(aside) - 1)),
      ink: .strong, style: .bold)
    canvas.put(endingAt: column.x + column.measure, shape.gap, aside, ink: .dim)
    let words = rules.flatMap { Wrap.rows(Typography.curl($0), column.measure) }
    let shown =
      shape.isTight ? 0 : min(words.count, max(0, model.height - min(entries.count, model.height / 2) - 7), 8)
    let line = model.height - shown - (shape.isTight ? 2 : 4)
    let top = 1 + 2 * shape.gap
    let chart = shape.isTight ? 0 : drawProgress(&canvas, column, line: line, model)
    let room = max(1, line - top - shape.gap - chart)
    let first = max(0, min(entries.count - room, selected - room / 2))
    for (offset, index) in (first..<min(entries.count, first + room)).enumerated() {
      draw(entries[index], isOn: index == selected, column, top + offset, model, &canvas)
    }
    if entries.isEmpty { canvas.put(column.x, top, "Nothing yet.", ink: .dim) }
    canvas.wipe(rows: min(model.height, line + 1)..<model.height, .deep)
    canvas.rule(line)
    for (offset, row) in words.prefix(shown).enumerated() {
      canvas.put(column.x, line + 1 + shape.gap + offset, row)
    }
    canvas.put(column.x, model.height - 1, Width.cut(keys, to: column.measure), ink: .dim)
    return canvas
  }

  private func draw(
    _ entry: Entry, isOn: Bool, _ column: Column, _ y: Int, _ model: Model, _ canvas: inout Canvas
  ) {
    if isOn {
      canvas.pool(y, column)
      canvas.put(column.x - 2, y, "▸", ink: model.selectionLight, style: .bold)
      canvas.cursor = Position(x: column.x, y: y)
    }
    let isBrief = column.measure < 66
    let detail = isBrief ? entry.brief ?? entry.detail : entry.detail
    let name = Typography.curl(isBrief ? entry.briefName ?? entry.name : entry.name)
    let room = column.measure - Width.of(detail) - 1
    canvas.put(
      column.x, y, Width.cut(name, to: max(1, room)), ink: isOn ? model.selectionInk : .prose,
      style: isOn ? .bold : [])
    canvas.put(endingAt: column.x + column.measure, y, detail, ink: isOn ? model.selectionInk : .dim)
  }
}
