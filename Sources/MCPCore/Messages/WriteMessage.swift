import MCPSupport
import MCPWire

/// Writes answers as frames.
package enum Answer {
  /// The answer with a result.
  ///
  /// - Throws: `JSONError` when the result cannot be said in the revision.
  package static func result(
    _ result: some JSONEncodable, to id: RequestID, in revision: Revision
  ) throws(JSONError) -> [UInt8] {
    var writer = JSONWriter(revision: revision)
    begin(&writer, id)
    writer.encode(result, forKey: "result")
    writer.endObject()
    return try (consume writer).finish()
  }

  /// The answer with an error; without an id where none could be read.
  ///
  /// Nil when it cannot be written, which nothing in an error can cause.
  package static func error(
    _ error: ProtocolError, to id: RequestID?, in revision: Revision = .newest
  ) -> [UInt8]? {
    var writer = JSONWriter(revision: revision)
    begin(&writer, id)
    writer.encode(error, forKey: "error")
    writer.endObject()
    return try? (consume writer).finish()
  }

  private static func begin(_ writer: inout JSONWriter, _ id: RequestID?) {
    writer.beginObject()
    writer.encode("2.0", forKey: "jsonrpc")
    writer.key("id")
    if let id { writer.encode(id) } else { writer.writeNull() }
  }
}

/// Writes requests and notifications as frames.
package enum Message {
  /// A request; a notification where there is no id.
  ///
  /// - Throws: `JSONError` when the parameters cannot be said in the revision.
  package static func frame(
    _ method: String, id: RequestID?, params: some JSONEncodable, in revision: Revision
  ) throws(JSONError) -> [UInt8] {
    var writer = JSONWriter(revision: revision)
    writer.beginObject()
    writer.encode("2.0", forKey: "jsonrpc")
    writer.encodeIfPresent(id, forKey: "id")
    writer.encode(method, forKey: "method")
    writer.encode(params, forKey: "params")
    writer.endObject()
    return try (consume writer).finish()
  }
}
