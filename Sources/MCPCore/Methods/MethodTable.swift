import MCPSupport

/// Which handler takes which method.
///
/// Generated code fills it from the handler protocols; `on(_:_:)` adds a single method, also one of your own.
public struct MethodTable<Context: Sendable>: Sendable {
  /// A request's handler, with the coding of its parameters and result around it.
  struct Request: Sendable {
    let facts: MethodFacts
    /// Decodes, handles, and writes the answer.
    let answer: @Sendable (RawParams, RequestID, Revision, Context) async throws -> [UInt8]
  }

  /// A notification's handler, with the decoding of its parameters before it.
  struct Notification: Sendable {
    let facts: MethodFacts
    let receive: @Sendable (RawParams, Context) async throws -> Void
  }

  /// By their names. One name may mean different methods in different revisions: what the protocol gave up, an
  /// extension may have taken over.
  private(set) var requests: [String: [Request]] = [:]
  private(set) var notifications: [String: [Notification]] = [:]

  /// Makes a table without methods.
  public init() {}

  /// Has a request answered by a handler. A later handler of the same method replaces an earlier one.
  public mutating func on<Params, Result>(
    _ method: RequestMethod<Params, Result>,
    _ handle: @escaping @Sendable (Params, Context) async throws -> Result
  ) {
    on(method, writtenFor: { _ in nil }, handle)
  }

  /// Has a request answered by a handler, in a revision that the result names, if it does: the answer that settles
  /// the revision of a session is itself written for it.
  package mutating func on<Params, Result>(
    _ method: RequestMethod<Params, Result>,
    writtenFor revisionOf: @escaping @Sendable (Result) -> Revision?,
    _ handle: @escaping @Sendable (Params, Context) async throws -> Result
  ) {
    let request = Request(facts: method.facts) { params, id, revision, context in
      let result = try await handle(try params.decode(Params.self), context)
      return try Answer.result(result, to: id, in: revisionOf(result) ?? revision)
    }
    requests[method.name, default: []].removeAll { $0.facts.revisions.overlaps(method.facts.revisions) }
    requests[method.name, default: []].append(request)
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

  /// The handler of a request in a revision.
  func request(_ method: String, in revision: Revision) -> Request? {
    requests[method]?.first { $0.facts.revisions.contains(revision) }
  }

  /// The handler of a notification in a revision.
  func notification(_ method: String, in revision: Revision) -> Notification? {
    notifications[method]?.first { $0.facts.revisions.contains(revision) }
  }
}
