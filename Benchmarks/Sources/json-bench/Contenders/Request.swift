import MCPModel
import MCPSupport
import MCPWire

/// A request, opened and decoded as the runtime does it.
///
/// The runtime's own envelope is nobody else's business, so that this package cannot see it. Here are the same calls of
/// the reader in the same order: one pass over the frame, then one over the parameters, where they lie.
struct Request {
  var version = ""
  var id: RequestID = 0
  var method = ""
  var params: CallToolRequestParams

  /// - Throws: when the frame is not JSON, or a member is missing or of another kind.
  init(frame: [UInt8]) throws(JSONError) {
    var paramsRange = 0..<0
    var reader = JSONReader(frame)
    try reader.beginObject()
    while let key = try reader.nextKey() {
      switch key {
      case "jsonrpc": version = try reader.readString()
      case "id":
        id =
          try reader.peekKind() == .string
          ? .string(try reader.readString()) : .integer(try reader.readNumber().int ?? 0)
      case "method": method = try reader.readString()
      case "params":
        _ = try reader.peekKind()
        let start = reader.offset
        try reader.skipValue()
        paramsRange = start..<reader.offset
      default: try reader.skipValue()
      }
    }
    try reader.finish()
    var paramsReader = JSONReader(frame, in: paramsRange)
    params = try CallToolRequestParams(json: &paramsReader)
  }
}
