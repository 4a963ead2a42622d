import Foundation
import ProtocolFiles
import ProtocolModel
import TestSupport
import Testing

/// What the JSON form rejects, and where.
@Suite struct JSONRuleTests {
  @Test(arguments: [
    ("", "1:1: error: the file is empty [empty-file]"),
    (" \n\n", "1:1: error: the file is empty [empty-file]"),
    ("{\"é\": 1,\n \"b\" 2}", "2:6: error: expected a colon, found \"2\" [json-syntax]"),
    ("{\"é\": x}", "1:8: error: expected a value, found \"x\" [json-syntax]"),
    ("[1,]", "1:4: error: expected a value, found \"]\" [json-syntax]"),
    ("[1,\n2", "2:2: error: the text ends too early [json-syntax]"),
    ("{\"a\": 1} {}", "1:10: error: expected the end of the text, found \"{\" [json-syntax]"),
    ("a: 1", "1:1: error: expected a value, found \"a\" [json-syntax]"),
    ("[\"a\0b\"]", "1:4: error: a NUL byte is not allowed [control-character]"),
  ])
  func rejected(_ text: String, _ expected: String) {
    #expect(Reading.report(text, file: "a.json") == "a.json:\(expected)")
  }

  @Test func everyDuplicateKey() {
    #expect(
      Reading.report(#"{"a": 1, "b": {"x": 1, "x": 2},\#n "\u0061": 3, "a": 4}"#, file: "a.json") == """
        a.json:1:24: error: the key `x` is already used in this map [duplicate-key]
        a.json:1:16: note: it is first used here
        a.json:2:2: error: the key `a` is already used in this map [duplicate-key]
        a.json:1:2: note: it is first used here
        a.json:2:15: error: the key `a` is already used in this map [duplicate-key]
        a.json:1:2: note: it is first used here
        """)
    #expect(Reading.value(#"{"a": 1, "a": 2}"#, file: "a.json") == "{a: 1}")
  }

  @Test func limits() {
    let deep = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
    #expect(
      Reading.report(deep, file: "a.json")
        == "a.json:1:65: error: more than 64 lists and maps lie inside each other [nested-too-deep]")
    #expect(Reading.report(String(deep.dropFirst().dropLast()), file: "a.json") == "")
    #expect(
      Reading.report("[\"a\", \"b\", \"c\"]", file: "a.json", limits: NodeLimits(nodes: 3))
        == "a.json:1:12: error: the file holds more than the 3 values allowed [too-many-values]")
    #expect(
      Reading.report("[12345]", file: "a.json", limits: NodeLimits(bytes: 6))
        == "a.json:1:1: error: the file has 7 bytes, more than the 6 allowed [file-too-large]")
  }

  /// The public suite of JSON texts; descriptions only differ in that keys are unique.
  @Test(SharedData.available("corpora/json-parsing"))
  func publicSuite() throws {
    for file in try SharedData.files(in: "corpora/json-parsing", suffix: ".json") {
      let name = file.lastPathComponent
      let (node, found) = NodeReader.read([UInt8](try Data(contentsOf: file)), file: name)
      if name.hasPrefix("y_") {
        #expect(node != nil, "\(name)")
        #expect(found.allSatisfy { $0.id == .duplicateKey }, "\(name): \(found)")
      } else if name.hasPrefix("n_") {
        #expect(node == nil, "\(name)")
        #expect(found.contains { $0.severity == .error && $0.range != nil }, "\(name): \(found)")
      }
    }
  }
}
