import Foundation
import MCPCore
import TestSupport
import Testing

/// What a server holds when a client sends without end, and what becomes of it when the client is gone.
@Suite(.timeLimit(.minutes(15)), .serialized) struct HugeLineTests {
  private static let isMeasured = FileManager.default.fileExists(atPath: "/proc/self/status")

  @Test(.enabled("needs /proc", { isMeasured }))
  func `a line of 1 GB is refused, and never held`() async throws {
    let (refusal, answer, peak, end) = try await onThread {
      Result {
        let server = try RawServer("Echo")
        let piece = Data(repeating: UInt8(ascii: "x"), count: 1 << 20)
        for _ in 0..<1024 { try server.write(piece) }
        try server.write(Data("\n".utf8))
        let refusal = try server.readLine()
        try server.write(Data((#"{"jsonrpc":"2.0","id":1,"method":"ping"}"# + "\n").utf8))
        let answer = try server.readLine()
        let peak = server.peakMemory
        return (refusal, answer, peak, try server.end())
      }
    }.get()
    #expect(refusal.contains("-32600") && refusal.contains("longer than \(64 << 20) bytes"), "\(refusal)")
    #expect(answer == #"{"jsonrpc":"2.0","id":1,"result":{}}"#)
    #expect(try #require(peak) < FrameReader.defaultMaximumLength + (32 << 20))
    #expect(end == (true, 0))
  }

  @Test func `a server whose client is gone ends, and not by a signal`() async throws {
    let end = try await onThread {
      Result {
        let server = try RawServer("Echo")
        try server.stopReading()
        // The input stays open: the server ends because it cannot answer.
        for id in 1...2 {
          try? server.write(Data((#"{"jsonrpc":"2.0","id":\#(id),"method":"ping"}"# + "\n").utf8))
        }
        return try server.end()
      }
    }.get()
    #expect(end == (true, 0))
  }
}
