import Foundation
import TestSupport
import Testing

/// The public Python client.
enum PythonClient {
  /// What one of its scripts says of a server.
  ///
  /// - Parameters:
  ///   - script: the script in `Python/`.
  ///   - server: the server among our programs.
  ///   - mode: how the client finds out the server's revision.
  static func report<Report: Decodable>(
    _: Report.Type = Report.self, by script: String, of server: String, mode: String,
    environment: [String: String] = [:]
  ) async throws -> Report {
    let python = try await PythonEnvironment.mcp.interpreter()
    let report = FileManager.default.temporaryDirectory.appending(path: "interop-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: report) }
    let path = SharedData.package.appending(path: "Tests/InteropTests/Python/\(script)").path
    let run = try await Command.run(
      python, [path, Command.built(server), mode, report.path], environment: environment, atMost: 150)
    try #require(run.status == 0, "\(run.output)")
    return try JSONDecoder().decode(Report.self, from: Data(contentsOf: report))
  }
}

/// An error of the protocol, as the client has heard it.
struct HeardError: Decodable {
  let code: Int
  let message: String
  /// As JSON.
  let data: String
}
