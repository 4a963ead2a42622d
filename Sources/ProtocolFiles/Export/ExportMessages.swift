import MCPWire
import ProtocolModel

extension SchemaExport {
  /// A request or notification with its JSON-RPC envelope; without it, where it is only sent inside a result.
  static func schema(_ message: WireShape.Message, method: String, doc: String?) -> JSONValue {
    var members: [String: WireShape.Member] = ["method": .init(.constant(method), isRequired: true)]
    if message.from != .serverEmbedded {
      members["jsonrpc"] = .init(.constant("2.0"), isRequired: true)
      if message.kind == .request { members["id"] = .init(.builtin(.id), isRequired: true) }
    }
    if let params = message.params { members["params"] = params }
    return .object(documented(object(members), doc))
  }

  /// An error object with its one code.
  static func schema(_ error: WireShape.ErrorShape, doc: String?) -> JSONValue {
    var properties: JSONObject = [
      "code": ["type": "integer", "const": .number(JSONNumber(error.code))],
      "message": ["type": "string"],
    ]
    properties["data"] = .object(error.data.map { Self.schema($0) } ?? [:])
    var required: [JSONValue] = ["code", "message"]
    if error.data != nil { required.append("data") }
    return .object(
      documented(["type": "object", "properties": .object(properties), "required": .array(required)], doc))
  }
}
