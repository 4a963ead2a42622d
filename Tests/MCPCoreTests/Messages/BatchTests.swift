import MCPCore
import MCPModel
import MCPSupport
import Testing

/// Batches, in the one revision that has them. Source: `basic` of 2025-03-26; JSON-RPC 2.0, section 6.
@Suite struct BatchTests {
  private let table = MethodTable<TestContext>.forTests

  @Test(arguments: [
    (
      #"[{"jsonrpc":"2.0","id":1,"method":"id"}, {"jsonrpc":"2.0","method":"n"},"#
        + #"{"jsonrpc":"2.0","id":2,"method":"id"}]"#,
      Optional(#"[{"jsonrpc":"2.0","id":1,"result":"1"},{"jsonrpc":"2.0","id":2,"result":"2"}]"#)
    ),
    (#"[{"jsonrpc":"2.0","method":"note"}]"#, nil),
    (
      "[1]",
      #"[{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"a message must be an object"}}]"#
    ),
    // A batch holds messages, not batches.
    (
      #"[[{"jsonrpc":"2.0","id":1,"method":"id"}]]"#,
      #"[{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"a message must be an object"}}]"#
    ),
    ("[]", #"{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"a batch must not be empty"}}"#),
    (
      "[1,]",
      #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"#
        + #""not JSON: $[1]: expected a value, found \"]\" (at byte 3)"}}"#
    ),
    // A message alone is still a message.
    (#"{"jsonrpc":"2.0","id":1,"method":"id"}"#, #"{"jsonrpc":"2.0","id":1,"result":"1"}"#),
  ])
  func aBatchIsAnsweredAsOne(frame: String, answer: String?) async {
    #expect(await table.answer(frame, in: .v2025_03_26) == answer)
  }
}
