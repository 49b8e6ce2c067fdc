import Cues
import Game
import Playthrough
import Speedrun

/// A run file as texts with their times, one for each of its lines.
struct RunShow {
  struct Moment {
    let time: Milliseconds
    let text: String
    /// The name of a segment that ended here.
    let split: String?
  }

  let file: RunFile
  private let track: Track
  private let stock: RunStock
  private var replay: Replay?
  private var staging = Staging()

  init(_ file: RunFile, track: Track, stock: RunStock) {
    self.file = file
    self.track = track
    self.stock = stock
  }

  /// - Throws: the line of the run that the story does not follow.
  mutating func next() throws -> Moment? {
    do throws(FileRefusal) {
      var player: Replay
      if let replay {
        player = replay
      } else {
        player = try Replay(file, track: track, program: stock.program)
      }
      let order = player.order
      let before = player.course.page
      guard let line = try player.step() else { return nil }
      replay = player
      return moment(line, player, order, before)
    } catch { throw RunFault("line \(error.line): \(error.reason)") }
  }

  private mutating func moment(
    _ line: RunFile.Line, _ player: Replay, _ order: [Int], _ before: Telling.Page
  ) -> Moment {
    let time = line.times.real ?? 0
    switch line.event {
    case .choose(let number, _, _):
      let text = before.choices.indices.contains(number - 1) ? before.choices[number - 1].text : ""
      let place = (order.firstIndex(of: number - 1) ?? number - 1) + 1
      return Moment(
        time: time, text: "\(place)\n\n> \(PlainPage.trimmed(text))\n\n" + page(player), split: nil)
    case .start, .life, .jump: return Moment(time: time, text: page(player), split: nil)
    case .split(let id):
      let name = track.segments.first { $0.id == id }?.name ?? id
      return Moment(time: time, text: "[\(time.clock)  \(name)]\n\n", split: name)
    case .pause: return Moment(time: time, text: "[\(time.clock)  paused]\n", split: nil)
    case .finish: return Moment(time: time, text: "[\(time.clock)  finished]\n", split: nil)
    case .reset: return Moment(time: time, text: "[\(time.clock)  reset]\n", split: nil)
    default: return Moment(time: time, text: "", split: nil)
    }
  }

  private mutating func page(_ player: Replay) -> String {
    let page = PlainPage(player.course.page, after: staging)
    staging = page.staging
    var text = page.paragraphs.map { $0 + "\n\n" }.joined()
    // What the story asks behind an ending is no part of a run.
    if player.course.isLifeOver { return text }
    let choices = player.course.page.choices
    for (place, index) in player.order.enumerated() where choices.indices.contains(index) {
      text += "\(place + 1). \(PlainPage.trimmed(choices[index].text))\n"
    }
    return text
  }
}

/// Plays a show in real time, faster or slower, with keys where there is a keyboard.
struct RunWatch {
  private var show: RunShow
  private var speed: Double
  private let stopsAtSplits: Bool
  private var output = Output()
  private var input = RunInput(takesSingleKeys: true)
  private var isStopped = false
  private var seeksSplit = false

  init(_ show: RunShow, speed: Double, stopsAtSplits: Bool) {
    self.show = show
    self.speed = speed
    self.stopsAtSplits = stopsAtSplits
  }

  mutating func run() throws {
    defer { input.close() }
    var last = Milliseconds.zero
    while let moment = try show.next() {
      if !wait(moment.time - last) { return output.flush() }
      last = moment.time
      output.wrap(moment.text)
      output.flush()
      guard moment.split != nil else { continue }
      seeksSplit = false
      if stopsAtSplits, input.takesSingleKeys { isStopped = true }
    }
  }

  /// Waits as long as the run did, at the speed of now. Returns false where the watcher has had enough.
  private mutating func wait(_ length: Milliseconds) -> Bool {
    var left = Double(length.count)
    var then = Stopwatch.nanoseconds
    while isStopped || (left > 0 && speed > 0 && !seeksSplit) {
      let pause = isStopped ? 1000 : min(100, max(1, left / speed))
      if let key = input.key(within: Int32(pause)), !press(key) { return false }
      let now = Stopwatch.nanoseconds
      if !isStopped { left -= Double(now - then) / 1_000_000 * speed }
      then = now
    }
    return true
  }

  private mutating func press(_ key: String) -> Bool {
    switch key {
    case "+": speed = min(64, speed * 2)
    case "-": speed = max(0.125, speed / 2)
    case "n":
      seeksSplit = true
      isStopped = false
    case "q": return false
    default: isStopped.toggle()
    }
    return true
  }
}
