import Logging
import MCPKit
import Synchronization
import Testing

/// Handlers that handle nothing are told of.
@Suite struct IdleHandlersTests {
  private let log = Log()
  private let info = Implementation(name: "test", version: "2")

  private struct Forgetful: Sendable {}

  private func warnings(_ handlers: some Sendable, dynamic: DynamicFeatures = DynamicFeatures()) -> Int {
    var options = ServerOptions()
    options.logger = log.logger
    _ = Server(info: info, handlers: handlers, dynamic: dynamic, options: options)
    return log.lines.count
  }

  @Test func `a server that does nothing says so, with the type`() {
    #expect(warnings(Forgetful()) == 1)
    #expect(log.lines.first?.contains("Forgetful") == true)
  }

  @Test func `one that was given no handlers, or something else, says nothing`() {
    #expect(warnings(NoHandlers()) == 0)
    #expect(warnings(Forgetful(), dynamic: DynamicFeatures(tools: DynamicTools())) == 0)
  }

  @Test func `a client says so too`() async throws {
    let (mine, theirs) = InMemoryTransport.pair()
    theirs.close()
    var options = ClientOptions()
    options.logger = log.logger
    await #expect(throws: (any Error).self) {
      try await Client.connect(over: mine, info: info, handlers: Forgetful(), options: options)
    }
    #expect(log.lines.contains { $0.contains("Forgetful") })
  }
}

/// What has been logged.
private final class Log: Sendable {
  private let entries = Mutex<[String]>([])

  var lines: [String] { entries.withLock { $0 } }
  var logger: Logger { Logger(label: "test") { _ in Handler(log: self) } }

  private struct Handler: LogHandler {
    let log: Log
    var logLevel = Logger.Level.warning
    var metadata: Logger.Metadata = [:]

    init(log: Log) {
      self.log = log
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      log.entries.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") }
    }
  }
}
