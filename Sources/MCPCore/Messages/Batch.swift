import MCPModel
import MCPSupport
import MCPWire

/// Several messages in one frame, which some revisions allow (JSON-RPC 2.0, section 6).
enum Batch {
  /// The messages of a batch; nil when the frame is none.
  ///
  /// - Throws: a fault when the frame begins like a batch and is no JSON, or empty.
  static func messages(in frame: [UInt8]) throws(EnvelopeFault) -> [[UInt8]]? {
    do throws(JSONError) {
      var reader = JSONReader(frame)
      guard try reader.peekKind() == .array else { return nil }
      var messages: [[UInt8]] = []
      try reader.beginArray()
      while try reader.nextElement() { messages.append(try reader.readRaw()) }
      try reader.finish()
      if !messages.isEmpty { return messages }
    } catch {
      throw EnvelopeFault(notJSON: error.located(in: frame))
    }
    throw EnvelopeFault(error: ProtocolError(code: .invalidRequest, message: "a batch must not be empty"))
  }

  /// The answers to a batch as a frame; nil when there are none.
  static func frame(of answers: [[UInt8]]) -> [UInt8]? {
    guard !answers.isEmpty else { return nil }
    return [UInt8(ascii: "[")] + answers.joined(separator: [UInt8(ascii: ",")]) + [UInt8(ascii: "]")]
  }
}
