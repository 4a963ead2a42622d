import MCPKit

/// Serves the client that has started the program, over standard input and output.
///
/// Both belong to the protocol: what the program has to say to people goes to standard error.
@main
enum Main {
  static func main() async throws {
    try await __Name__.server(Handlers()).run()
  }
}
