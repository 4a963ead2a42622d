import Foundation
import TestSupport
import Testing

/// The public Python client, in a virtual environment that later runs use again.
enum PythonClient {
  /// What its script says of a server.
  struct Report: Decodable {
    struct Echo: Decodable {
      struct Block: Decodable, Equatable {
        let type: String
        let text: String
      }

      let sent: String
      let isError: Bool
      let content: [Block]
    }

    struct Refusal: Decodable {
      let code: Int
    }

    let revision: String
    let server: String
    let tools: [String]
    let echoes: [Echo]
    let concurrent: [Echo]
    let withoutArguments: Bool
    let unknownTool: Refusal?
  }

  /// What the client says of the server `Echo`.
  ///
  /// - Parameters:
  ///   - mode: how it finds out the server's revision.
  ///   - tools: how many tools the server is to have.
  static func report(mode: String, tools: Int) async throws -> Report {
    let python = try await environment.interpreter()
    let report = FileManager.default.temporaryDirectory.appending(path: "interop-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: report) }
    let script = SharedData.package.appending(path: "Tests/InteropTests/echo_client.py").path
    let run = try await Command.run(
      python, [script, products.appending(path: "Echo").path, mode, report.path],
      environment: ["MCP_TOOLS": "\(tools)"], atMost: 120)
    try #require(run.status == 0, "\(run.output)")
    return try JSONDecoder().decode(Report.self, from: Data(contentsOf: report))
  }

  /// Where the package's programs were built to.
  private static var products: URL {
    #if os(macOS)
      Bundle(for: Anchor.self).bundleURL.deletingLastPathComponent()
    #else
      Bundle.main.bundleURL
    #endif
  }

  private final class Anchor {}

  static let environment = PythonEnvironment("mcp", major: 2)
}
