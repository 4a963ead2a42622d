import MCPModel
import MCPSupport
import MCPWire

/// A request, opened and decoded as the runtime does it.
///
/// The runtime's own envelope is not for other packages. Here are the same calls of the reader in the same order: one
/// pass over the frame, then one over the parameters, where they lie.
struct Request {
  let version: String
  let id: RequestID
  let method: String
  let params: CallToolRequestParams

  /// Reads a frame.
  ///
  /// - Throws: when it is not JSON, or a member is of another kind.
  init(frame: [UInt8]) throws(JSONError) {
    var version = ""
    var id: RequestID = 0
    var method = ""
    var range = 0..<0
    var reader = JSONReader(frame)
    try reader.beginObject()
    while let key = try reader.nextKey() {
      switch key {
      case "jsonrpc": version = try reader.readString()
      case "id": id = try Self.id(from: &reader)
      case "method": method = try reader.readString()
      case "params":
        _ = try reader.peekKind()
        let start = reader.offset
        try reader.skipValue()
        range = start..<reader.offset
      default: try reader.skipValue()
      }
    }
    try reader.finish()
    (self.version, self.id, self.method) = (version, id, method)
    var paramsReader = JSONReader(frame, in: range)
    params = try CallToolRequestParams(json: &paramsReader)
  }

  private static func id(from reader: inout JSONReader) throws(JSONError) -> RequestID {
    if try reader.peekKind() == .string { return .string(try reader.readString()) }
    return .integer(try reader.readNumber().int ?? 0)
  }
}
