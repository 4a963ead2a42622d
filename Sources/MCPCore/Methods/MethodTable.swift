import MCPModel
import MCPSupport

/// Which handler takes which method.
///
/// Generated code fills it from the handler protocols; `on(_:_:)` adds a single method, also one of your own.
public struct MethodTable<Context: Sendable>: Sendable {
  /// A request's handler, with the coding of its parameters and result around it.
  ///
  /// It is shared, not copied: each request holds it.
  final class Request: Sendable {
    let facts: MethodFacts
    /// Decodes, handles, and writes the answer.
    let answer: @Sendable (RawParams, RequestID, Revision, Context) async throws -> [UInt8]

    init(
      facts: MethodFacts,
      answer: @escaping @Sendable (RawParams, RequestID, Revision, Context) async throws -> [UInt8]
    ) {
      self.facts = facts
      self.answer = answer
    }
  }

  /// A notification's handler, with the decoding of its parameters before it.
  struct Notification: Sendable {
    let facts: MethodFacts
    /// Decodes and handles.
    let receive: @Sendable (RawParams, Context) async throws -> Void
  }

  /// By their names. One name may mean different methods in different revisions: what the protocol gave up, an
  /// extension may have taken over.
  private(set) var requests: [String: [Request]] = [:]
  private(set) var notifications: [String: [Notification]] = [:]
  private let middleware: MiddlewareChain<Context>

  /// Makes a table without methods.
  ///
  /// - Parameter middleware: what every request passes on its way to its handler, the outermost first.
  public init(middleware: [any Middleware<Context>] = []) {
    self.middleware = MiddlewareChain(middleware)
  }

  /// Whether nothing is handled.
  package var isEmpty: Bool { requests.isEmpty && notifications.isEmpty }

  /// Has a request answered by a handler. A later handler of the same method replaces an earlier one.
  public mutating func on<Params, Result>(
    _ method: RequestMethod<Params, Result>,
    _ handle: @escaping @Sendable (Params, Context) async throws -> Result
  ) {
    let (facts, middleware) = (method.facts, middleware)
    set(facts) { params, id, revision, context in
      let params = try params.decode(Params.self)
      // Most servers have no middleware, and are spared the way around it.
      let result =
        middleware.isEmpty
        ? try await handle(params, context) : try await middleware(facts, params, context, handle)
      return try Answer.result(result, to: id, in: revision)
    }
  }

  /// Has a notification received by a handler. A later handler of the same method replaces an earlier one.
  public mutating func on<Params>(
    _ method: NotificationMethod<Params>,
    _ receive: @escaping @Sendable (Params, Context) async throws -> Void
  ) {
    let notification = Notification(facts: method.facts) { params, context in
      try await receive(try params.decode(Params.self), context)
    }
    notifications[method.name, default: []].removeAll { $0.facts.revisions.overlaps(method.facts.revisions) }
    notifications[method.name, default: []].append(notification)
  }

  private mutating func set(
    _ facts: MethodFacts,
    _ answer: @escaping @Sendable (RawParams, RequestID, Revision, Context) async throws -> [UInt8]
  ) {
    requests[facts.name, default: []].removeAll { $0.facts.revisions.overlaps(facts.revisions) }
    requests[facts.name, default: []].append(Request(facts: facts, answer: answer))
  }

  /// The handler of a request in a revision.
  func request(_ method: String, in revision: Revision) -> Request? {
    requests[method]?.first { $0.facts.revisions.contains(revision) }
  }

  /// The handler of a notification in a revision.
  func notification(_ method: String, in revision: Revision) -> Notification? {
    notifications[method]?.first { $0.facts.revisions.contains(revision) }
  }
}

extension MethodTable where Context == ServerContext {
  /// Has a request answered by a handler, whose result is told to be this server's in the revisions that want it.
  public mutating func on<Params, Result: ProtocolResult>(
    _ method: RequestMethod<Params, Result>,
    _ handle: @escaping @Sendable (Params, ServerContext) async throws -> Result
  ) {
    let (facts, middleware) = (method.facts, middleware)
    set(facts) { params, id, revision, context in
      let params = try params.decode(Params.self)
      var result =
        middleware.isEmpty
        ? try await handle(params, context) : try await middleware(facts, params, context, handle)
      context.sign(&result)
      return try Answer.result(result, to: id, in: revision)
    }
  }
}
