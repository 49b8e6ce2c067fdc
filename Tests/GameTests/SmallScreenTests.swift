import Screen
import Testing

@testable import Game

@Suite struct SmallScreenTests {
  /// The row of a sign is not a letter's.
  @Test func aSignTakesNoLetterAway() {
    for (width, height) in [(20, 6), (30, 8), (40, 9), (40, 12)] {
      var play = Play(width, height, Sample.store)
      var told = ""
      for _ in 0..<60 where !play.screen.contains("▸ 1") {
        told += play.screen.split(separator: "\n").dropLast().joined(separator: " ")
        play.press("space")
      }
      for word in ["always", "counting", "triangles", "stands"] {
        #expect(told.contains(word), "\(width)x\(height): \(word)")
      }
    }
  }

  /// Where the moments have no room beside the key that goes on, it is said which of how many this is.
  @Test func aNarrowBarreSaysWhichMomentItIs() {
    let pocket = Play(20, 6, Sample.fight)
    #expect(pocket.screen.contains(" II of V ") && pocket.screen.contains(" space "), "\(pocket.screen)")
    let wide = Play(60, 16, Sample.fight)
    #expect(wide.screen.contains("[ II ]") && wide.screen.contains(" V "))
  }

  @Test func aMemoryIsCalledOneOnASmallScreenToo() {
    #expect(Play(40, 12, Sample.memory).screen.contains(" A memory · "))
    #expect(Play(20, 6, Sample.memory).screen.contains("─ A memo… "))
  }

  /// A notice names files and variables as they are written, and is told to its end.
  @Test func aNoticeIsWrapped() {
    var play = Play(40, 12, Sample.store)
    play.notice("Not kept: cannot make /a_b/c_d: No such file. Set BALLERINA_HOME to a folder of yours.")
    #expect(play.screen.contains("/a_b/c_d:") && play.screen.contains("BALLERINA_HOME"))
    #expect(play.screen.contains("of yours."))
    play.press("j")
    #expect(!play.screen.contains("BALLERINA_HOME"))
  }

  @Test func theStatusSaysWhatIsNotKept() {
    var tale = Sample.store
    tale.isKept = false
    #expect(Play(80, 24, tale).screen.contains("not kept · life 3 · turn 1"))
    #expect(!Play(80, 24, Sample.store).screen.contains("not kept"))
  }

  /// The recording light is never covered.
  @Test func theRecordingLightIsSeenAtEverySize() {
    for (width, height) in [(20, 6), (24, 7), (30, 8), (40, 12), (60, 16), (120, 40)] {
      #expect(Play(width, height, Sample.choi).screen.contains("● REC"), "\(width)x\(height)")
    }
  }

  /// His text and his choices alternate on a pocket screen, and neither covers the other.
  @Test func aPocketViewfinderShowsChoicesAlone() {
    var play = Play(20, 6, Sample.choi)
    for _ in 0..<9 where !play.screen.contains("▸ 1") { play.press("space") }
    #expect(play.screen.contains("▸ 1  Say"), "\(play.screen)")
    #expect(play.screen.contains("● REC"))
    #expect(!play.screen.contains("shoes"))
  }
}
