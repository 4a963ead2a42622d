import Logging
import MCPModel
import MCPSupport
import Synchronization

/// A server's end of one connection: frames in, frames out, and what has been agreed with the client.
public final class ServerSession: Sendable {
  private let methods: MethodTable<ServerContext>
  private let logger: Logger
  private let client: Mutex<ClientFacts>

  /// Starts a session.
  ///
  /// - Parameters:
  ///   - revision: the revision spoken until the client and the server have agreed on one.
  ///   - logger: is told what goes wrong inside the server.
  public init(
    _ methods: MethodTable<ServerContext>, revision: Revision, logger: Logger = Logger(label: "mcp.server")
  ) {
    self.methods = methods
    self.logger = logger
    self.client = Mutex(ClientFacts(revision: revision))
  }

  /// Takes a frame to its handler.
  ///
  /// - Returns: the answer; nil when there is nothing to answer.
  public func answer(_ frame: [UInt8]) async -> [UInt8]? {
    let client = client.withLock { $0 }
    return await methods.answer(frame, in: client.revision, logger: logger) { id in
      ServerContext(requestID: id, client: client, session: self)
    }
  }

  /// Takes what a transport received to its handler, and answers what was too long to be taken.
  ///
  /// - Returns: the answer; nil when there is nothing to answer.
  public func answer(_ received: ReceivedFrame) async -> [UInt8]? {
    switch received {
    case .whole(let frame):
      return await answer(frame)
    case .tooLong(let limit):
      return Answer.error(
        ProtocolError(code: .invalidRequest, message: "the message is longer than \(limit) bytes"), to: nil)
    }
  }

  /// Notes what the client and the server have agreed on, for all later messages.
  package func agree(on client: ClientFacts) {
    self.client.withLock { $0 = client }
  }
}
