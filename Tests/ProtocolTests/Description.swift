import Foundation
import MCPSupport
import ProtocolFiles
import ProtocolModel
import TestSupport
import Testing

/// A revision as the runtime knows it; the description has a type of that name too.
typealias SwiftRevision = MCPSupport.Revision

/// The description of MCP, read once for all tests.
enum MCP {
  static let revisions = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28"]

  static let description: Description = {
    let root = SharedData.package.appending(path: "Schema/mcp")
    let files = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
    let nodes = files.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { file -> Node? in
      let bytes = (try? Data(contentsOf: root.appending(path: file))).map(Array.init) ?? []
      return NodeReader.read(bytes, file: file).0
    }
    return DescriptionDecoder.decode(nodes).0
  }()

  static let model = Resolver.resolve(description).0

  /// The hand-kept list of what must be known to read the official files.
  static func notes() throws -> OfficialNotes {
    let file = SharedData.package.appending(path: "Schema/official.yaml")
    let (node, reading) = NodeReader.read(Array(try Data(contentsOf: file)), file: "official.yaml")
    try #require(reading == [])
    let (notes, decoding) = OfficialNotes.read(try #require(node))
    try #require(decoding == [])
    return notes
  }

  /// An official schema as it lies there.
  static func officialNode(_ revision: String) throws -> Node {
    let file = SharedData.root.appending(path: "spec/\(revision)/schema.json")
    let (node, problems) = NodeReader.read(Array(try Data(contentsOf: file)), file: "\(revision).json")
    try #require(problems == [])
    return try #require(node)
  }

  /// The wire shape of an official schema.
  static func official(_ revision: String) throws -> WireShape {
    let (shape, problems) = OfficialSchema.read(
      try officialNode(revision), revision: revision, notes: try notes())
    try #require(problems == [])
    return shape
  }
}
