import MCPModel
import MCPSupport
import MCPWire

/// Who competes over which payload.
enum Contests {
  /// A revision with all that the payloads have, and whose results need no member that older ones lack.
  private static let revision = Revision.v2025_11_25

  /// The contests over a payload.
  ///
  /// - Throws: when a contender cannot read the payload.
  static func over(_ payload: Payload) throws -> [Contest] {
    switch payload {
    case .tools: try tools(Field(payload, ToolList.text(tools: 500)))
    case .text:
      try thereAndBack(
        CallToolResult.self, CodableCallResult.self, Field(payload, LongText.text(characters: 1_000_000)))
    case .params:
      try thereAndBack(CallToolRequestParams.self, CodableCallParams.self, Field(payload, ToolCall.params))
    case .request: [request(try Field(payload, ToolCall.request))]
    case .messages: try MessageContests.all()
    }
  }

  private static func tools(_ field: Field) throws -> [Contest] {
    let bytes = field.bytes
    let raw = try ListToolsResult(json: bytes)
    let trees = raw.withSchemasAsTrees
    return [
      field.decoding(
        by: [
          Contender(.ours, "swift-mcp, schemas raw") { try ListToolsResult(json: bytes) },
          Contender(.ours, "swift-mcp, schemas as trees") {
            try ListToolsResult(json: bytes).withSchemasAsTrees
          },
        ], and: CodableTools.self),
      try field.encoding(
        by: [
          Contender(.ours, "swift-mcp, schemas raw") { try raw.jsonBytes(for: revision) },
          Contender(.ours, "swift-mcp, schemas as trees") { try trees.jsonBytes(for: revision) },
        ], and: CodableTools.self),
    ]
  }

  private static func thereAndBack<Ours: ProtocolValue & Outcome, Theirs: Codable & Outcome>(
    _: Ours.Type, _: Theirs.Type, _ field: Field
  ) throws -> [Contest] {
    let bytes = field.bytes
    let value = try Ours(json: bytes)
    return [
      field.decoding(by: [Contender(.ours, "swift-mcp") { try Ours(json: bytes) }], and: Theirs.self),
      try field.encoding(
        by: [Contender(.ours, "swift-mcp") { try value.jsonBytes(for: revision) }], and: Theirs.self),
    ]
  }

  private static func request(_ field: Field) -> Contest {
    let bytes = field.bytes
    return field.decoding(
      by: [Contender(.ours, "swift-mcp") { try Request(frame: bytes) }], and: CodableRequest.self)
  }
}
