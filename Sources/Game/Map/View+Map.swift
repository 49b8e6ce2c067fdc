import Screen

extension Model {
  /// The map: charts of the acts on wide screens, a list of one act on others; below the line the selected
  /// scene.
  func drawMap(_ canvas: inout Canvas, _ state: MapState) {
    let isWide = width >= 110 && height >= 36
    let x = width >= 60 ? 4 : 2
    let top = height < 16 ? 0 : 1
    canvas.put(x, top, "The map", ink: .strong, style: .bold)
    guard map.acts.indices.contains(state.act) else {
      canvas.put(x, top + 2, "There is no map of this story.", ink: .dim)
      return
    }
    let act = map.acts[state.act]
    if width >= 60 {
      canvas.put(endingAt: width - x, top, map.summary, ink: .dim)
    } else {
      canvas.put(
        endingAt: width - x, top, Width.cut("\(act.number) \(act.title)", to: width - 12), ink: .light)
    }
    let line = isWide ? drawCharts(&canvas, state, x) : drawList(&canvas, state, act, x)
    let cursor = canvas.cursor
    canvas.wipe(rows: min(height, line + 1)..<height, .deep)
    canvas.rule(line, light: cursor?.x, reach: width * 4 / 10)
    drawSelected(&canvas, state, x, line)
    canvas.cursor = cursor
    if let find = state.find { drawFind(&canvas, find, x) }
  }

  /// All acts as charts. Returns the row of the line.
  private func drawCharts(_ canvas: inout Canvas, _ state: MapState, _ x: Int) -> Int {
    let isBroad = width >= 190
    let room = (isBroad ? 146 : width - 4) - (x + 16)
    let longest = map.acts.map(\.surface.count).max() ?? 1
    let step = max(2, min(width < 160 ? 11 : 15, room / max(1, longest)))
    let pitch = height < 50 ? 4 : 7
    let visible = max(1, (height - 16) / pitch)
    let first = max(0, min(state.act - visible + 1, map.acts.count - visible))
    var y = 4
    let selected = state.scene(map)
    for (index, act) in map.acts.enumerated() where index >= first && index < first + visible {
      let isOn = index == state.act
      canvas.put(x, y, "\(act.number)", ink: isOn ? .light : .dim, style: isOn ? .bold : [])
      canvas.put(
        x + 3, y, Width.cut(act.title, to: 12), ink: isOn ? .strong : .prose, style: isOn ? .bold : [])
      var chart = Chart(map, act, x: x + 16, y: y, step: step, depth: pitch - 2)
      chart.draw(on: &canvas)
      if isOn, let selected, let place = chart.places[selected] { mark(place, on: &canvas) }
      y += pitch
    }
    if isBroad {
      let act = map.acts[state.act]
      canvas.put(150, 4, "\(act.number)  \(act.title)", ink: .light, style: .bold)
      let cursor = canvas.cursor
      drawRows(&canvas, act, selected, x: 150, rows: 6..<(y - 1), width: width - 152)
      canvas.cursor = cursor
    }
    return min(height - 3, y + (height < 50 ? 0 : 1))
  }

  /// Brackets round the selected scene, and the cursor on it.
  private func mark(_ place: Position, on canvas: inout Canvas) {
    canvas.put(place.x - 1, place.y, "[", ink: .light, style: .bold)
    canvas.put(place.x + 1, place.y, "]", ink: .light, style: .bold)
    canvas.cursor = place
  }

  /// One act as a list. Returns the row of the line.
  private func drawList(_ canvas: inout Canvas, _ state: MapState, _ act: LifeMap.Act, _ x: Int) -> Int {
    let isTall = width >= 60 && height >= 16
    if isTall {
      canvas.put(x, 3, "\(act.number)", ink: .light, style: .bold)
      canvas.put(x + 3, 3, act.title, ink: .strong, style: .bold)
      let before = state.act > 0 ? "◂ \(map.acts[state.act - 1].title)   " : ""
      let after = state.act + 1 < map.acts.count ? "\(map.acts[state.act + 1].title) ▸" : ""
      canvas.put(endingAt: width - x, 3, before + after, ink: .dim)
    }
    let line = height - (height >= 20 ? 8 : 3)
    let top = isTall ? 5 : 1
    drawRows(
      &canvas, act, state.scene(map), x: x, rows: top..<max(top + 1, line), width: min(72, width - x - 1))
    return line
  }

  private func drawRows(
    _ canvas: inout Canvas, _ act: LifeMap.Act, _ selected: Int?, x: Int, rows: Range<Int>, width: Int
  ) {
    let all = MapRow.rows(map, act)
    let at = all.firstIndex { $0.scene != nil && $0.scene == selected } ?? 0
    let first = max(0, min(at - rows.count / 2, all.count - rows.count))
    for (y, row) in zip(rows, all[min(first, all.count)...]) {
      let isOn = row.scene != nil && row.scene == selected
      if isOn, look.paintsGround {
        canvas.ground(rows: y..<(y + 1), columns: max(0, x - 1)..<(x + width), .pool)
      }
      var column = x
      for sign in row.lanes {
        let pen = Chart.Pen(sign.line)
        let ink = isOn && settings.theme == .contrast ? selectionInk : pen.ink
        column = canvas.put(column, y, sign.text, ink: ink, style: pen.style)
      }
      if let scene = row.scene {
        drawScene(&canvas, map.scenes[scene], isOn: isOn, x, y, width)
        if isOn { canvas.cursor = Position(x: min(self.width - 1, x + 6), y: y) }
      } else {
        canvas.put(x + (width >= 52 ? 40 : 6), y, Width.cut(row.remark, to: max(1, width - 7)), ink: .dim)
      }
    }
  }

