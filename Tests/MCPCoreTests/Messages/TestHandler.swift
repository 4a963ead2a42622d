import Logging
import MCPModel
import MCPSupport
import MCPWire

@testable import MCPCore

/// Takes messages to the methods of a table, in one revision.
struct TestHandler: PeerHandler {
  let table: MethodTable<TestContext>
  let revision: Revision

  var allowsBatches: Bool { revision.allowsBatches }

  func receive(_ request: IncomingRequest) -> Reception {
    guard let handler = table.request(request.message.method, in: revision) else {
      let error = ProtocolError.noMethod(request.message.method, in: revision, for: .server)
      return .answer(Answer.error(error, to: request.id))
    }
    return .work {
      await handler.frame(
        request.params, to: request.id, in: revision, TestContext(id: request.id), logger: .silent)
    }
  }

  func receive(_ notification: IncomingNotification) -> (@Sendable () async -> Void)? {
    guard let handler = table.notification(notification.message.method, in: revision) else { return nil }
    return { await handler.take(notification.params, TestContext(id: nil), logger: .silent) }
  }

  func receive(_ fault: EnvelopeFault, in frame: [UInt8]?) -> [UInt8]? {
    Answer.error(fault.error, to: fault.id)
  }
}

extension Logger {
  /// A logger that says nothing.
  static var silent: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }
}

/// What a peer answers to frames; it ends when it has answered them.
func answers(
  to frames: [String], by handler: some PeerHandler, options: PeerOptions = PeerOptions()
) async -> [String] {
  let (mine, theirs) = InMemoryTransport.pair()
  let peer = Peer(theirs, options: options, logger: .silent)
  async let running: Void? = try? await peer.run(handler)
  async let heard = mine.received()
  for frame in frames { try? mine.send(Array(frame.utf8)) }
  mine.endSending()
  _ = await running
  return await heard
}

extension InMemoryTransport {
  /// Everything that comes, as text.
  func received() async -> [String] {
    let frames = Frames()
    try? await receive { frame in
      if case .whole(let bytes) = frame { await frames.append(String(decoding: bytes, as: UTF8.self)) }
    }
    return await frames.all
  }

  private actor Frames {
    private(set) var all: [String] = []

    func append(_ frame: String) { all.append(frame) }
  }
}

extension MethodTable where Context == TestContext {
  /// Text in, text out.
  func answer(_ frame: String, in revision: Revision = .v2025_06_18) async -> String? {
    await answers(to: [frame], by: TestHandler(table: self, revision: revision)).first
  }
}
