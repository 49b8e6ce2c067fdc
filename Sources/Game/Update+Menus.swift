import Screen

/// An entry of the title.
enum TitleEntry: CaseIterable {
  case resume, new, lives, clock, endings, settings, help, plain, credits, quit

  var label: String {
    switch self {
    case .resume: "Continue"
    case .new: "New life"
    case .lives: "Lives and map"
    case .clock: "Against the clock"
    case .endings: "Endings"
    case .settings: "Settings"
    case .help: "Help"
    case .plain: "Plain text for a screen reader"
    case .credits: "Credits"
    case .quit: "Quit"
    }
  }

  /// The entry's words on a screen of a width.
  func label(_ width: Int) -> String { self == .plain && width < 60 ? "Screen reader text" : label }
}

extension Model {
  /// The entries that the title has now: Continue first, where there is something to continue.
  var titleEntries: [TitleEntry] {
    TitleEntry.allCases.filter { entry in
      switch entry {
      case .resume, .lives: shelf.place != nil
      case .clock: guest == nil
      default: true
      }
    }
  }

  mutating func pressTitle(_ key: Key, _ menu: Menu) -> [Effect] {
    var menu = menu
    switch key {
    case .down, .character("j"), .tab: menu.move(1, of: titleEntries.count)
    case .up, .character("k"), .backTab: menu.move(-1, of: titleEntries.count)
    case .home: menu.selected = 0
    case .end: menu.selected = titleEntries.count - 1
    case .enter, .character(" "):
      return enterTitle(titleEntries[max(0, min(menu.selected, titleEntries.count - 1))])
    case .character("c") where shelf.place != nil: return enterTitle(.resume)
    case .character("n"): return enterTitle(.new)
    case .character("e"): return enterTitle(.endings)
    case .character("l") where shelf.place != nil: return enterTitle(.lives)
    case .character("m") where shelf.place != nil: return [.readMap]
    case .character(","): return enterTitle(.settings)
    case .character("?"): return enterTitle(.help)
    case .character("p"): return enterTitle(.plain)
    case .character("q"), .escape: return [.quit]
    case .character(let scalar) where ("1"..."9").contains(scalar):
      let index = Int(scalar.value - 0x31)
      return titleEntries.indices.contains(index) ? enterTitle(titleEntries[index]) : []
    default: return []
    }
    top = .title(menu)
    return []
  }

  private mutating func enterTitle(_ entry: TitleEntry) -> [Effect] {
    switch entry {
    case .resume: return [.resume]
    case .new:
      if shelf.hasReadNote || guest != nil { return [.begin(isGentle: settings.isGentle)] }
      open(.note(NoteState()))
    case .lives: return [.readLedgers(.lives)]
    case .clock: return [.leaveForRun]
    case .endings: open(.endings(Scroll()))
    case .settings: open(.settings(Menu()))
    case .help: open(.help(Scroll()))
    case .plain: open(.question(.plain))
    case .credits: open(.credits)
    case .quit: return [.quit]
    }
    return []
  }

  mutating func pressNote(_ key: Key, _ state: NoteState) -> [Effect] {
    var state = state
    let page = NotePage(self, state)
    var menu = Menu(selected: state.selected)
    switch key {
    case .down where !page.showsAnswers, .character("j") where !page.showsAnswers: state.first = page.next
    case .up where !page.showsAnswers, .character("k") where !page.showsAnswers:
      state.first = max(0, state.first - page.screen)
    case .down, .character("j"), .tab: menu.move(1, of: page.answers.count)
    case .up, .character("k"), .backTab: menu.move(-1, of: page.answers.count)
    case .character(" "), .enter, .pageDown:
      if page.showsAnswers {
        if key != .pageDown { return answerNote(page.answers[menu.selected], state) }
      } else {
        state.first = page.next
      }
    case .pageUp: state.first = max(0, state.first - page.screen)
    case .character(let scalar) where ("1"..."9").contains(scalar):
      let index = Int(scalar.value - 0x31)
      return page.showsAnswers && index < page.answers.count ? answerNote(page.answers[index], state) : []
    case .character("q"), .escape: return tale == nil ? leaveNote() : [.quit]
    default: return []
    }
    if page.showsAnswers { state.selected = menu.selected }
    top = .note(state)
    return []
  }

  private mutating func leaveNote() -> [Effect] {
    close()
    return []
  }

  private mutating func answerNote(_ answer: NotePage.Answer, _ state: NoteState) -> [Effect] {
    switch answer {
    case .begin:
      shelf.hasReadNote = true
      if tale == nil { return [.noteRead, .begin(isGentle: settings.isGentle)] }
      close()
      return [.noteRead]
    case .beginGently:
      shelf.hasReadNote = true
      settings.isGentle = true
      if tale == nil { return [.noteRead, .save(settings), .begin(isGentle: true)] }
      close()
      return [.noteRead, .save(settings), .setGentle(true)]
    case .details: top = .note(NoteState(isDetailed: true))
    case .general: top = .note(NoteState())
    case .notNow: return tale == nil ? leaveNote() : [.quit]
    }
    return []
  }

