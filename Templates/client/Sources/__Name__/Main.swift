import Foundation
import MCPKit
import MCPSubprocess

/// Starts a server as a process of its own, and talks with it.
@main
enum Main {
  static func main() async {
    do {
      try await run(Request(CommandLine.arguments.dropFirst()))
    } catch {
      // Where the server has ended, this has the end of its standard error.
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(error is UsageError ? 64 : 1)
    }
  }

  private static func run(_ request: Request) async throws {
    let info = Implementation(name: "__name__", version: "0.1.0")
    let client = try await Client.connect(info: info, handlers: Handlers()) {
      try await SubprocessTransport.start(request.server)
    }
    do {
      for line in try await talk(with: client, request) { print(line) }
    } catch {
      await client.close()
      throw error
    }
    await client.close()
  }
}
