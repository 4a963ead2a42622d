import Foundation
import MCPModel
import MCPSupport
import MCPTypeTable
import MCPWire
import ProtocolFiles
import ProtocolModel
import TestSupport
import Testing

/// The validator of the tests.
let jsonschema = PythonEnvironment("jsonschema", major: 4)

/// What random values are written as for a revision, against the official schema of the revision.
@Suite(SharedData.available("spec"), jsonschema.isAvailable, .serialized)
struct OfficialValidationTests {
  @Test(arguments: MCP.revisions)
  func `what a value is written as for a revision is valid there`(revision: String) async throws {
    let cases = try Self.cases(revision)
    #expect(cases.count > 500)
    let folder = FileManager.default.temporaryDirectory.appending(path: "validation-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let schema = folder.appending(path: "schema.json")
    let values = folder.appending(path: "values.jsonl")
    try Data(Self.patchedSchema(revision).utf8).write(to: schema)
    try Data((cases.joined(separator: "\n") + "\n").utf8).write(to: values)
    let script = SharedData.package.appending(path: "Tests/ProtocolTests/validate.py").path
    let python = try await jsonschema.interpreter()
    let run = try await Command.run(
      "sh", ["-c", "exec \"$0\" \"$1\" \"$2\" < \"$3\"", python, script, schema.path, values.path],
      atMost: 300)
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
        guard let written = try written(value, swiftType, swiftRevision) else { continue }
        lines.append(line(name, written))
      }
    }
    for (method, message) in official.methods.sorted(by: { $0.key < $1.key }) {
      let types = try #require(messageTypes[message.typeName])
      let params = try #require(MCP.model.method(method)?.params)
      for _ in 0..<rounds {
        guard let written = try written(random.value(of: params.type), types.params, swiftRevision) else {
          continue
        }
        lines.append(line(message.typeName, envelope(message, method, written)))
      }
    }
    return lines
  }

  /// A value, read and written; nil where the revision has no form for it, which the writer says.
  private static func written<Value: ProtocolValue>(
    _ json: JSONValue, _: Value.Type, _ revision: SwiftRevision
  ) throws -> String? {
    let value = try Value(json: json.jsonBytes())
    do {
      return try value.jsonText(for: revision)
    } catch {
      guard case .notRepresentable = error.reason else { throw error }
      return nil
    }
  }

  private static func envelope(_ message: WireShape.Message, _ method: String, _ params: String) -> String {
    let head = "\"method\":\"\(method)\",\"params\":\(params)"
    guard message.from != .serverEmbedded else { return "{\(head)}" }
    return message.kind == .request
      ? "{\"jsonrpc\":\"2.0\",\"id\":1,\(head)}" : "{\"jsonrpc\":\"2.0\",\(head)}"
  }

  private static func line(_ definition: String, _ value: String) -> String {
    "{\"definition\":\"\(definition)\",\"value\":\(value)}"
  }
}
