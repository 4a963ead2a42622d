import Foundation
import MCPModel
import MCPSupport
import MCPTypeTable
import MCPWire
import ProtocolModel
import TestSupport
import Testing

/// A message or value from the specification, filed under the official name of its type.
struct Sample: CustomTestStringConvertible, Sendable {
  let revision: String
  let folder: String
  let url: URL

  var testDescription: String { "\(revision)/\(folder)/\(url.lastPathComponent)" }
  var swiftRevision: SwiftRevision { get throws { try #require(SwiftRevision(revision)) } }
  var bytes: [UInt8] { get throws { Array(try Data(contentsOf: url)) } }

  /// The samples of a kind of folder, `examples` or `messages`, in all revisions.
  static func all(_ kind: String) -> [Sample] {
    MCP.revisions.flatMap { revision in
      let root = SharedData.root.appending(path: "spec/\(revision)/\(kind)")
      let files = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
      return files.sorted().filter { $0.hasSuffix(".json") && !$0.hasPrefix("_") }.map { file in
        Sample(
          revision: revision, folder: String(file.prefix { $0 != "/" }), url: root.appending(path: file))
      }
    }
  }

  /// Those that break the schema of their revision.
  static func invalid() -> [Sample] {
    MCP.revisions.flatMap { revision in
      let root = SharedData.root.appending(path: "spec/\(revision)/messages/_invalid")
      let files = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
      return files.sorted().filter { $0.hasSuffix(".json") }.map { file in
        Sample(revision: revision, folder: String(file.prefix { $0 != "/" }), url: root.appending(path: file))
      }
    }
  }
}

extension Sample {
  /// The part of the sample that a type describes, and the type: the parameters of a request, the result of a
  /// response, the error of an error response, or all of it.
  func part() throws -> (json: JSONValue, type: any ProtocolValue.Type) {
    let value = try JSONValue(json: bytes)
    if let message = messageTypes[folder] {
      try #require(value["method"] == .string(message.method))
      return (value["params"] ?? [:], message.params)
    }
    if folder.hasSuffix("ResultResponse"), folder != "JSONRPCResultResponse" {
      let message = try #require(messageTypes["\(folder.dropLast("ResultResponse".count))Request"])
      return (try #require(value["result"]), try #require(message.result))
    }
    if let error = MCP.description.errors.first(where: { $0.officialName(in: revision) == folder }) {
      let object = value["error"] ?? value
      try #require(object["code"]?.intValue == error.code)
      return (object, try #require(protocolTypes["Error"]))
    }
    let type = try #require(
      MCP.model.types.first { $0.officialName(in: revision) == folder && $0.facts.span.contains(revision) })
    return (value, try #require(protocolTypes[type.name]))
  }

  /// The sample with the members that its revision requires and that it lacks, as they are filled in on writing.
  ///
  /// One example of the specification lacks some; the test fails when it does no more.
  func completed(_ json: JSONValue) throws -> JSONValue {
    guard testDescription == "2026-07-28/ReadResourceResultResponse/read-resource-result-response.json" else {
      return json
    }
    var object = try #require(json.objectValue)
    try #require(object["ttlMs"] == nil && object["cacheScope"] == nil)
    object["ttlMs"] = 0
    object["cacheScope"] = "private"
    return .object(object)
  }
}
