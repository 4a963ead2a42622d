import TestSupport
import Testing

/// The public Python client gets along with a server made with this library, in both eras.
@Suite(PythonEnvironment.mcp.isAvailable, .timeLimit(.minutes(10))) struct PythonClientTests {
  @Test(arguments: ["auto", "legacy", "2026-07-28"])
  func `the Python client hears of progress, cancels, and understands errors`(mode: String) async throws {
    let report: Report = try await PythonClient.report(by: "peer_client.py", of: "InteropServer", mode: mode)
    #expect(report.revision == (mode == "legacy" ? "2025-11-25" : "2026-07-28"))
    if mode != "2026-07-28" {
      #expect(report.server == "interop")
      #expect(report.instructions == "Try me.")
    }
    #expect(report.tools == ["echo", "count", "wait", "outcome", "fail", "refuse"])
    // Without sessions there is no ping.
    #expect(report.ping?.code == (mode == "legacy" ? nil : -32601))
    #expect(report.counted.progress.map(\.progress) == [1, 2, 3, 4, 5])
    #expect(report.counted.progress.allSatisfy { $0.total == 5 && $0.message == "step \(Int($0.progress))" })
    #expect(report.counted.result == Report.Seen(isError: false, texts: ["5 steps"]))
    #expect(report.cancelled == Report.Seen(isError: false, texts: ["cancelled"]))
    #expect(report.failed == Report.Seen(isError: true, texts: ["out of paper"]))
    #expect(report.refused?.code == -32602)
    #expect(report.refused?.message == "out of order")
    #expect(report.refused?.data == #"{"since": 1999}"#)
    #expect(report.unknown?.code == -32602)
    #expect(report.unread == Report.Seen(isError: true, texts: ["text must be a string"]))
  }

  /// What the script says of the server.
  private struct Report: Decodable {
    struct Seen: Decodable, Equatable {
      let isError: Bool
      let texts: [String]
    }

    struct Counted: Decodable {
      struct Progress: Decodable {
        let progress: Double
        let total: Double?
        let message: String?
      }

      let progress: [Progress]
      let result: Seen
    }

    let revision: String
    let server: String?
    let instructions: String?
    let tools: [String]
    let ping: HeardError?
    let counted: Counted
    let cancelled: Seen
    let failed: Seen
    let refused: HeardError?
    let unknown: HeardError?
    let unread: Seen
  }
}
