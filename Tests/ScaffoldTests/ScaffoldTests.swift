import Foundation
import TestSupport
import Testing

/// What `mcpgen init` makes builds, passes its own tests, and runs.
@Suite(.serialized, .timeLimit(.minutes(25))) struct ScaffoldTests {
  private static let hello =
    #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18","#
    + #""capabilities":{},"clientInfo":{"name":"test","version":"1"}}}"#

  private func call(_ id: Int, _ method: String, _ params: String) -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(params)}"#
  }

  /// The answers, in the order of the requests.
  private func sorted(_ answers: [String]) throws -> [String] {
    try answers.map { ($0, try JSONDecoder().decode(Answer.self, from: Data($0.utf8)).id) }
      .sorted { $0.1 < $1.1 }.map(\.0)
  }

  private struct Answer: Decodable {
    let id: Int
  }

  @Test func `a server answers`() async throws {
    let weather = try await Scaffold("weather")
    let build = try await weather.swift("build", "--build-tests")
    #expect(!build.contains("warning:"), "\(build)")
    let tests = try await weather.swift("test", "--skip-build")
    #expect(tests.contains("Test run with 6 tests"), "\(tests)")
    let answers = try await weather.answers(to: [
      Self.hello,
      call(1, "tools/call", #"{"name":"add_note","arguments":{"text":"Buy milk"}}"#),
      call(2, "tools/call", #"{"name":"add_note","arguments":{"text":""}}"#),
      call(3, "prompts/get", #"{"name":"plan_day","arguments":{"priority":"low"}}"#),
      call(4, "resources/read", #"{"uri":"notes://7"}"#),
    ])
    let sorted = try sorted(answers)
    try #require(sorted.count == 5, "\(answers)")
    #expect(sorted[0].contains(#""serverInfo":{"name":"weather","version":"0.1.0"}"#), "\(sorted[0])")
    #expect(sorted[1].contains(#""structuredContent":{"id":1,"count":1}"#), "\(sorted[1])")
    #expect(sorted[2].contains(#""isError":true"#) && sorted[2].contains("arguments.text: "), "\(sorted[2])")
    #expect(sorted[3].contains("Plan my day around these notes:"), "\(sorted[3])")
    #expect(sorted[4].contains(#""error":{"#), "\(sorted[4])")
  }

  @Test(PythonEnvironment.scaffold.isAvailable)
  func `the Python client calls the tools of a server`() async throws {
    let weather = try await Scaffold("weather")
    try await weather.swift("build")
    let script = SharedData.package.appending(path: "Tests/ScaffoldTests/Python/notes_client.py").path
    let run = try await Command.run(
      try await PythonEnvironment.scaffold.interpreter(), [script, weather.program], atMost: 120)
    #expect(run.status == 0)
    #expect(
      run.output == """
        add_note find_notes
        {'id': 1, 'count': 1}
        1: Buy milk
        True

        """)
  }

  @Test func `a client lists what a server has, and calls a tool`() async throws {
    let asker = try await Scaffold("asker", "--template", "client")
    let build = try await asker.swift("build", "--build-tests")
    #expect(!build.contains("warning:"), "\(build)")
    let tests = try await asker.swift("test", "--skip-build")
    #expect(tests.contains("Test run with 5 tests"), "\(tests)")
    let said = try await asker.swift(
      "run", "--skip-build", "asker", "--call", "echo", #"{"text": "Hello"}"#, Command.built("Echo"))
    #expect(said.contains("echo 1.0.0 speaks 2026-07-28\n  tool echo"), "\(said)")
    #expect(said.hasSuffix("echo says:\nHello\n"), "\(said)")
  }

  @Test func `a described service is served, and says what is not written yet`() async throws {
    let description = SharedData.package.appending(path: "Examples/Weather/weather.mcp.yaml").path
    let described = try await Scaffold("described-weather", "--description", description)
    let build = try await described.swift("build", "--build-tests")
    #expect(!build.contains("warning:"), "\(build)")
    let tests = try await described.swift("test", "--skip-build")
    #expect(tests.contains("Test run with 5 tests"), "\(tests)")
    let answers = try await described.answers(to: [
      Self.hello, call(1, "tools/call", #"{"name":"describe_sky","arguments":{"city":"Bern"}}"#),
    ])
    #expect(
      answers.last?.hasSuffix(
        #"[{"type":"text","text":"describe_sky is not implemented yet"}],"isError":true}}"#) == true,
      "\(answers)")
  }

  @Test func `a described service is called`() async throws {
    let description = SharedData.package.appending(path: "Examples/Weather/weather.mcp.yaml").path
    let caller = try await Scaffold("weather-caller", "--template", "client", "--description", description)
    let build = try await caller.swift("build", "--build-tests")
    #expect(!build.contains("warning:"), "\(build)")
    let tests = try await caller.swift("test", "--skip-build")
    #expect(tests.contains("Test run with 10 tests"), "\(tests)")
    let said = try await caller.swift("run", "--skip-build", "weather-caller", Command.built("Weather"))
    #expect(said.contains("weather 1.0.0 speaks 2026-07-28\n"), "\(said)")
    #expect(said.contains("\nplan_day: "), "\(said)")
  }
}

extension PythonEnvironment {
  /// The public Python SDK.
  fileprivate static let scaffold = PythonEnvironment("mcp", major: 2)
}