  mutating func pressSettings(_ key: Key, _ menu: Menu) -> [Effect] {
    var menu = menu
    let entries = Settings.Entry.all
    switch key {
    case .down, .character("j"), .tab: menu.move(1, of: entries.count)
    case .up, .character("k"), .backTab: menu.move(-1, of: entries.count)
    case .home: menu.selected = 0
    case .end: menu.selected = entries.count - 1
    case .right, .character("l"), .character(" "), .enter: return change(entries[menu.selected], 1)
    case .left, .character("h"): return change(entries[menu.selected], -1)
    case .character("q"), .escape, .character(","):
      close()
      settle()
      return []
    case .character("?"): open(.help(Scroll()))
    default: return []
    }
    if case .settings = top { top = .settings(menu) }
    return []
  }

  /// The settings as they hold now: a life may read gently though new ones would not, and the other way.
  var settingsShown: Settings {
    var shown = settings
    if let tale { shown.isGentle = tale.isGentle }
    return shown
  }

  private mutating func change(_ entry: Settings.Entry, _ step: Int) -> [Effect] {
    let values = entry.values(settings)
    let at = values.firstIndex(of: entry.value(settingsShown)) ?? 0
    let wasGentle = settingsShown.isGentle
    entry.set(&settings, values[(at + step + values.count) % values.count])
    let gentle: [Effect] =
      entry.name != Settings.Entry.gentle || settings.isGentle == wasGentle
      ? [] : [.setGentle(settings.isGentle)]
    if !gentle.isEmpty { tale?.isGentle = settings.isGentle }
    return [.save(settings)] + (tale == nil ? [] : gentle)
  }

  mutating func pressHelp(_ key: Key, _ scroll: Scroll) -> [Effect] {
    let page = HelpPage(self)
    switch key {
    case .character(" "), .pageDown, .down, .character("j"):
      if scroll.first + page.room < page.rows.count {
        top = .help(Scroll(first: scroll.first + (key == .down || key == .character("j") ? 1 : page.room)))
      } else if key == .character(" ") {
        close()
      }
    case .pageUp, .character("b"): top = .help(Scroll(first: max(0, scroll.first - page.room)))
    case .up, .character("k"): top = .help(Scroll(first: max(0, scroll.first - 1)))
    case .unknown: break
    default: close()
    }
    return []
  }

  mutating func pressQuestion(_ key: Key, _ question: Question) -> [Effect] {
    var question = question
    var menu = Menu(selected: question.selected)
    switch key {
    case .down, .character("j"), .tab: menu.move(1, of: question.answers.count)
    case .up, .character("k"), .backTab: menu.move(-1, of: question.answers.count)
    case .enter, .character(" "): return answer(question, menu.selected)
    case .character(let scalar) where ("1"..."9").contains(scalar):
      return answer(question, Int(scalar.value - 0x31))
    case .escape, .character("q"), .character("n"):
      close()
      return []
    default: return []
    }
    question.selected = menu.selected
    top = .question(question)
    return []
  }

  private mutating func answer(_ question: Question, _ index: Int) -> [Effect] {
    guard question.answers.indices.contains(index) else { return [] }
    close()
    guard let effect = question.answers[index].effect else { return [] }
    if effect == .leaveForPlain {
      settings.isPlain = true
      return [.save(settings), effect]
    }
    return [effect]
  }

  mutating func pressEndings(_ key: Key, _ scroll: Scroll) -> [Effect] {
    let most = max(0, shelf.endings.count - 1)
    switch key {
    case .down, .character("j"): top = .endings(Scroll(first: min(most, scroll.first + 1)))
    case .up, .character("k"): top = .endings(Scroll(first: max(0, scroll.first - 1)))
    case .pageDown, .character(" "):
      top = .endings(Scroll(first: min(most, scroll.first + max(1, height - 6))))
    case .pageUp: top = .endings(Scroll(first: max(0, scroll.first - max(1, height - 6))))
    case .home: top = .endings(Scroll())
    case .end: top = .endings(Scroll(first: most))
    case .character("q"), .escape, .character("e"), .enter: close()
    case .character("?"): open(.help(Scroll()))
    default: break
    }
    return []
  }
}

extension Question {
  static let restart = Question(
    text: "Begin again from the first line? This life is kept; you can go back to it.",
    answers: [Answer(text: "No, read on.", effect: nil), Answer(text: "Begin again.", effect: .restart)])

  static let plain = Question(
    text:
      "Plain mode: linear text and numbered choices on the normal screen, fit for a screen reader. “ballerina settings "
      + "plain off” leads back.",
    answers: [
      Answer(text: "Stay here.", effect: nil), Answer(text: "Go on in plain mode.", effect: .leaveForPlain),
    ])
}
