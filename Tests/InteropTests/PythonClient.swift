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
    let python = try await environment.value
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

  /// A trait that skips tests where the client is not to be had. With `CI=true` they run, and fail for want of it.
  static let isAvailable: ConditionTrait = .enabled("needs python3 with venv, and PyPI the first time") {
    if ProcessInfo.processInfo.environment["CI"] == "true" { return true }
    do {
      _ = try await environment.value
      return true
    } catch is Unavailable {
      return false
    }
  }

  private struct Unavailable: Error {}

  private static let environment = Task {
    let folder = SharedData.package.appending(path: ".build/interop-venv").path
    let python = folder + "/bin/python"
    let installed = "import importlib.metadata as m; assert m.version('mcp').startswith('2.')"
    if try await Command.run(python, ["-c", installed], atMost: 60).status == 0 { return python }
    for (program, arguments) in [
      ("python3", ["-m", "venv", "--clear", folder]),
      (python, ["-m", "pip", "install", "--quiet", "mcp>=2,<3"]),
    ] {
      let run = try await Command.run(program, arguments, atMost: 300)
      if run.status != 0 {
        print("There is no Python client: \(program) says: \(run.output)")
        throw Unavailable()
      }
    }
    return python
  }
}
