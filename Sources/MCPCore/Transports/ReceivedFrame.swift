/// What a transport has received.
public enum ReceivedFrame: Sendable, Equatable {
  /// A frame: the text of one message.
  case whole([UInt8])
  /// A frame that exceeded a length in bytes. It was skipped; only its first bytes are kept, which may tell what it is.
  case tooLong(limit: Int, start: [UInt8] = [])
}
