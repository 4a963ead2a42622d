import Foundation
import TestSupport
import Testing

/// Who uses the library builds the library alone.
@Suite(.serialized, .timeLimit(.minutes(25))) struct ConsumerTests {
  let consumer: Consumer

  init() throws {
    consumer = try Consumer()
  }

  /// Without this, the tests below might pass because nothing looks where the poison is.
  @Test func thePoisonWorks() async throws {
    let file = consumer.folder.appending(path: "poison/poison.swift")
    try Data("import CYAML\n".utf8).write(to: file)
    let modules = SharedData.package.appending(path: "Sources/CYAML").path
    let run = try await Command.run(
      "swiftc", ["-typecheck", "-I", modules, file.path], environment: ["CPATH": consumer.poison.path],
      atMost: 120)
    #expect(run.status != 0)
    #expect(run.output.contains("libyaml is touched"))
  }

  @Test func aPackageBuildsWithoutTheGenerator() async throws {
    let build = try await consumer.built()
    try #require(build.status == 0, "\(build.output)")
    #expect(!build.output.contains("warning:"), "\(build.output)")
    let built = try consumer.modules()
    #expect(built.isSuperset(of: ["Consumer", "MCPKit", "MCPWire"]))
    for module in [
      "CYAML", "ProtocolModel", "ProtocolFiles", "SwiftEmitter", "ArgumentParser", "Crypto", "mcpgen",
    ] {
      #expect(!built.contains(module), "\(module) was built")
      #expect(build.output.firstMatch(of: try Regex("(Compiling|Emitting module) \(module)\\b")) == nil)
    }
  }

  @Test func itsServerAnswers() async throws {
    let build = try await consumer.built()
    try #require(build.status == 0, "\(build.output)")
    let run = try await consumer.answers(to: [
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18","#
        + #""capabilities":{},"clientInfo":{"name":"test","version":"1"}}}"#,
      #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"shout","arguments":{"text":"hey"}}}"#,
    ])
    #expect(run.status == 0)
    #expect(
      run.output.split(separator: "\n").last
        == #"{"jsonrpc":"2.0","id":1,"result":{"content":[{"type":"text","text":"HEY"}]}}"#)
  }
}
