import MCPSupport
import MCPWire

/// An error of the protocol: what a handler throws to have exactly this answered, and what a peer answered.
///
///     throw ProtocolError(code: .invalidParams, message: "there is no tool \(name)")
///
/// Any other error that a handler throws is answered as an internal error without details, which go to the log.
public struct ProtocolError: Error, Sendable, Equatable {
  /// The code.
  public var code: ErrorCode
  /// What is wrong, in a sentence for a person.
  public var message: String
  /// What a program needs to know about it.
  public var data: JSONValue?

  /// Makes an error.
  public init(code: ErrorCode, message: String, data: JSONValue? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }
}

extension ProtocolError: CustomStringConvertible {
  /// The message and the code.
  public var description: String { "\(message) (error \(code))" }
}

extension ProtocolError: JSONDecodable, JSONEncodable {
  /// Reads the error of an answer (JSON-RPC 2.0, section 5.1).
  ///
  /// - Throws: `JSONError` when the code or the message is missing.
  public init(json reader: inout JSONReader) throws(JSONError) {
    var code: ErrorCode?
    var message: String?
    let start = try reader.beginObject()
    while let key = try reader.nextKey() {
      switch key {
      case "code": code = try reader.decode(ErrorCode.self)
      case "message": message = try reader.decode(String.self)
      case "data": data = try reader.decode(JSONValue.self)
      default: try reader.skipValue()
      }
    }
    self.code = try reader.require(code, "code", of: start)
    self.message = try reader.require(message, "message", of: start)
  }

  /// Writes the error of an answer.
  public func encode(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.encode(code, forKey: "code")
    writer.encode(message, forKey: "message")
    writer.encodeIfPresent(data, forKey: "data")
    writer.endObject()
  }
}
