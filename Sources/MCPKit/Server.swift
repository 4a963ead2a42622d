/// A server of the Model Context Protocol.
///
///     struct Weather: ToolsHandler { … }
///
///     let server = Server(info: Implementation(name: "weather", version: "1.0.0"), handlers: Weather())
///     try await server.run()
///
/// What the server can do follows from the handler protocols that `handlers` conforms to. What goes wrong inside the
/// server is logged with swift-log under the label `mcp.server`, to standard error unless the program says otherwise.
public struct Server: Sendable {
  /// The name and version that clients get to see.
  public let info: Implementation
  /// What a model should know about the server, told to each client.
  public let instructions: String?
  /// What the server tells clients it can do.
  public let capabilities: ServerCapabilities

  private let methods: MethodTable<ServerContext>

  /// Makes a server.
  ///
  /// - Parameters:
  ///   - info: the name and version that clients get to see.
  ///   - instructions: what a model should know about the server.
  ///   - handlers: a value that conforms to one or more of the generated handler protocols.
  ///   - extensions: the extensions of the protocol that the server has, where the handlers do what they ask.
  public init(
    info: Implementation, instructions: String? = nil, handlers: some Sendable,
    extensions: [any ProtocolExtension.Type] = []
  ) {
    self.info = info
    self.instructions = instructions
    var capabilities = ServerCapabilities(of: handlers)
    var methods = MethodTable<ServerContext>()
    methods.register(handlers)
    for `extension` in extensions {
      guard let settings = `extension`.serverSettings(of: handlers) else { continue }
      capabilities.declaredExtensions = capabilities.declaredExtensions ?? [:]
      capabilities.declaredExtensions?[`extension`.id] = settings
      `extension`.register(handlers, on: &methods)
    }
    self.capabilities = capabilities
    methods.registerSession(info: info, instructions: instructions, capabilities: capabilities)
    self.methods = methods
  }

  /// Starts a session with one client, for transports of your own: frames in, frames out.
  public func session() -> ServerSession {
    ServerSession(methods, revision: .newestOfSessions)
  }

  /// Serves the client at standard input and output, until the input ends or the client reads no more.
  ///
  /// Nothing else may write to standard output meanwhile.
  ///
  /// - Throws: `TransportError` when the input cannot be read or the output cannot be written.
  public func run() async throws {
    try await run(input: 0, output: 1)
  }

  /// Serves the client at two file descriptors, one message a line, until the input ends or the client reads no more.
  ///
  /// - Throws: `TransportError` when the input cannot be read or the output cannot be written.
  public func run(input: CInt, output: CInt) async throws {
    let session = session()
    let connection = try LineConnection(input: input, output: output)
    do {
      try await connection.serve { await session.answer($0) }
    } catch TransportError.closedByPeer {
      // A client that has gone is an end like any other.
    }
  }
}
