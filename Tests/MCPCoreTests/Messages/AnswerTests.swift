import MCPCore
import MCPModel
import MCPSupport
import Synchronization
import Testing

/// Frame in, frame out; nil: nothing is answered.
@Suite struct AnswerTests {
  private let table = MethodTable<TestContext>.forTests

  @Test(arguments: [
    (
      #"{"jsonrpc":"2.0","id":1,"method":"echo","params":{"x":[1.0,"é"]}}"#,
      #"{"jsonrpc":"2.0","id":1,"result":{"x":[1.0,"é"]}}"#
    ),
    // Members come in any order, with any white space; ones nobody knows are ignored.
    (
      #" { "params" : {"a": 4}, "later": {"id": 9}, "method": "double", "id": "a", "jsonrpc": "2.0" } "#,
      #"{"jsonrpc":"2.0","id":"a","result":8}"#
    ),
    // Absent parameters are an empty object, and so is null.
    (#"{"jsonrpc":"2.0","id":0,"method":"echo"}"#, #"{"jsonrpc":"2.0","id":0,"result":{}}"#),
    (#"{"jsonrpc":"2.0","id":-1,"method":"echo","params":null}"#, #"{"jsonrpc":"2.0","id":-1,"result":{}}"#),
    // The id comes back as it came.
    (#"{"jsonrpc":"2.0","id":"","method":"id"}"#, #"{"jsonrpc":"2.0","id":"","result":""}"#),
    (#"{"jsonrpc":"2.0","id":"7","method":"id"}"#, #"{"jsonrpc":"2.0","id":"7","result":"7"}"#),
    (
      #"{"jsonrpc":"2.0","id":9223372036854775807,"method":"id"}"#,
      #"{"jsonrpc":"2.0","id":9223372036854775807,"result":"9223372036854775807"}"#
    ),
  ])
  func aRequestIsAnswered(frame: String, answer: String) async {
    #expect(await table.answer(frame) == answer)
  }

  @Test(arguments: [
    (#"{"jsonrpc":"2.0","id":1,"method":"none"}"#, -32601, "there is no method none in 2025-06-18"),
    (#"{"jsonrpc":"2.0","id":1,"method":"old"}"#, -32601, "there is no method old in 2025-06-18"),
    (#"{"jsonrpc":"2.0","id":1,"method":"double"}"#, -32602, #"params: the member "a" is missing"#),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"double","params":{"b":1}}"#, -32602,
      #"params: the member "a" is missing"#
    ),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"double","params":{"a":"1"}}"#, -32602,
      "params.a: expected an integer, found a string"
    ),
    (
      #"{"params":{"names":["x",null],"a":1},"jsonrpc":"2.0","id":1,"method":"double"}"#, -32602,
      "params.names[1]: expected a string, found null"
    ),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"echo","params":[1]}"#, -32602,
      "params: expected an object, found an array"
    ),
    (#"{"jsonrpc":"2.0","id":1,"method":"refuse"}"#, 7, "no"),
    // What went wrong inside is nobody's business.
    (#"{"jsonrpc":"2.0","id":1,"method":"break"}"#, -32603, "break failed inside this program"),
    (#"{"jsonrpc":"2.0","id":1,"method":"nan"}"#, -32603, "nan failed inside this program"),
  ])
  func aFailureIsAnsweredWithItsID(frame: String, code: Int, message: String) async throws {
    let answer = try #require(await table.answer(frame))
    #expect(try Failure(answer) == Failure(id: "1", code: code, message: message))
  }

  @Test func anErrorOfTheProtocolIsAnsweredAsItIs() async {
    let frame = #"{"jsonrpc":"2.0","id":"x","method":"refuse","params":{"because":[1.50]}}"#
    let answer = #"{"jsonrpc":"2.0","id":"x","error":{"code":7,"message":"no","data":[1.50]}}"#
    #expect(await table.answer(frame) == answer)
  }

  @Test(arguments: [
    ("", "not JSON: $: the text ends too early (at byte 0)"),
    ("{", "not JSON: $: the text ends too early (at byte 1)"),
    ("hello", #"not JSON: $: expected a value, found "h" (at byte 0)"#),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"echo","params":{"a":[1,}}"#,
      #"not JSON: $.params.a[1]: expected a value, found "}" (at byte 57)"#
    ),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"echo"} {}"#,
      #"not JSON: $: expected the end of the text, found "{" (at byte 41)"#
    ),
  ])
  func whatIsNotJSONIsAnsweredWithoutAnID(frame: String, message: String) async throws {
    let answer = try #require(await table.answer(frame))
    #expect(try Failure(answer) == Failure(id: "null", code: -32700, message: message))
  }

  @Test(arguments: [
    ("1", "null", "a message must be an object"),
    (#""ping""#, "null", "a message must be an object"),
    ("null", "null", "a message must be an object"),
    (#"[{"jsonrpc":"2.0","id":1,"method":"echo"}]"#, "null", "a message must be an object"),
    ("{}", "null", #""jsonrpc" must be "2.0""#),
    (#"{"id":1,"method":"echo"}"#, "1", #""jsonrpc" must be "2.0""#),
    (#"{"jsonrpc":2.0,"id":1,"method":"echo"}"#, "1", #""jsonrpc" must be "2.0""#),
    (#"{"jsonrpc":"1.0","id":"a","method":"echo"}"#, #""a""#, #""jsonrpc" must be "2.0""#),
    (#"{"jsonrpc":"2.0","id":1}"#, "1", #""method" is missing"#),
    (#"{"jsonrpc":"2.0"}"#, "null", #""method" is missing"#),
    (#"{"jsonrpc":"2.0","id":1,"method":null}"#, "1", #""method" must be a string"#),
    (
      #"{"jsonrpc":"2.0","id":null,"method":"echo"}"#, "null",
      #""id" must be a string or an integer of 64 bits"#
    ),
    (
      #"{"jsonrpc":"2.0","id":1.5,"method":"echo"}"#, "null",
      #""id" must be a string or an integer of 64 bits"#
    ),
    (
      #"{"jsonrpc":"2.0","id":9223372036854775808,"method":"echo"}"#, "null",
      #""id" must be a string or an integer of 64 bits"#
    ),
    (
      #"{"jsonrpc":"2.0","id":{},"method":"echo"}"#, "null",
      #""id" must be a string or an integer of 64 bits"#
    ),
  ])
  func whatIsNoMessageIsAnInvalidRequest(frame: String, id: String, message: String) async throws {
    let answer = try #require(await table.answer(frame))
    #expect(try Failure(answer) == Failure(id: id, code: -32600, message: message))
  }

  @Test(arguments: [
    // Notifications, with and without a handler, fitting or not.
    #"{"jsonrpc":"2.0","method":"none","params":7}"#,
    #"{"jsonrpc":"2.0","method":"double","params":{"a":1}}"#,
    // Answers that nobody waits for, however odd.
    #"{"jsonrpc":"2.0","id":1,"result":{}}"#,
    #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"what?"}}"#,
    #"{"id":{},"result":null,"error":null}"#,
  ])
  func nothingIsAnswered(frame: String) async {
    #expect(await table.answer(frame) == nil)
  }

  @Test func theLastOfTwoMembersCounts() async {
    let frame =
      #"{"jsonrpc":"2.0","id":1,"id":2,"method":"none","method":"echo","params":[],"params":{"a":1}}"#
    #expect(await table.answer(frame) == #"{"jsonrpc":"2.0","id":2,"result":{"a":1}}"#)
  }

  @Test func aNotificationReachesItsHandler() async {
    let seen = Mutex<[Int]>([])
    var table = MethodTable<TestContext>()
    table.on(note) { params, _ in seen.withLock { $0.append(params.a) } }
    for params in [#"{"a":1}"#, "{}", #"{"a":2}"#] {
      #expect(await table.answer(#"{"jsonrpc":"2.0","method":"note","params":\#(params)}"#) == nil)
    }
    #expect(seen.withLock { $0 } == [1, 2])
  }

  private let note = NotificationMethod<Numbers>(
    MethodFacts(name: "note", kind: .notification, senders: [.init(by: .client)]))
}
