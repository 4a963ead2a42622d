import Foundation
import JSONSchema
import MCPWire
import TestSupport
import Testing

@Suite("The JSON Schema corpus", SharedData.available("corpora/json-schema-2020-12"))
struct CorpusTests {
  /// What is not as the corpus has it, by file, group and test, all counted from 0; and why.
  static let exclusions: [(file: String, groups: ClosedRange<Int>, tests: [Int]?, reason: String)] = [
    ("dynamicRef", 13...17, nil, "it refers to other documents"),
    ("refRemote", 0...14, nil, "it refers to other documents"),
    ("vocabulary", 0...0, [2], "whether keywords are known does not depend on the dialect"),
  ]

  @Test("every value is accepted or not as it must be, and violations are found exactly where it is not")
  func agreement() throws {
    let files = try SharedData.files(in: "corpora/json-schema-2020-12", suffix: ".json")
    #expect(!files.isEmpty)
    for file in files {
      let name = file.deletingPathExtension().lastPathComponent
      let groups = try JSONValue(json: Array(try Data(contentsOf: file))).arrayValue ?? []
      #expect(!groups.isEmpty, "\(name)")
      for (number, group) in groups.enumerated() {
        let exclusion = Self.exclusions.first { $0.file == name && $0.groups.contains(number) }
        let faults = try faults(in: group)
        let tests = group["tests"]?.arrayValue ?? []
        for test in tests.indices {
          let isExcluded = exclusion.map { $0.tests?.contains(test) ?? true } ?? false
          let place = "\(name), group \(number), test \(test)"
          if isExcluded {
            #expect(faults[test] != nil, "\(place) is as it must be, although \(exclusion?.reason ?? "")")
          } else {
            #expect(faults[test] == nil, "\(place)")
          }
        }
      }
    }
  }

  /// What is not as the corpus has it, by test, in one of its groups: a schema, and values that fit it or do not.
  private func faults(in group: JSONValue) throws -> [Int: String] {
    let schema = try #require(group["schema"])
    let tests = try #require(group["tests"]?.arrayValue)
    let validator: SchemaValidator
    do {
      validator = try SchemaValidator(schema)
    } catch {
      return Dictionary(uniqueKeysWithValues: tests.indices.map { ($0, "\(error)") })
    }
    var faults: [Int: String] = [:]
    for (number, test) in tests.enumerated() {
      let value = try #require(test["data"])
      let isValid = test["valid"] == true
      let violations = validator.violations(of: value)
      if validator.accepts(value) != isValid || violations.isEmpty != isValid {
        faults[number] = "\(violations)"
      }
    }
    return faults
  }
}
