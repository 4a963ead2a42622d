import MCPSupport
import MCPWire
import Testing

@Suite struct RevisionTests {
  @Test(arguments: [
    ("2025-06-18", UInt32(2025_06_18)), ("2024-02-29", 2024_02_29), ("0001-01-01", 1_01_01),
    ("9999-12-31", 9999_12_31),
  ])
  func aDateIsARevision(text: String, number: UInt32) {
    #expect(Revision(text)?.number == number)
    #expect(Revision(text)?.description == text)
  }

  @Test(arguments: [
    "", "2025-6-18", "2025-06-1", "20250618", "2025-13-01", "2025-00-01", "2025-02-29", "2025-04-31",
    "2025-01-00",
    "2025-06-18 ", "+025-06-18", "２０２５-06-18", "DRAFT-2025-v2", "2025/06/18", "-2025-06-1",
  ])
  func anythingElseIsNot(text: String) {
    #expect(Revision(text) == nil)
  }

  @Test func revisionsAreOrderedByDate() {
    #expect(Revision.first < .second)
    #expect(Revision.third < .newest)
    #expect("\(Revision.newest)" == "the newest revision")
  }

  @Test(arguments: [
    (RevisionRange.always, [true, true, true], "always"),
    (.since(.second), [false, true, true], "since 2025-01-01"),
    (.until(.second), [true, true, false], "until 2025-01-01"),
    (.only(.second), [false, true, false], "only 2025-01-01"),
    (.between(.first, .second), [true, true, false], "2024-01-01 to 2025-01-01"),
  ])
  func aRangeIncludesItsEnds(range: RevisionRange, contains: [Bool], words: String) {
    #expect([.first, .second, .third].map(range.contains) == contains)
    #expect("\(range)" == words)
  }

  @Test func aWriterCarriesTheRevisionOfItsReader() {
    #expect(JSONWriter(revision: .second).revision == .second)
    #expect(JSONWriter().revision == .newest)
  }

  @Test func aValueIsWrittenForTheRevisionOfItsReader() throws {
    let widget = try Widget(json: #"{"name":"a","title":"A","later":[1.0]}"#)
    #expect(try widget.jsonText(for: .first) == #"{"name":"a","later":[1.0]}"#)
    #expect(try widget.jsonText(for: .second) == #"{"name":"a","title":"A","later":[1.0]}"#)
    #expect(try widget.jsonBytes(for: .first) == Array(#"{"name":"a","later":[1.0]}"#.utf8))
  }
}
