import Testing

@testable import Game

@Suite struct PlainPageTests {
  /// A screen reader would speak the marks of italics as stars.
  @Test(arguments: [
    ("  *To the only one who was awake.*\n", "To the only one who was awake."),
    ("the list, and it says *rice*.", "the list, and it says rice."),
    ("_Bend first,_ she says. _Now._", "Bend first, she says. Now."), ("(*mm*, he says)", "(mm, he says)"),
    ("a file called by_the_way.txt", "a file called by_the_way.txt"), ("3 * 4 and 3*4", "3 * 4 and 3*4"),
    ("\"*No*,\" é*t*é", "\"No,\" é*t*é"), ("“*Rice*”—*mm*—", "“Rice”—mm—"), ("an*other", "an*other"),
    ("  \n", ""), ("*", "*"),
  ])
  func marksOfItalicsAreNotTold(_ text: String, _ told: String) {
    #expect(PlainPage.trimmed(text) == told)
  }
}
