import Foundation

extension Command {
  /// Runs a program on a thread of its own, so that other tests go on meanwhile, and ends it when it takes too long.
  ///
  /// - Throws: when it cannot be started.
  public static func run(
    _ program: String, _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:],
    atMost seconds: Int
  ) async throws -> Result {
    let limit = SharedData.package.appending(path: "scripts/lib/limit").path
    return try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(
          with: Swift.Result {
            try run("bash", [limit, "\(seconds)", program] + arguments, in: folder, environment: environment)
          })
      }
    }
  }
}