  private func drawScene(
    _ canvas: inout Canvas, _ scene: LifeMap.Scene, isOn: Bool, _ x: Int, _ y: Int, _ width: Int
  ) {
    let title = Typography.curl(scene.title ?? "not reached")
    let ink: Paint = isOn ? selectionInk : scene.title == nil ? .dim : .prose
    canvas.put(x + 6, y, Width.cut(title, to: max(1, min(24, width - 7))), ink: ink, style: isOn ? .bold : [])
    guard width >= 40 else { return }
    for (place, option) in scene.options.prefix(4).enumerated() {
      guard let mark = option.mark else { continue }
      canvas.put(x + 31 + 2 * place, y, Model.sign(mark), ink: isOn ? selectionLight : .dim)
    }
    if width >= 52 { canvas.put(x + 40, y, Width.cut(lives(scene), to: width - 41), ink: .dim) }
  }

  /// As "lives 1, 3"; more than four are counted.
  private func lives(_ scene: LifeMap.Scene) -> String {
    let isHere = map.here.map { map.scenes.indices.contains($0) && map.scenes[$0].id == scene.id } == true
    if isHere, scene.lives.isEmpty { return "here" }
    if scene.lives.isEmpty { return scene.line == .canonical ? "canonical" : "" }
    if scene.lives.count > 4 { return "\(scene.lives.count) lives" }
    return (scene.lives.count == 1 ? "life " : "lives ")
      + scene.lives.map(String.init).joined(separator: ", ")
  }

  /// Below the line: the scene, its options with what is known of each, the signs, the keys.
  private func drawSelected(_ canvas: inout Canvas, _ state: MapState, _ x: Int, _ line: Int) {
    guard let index = state.scene(map) else { return }
    let scene = map.scenes[index]
    let isTall = height >= 30
    var y = line + (isTall ? 2 : 1)
    if height >= 16 {
      let end = canvas.put(
        x, y, Typography.curl(scene.title ?? "A scene not reached"), ink: .strong, style: .bold)
      canvas.put(end + 3, y, Width.cut(known(scene), to: max(1, width - end - 5)), ink: .dim)
      y += isTall ? 2 : 1
    }
    let last = height >= 20 ? height - (isTall ? 5 : 3) : height
    for option in scene.options where y < last {
      if let mark = option.mark { canvas.put(x, y, Model.sign(mark), ink: .light) }
      let room = width >= 76 ? 38 : width - x - 4
      canvas.put(x + 3, y, Width.cut(Typography.curl(option.text), to: room))
      if width >= 76 { canvas.put(x + 42, y, words(option.mark), ink: .dim) }
      y += 1
    }
    guard height >= 20 else { return }
    drawLegend(&canvas, x, height - (isTall ? 4 : 2))
    canvas.status("arrows move · Enter reads · b branches from here", "/ find · h hint · Esc back")
  }

  private func known(_ scene: LifeMap.Scene) -> String {
    let never = scene.options.count { $0.mark == .never }
    let counts = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    func word(_ count: Int) -> String { count < counts.count ? counts[count] : "\(count)" }
    var parts = [lives(scene)]
    if !scene.options.isEmpty {
      let ways = scene.options.count
      parts.append(
        "\(word(ways)) \(ways == 1 ? "way" : "ways") on" + (never > 0 ? ", \(word(never)) never taken" : ""))
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  func words(_ mark: Offer.Mark?) -> String {
    switch mark {
    case .never: "never taken"
    case .partly: "taken, something unseen"
    case .wholly: "taken, all behind it seen"
    case nil: ""
    }
  }

  private func drawLegend(_ canvas: inout Canvas, _ x: Int, _ y: Int) {
    let showsCanon = map.scenes.contains { $0.isCanonical }
    var signs: [(String, String, Paint)] = [
      (showsCanon ? "━◆●" : "━●", "this life", .light), (showsCanon ? "─◈○" : "─○", "other lives", .sea),
    ]
    if showsCanon { signs.append(("═◇", "canonical", .gold)) }
    signs += [("┄·", "not yet", .dim), ("▼", "ending", .prose)]
    var column = x
    for (sign, word, ink) in signs {
      column = canvas.put(column, y, sign, ink: ink, style: ink == .light ? .bold : [])
      column = canvas.put(column + 1, y, word, ink: .dim) + 3
    }
  }

  private func drawFind(_ canvas: inout Canvas, _ find: String, _ x: Int) {
    canvas.wipe(rows: (height - 1)..<height, .deep)
    let end = canvas.put(x, height - 1, "/", ink: .light, style: .bold)
    let after = canvas.put(end, height - 1, Width.cut(find, to: max(1, width - x - 3)))
    canvas.cursor = Position(x: min(width - 1, after), y: height - 1)
  }
}
