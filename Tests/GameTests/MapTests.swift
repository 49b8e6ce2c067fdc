import Screen
import Testing

@testable import Game

@Suite struct MapTests {
  private func map(_ width: Int, _ height: Int) -> Play {
    var play = Play(width, height, Sample.store)
    play.press("m")
    _ = play.model.update(.map(SampleMap.map), at: 0)
    return play
  }

  @Test func isAskedForAndNeverPushed() {
    var play = Play(80, 24, Sample.store)
    #expect(!play.screen.contains("The map"))
    play.press("m")
    #expect(play.effects == [.readMap])
  }

  @Test func anActIsAListOnStandardScreens() {
    let play = map(80, 24)
    let screen = play.screen
    #expect(screen.contains("2  Handle"))
    #expect(screen.contains("◂ Cake   Dress ▸"))
    #expect(screen.contains("│ ●   Below Handle 2           ● ◐ ○    lives 1, 3"))
    #expect(screen.contains("├━┓"))
    #expect(screen.contains("an ending not found"))
    #expect(screen.contains("●  Watch the rice cooker, not the men.    taken, all behind it seen"))
  }

  @Test func unreachedScenesHaveNoNames() {
    for size in [(80, 24), (120, 40), (40, 12)] {
      var play = map(size.0, size.1)
      play.press("pagedown pagedown pagedown")
      #expect(!play.screen.contains("Rampage 1"))
      play.press("enter")
      #expect(play.effects == [.readMap])
    }
  }

  @Test func theChartHasTheSurfaceAndWhatDives() {
    let play = map(120, 40)
    let rows = play.screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows.contains { $0.hasPrefix("    2  Handle") && $0.contains("◈") && $0.contains("◆━") })
    #expect(rows.contains { $0.contains("┗") && $0.contains("[●]") && $0.contains("┛") })
    #expect(play.screen.contains("▼ Aisle Nine"))
    #expect(play.screen.contains("▼ Checked Out"))
    #expect(play.screen.contains("═◇ canonical"))
  }

  /// The lives of a scene are the others: this life's own scenes can be read without one.
  @Test func aSceneOfThisLifeAloneIsRead() {
    var play = Play(80, 24, Sample.store)
    var sample = SampleMap.map
    let here = sample.here ?? 0
    sample.scenes[here].lives = []
    _ = play.model.update(.map(sample), at: 0)
    #expect(play.screen.contains("here"))
    play.press("enter b")
    #expect(play.effects == [.readScene(sample.scenes[here].id), .branch(scene: sample.scenes[here].id)])
  }

  @Test func scenesAreFoundByTheirWords() {
    var play = map(80, 24)
    play.press("/ b e l o w")
    play.press("space")
    play.press("d r e s s enter")
    #expect(play.screen.contains("3  Dress"))
    play.press("b h enter")
    #expect(play.effects.suffix(3) == [.branch(scene: "s37"), .hint(scene: "s37"), .readScene("s37")])
  }

  /// What was not reached below the surface has no row of its own, and so no place for the selection.
  @Test func theSelectionIsAlwaysInSight() {
    for size in [(80, 24), (40, 12)] {
      var play = map(size.0, size.1)
      play.press("pageup pageup pageup home")
      for _ in 0..<60 {
        let line = size.1 - (size.1 >= 20 ? 8 : 3)
        #expect(play.cursor.map { $0.y > 0 && $0.y < line } == true, "\(play.screen)")
        play.press("j")
      }
    }
  }
}
