import TestSupport
import Testing

/// The public Python client gets along with the example `Echo`, in both eras.
@Suite(PythonEnvironment.mcp.isAvailable, .serialized, .timeLimit(.minutes(15))) struct EchoTests {
  @Test(arguments: ["auto", "legacy", "2026-07-28"], [1, 500])
  func `the Python client hears what Echo says`(mode: String, tools: Int) async throws {
    let report: Report = try await PythonClient.report(
      by: "echo_client.py", of: "Echo", mode: mode, environment: ["MCP_TOOLS": "\(tools)"])
    #expect(report.revision == (mode == "legacy" ? "2025-11-25" : "2026-07-28"))
    // A client that is told the revision asks nothing, and so does not hear who answers before it calls.
    #expect(report.server == (mode == "2026-07-28" ? nil : "echo 1.0.0"))
    #expect(report.tools == ["echo"] + (2..<max(tools + 1, 2)).map { "echo-\($0)" })
    #expect(report.echoes.count >= 6 && report.concurrent.count == 50)
    for echo in report.echoes + report.concurrent {
      #expect(!echo.isError)
      #expect(echo.content == [.init(type: "text", text: echo.sent)])
    }
    #expect(report.withoutArguments)
    #expect(report.unknownTool?.code == -32602)
  }

  /// What the script says of the server.
  private struct Report: Decodable {
    struct Echo: Decodable {
      struct Block: Decodable, Equatable {
        let type: String
        let text: String
      }

      let sent: String
      let isError: Bool
      let content: [Block]
    }

    let revision: String
    let server: String?
    let tools: [String]
    let echoes: [Echo]
    let concurrent: [Echo]
    let withoutArguments: Bool
    let unknownTool: HeardError?
  }
}
