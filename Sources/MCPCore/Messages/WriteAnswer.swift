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
    return try writer.finish()
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
    return try? writer.finish()
  }

  private static func begin(_ writer: inout JSONWriter, _ id: RequestID?) {
    writer.beginObject()
    writer.encode("2.0", forKey: "jsonrpc")
    writer.encode(Nullable(id), forKey: "id")
  }
}
