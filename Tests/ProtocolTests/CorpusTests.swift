import Foundation
import MCPModel
import MCPSupport
import MCPWire
import TestSupport
import Testing

/// The specification's own examples and messages, by our coding and by Foundation's.
@Suite(SharedData.available("spec")) struct CorpusTests {
  static let samples = Sample.all("examples") + Sample.all("messages")

  @Test func `there are samples of every revision`() {
    #expect(Set(Self.samples.map(\.revision)) == Set(MCP.revisions))
    #expect(Self.samples.count >= 369)
  }

  @Test(arguments: samples)
  func `a sample is written as it was read`(sample: Sample) throws {
    let (json, type) = try sample.part()
    #expect(try recoded(json, type, sample.swiftRevision) == sample.completed(json))
  }

  @Test(arguments: samples)
  func `Foundation's coders read and write it too`(sample: Sample) throws {
    let (json, type) = try sample.part()
    #expect(try recodedByFoundation(json, type, sample.swiftRevision) == sample.completed(json))
  }

  @Test(arguments: samples)
  func `a sample is valid in its revision`(sample: Sample) throws {
    let (json, type) = try sample.part()
    #expect(try complaints(json, type, sample.swiftRevision) == [])
  }

  @Test(arguments: Sample.invalid())
  func `what breaks the schema is told by the missing member`(sample: Sample) throws {
    let (json, type) = try sample.part()
    let complaints = try complaints(json, type, sample.swiftRevision)
    let member = json["_meta"] == nil ? "$._meta" : "$._meta[\"io.modelcontextprotocol/protocolVersion\"]"
    #expect(complaints.contains("\(member): missing, but required in \(sample.revision)"), "\(complaints)")
  }
}

private func recoded<Value: ProtocolValue>(
  _ json: JSONValue, _: Value.Type, _ revision: Revision
) throws -> JSONValue {
  try JSONValue(json: Value(json: json.jsonBytes()).jsonBytes(for: revision))
}

private func recodedByFoundation<Value: ProtocolValue>(
  _ json: JSONValue, _: Value.Type, _ revision: Revision
) throws -> JSONValue {
  let value = try JSONDecoder().decode(Value.self, from: Data(json.jsonBytes()))
  let encoder = JSONEncoder()
  encoder.userInfo[.mcpRevision] = revision
  return try JSONValue(json: Array(encoder.encode(value)))
}

private func complaints<Value: ProtocolValue>(
  _ json: JSONValue, _: Value.Type, _ revision: Revision
) throws -> [String] {
  try Value(json: json.jsonBytes()).validate(for: revision).map(\.description)
}
