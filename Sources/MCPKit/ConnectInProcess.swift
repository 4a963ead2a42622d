extension Client {
  /// Connects with a server of the same process, such as one under test. It serves until the client is closed.
  ///
  ///     let client = try await Client.connect(to: Weather.server(Forecaster()))
  ///     let sky = try await Weather.Client(client).describeSky(.init(city: "Bern"))
  ///
  /// - Throws: as `connect(over:)`.
  public static func connect(
    to server: Server, info: Implementation = Implementation(name: "in-process", version: "1.0.0"),
    handlers: some Sendable = NoHandlers(), options: ClientOptions = ClientOptions()
  ) async throws -> Client {
    let (mine, theirs) = InMemoryTransport.pair()
    Task {
      do {
        try await server.serve(theirs)
      } catch {
        // A server that cannot serve, or whose connection broke, has nobody else to tell.
        options.logger.error("the server has ended", metadata: ["reason": "\(error)"])
        theirs.close()
      }
    }
    return try await connect(over: mine, info: info, handlers: handlers, options: options)
  }
}
