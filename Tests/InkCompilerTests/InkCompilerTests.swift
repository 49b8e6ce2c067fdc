import InkCompiler
import InkSyntax
import Testing

/// Compiles a text and gives its JSON, or the messages where there are errors.
func json(_ source: String, countsAllVisits: Bool = false, files: [String: String] = [:]) -> String {
  let compilation = compile(source, countsAllVisits: countsAllVisits, files: files)
  if let json = compilation.json() { return String(decoding: json, as: UTF8.self) }
  return compilation.diagnostics.map { DiagnosticPrinter.referenceForm($0, compilation.syntax) }
    .joined(separator: "\n")
}

func compile(_ source: String, countsAllVisits: Bool = false, files: [String: String] = [:]) -> Compilation {
  StoryCompiler.compile(
    Array(source.utf8), name: "story.ink", countsAllVisits: countsAllVisits,
    reader: { files[$0].map { Array($0.utf8) } })
}

@Suite struct ContainerTreeTests {
  private func root(_ content: String) -> String {
    "{\"inkVersion\":21,\"root\":[\(content)],\"listDefs\":{}}"
  }

  @Test func textEndsInTheImplicitGather() {
    #expect(json("Hello.") == root("[\"^Hello.\",\"\\n\",[\"done\",{\"#n\":\"g-0\"}],null],\"done\",null"))
  }

  @Test func emptySourceIsAStory() {
    #expect(json("") == root("[[\"done\",{\"#n\":\"g-0\"}],null],\"done\",null"))
  }

  @Test func startContentOfAChoiceIsSaidTwice() {
    let text = json("* a[b]c\n-> END")
    #expect(text.contains("[\"ev\",{\"^->\":\"0.0.$r1\"},{\"temp=\":\"$r\"},\"str\",{\"->\":\".^.s\"}"))
    #expect(text.contains("{\"*\":\"0.c-0\",\"flg\":22}"))
    #expect(text.contains("\"^c\",\"\\n\",\"end\""))
  }

  @Test func blankChoiceHasFlagsOfItsOwn() {
    #expect(json("+ []x\n-> END").contains("{\"*\":\"0.c-0\",\"flg\":0}"))
  }

  @Test func shorterOfTwoPathsIsWritten() {
    #expect(json("-> knot\n== knot\n{knot}\n-> knot").contains("{\"CNT?\":\".^\"}"))
  }

  @Test func pathLengthsAreCountedInUTF16() {
    // ".^.^" and "ééé": four units against three, though the name has six bytes.
    #expect(json("-> ééé\n== ééé\n- (a) {ééé}\n-> END").contains("{\"CNT?\":\"ééé\"}"))
  }

  @Test func countingAllVisitsFlagsEveryPlace() {
    let text = json("-> k\n== k\n- (g) x\n* y\n-> END", countsAllVisits: true)
    #expect(text.contains("\"k\":[[["))
    #expect(text.contains("\"#f\":5,\"#n\":\"g\""))
  }

  @Test func knotsOfTheIncludingFileComeFirst() {
    let text = json("INCLUDE b.ink\n== a\n-> END", files: ["b.ink": "== b\n-> END\n"])
    let first = text.range(of: "\"a\":[")?.lowerBound
    let second = text.range(of: "\"b\":[")?.lowerBound
    #expect(first != nil && second != nil)
    if let first, let second { #expect(first < second) }
  }

  @Test func constantsAreWrittenOut() {
    #expect(json("CONST a = \"x\"\n{a}").contains("\"ev\",\"str\",\"^x\",\"/str\",\"out\""))
  }

  @Test(arguments: [
    ("-(5)", "-5"), ("not 0", "true"), ("not 3", "false"), ("1.50", "1.5"), ("2.0", "2.0"),
    ("-0.25", "-0.25"),
    ("100000000000.0 ", ""), ("10000000.5", "10000000.0"), ("0.00001", "1E-05"),
  ])
  func numbers(written: String, expected: String) {
    let text = json("{\(written)}")
    if expected.isEmpty {
      #expect(text.hasPrefix("ERROR"))
    } else {
      #expect(text.contains("\"ev\",\(expected),\"out\""), "\(text)")
    }
  }

  @Test func namesOfManyScripts() {
    for name in ["größe", "Łódź", "φως", "кот", "고양이", "猫", "5th"] {
      #expect(!json("-> \(name)\n== \(name)\n-> END").hasPrefix("ERROR"), "\(name)")
    }
  }

  @Test func lineEndsAndMarksDoNotMatter() {
    let plain = json("a\n* b\n  c\n- d\n")
    #expect(json("\u{FEFF}a\r\n* b\r\n  c\r\n- d\r\n") == plain)
  }
}
