import Foundation
import MCPWire
import TestSupport
import Testing
import URITemplate

@Suite("The corpus of URI templates", SharedData.available("corpora/uri-template"))
struct CorpusTests {
  let cases: [CorpusCase]

  init() throws {
    cases = try CorpusCase.all()
    try #require(!cases.isEmpty)
  }

  @Test("templates expand as they should, and match what they expand to")
  func expansion() throws {
    var expanded = 0
    for one in cases where !one.expected.isEmpty {
      let template = try URITemplate(one.template)
      let uri = try template.expand(one.values)
      #expect(one.expected.contains(uri), "\(one): \(uri)")
      for uri in one.expected + [uri] {
        let found = template.match(uri)
        #expect(found != nil, "\(one) does not match \(uri)")
        #expect(try template.expand(found ?? [:]) == uri, "\(one)")
      }
      expanded += 1
    }
    #expect(expanded == 234)
  }

  @Test("what is no template, or has no such value, is rejected where it should be")
  func rejection() {
    // A prefix of a list or pairs is only seen when there are values.
    let onlyExpanded: Set = ["{keys:1}", "{+keys:1}"]
    var rejected = 0
    for one in cases where one.expected.isEmpty {
      rejected += 1
      let template = try? URITemplate(one.template)
      #expect((template != nil) == onlyExpanded.contains(one.template), "\(one)")
      guard let template else { continue }
      #expect(throws: URITemplateError.self, "\(one)") { try template.expand(one.values) }
    }
    #expect(rejected == 36)
  }

  @Test("damaged templates and URIs end in an answer, and what matches expands to the same")
  func damage() throws {
    var random = SplitMix(state: 6570)
    let accepted = cases.filter { !$0.expected.isEmpty }
    for _ in 0..<Fuzz.rounds(3000) {
      let one = accepted[Int.random(in: accepted.indices, using: &random)]
      var text = Array(one.template.utf8)
      var uri = Array(one.expected[0].utf8)
      if Bool.random(using: &random) { mutate(&text, using: &random) }
      if Bool.random(using: &random) { mutate(&uri, using: &random) }
      guard let template = try? URITemplate(String(decoding: text, as: UTF8.self)) else { continue }
      expectRoundTrip(template, String(decoding: uri, as: UTF8.self))
    }
  }
}

/// A template with values and what it may expand to: nothing where it is to be rejected.
struct CorpusCase: CustomStringConvertible {
  let file: String
  let template: String
  let values: [String: URITemplate.Value]
  let expected: [String]

  var description: String { "\(file): \(template)" }

  static func all() throws -> [CorpusCase] {
    try SharedData.files(in: "corpora/uri-template", suffix: ".json").flatMap { file in
      guard case .object(let groups) = try JSONValue(json: Array(try Data(contentsOf: file))) else {
        return [CorpusCase]()
      }
      return groups.members.flatMap { read($0.value, from: file.lastPathComponent) }
    }
  }

  private static func read(_ group: JSONValue, from file: String) -> [CorpusCase] {
    guard case .object(let group) = group, case .object(let variables)? = group["variables"],
      case .array(let cases)? = group["testcases"]
    else { return [] }
    var values: [String: URITemplate.Value] = [:]
    for (name, value) in variables.members { values[name] = self.value(value) }
    return cases.compactMap { one in
      guard case .array(let one) = one, one.count == 2, case .string(let template) = one[0] else {
        return nil
      }
      return CorpusCase(file: file, template: template, values: values, expected: strings(one[1]))
    }
  }

  private static func value(_ value: JSONValue) -> URITemplate.Value? {
    switch value {
    case .null: nil
    case .array: .list(strings(value))
    case .object(let object):
      .pairs(object.members.map { URITemplate.Pair($0.key, strings($0.value).first ?? "") })
    default: strings(value).first.map { .string($0) }
    }
  }

  private static func strings(_ value: JSONValue) -> [String] {
    switch value {
    case .string(let text): [text]
    case .array(let items): items.flatMap(strings)
    case .null, .bool, .object: []
    default: ["\(value)"]
    }
  }
}
