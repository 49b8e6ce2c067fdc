import Foundation
import Speedrun
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct SplitsFileTests {
  private var sample: Board {
    var board = board(3)
    board.game = "Ballerina & <friends>"
    board.segments[0].name = "Cake \"one\" 한"
    board.variables["story"] = "0123456789abcdef"
    board.record(
      attempt([45, 125, 200], of: 3),
      as: AttemptRecord(number: 1, started: 1_773_518_400, ended: 1_773_518_600, pause: 3000))
    board.record([[40], [41, nil, 190]])
    return board
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let board = sample
    let read = try SplitsFile.board(from: Array(SplitsFile.text(board).utf8), ids: board.segments.map(\.id))
    #expect(read.segments.map(\.history) == board.segments.map(\.history))
    #expect(read.segments.map(\.best) == board.segments.map(\.best))
    #expect(read.segments.map(\.personalBest) == board.segments.map(\.personalBest))
    #expect(read.segments.map(\.name) == board.segments.map(\.name))
    #expect((read.game, read.category, read.variables) == (board.game, board.category, board.variables))
    #expect(read.attempts.map(\.times) == board.attempts.map(\.times))
    #expect(read.attempts[0].started == 1_773_518_400)
    #expect(read.attempts[0].pause == 3000)
    #expect(read.attemptCount == 3)
  }

  /// An XML reader that shares no code with ours (libxml2).
  @Test func anIndependentReaderFindsWhatLiveSplitNeeds() throws {
    let document = try XMLDocument(xmlString: SplitsFile.text(sample))
    let root = try #require(document.rootElement())
    #expect(root.name == "Run")
    #expect(root.attribute(forName: "version")?.stringValue == "1.7.0")
    for name in ["GameIcon", "GameName", "CategoryName", "Offset", "AttemptCount", "Segments"] {
      #expect(root.elements(forName: name).count == 1, "\(name) is required")
    }
    func strings(_ path: String) throws -> [String] {
      try root.nodes(forXPath: path).map { $0.stringValue ?? "" }
    }
    #expect(try strings("GameName") == ["Ballerina & <friends>"])
    #expect(try strings("Segments/Segment/Name") == ["Cake \"one\" 한", "B", "C"])
    #expect(try strings("AttemptCount") == ["3"])
    // Split times add up from the start of the run; segment times do not.
    #expect(
      try strings("Segments/Segment/SplitTimes/SplitTime[@name='Personal Best']/RealTime")
        == ["00:00:41.0000000", "00:03:10.0000000"])
    #expect(
      try strings("Segments/Segment/SegmentHistory/Time[@id='1']/RealTime")
        == ["00:00:45.0000000", "00:01:20.0000000", "00:01:15.0000000"])
    #expect(
      try strings("Segments/Segment/BestSegmentTime/RealTime")
        == ["00:00:40.0000000", "00:01:20.0000000", "00:01:15.0000000"])
    #expect(try strings("AttemptHistory/Attempt/@started") == ["03/14/2026 20:00:00"])
    #expect(try strings("AttemptHistory/Attempt/@ended") == ["03/14/2026 20:03:20"])
    #expect(try strings("AttemptHistory/Attempt/PauseTime") == ["00:00:03.0000000"])
    #expect(try strings("AttemptHistory/Attempt/RealTime") == ["00:03:20.0000000", "00:03:10.0000000"])
  }

  @Test func aFileOfLiveSplitIsRead() throws {
    let board = try SplitsFile.board(from: Array(Self.foreign.utf8))
    #expect((board.game, board.category) == ("Game", "Canon%"))
    #expect(board.segments.map(\.name) == ["One", "Two"])
    #expect(board.segments[1].personalBest == Times(real: 125_500, game: 118_250))
    #expect(board.segments[0].best == Times(real: 40_900, game: 40_000))
    #expect(board.segments[0].history[2] == Times(real: 40_900, game: 40_000))
    #expect(board.attempts.map(\.isFinished) == [true, false])
    #expect(board.variables == ["story": "sha256:0123456789abcdef"])
    #expect(ComparisonTable(board).total(.best, .real) == 121_300)
  }

  @Test func theShortestFileIsRead() throws {
    let board = try SplitsFile.board(
      from: Array(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Run version="1.7.0"><GameIcon/><GameName>Game</GameName><CategoryName>Any%</CategoryName>
        <Offset>00:00:00</Offset><AttemptCount>0</AttemptCount>
        <Segments><Segment><Name>Finish</Name></Segment></Segments></Run>
        """.utf8))
    #expect(board.segments == [Segment(id: "Finish", name: "Finish")])
  }

  @Test(arguments: [
    ("", 1, "an element was expected"), ("<Run>", 1, "not closed"), ("<Run>\n</Ran>", 2, "closed by"),
    ("<Splits/>", 1, "not Run"), ("<Run/>", 1, "no GameName"), ("<!DOCTYPE x><Run/>", 1, "document type"),
    ("<Run a=1/>", 1, "not quoted"), ("<Run a='1/>", 1, "no end"), ("<Run>&nope;</Run>", 1, "unknown entity"),
    ("<Run>&</Run>", 1, "without an entity"), ("<Run/>x", 1, "after the end"),
    ("<Run><![CDATA[x", 1, "without an end"),
    ("<Run><GameName/><CategoryName/><Segments/></Run>", 1, "no segments"),
    ("<Run><GameName/><CategoryName/><Segments>\n<Segment/></Segments></Run>", 2, "no name"),
    (
      "<Run><GameName/><CategoryName/><Segments><Segment><Name>A</Name>\n<BestSegmentTime><RealTime>1:2</RealTime>"
        + "</BestSegmentTime></Segment></Segments></Run>", 2, "is no time"
    ),
  ])
  func whatIsWrongIsToldWithItsLine(_ text: String, _ line: Int, _ reason: String) throws {
    let refusal = #expect(throws: FileRefusal.self) { try SplitsFile.board(from: Array(text.utf8)) }
    #expect(refusal?.line == line)
    #expect(refusal?.reason.contains(reason) == true, "\(refusal?.reason ?? "")")
  }

  @Test func deepNestingIsRefusedNotFollowed() {
    let text = String(repeating: "<a>", count: 100_000)
    #expect(throws: FileRefusal.self) { try SplitsFile.board(from: Array(text.utf8)) }
  }

  /// Every prefix, and every file with one byte changed, is read or refused; nothing traps.
  @Test func damageIsReadOrRefused() {
    let bytes = Array(Self.foreign.utf8)
    for end in stride(from: 0, to: bytes.count, by: 7) {
      _ = try? SplitsFile.board(from: Array(bytes[..<end]))
      var damaged = bytes
      damaged[end] = UInt8(truncatingIfNeeded: end &* 31)
      _ = try? SplitsFile.board(from: damaged)
    }
  }

  static let foreign = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- written by another program -->
    <Run version="1.7.0">
      <GameIcon><![CDATA[AAAA]]></GameIcon>
      <GameName>Game</GameName>
      <CategoryName>Canon%</CategoryName>
      <LayoutPath></LayoutPath>
      <Metadata>
        <Run id="" />
        <CustomVariables><Variable name="story">sha256:0123456789abcdef</Variable></CustomVariables>
      </Metadata>
      <Offset>00:00:00</Offset>
      <AttemptCount>2</AttemptCount>
      <AttemptHistory>
        <Attempt id="1" started="03/14/2026 20:00:00" isStartedSynced="False" ended="03/14/2026 20:02:05"
          isEndedSynced="False">
          <RealTime>00:02:05.5000000</RealTime>
          <GameTime>00:01:58.2500000</GameTime>
          <PauseTime>00:00:03.0000000</PauseTime>
        </Attempt>
        <Attempt id="2" started="03/14/2026 20:10:00" isStartedSynced="False" ended="03/14/2026 20:10:41" />
      </AttemptHistory>
      <Segments>
        <Segment>
          <Name>One</Name>
          <Icon />
          <SplitTimes>
            <SplitTime name="Personal Best">
              <RealTime>00:00:45.1000000</RealTime><GameTime>00:00:44.0000000</GameTime>
            </SplitTime>
            <SplitTime name="Race"><RealTime>00:00:01.0000000</RealTime></SplitTime>
          </SplitTimes>
          <BestSegmentTime>
            <RealTime>00:00:40.9000000</RealTime><GameTime>00:00:40.0000000</GameTime>
          </BestSegmentTime>
          <SegmentHistory>
            <Time id="1"><RealTime>00:00:45.1000000</RealTime><GameTime>00:00:44.0000000</GameTime></Time>
            <Time id="2"><RealTime>00:00:40.9000000</RealTime><GameTime>00:00:40.0000000</GameTime></Time>
          </SegmentHistory>
        </Segment>
        <Segment>
          <Name>Two</Name>
          <Icon />
          <SplitTimes>
            <SplitTime name="Personal Best">
              <RealTime>00:02:05.5000000</RealTime><GameTime>00:01:58.2500000</GameTime>
            </SplitTime>
          </SplitTimes>
          <BestSegmentTime>
            <RealTime>00:01:20.4000000</RealTime><GameTime>00:01:14.2500000</GameTime>
          </BestSegmentTime>
          <SegmentHistory>
            <Time id="1"><RealTime>00:01:20.4000000</RealTime><GameTime>00:01:14.2500000</GameTime></Time>
          </SegmentHistory>
        </Segment>
      </Segments>
      <AutoSplitterSettings />
    </Run>
    """
}
