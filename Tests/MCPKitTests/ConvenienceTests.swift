import MCPKit
import Testing

/// Calls by name, results that are texts, and arguments of any decodable type.
@Suite(.timeLimit(.minutes(15))) struct ConvenienceTests {
  private struct Forecast: Decodable {
    var city: String
    var days: Int?
  }

  private var server: Server {
    let tools = DynamicTools()
    tools.add(Tool(name: "forecast", inputSchema: ["type": "object"]), arguments: Forecast.self) { asked, _ in
      CallToolResult(text: "\(asked.city), \(asked.days ?? 1)")
    }
    let prompts = DynamicPrompts()
    prompts.add(Prompt(name: "greet")) { params, _ in
      GetPromptResult(messages: [], description: params.arguments?["whom"])
    }
    let resources = DynamicResources()
    resources.add(Resource(name: "a", uri: "note://a")) { params, _ in
      ReadResourceResult(contents: [.text(TextResourceContents(uri: params.uri, text: "hello"))])
    }
    return Server(
      info: Implementation(name: "library", version: "1"),
      dynamic: DynamicFeatures(tools: tools, prompts: prompts, resources: resources))
  }

  @Test func `tools, prompts and resources are asked for by name`() async throws {
    let pair = try await Pair(.stateless, server)
    let result = try await pair.client.callTool("forecast", arguments: ["city": "Oslo", "days": 3])
    #expect(result.text == "Oslo, 3")
    let prompt = try await pair.client.getPrompt("greet", arguments: ["whom": "Ada"])
    #expect(prompt.description == "Ada")
    let note = try await pair.client.readResource("note://a")
    #expect(note.contents == [.text(TextResourceContents(uri: "note://a", text: "hello"))])
    try await pair.close()
  }

  @Test func `arguments that do not fit a decodable type are told with their place`() async throws {
    let pair = try await Pair(.stateless, server)
    let wrong = try await pair.client.callTool("forecast", arguments: ["city": "Oslo", "days": "3"])
    #expect(wrong.isError == true)
    #expect(wrong.text == "arguments.days: expected an integer, found a string")
    let missing = try await pair.client.callTool("forecast")
    #expect(missing.text == #"arguments: the member "city" is missing"#)
    try await pair.close()
  }

  @Test func `the text of a result is that of its blocks, line by line`() {
    let blocks: [ContentBlock] = [
      .text(TextContent(text: "a")), .image(ImageContent(data: Base64(bytes: [1]), mimeType: "image/png")),
      .text(TextContent(text: "b")),
    ]
    #expect(CallToolResult(content: blocks).text == "a\nb")
    #expect(CallToolResult(text: "c").content == [.text(TextContent(text: "c"))])
  }
}
