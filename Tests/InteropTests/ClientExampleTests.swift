import TestSupport
import Testing

/// What the example of a client shows on the command line.
@Suite(.timeLimit(.minutes(15))) struct ClientExampleTests {
  @Test(arguments: [([], "2026-07-28"), (["--legacy"], "2025-11-25"), (["--modern"], "2026-07-28")])
  func `it says what a server is, which tools it has, and what one of them says`(
    options: [String], revision: String
  ) async throws {
    let call = ["--call", "count", #"{"steps": 2}"#]
    let run = try await example(options + call + ["--", Command.built("InteropServer")])
    #expect(run.status == 0)
    #expect(
      run.output == """
        interop 1.0.0 speaks \(revision)
        Try me.
          echo
          count
          wait
          outcome
          fail
          refuse
        … step 1 (1.0 of 2.0)
        … step 2 (2.0 of 2.0)
        count says:
        2 steps

        """)
  }

  @Test func `it says how a server ended and what it said last`() async throws {
    let run = try await example(["--", "sh", "-c", "echo out of ink >&2; exit 3"])
    #expect(run.status == 1)
    #expect(run.output.contains("3") && run.output.hasSuffix("out of ink\n"))
  }

  @Test(arguments: [
    ["--call", "echo", "{", "--", "server"], ["--call"], ["--call", "--", "server"], ["--other", "server"],
    [],
  ])
  func `it says what is wrong with the command line`(arguments: [String]) async throws {
    let run = try await example(arguments)
    #expect(run.status == 2)
    #expect(run.output.contains("usage: ClientExample"))
  }

  private func example(_ arguments: [String]) async throws -> Command.Result {
    try await Command.run(Command.built("ClientExample"), arguments, atMost: 120)
  }
}
