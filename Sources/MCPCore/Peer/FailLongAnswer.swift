import MCPSupport
import MCPWire

extension Peer {
  /// Fails the call whose answer is too long to be read, so that it need not wait for its time to be over.
  ///
  /// - Parameter start: the first bytes of the frame.
  /// - Returns: whether the frame is an answer. Where it does not say to which call, only a call that alone waits fails.
  func failCall(answeredBy start: [UInt8], limit: Int) -> Bool {
    guard let answer = LongAnswer(start) else { return false }
    if case .integer(let id)? = answer.id {
      pending.fail(id) { .answerTooLong(method: $0, limit: limit) }
    } else if answer.id == nil {
      pending.failOnly { .answerTooLong(method: $0, limit: limit) }
    }
    logger.warning("an answer is too long to be read", metadata: ["limit": "\(limit)"])
    return true
  }
}

/// What the start of an answer tells of it.
private struct LongAnswer {
  /// The id, where it comes before the result.
  private(set) var id: RequestID?

  /// Reads the start of a frame; nil where it is none of an answer, as far as can be seen.
  init?(_ start: [UInt8]) {
    var isAnswer = false
    do throws(JSONError) {
      var reader = JSONReader(start)
      try reader.beginObject()
      while !isAnswer, let key = try reader.nextKey() {
        switch key {
        case "id": id = try reader.decode(RequestID.self)
        case "result", "error": isAnswer = true
        case "method": return nil
        default: try reader.skipValue()
        }
      }
    } catch {
      // The text ends early, as it must: what has been read holds.
    }
    if !isAnswer { return nil }
  }
}
