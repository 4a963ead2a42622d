import MCPKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A server for tests: its tools do what servers must not do. With the argument `stubborn` it does not end with its
/// input, nor when it is told to.
@main struct FaultyServer: ToolsHandler {
  static func main() async throws {
    let isStubborn = CommandLine.arguments.contains("stubborn")
    if isStubborn { signal(SIGTERM, SIG_IGN) }
    let server = Server(info: Implementation(name: "faulty", version: "1.0.0"), handlers: FaultyServer())
    try await server.run()
    while isStubborn { pause() }
  }

  func listTools(_ params: PaginatedRequestParams, context: ServerContext) async throws -> ListToolsResult {
    ListToolsResult(
      tools: ["wait", "print", "flood", "die", "descend"].map {
        Tool(name: $0, inputSchema: ["type": "object"])
      })
  }

  func callTool(_ params: CallToolRequestParams, context: ServerContext) async throws -> CallToolResult {
    switch params.name {
    case "wait": try await Task.sleep(for: .seconds(3600))
    case "print": print("a stray word")
    case "flood":
      Self.flood(params.arguments?["lines"]?.intValue ?? 0, of: params.arguments?["text"]?.stringValue ?? "")
    case "die":
      Self.complain("these are my last words\n")
      kill(getpid(), SIGKILL)
    case "descend": try Self.descend(holding: params.arguments?["pipe"]?.stringValue ?? "")
    default: throw ProtocolError(code: .invalidParams, message: "there is no tool \(params.name)")
    }
    return CallToolResult(content: [.text(TextContent(text: "done"))])
  }

  /// Writes lines to standard error.
  private static func flood(_ lines: Int, of text: String) {
    let line = text + "\n"
    for _ in 0..<max(1, lines / 1000) { complain(String(repeating: line, count: min(1000, lines))) }
  }

  private static func complain(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Starts a process that does not end when it is told to, and holds a named pipe open as long as it lives.
  private static func descend(holding pipe: String) throws {
    let words = [
      "/bin/sh", "-c", #"trap "" TERM; exec >"$1" 2>&1; echo alive; while :; do sleep 100; done"#, "sh", pipe,
    ]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    guard posix_spawn(&child, "/bin/sh", nil, nil, &arguments, environ) == 0 else {
      throw ToolError("no process can be started")
    }
  }
}
