#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Threads of the system, for work that blocks.
enum SystemThread {
  /// Runs a body on a thread of its own.
  ///
  /// - Throws: when the system gives no thread.
  static func run(_ body: @escaping @Sendable () -> Void) throws(TransportError) {
    let context = Unmanaged.passRetained(Work(body))
    #if canImport(Darwin) || canImport(Musl)
      var thread: pthread_t?
      let code = pthread_create(&thread, nil, { SystemThread.main($0) }, context.toOpaque())
    #else
      var thread = pthread_t()
      let code = pthread_create(&thread, nil, { SystemThread.main($0) }, context.toOpaque())
    #endif
    guard code == 0 else {
      context.release()
      throw .system(call: "pthread_create", code: code)
    }
    #if canImport(Darwin) || canImport(Musl)
      if let thread { pthread_detach(thread) }
    #else
      pthread_detach(thread)
    #endif
  }

  /// A thread's whole life. Apple's systems promise a context, the others do not.
  private static func main(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
    return nil
  }

  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }
}
