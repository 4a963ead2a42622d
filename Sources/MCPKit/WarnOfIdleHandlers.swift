import Logging

extension Logger {
  /// Says that a value given as handlers handles nothing: most often, its type was meant to conform to a protocol.
  func warn<Context>(ofIdle handlers: some Sendable, in methods: MethodTable<Context>) {
    guard methods.isEmpty, !(handlers is NoHandlers) else { return }
    warning(
      "the handlers handle nothing: their type conforms to no handler protocol",
      metadata: ["handlers": "\(type(of: handlers))"])
  }
}
