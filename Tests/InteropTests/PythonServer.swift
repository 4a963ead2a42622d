import Foundation
import MCPKit
import MCPSubprocess
import TestSupport
import Testing

/// A server made with a Python library: `Python/mcp_server.py` and its like.
enum PythonServer: String, CaseIterable {
  case mcp, mcp1, fastmcp

  var environment: PythonEnvironment {
    switch self {
    case .mcp: .mcp
    case .mcp1: .mcp1
    case .fastmcp: .fastmcp
    }
  }

  /// The newest revision that it speaks.
  var newest: Revision { self == .mcp1 ? .v2025_11_25 : .v2026_07_28 }

  /// Each server with each way to talk that it knows.
  static let inEachEra: [(PythonServer, Negotiation)] = allCases.flatMap { server in
    server == .mcp1 ? [(server, .session)] : [(server, .session), (server, .stateless)]
  }

  /// Starts the server and talks with it.
  ///
  /// - Parameter probing: how long to wait for the answer which revisions it speaks. On a busy machine Python needs
  ///   long to start.
  func talk(
    _ negotiation: Negotiation, probing: Duration = .seconds(60), _ body: (Client) async throws -> Void
  ) async throws {
    try await skipUnlessInstalled()
    let script = SharedData.package.appending(path: "Tests/InteropTests/Python/\(rawValue)_server.py").path
    let command = ServerCommand(
      try await environment.interpreter(), arguments: [script],
      environment: ["FASTMCP_CHECK_FOR_UPDATES": "off", "FASTMCP_LOG_LEVEL": "ERROR"])
    var options = ClientOptions()
    options.negotiation = negotiation
    options.probing = probing
    let info = Implementation(name: "interop", version: "1.0.0")
    let client = try await Client.connect(info: info, options: options) {
      try await SubprocessTransport.start(command)
    }
    do {
      try await body(client)
    } catch {
      await client.close()
      throw error
    }
    await client.close()
  }

  /// With `CI=true` the test goes on, and fails for want of the library.
  private func skipUnlessInstalled() async throws {
    guard let reason = await environment.obstacle() else { return }
    // What cancels a case is not printed, so that it would seem to have passed.
    Issue.record("skipped: \(reason)", severity: .warning)
    try Test.cancel("\(reason)")
  }
}

extension CallToolResult {
  /// The texts of the content.
  var texts: [String] {
    content.compactMap { if case .text(let content) = $0 { content.text } else { nil } }
  }
}
