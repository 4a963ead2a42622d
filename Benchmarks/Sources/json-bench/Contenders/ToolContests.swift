import Foundation
import MCPModel
import MCPWire

/// The contests over the list of tools.
enum ToolContests {
  static func all() throws -> [Contest] {
    let bytes = Array(Payload.tools.json.utf8)
    let data = Data(bytes)
    let content = try Content(of: data)
    return [
      Contest(
        .tools, .decode, bytes, content,
        [
          Contender(.ours, "swift-mcp, schemas raw", size: \.tools.count, content: Content.init(of:)) {
            try ListToolsResult(json: bytes)
          },
          Contender(.ours, "swift-mcp, schemas as trees", size: \.tools.count, content: Content.init(of:)) {
            try ListToolsResult(json: bytes).withSchemasAsTrees
          },
        ] + foundation(decoding: data)),
      try Contest(.tools, .encode, bytes, content, encoders(bytes, data)),
    ]
  }

  private static func foundation(decoding data: Data) -> [Contender] {
    let decoder = JSONDecoder()
    return [
      Contender(.reference, "JSONDecoder", size: \.tools.count, content: Content.init(of:)) {
        try decoder.decode(CodableTools.self, from: data)
      },
      Contender(.other, "JSONSerialization", size: \.count, content: Content.init(of:)) {
        try Serialization.decode(data)
      },
    ]
  }

  private static func encoders(_ bytes: [UInt8], _ data: Data) throws -> [Contender] {
    let raw = try ListToolsResult(json: bytes)
    let trees = raw.withSchemasAsTrees
    let codable = try JSONDecoder().decode(CodableTools.self, from: data)
    let object = try Serialization.decode(data)
    let encoder = JSONEncoder.plain
    return [
      Contender(.ours, "swift-mcp, schemas raw", writing: { Data(try raw.jsonBytes(for: .v2025_11_25)) }),
    ]
  }
}
