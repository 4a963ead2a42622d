import MCPKit
import Testing

/// Writes down what passes, on its way in and out.
private struct Diary<Context: Sendable>: Middleware {
  let name: String
  let heard: Heard

  func handle(_ call: MethodCall<Context>, next: Next) async throws -> any ProtocolValue {
    heard.add("\(name) → \(call.facts.name)")
    defer { heard.add("\(name) ←") }
    return try await next(call)
  }
}

/// Gives a value of a type that the method does not have.
private struct Liar: Middleware {
  typealias Context = ServerContext

  func handle(_ call: MethodCall<ServerContext>, next: Next) async throws -> any ProtocolValue {
    EmptyResult()
  }
}

@Suite(.timeLimit(.minutes(15))) struct MiddlewareTests {
  private let info = Implementation(name: "library", version: "1")

  @Test func `it is around the handlers, the outermost first`() async throws {
    let heard = Heard()
    var options = ServerOptions()
    options.middleware = [
      Diary<ServerContext>(name: "a", heard: heard), Diary<ServerContext>(name: "b", heard: heard),
    ]
    let pair = try await Pair(.automatic, Server(info: info, handlers: Library(), options: options))
    _ = try await pair.client.listTools()
    #expect(heard.all == ["a → tools/list", "b → tools/list", "b ←", "a ←"])
    try await pair.close()
  }

  @Test func `a client's is around what it sends`() async throws {
    let heard = Heard()
    var options = ClientOptions()
    options.middleware = [Diary<OutgoingCall>(name: "a", heard: heard)]
    let server = Server(info: info, handlers: Library())
    let pair = try await Pair(.automatic, server, options: options)
    _ = try await pair.client.listTools()
    #expect(heard.all == ["a → tools/list", "a ←"])
    try await pair.close()
  }

  @Test func `a value of another type is an error inside the server`() async throws {
    var options = ServerOptions()
    options.middleware = [Liar()]
    let pair = try await Pair(.automatic, Server(info: info, handlers: Library(), options: options))
    let error = await #expect(throws: ProtocolError.self) { try await pair.client.listTools() }
    #expect(error?.code == .internalError)
    try await pair.close()
  }
}
