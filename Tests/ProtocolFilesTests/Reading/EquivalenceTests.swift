import Foundation
import ProtocolFiles
import ProtocolModel
import TestSupport
import Testing

/// The YAML form and the JSON form of one document give the same tree, except for places.
@Suite struct EquivalenceTests {
  @Test func bothFormsOfADescription() throws {
    #expect(Reading.report(Reading.sampleYAML, file: "a.yaml") == "")
    #expect(Reading.report(Reading.sampleJSON, file: "a.json") == "")
    let yaml = try #require(NodeReader.read(Array(Reading.sampleYAML.utf8), file: "a.yaml").0)
    let json = try #require(NodeReader.read(Array(Reading.sampleJSON.utf8), file: "a.json").0)
    #expect(yaml.rendered == json.rendered)
    #expect(yaml.isEquivalent(to: json))
  }

  @Test(arguments: [
    ("{a: 1, b: 2}", "{b: 2, a: 1}"), ("[1]", "[1, 2]"), ("[1]", "['1']"), ("{a: 1}", "{a: 1, b: 2}"),
    ("{a: [{b: 1}]}", "{a: [{b: 2}]}"), ("{a: ~}", "{b: ~}"), ("[]", "{}"), ("[1]", "[1.0]"),
  ])
  func notEquivalent(_ left: String, _ right: String) throws {
    let left = try #require(YAMLReader.read(Array(left.utf8), file: "l.yaml").0)
    let right = try #require(YAMLReader.read(Array(right.utf8), file: "r.yaml").0)
    #expect(!left.isEquivalent(to: right))
    #expect(left.isEquivalent(to: left))
  }

  /// Large JSON texts written by others mean the same when they are read as YAML.
  @Test(SharedData.available("spec"), arguments: ["2024-11-05", "2025-11-25", "2026-07-28"])
  func officialSchema(_ revision: String) throws {
    let file = SharedData.root.appending(path: "spec/\(revision)/schema.json")
    let bytes = [UInt8](try Data(contentsOf: file))
    let json = try #require(JSONNodeReader.read(bytes, file: "schema.json").0)
    let (yaml, found) = YAMLReader.read(bytes, file: "schema.json")
    #expect(found == [])
    #expect(try #require(yaml).isEquivalent(to: json))
    // Even the places agree.
    #expect(yaml?.all.map(\.range) == json.all.map(\.range))
  }
}
