import Logging

/// A client of the Model Context Protocol, connected with one server.
///
///     let client = try await Client.connect(over: transport, info: Implementation(name: "me", version: "1.0.0"))
///     let tools = try await client.listTools().tools
///     await client.close()
///
/// It finds out which revision the server speaks. The protocol's calls are methods of the client; what the two have not
/// agreed on is refused before it is sent.
public final class Client: Sendable {
  /// What is known about the server. It may be kept, and given to the next connection with it.
  public let server: ServerFacts

  private let connection: ClientConnection
  private let messages: Task<Void, Never>

  private init(_ server: ServerFacts, _ connection: ClientConnection, _ messages: Task<Void, Never>) {
    self.server = server
    self.connection = connection
    self.messages = messages
  }

  deinit {
    connection.peer.close(reason: Self.closed)
  }

  /// Connects with a server.
  ///
  /// - Parameters:
  ///   - transport: the connection, which then is the client's.
  ///   - info: the name and version that the server gets to see.
  ///   - handlers: a value that conforms to the generated handler protocols of what the client can do.
  ///   - extensions: the extensions of the protocol that the client has, where the handlers do what they ask.
  ///   - options: everything else.
  ///   - register: adds handlers of single methods, such as of notifications.
  /// - Throws: `ConnectionError` when the two have no revision in common or the server does not answer, and what calls
  ///   throw.
  public static func connect(
    over transport: some Transport, info: Implementation, handlers: some Sendable = NoHandlers(),
    extensions: [any ProtocolExtension.Type] = [], options: ClientOptions = ClientOptions(),
    register: (inout MethodTable<ClientContext>) -> Void = { _ in }
  ) async throws -> Client {
    let parts = Parts(info, handlers, extensions, options, register)
    return try await connect(over: transport, parts, options.negotiation)
  }

  /// Connects with a server that may end when it is asked what it does not understand: then it is started again, and
  /// asked nothing.
  ///
  /// - Parameters:
  ///   - connector: makes the connection; called a second time where the first ended at the question.
  /// - Throws: as `connect(over:)`, and what the connector throws.
  public static func connect(
    info: Implementation, handlers: some Sendable = NoHandlers(),
    extensions: [any ProtocolExtension.Type] = [], options: ClientOptions = ClientOptions(),
    register: (inout MethodTable<ClientContext>) -> Void = { _ in },
    to connector: @Sendable () async throws -> any Transport
  ) async throws -> Client {
    let parts = Parts(info, handlers, extensions, options, register)
    do {
      return try await connect(over: connector(), parts, options.negotiation)
    } catch CallError.disconnected where options.negotiation == .automatic && options.known == nil {
      return try await connect(over: connector(), parts, .session)
    }
  }

  /// Ends the connection: the server is told, by the end of its input, and what is under way here is given up.
  ///
  /// It waits until nothing of the connection is left: a server's process is gone when it returns. Calls that come
  /// after it fail.
  public func close() async {
    connection.peer.close(reason: Self.closed)
    await messages.value
    await connection.peer.transport.ended()
  }

  private static let closed = "this client was closed"

  /// Sends several requests in one message, and waits for all answers. Only 2025-03-26 has that.
  ///
  /// - Throws: `CallError.notNegotiated` in other revisions; what befalls one of them is in its result.
  public func send(_ batch: CallBatch, options: CallOptions = CallOptions()) async throws -> CallBatch.Results
  {
    try await connection.call(batch, options: options)
  }

  /// Sends a notification.
  ///
  /// - Throws: `CallError` when it cannot be sent.
  public func notify<Params>(_ method: NotificationMethod<Params>, _ params: Params) throws {
    try connection.notify(method, params)
  }

  private static func connect(
    over transport: any Transport, _ parts: Parts, _ negotiation: Negotiation
  ) async throws -> Client {
    let options = parts.options
    let connection = ClientConnection(
      parts.description, parts.methods, over: transport, middleware: options.middleware,
      options: options.peer, logger: options.logger)
    let messages = Task {
      do throws(TransportError) {
        try await connection.peer.run(connection)
      } catch {
        options.logger.debug("the connection has ended", metadata: ["reason": "\(error)"])
      }
    }
    do {
      try await connection.open(negotiation, known: options.known, probing: options.probing)
      guard let server = connection.server else { throw CancellationError() }
      return Client(server, connection, messages)
    } catch {
      transport.close()
      await messages.value
      // Nothing is to be left behind where the program ends at the error.
      await transport.ended()
      throw connection.explaining(error)
    }
  }

  /// What a client is made of, whatever it is connected with.
  private struct Parts {
    let description: ClientDescription
    let methods: MethodTable<ClientContext>
    let options: ClientOptions

    init(
      _ info: Implementation, _ handlers: some Sendable, _ extensions: [any ProtocolExtension.Type],
      _ options: ClientOptions, _ register: (inout MethodTable<ClientContext>) -> Void
    ) {
      var capabilities = ClientCapabilities(of: handlers)
      var methods = MethodTable<ClientContext>()
      methods.register(handlers)
      for `extension` in extensions {
        guard let settings = `extension`.clientSettings(of: handlers) else { continue }
        capabilities.declaredExtensions = capabilities.declaredExtensions ?? [:]
        capabilities.declaredExtensions?[`extension`.id] = settings
        `extension`.register(handlers, on: &methods)
      }
      register(&methods)
      options.logger.warn(ofIdle: handlers, in: methods)
      options.declare(&capabilities)
      description = ClientDescription(info: info, capabilities: capabilities, revisions: options.revisions)
      self.methods = methods
      self.options = options
    }
  }
}

extension Client: ServerCaller {
  /// Sends a request and waits for its result.
  ///
  /// - Throws: as `ServerCaller`.
  public func call<Params, Result>(
    _ method: RequestMethod<Params, Result>, _ params: Params, options: CallOptions
  ) async throws -> Result {
    try await connection.call(method, params, options: options)
  }
}

/// Handles nothing.
public struct NoHandlers: Sendable {
  /// Makes no handlers.
  public init() {}
}

/// How a client behaves, beside what its handlers do.
public struct ClientOptions: Sendable {
  /// How the client finds out which revision the server speaks.
  public var negotiation = Negotiation.automatic
  /// What an earlier connection found out about the same server; then it is not asked again.
  public var known: ServerFacts?
  /// How long to wait for a server that may not understand the question which revisions it speaks.
  public var probing = Duration.seconds(5)
  /// What the client allows the server, and itself.
  public var peer = PeerOptions()
  /// The revisions that the client speaks.
  public var revisions = Revision.all
  /// What every call passes on its way to the server, the outermost first.
  public var middleware: [any Middleware<OutgoingCall>] = []
  /// Changes what the client tells servers it can do.
  public var declare: @Sendable (inout ClientCapabilities) -> Void = { _ in }
  /// Is told what goes wrong inside.
  public var logger = Logger(label: "mcp.client")

  /// Makes options.
  public init() {}
}
