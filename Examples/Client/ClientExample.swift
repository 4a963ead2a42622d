import MCPKit
import MCPSubprocess

/// Starts a server, says what it is and which tools it has, and calls one of them.
///
///     swift run ClientExample --call echo '{"text": "Hello"}' -- .build/debug/Echo
@main
struct ClientExample {
  static func main() async {
    do throws(UsageError) {
      let request = try CommandLineRequest(CommandLine.arguments.dropFirst())
      do {
        try await talk(request)
      } catch {
        // When the server has ended, this has the end of its standard error.
        exit(saying: "\(error)", code: 1)
      }
    } catch {
      exit(saying: "\(error)\n\n\(CommandLineRequest.usage)", code: 2)
    }
  }

  private static func talk(_ request: CommandLineRequest) async throws {
    var options = ClientOptions()
    options.negotiation = request.negotiation
    let me = Implementation(name: "client-example", version: "1.0.0")
    // Called a second time for a server that ends at the question what it speaks.
    let client = try await Client.connect(info: me, options: options) {
      try await SubprocessTransport.start(request.command)
    }
    do {
      describe(client.server)
      try await listTools(of: client)
      if let call = request.call { try await callTool(call, of: client) }
    } catch {
      await client.close()
      throw error
    }
    await client.close()
  }

  private static func describe(_ server: ServerFacts) {
    let name = server.info.map { "\($0.name) \($0.version)" } ?? "a server without a name"
    print("\(name) speaks \(server.revision)")
    if let instructions = server.instructions { print(instructions) }
  }

  private static func listTools(of client: Client) async throws {
    guard client.server.capabilities.tools != nil else { return print("it has no tools") }
    var params = PaginatedRequestParams()
    repeat {
      let page = try await client.listTools(params)
      for tool in page.tools {
        print("  \(tool.name)" + (tool.description.map { ": \($0)" } ?? ""))
      }
      params.cursor = page.nextCursor
    } while params.cursor != nil
  }

  private static func callTool(_ call: CallToolRequestParams, of client: Client) async throws {
    let options = CallOptions(onProgress: { show($0) })
    let result = try await client.callTool(call, options: options)
    print(result.isError == true ? "\(call.name) failed:" : "\(call.name) says:")
    for block in result.content {
      if case .text(let content) = block { print(content.text) } else { print(block) }
    }
  }

  private static func show(_ progress: Progress) {
    let total = progress.total.map { " of \($0)" } ?? ""
    print("… \(progress.message ?? "") (\(progress.progress)\(total))")
  }
}
