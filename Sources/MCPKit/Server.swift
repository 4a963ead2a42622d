import Logging

/// A server of the Model Context Protocol.
///
///     struct Weather: ToolsHandler { … }
///
///     let server = Server(info: Implementation(name: "weather", version: "1.0.0"), handlers: Weather())
///     try await server.run()
///
/// What the server can do follows from the handler protocols that `handlers` conforms to. It speaks to clients of every
/// revision, with and without sessions, on one connection. What goes wrong inside is logged with swift-log under the
/// label `mcp.server`, to standard error unless the program says otherwise.
public struct Server: Sendable {
  /// What the server tells clients it can do.
  public var capabilities: ServerCapabilities { description.capabilities }

  private let description: ServerDescription
  private let methods: MethodTable<ServerContext>
  private let options: ServerOptions
  private let duplicate: DuplicateRoute?
  private let connections = Connections()

  /// Makes a server.
  ///
  /// - Parameters:
  ///   - info: the name and version that clients get to see.
  ///   - instructions: what a model should know about the server; what its services say where it is nil.
  ///   - handlers: a value that conforms to one or more of the generated handler protocols.
  ///   - services: described tools, prompts and resources, beside those of the handlers.
  ///   - dynamic: tools, prompts and resources that may come and go.
  ///   - extensions: the extensions of the protocol that the server has, where the handlers do what they ask.
  ///   - options: everything else.
  ///   - register: adds handlers of single methods, such as of notifications.
  public init(
    info: Implementation, instructions: String? = nil, handlers: some Sendable = NoHandlers(),
    services: [ServiceRoutes] = [], dynamic: DynamicFeatures = DynamicFeatures(),
    extensions: [any ProtocolExtension.Type] = [],
    options: ServerOptions = ServerOptions(),
    register: (inout MethodTable<ServerContext>) -> Void = { _ in }
  ) {
    var capabilities = ServerCapabilities(of: handlers)
    var methods = MethodTable<ServerContext>(middleware: options.middleware)
    methods.register(handlers)
    let routes = RoutesOfServer(services: services, dynamic: dynamic)
    routes.register(on: &methods, beside: handlers, logger: options.logger)
    routes.declare(in: &capabilities)
    for `extension` in extensions {
      guard let settings = `extension`.serverSettings(of: handlers) else { continue }
      capabilities.declaredExtensions = capabilities.declaredExtensions ?? [:]
      capabilities.declaredExtensions?[`extension`.id] = settings
      `extension`.register(handlers, on: &methods)
    }
    register(&methods)
    options.logger.warn(ofIdle: handlers, in: methods)
    options.declare(&capabilities)
    dynamic.tell(connections)
    let described = services.compactMap(\.instructions)
    duplicate = routes.duplicate
    self.methods = methods
    self.options = options
    self.description = ServerDescription(
      info: info,
      instructions: instructions ?? (described.isEmpty ? nil : described.joined(separator: "\n\n")),
      capabilities: capabilities, revisions: options.revisions)
  }

  /// Serves a client until it ends the connection.
  ///
  /// - Throws: `UnhandledCapability` where the server declares what it has no handler for, `DuplicateRoute` where two of
  ///   its services have the same, `TransportError` when the connection broke. A client that has gone is an end like any
  ///   other.
  public func serve(_ transport: some Transport) async throws {
    if let duplicate { throw duplicate }
    if let unhandled = methods.unhandled(capabilities, in: options.revisions).first { throw unhandled }
    let connection = ServerConnection(
      description, methods, over: transport, options: options.peer, logger: options.logger)
    do {
      try await withTaskCancellationHandler {
        try await connections.serving(connection) { try await connection.run() }
      } onCancel: {
        transport.close()
      }
    } catch TransportError.closedByPeer {
      // It read no more, so there is nothing left to tell it.
    }
  }

  /// Serves the client at standard input and output, until the input ends or the client reads no more.
  ///
  /// Meanwhile the two belong to the protocol: what the program prints goes to standard error.
  ///
  /// - Throws: `TransportError` when the input cannot be read or the output cannot be written.
  public func run() async throws {
    let streams = try StandardStreams.take()
    try await run(input: streams.input, output: streams.output)
  }

  /// Serves the client at two file descriptors, one message a line, until the input ends or the client reads no more.
  ///
  /// - Throws: `TransportError` when the input cannot be read or the output cannot be written.
  public func run(input: CInt, output: CInt) async throws {
    try await serve(
      LineTransport(input: input, output: output, maximumLength: options.peer.limits.bytes))
  }
}

/// How a server behaves, beside what its handlers do.
public struct ServerOptions: Sendable {
  /// What the server allows its clients, and itself.
  public var peer = PeerOptions()
  /// The revisions that the server speaks.
  public var revisions = Revision.all
  /// What every request passes on its way to its handler, the outermost first.
  public var middleware: [any Middleware<ServerContext>] = []
  /// Changes what the server tells clients it can do, such as that it tells when lists change.
  public var declare: @Sendable (inout ServerCapabilities) -> Void = { _ in }
  /// Is told what goes wrong inside.
  public var logger = Logger(label: "mcp.server")

  /// Makes options.
  public init() {}
}
