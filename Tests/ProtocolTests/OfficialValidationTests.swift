import Foundation
import MCPModel
import MCPSupport
import MCPTypeTable
import MCPWire
import ProtocolFiles
import ProtocolModel
import TestSupport
import Testing

/// What random values are written as for a revision, against the official schema of the revision.
@Suite(SharedData.available("spec"), jsonschema.isAvailable, .serialized)
struct OfficialValidationTests {
  @Test(arguments: MCP.revisions)
  func `what a value is written as for a revision is valid there`(revision: String) async throws {
    let cases = try Self.cases(revision)
    #expect(cases.count > 500)
    let run = try await Validator.validate(cases, against: Self.patchedSchema(revision))
    #expect(run.status == 0)
    #expect(run.output == "validated \(cases.count)\n")
  }

  /// The official schema, with its known defects mended.
  private static func patchedSchema(_ revision: String) throws -> String {
    let (patched, problems) = try OfficialSchema.mended(
      MCP.officialNode(revision), revision: revision, notes: MCP.notes())
    try #require(problems == [])
    return JSONText.render(patched)
  }

  /// Values of every type and message that the official schema defines, as lines for the validator.
  private static func cases(_ revision: String) throws -> [String] {
    let swiftRevision = try #require(SwiftRevision(revision))
    let official = try MCP.official(revision)
    var random = RandomValue(model: MCP.model, revision: revision, random: SplitMix(state: 7))
    var lines: [String] = []
    let rounds = Fuzz.rounds(20)
    for type in MCP.model.types where type.facts.span.contains(revision) {
      guard let name = type.officialName(in: revision), official.types[name] != nil,
        let swiftType = protocolTypes[type.name]
      else { continue }
      for _ in 0..<rounds {
        let value = random.value(of: type)
        guard let written = try Validator.written(value, swiftType, swiftRevision) else { continue }
        lines.append(Validator.line(name, written))
      }
    }
    for (method, message) in official.methods.sorted(by: { $0.key < $1.key }) {
      let types = try #require(messageTypes[message.typeName])
      let params = try #require(MCP.model.method(method)?.params)
      for _ in 0..<rounds {
        let value = random.value(of: params.type)
        guard let written = try Validator.written(value, types.params, swiftRevision) else { continue }
        lines.append(Validator.line(message.typeName, envelope(message, method, written)))
      }
    }
    return lines
  }

  private static func envelope(_ message: WireShape.Message, _ method: String, _ params: String) -> String {
    guard message.from != .serverEmbedded else { return "{\"method\":\"\(method)\",\"params\":\(params)}" }
    return Validator.message(message.kind, method, params)
  }
}
