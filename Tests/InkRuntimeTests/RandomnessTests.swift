import InkRuntime
import Testing

@Suite struct RandomnessTests {
  @Test(
    "The platform's generator, number for number",
    arguments: [
      (0, [1_559_595_546, 1_755_192_844, 1_649_316_166, 1_198_642_031, 442_452_829]),
      (1, [534_011_718, 237_820_880, 1_002_897_798, 1_657_007_234, 1_412_011_072]),
      (2, [1_655_911_537, 867_932_563, 356_479_430, 2_115_372_437, 234_085_668]),
      (42, [1_434_747_710, 302_596_119, 269_548_474, 1_122_627_734, 361_709_742]),
      (-42, [1_434_747_710, 302_596_119, 269_548_474, 1_122_627_734, 361_709_742]),
      (100, [2_080_427_802, 341_851_734, 1_431_988_776, 1_938_005_744, 761_513_014]),
      (.max, [1_559_595_546, 1_755_192_844, 1_649_316_172, 1_198_642_031, 442_452_829]),
      (.min, [1_559_595_546, 1_755_192_844, 1_649_316_172, 1_198_642_031, 442_452_829]),
    ] as [(Int32, [Int32])])
  func generator(_ seed: Int32, _ expected: [Int32]) {
    var generator = PlatformRandom(seed: seed)
    #expect((0..<5).map { _ in generator.next() } == expected)
  }

  @Test("RANDOM draws from the seed") func random() throws {
    var story = try story("{RANDOM(1, 100)} {RANDOM(1, 100)} {RANDOM(1, 100)}\n-> END")
    story.seed = 42
    #expect(try story.text() == "11 20 55\n")
  }

  @Test("SEED_RANDOM begins anew") func seeded() throws {
    var story = try story("~ SEED_RANDOM(42)\n{RANDOM(1, 100)}\n~ SEED_RANDOM(42)\n{RANDOM(1, 100)}\n-> END")
    #expect(try story.text() == "11\n11\n")
  }

  @Test("A range that is none is an error of the story") func range() throws {
    var story = try story("{RANDOM(5, 1)}\n-> END")
    #expect(
      try story.messages().first?.hasSuffix(
        "RANDOM was called with minimum as 5 and maximum as 1. The maximum must be larger") == true)
  }

  @Test("A shuffle shows everything once a round") func shuffle() throws {
    var story = try story(
      "VAR n = 0\n-> on\n=== on\n{shuffle:\n- a\n- b\n- c\n}\n~ n++\n{n < 6: -> on}\n-> END")
    let drawn = try story.text().split(separator: "\n").map(String.init)
    #expect(Set(drawn[0..<3]) == ["a", "b", "c"])
    #expect(Set(drawn[3..<6]) == ["a", "b", "c"])
  }
}

@Suite struct ListOrderTests {
  @Test("Sorted, lists go by value, then by the name of their list") func order() throws {
    var story = try story(
      "LIST Zoo = (z1), (z2)\nLIST ant = (a1), (a2)\nVAR both = ()\n~ both = Zoo + ant\n{both}\n"
        + "{LIST_MAX(both)} {LIST_MIN(both)} {LIST_RANGE(both, 2, 2)} {LIST_INVERT(z1)}\n-> END")
    #expect(try story.text() == "a1, z1, a2, z2\nz2 z1 a2, z2 z2\n")
  }

  @Test("A list that was emptied keeps its origins") func origins() throws {
    var story = try story(
      "LIST L = (a), b\nVAR v = (a)\n~ v -= a\n~ v -= a\n[{v}] {LIST_ALL(v)} {LIST_INVERT(v)}\n-> END")
    #expect(try story.text() == "[] a, b a, b\n")
  }
}
