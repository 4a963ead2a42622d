import Testing

/// The public Python client gets along with a server made with this library.
@Suite(PythonClient.environment.isAvailable, .serialized, .timeLimit(.minutes(15))) struct EchoTests {
  @Test(arguments: ["auto", "legacy"], [1, 500])
  func thePythonClientHearsWhatItSays(mode: String, tools: Int) async throws {
    let report = try await PythonClient.report(mode: mode, tools: tools)
    #expect(report.revision == "2025-11-25")
    #expect(report.server == "echo 1.0.0")
    #expect(report.tools == ["echo"] + (2..<max(tools + 1, 2)).map { "echo-\($0)" })
    #expect(report.echoes.count >= 6 && report.concurrent.count == 50)
    for echo in report.echoes + report.concurrent {
      #expect(!echo.isError)
      #expect(echo.content == [.init(type: "text", text: echo.sent)])
    }
    #expect(report.withoutArguments)
    #expect(report.unknownTool?.code == -32602)
  }
}
