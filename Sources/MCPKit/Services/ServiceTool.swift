import JSONSchema
import MCPSupport
import MCPWire

/// A tool of a service: what clients are told of it, and how its arguments and results are read and written.
public struct ServiceTool<Input: JSONCodable & Sendable, Output: Sendable>: Sendable {
  /// The tool, as clients are told of it.
  public let tool: Tool
  private let check: ArgumentsCheck

  /// Takes the tool from generated code.
  ///
  /// - Parameters:
  ///   - text: the entry of the list of tools.
  ///   - checked: whether the schema asks for more than the type of the arguments does.
  public init(listed text: String, checked: Bool = false) {
    tool = MCPKit.listed(text, as: Tool.self, otherwise: Tool(name: "", inputSchema: [:]))
    check = ArgumentsCheck(schema: tool.inputSchema, isFirst: checked)
  }

  /// Reads arguments as a server does before it calls what answers: they are checked against the schema, and read as
  /// the type for it.
  ///
  /// - Throws: an error for the model, which has a line for each thing that is wrong.
  public func read(_ arguments: JSONObject) throws(ToolError) -> Input {
    try check.read(arguments, as: Input.self)
  }

  func read(_ params: CallToolRequestParams) throws(ToolError) -> Input {
    try read(params.arguments ?? [:])
  }
}

extension ServiceRoutes {
  /// Adds a tool whose result is structured.
  public mutating func add<Input, Output: JSONCodable>(
    _ tool: ServiceTool<Input, Output>,
    _ handle: @escaping @Sendable (Input, ServerContext) async throws -> Output
  ) {
    tools.append(
      ToolRoute(tool: tool.tool) { params, context in
        try CallToolResult(structured: await handle(tool.read(params), context))
      })
  }

  /// Adds a tool whose result is content.
  public mutating func add<Input>(
    _ tool: ServiceTool<Input, ToolContent>,
    _ handle: @escaping @Sendable (Input, ServerContext) async throws -> ToolContent
  ) {
    tools.append(
      ToolRoute(tool: tool.tool) { params, context in
        CallToolResult(content: try await handle(tool.read(params), context).blocks)
      })
  }
}

extension CallToolResult {
  /// A result that programs read as it is and models as text.
  ///
  /// - Throws: `JSONError` where the value has no JSON form.
  public init(structured value: some JSONEncodable) throws(JSONError) {
    let text = try value.jsonBytes()
    let content = [ContentBlock.text(TextContent(text: String(decoding: text, as: UTF8.self)))]
    let isObject = text.first == UInt8(ascii: "{")
    let structured = isObject ? JSONValue.object(try JSONObject(encoded: text)) : try JSONValue(json: text)
    self.init(content: content, structuredContent: structured)
  }
}
