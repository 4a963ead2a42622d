/// What `ListToolsResult` is, as one would write it for Foundation's coders.
struct CodableTools: Codable {
  let nextCursor: String?
  let tools: [CodableTool]
}

/// What `Tool` is.
struct CodableTool: Codable {
  let name: String
  let title: String?
  let description: String?
  let inputSchema: [String: CodableJSON]
  let outputSchema: [String: CodableJSON]?
  let annotations: CodableToolAnnotations?
}

/// What `ToolAnnotations` is.
struct CodableToolAnnotations: Codable {
  let title: String?
  let readOnlyHint: Bool?
  let destructiveHint: Bool?
  let idempotentHint: Bool?
  let openWorldHint: Bool?
}
