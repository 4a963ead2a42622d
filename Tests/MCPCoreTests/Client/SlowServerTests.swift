import MCPKit
import Synchronization
import Testing

/// A server that is silent may be an old one, or one that is slow.
@Suite(.timeLimit(.minutes(15))) struct SlowServerTests {
  @Test(arguments: [
    (
      ##""error":{"code":-32022,"message":"no","data":{"supported":["2026-07-28"],"requested":"2025-11-25"}}"##,
      ["server/discover", "initialize", "server/discover"], Revision.v2026_07_28
    ),
    (
      ##""result":{"protocolVersion":"2025-06-18","capabilities":{},"serverInfo":{"name":"a","version":"1"}}"##,
      ["server/discover", "initialize"], .v2025_06_18
    ),
  ])
  func `a server that said nothing in time is asked again if it refuses a session`(
    toInitialize: String, asked: [String], revision: Revision
  ) async throws {
    let (mine, theirs) = InMemoryTransport.pair()
    let heard = Mutex<[String]>([])
    async let serving: Void = theirs.receive { frame in
      guard case .whole(let bytes) = frame, let message = try? JSONValue(json: bytes),
        let id = message["id"]?.intValue, let method = message["method"]?.stringValue
      else { return }
      let isFirst = heard.withLock { heard in
        heard.append(method)
        return heard.count == 1
      }
      if isFirst { return }
      let discovered = ##""result":{"supportedVersions":["2026-07-28"],"capabilities":{}}"##
      let answer = method == "initialize" ? toInitialize : discovered
      try? theirs.send(Array(#"{"jsonrpc":"2.0","id":\#(id),\#(answer)}"#.utf8))
    }
    var options = ClientOptions()
    options.probing = .milliseconds(1)
    let info = Implementation(name: "me", version: "1")
    let client = try await Client.connect(over: mine, info: info, options: options)
    #expect(client.server.revision == revision)
    #expect(heard.withLock { $0 } == asked)
    await client.close()
    try await serving
  }

  @Test func `a server that refuses a session and speaks nothing we know fails the connection`() async throws
  {
    let (mine, theirs) = InMemoryTransport.pair()
    async let serving: Void = theirs.receive { frame in
      guard case .whole(let bytes) = frame, let message = try? JSONValue(json: bytes),
        let id = message["id"]?.intValue, message["method"] == "initialize"
      else { return }
      let error =
        ##"{"code":-32022,"message":"no","data":{"supported":["2031-01-01"],"requested":"2025-11-25"}}"##
      try? theirs.send(Array(#"{"jsonrpc":"2.0","id":\#(id),"error":\#(error)}"#.utf8))
    }
    var options = ClientOptions()
    options.probing = .milliseconds(1)
    let info = Implementation(name: "me", version: "1")
    let error = await #expect(throws: ConnectionError.self) {
      try await Client.connect(over: mine, info: info, options: options)
    }
    #expect(error == .noCommonRevision(client: Revision.all, server: ["2031-01-01"]))
    try await serving
  }
}
