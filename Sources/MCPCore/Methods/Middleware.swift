import MCPSupport

/// Something around the handling of calls: it sees the method, the typed parameters and the context, and may change,
/// answer or refuse them.
///
///     struct Timing: Middleware<ServerContext> {     // a client's: Middleware<OutgoingCall>
///       func handle(_ call: MethodCall<ServerContext>, next: Next) async throws -> any ProtocolValue {
///         let start = ContinuousClock.now
///         defer { print("\(call.facts.name) took \(ContinuousClock.now - start)") }
///         return try await next(call)
///       }
///     }
///
/// What sees frames, also those that are no messages, is a decorator of a transport.
public protocol Middleware<Context>: Sendable {
  /// What the calls are about: those that a server or a client receives, or those that a client sends.
  associatedtype Context: Sendable

  /// What comes after: the next middleware, or the handler.
  typealias Next = @Sendable (MethodCall<Context>) async throws -> any ProtocolValue

  /// Handles a call.
  ///
  /// - Returns: a value of the type that the method answers.
  /// - Throws: as handlers do.
  func handle(_ call: MethodCall<Context>, next: Next) async throws -> any ProtocolValue
}

/// A call on its way to its handler.
public struct MethodCall<Context: Sendable>: Sendable {
  /// What the description says about the method.
  public let facts: MethodFacts
  /// The parameters, of the type that the method takes.
  public var params: any ProtocolValue
  /// What the handler gets to know.
  public let context: Context

  /// Makes a call.
  public init(facts: MethodFacts, params: any ProtocolValue, context: Context) {
    self.facts = facts
    self.params = params
    self.context = context
  }
}

/// The middleware of a side, the outermost first.
struct MiddlewareChain<Context: Sendable>: Sendable {
  private let all: [any Middleware<Context>]

  init(_ all: [any Middleware<Context>]) {
    self.all = all
  }

  var isEmpty: Bool { all.isEmpty }

  /// Takes a call through all of them to its handler.
  ///
  /// - Throws: as the handler, and when a middleware gives parameters or a result of another type.
  func callAsFunction<Params: ProtocolValue, Result: ProtocolValue>(
    _ facts: MethodFacts, _ params: Params, _ context: Context,
    _ handle: @escaping @Sendable (Params, Context) async throws -> Result
  ) async throws -> Result {
    if all.isEmpty { return try await handle(params, context) }
    let handler: @Sendable (MethodCall<Context>) async throws -> any ProtocolValue = { call in
      guard let params = call.params as? Params else {
        throw MiddlewareError(
          method: facts.name, expected: "\(Params.self)", found: "\(type(of: call.params))")
      }
      return try await handle(params, call.context)
    }
    let chain = all.reversed().reduce(handler) { next, middleware in
      { call in try await Self.run(middleware, call, next) }
    }
    let result = try await chain(MethodCall(facts: facts, params: params, context: context))
    guard let result = result as? Result else {
      throw MiddlewareError(method: facts.name, expected: "\(Result.self)", found: "\(type(of: result))")
    }
    return result
  }

  private static func run(
    _ middleware: some Middleware<Context>, _ call: MethodCall<Context>,
    _ next: @escaping @Sendable (MethodCall<Context>) async throws -> any ProtocolValue
  ) async throws -> any ProtocolValue {
    try await middleware.handle(call, next: next)
  }
}

/// A middleware has given a value of a type that the method does not have.
struct MiddlewareError: Error, CustomStringConvertible {
  let method: String
  let expected: String
  let found: String

  var description: String { "a middleware gave \(found) for \(method), which takes \(expected)" }
}
