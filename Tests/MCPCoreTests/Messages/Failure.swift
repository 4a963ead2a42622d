import MCPCore
import MCPWire

/// An answer with an error, taken apart.
struct Failure: Equatable {
  /// The id as JSON.
  var id: String
  var code: Int
  var message: String

  init(id: String, code: Int, message: String) {
    self.id = id
    self.code = code
    self.message = message
  }

  /// Takes apart an answer that has these members and no others.
  init(_ answer: String) throws {
    let answer = try JSONObject(json: answer)
    let error = try ProtocolError(json: answer["error"]?.jsonBytes() ?? [])
    self.init(
      id: answer["id"]?.description ?? "absent", code: error.code.rawValue, message: error.message)
    guard answer.keys == ["jsonrpc", "id", "error"], answer["jsonrpc"] == "2.0" else {
      throw ProtocolError(code: 0, message: "no answer with an error: \(answer)")
    }
  }
}
