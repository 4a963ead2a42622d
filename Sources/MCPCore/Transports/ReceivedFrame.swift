/// What a transport has received.
public enum ReceivedFrame: Sendable, Equatable {
  /// A frame: the text of one message.
  case whole([UInt8])
  /// A frame that exceeded a length in bytes. It was skipped, and is not kept.
  case tooLong(limit: Int)
}
