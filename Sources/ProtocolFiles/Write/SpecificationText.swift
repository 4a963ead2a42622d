import ProtocolModel

extension Specification: CustomStringConvertible {
  /// The specification as it is written: `list<Icon>! since 2025-11-25`.
  var description: String {
    let tail = earlier.map { " was \($0.type) in \($0.span)" }.joined()
    return "\(type)" + presenceText + span.clause + tail
  }

  private var presenceText: String {
    switch presence {
    // A constant is always there, so that it need not be said.
    case .required: if case .constant = type { "" } else { "!" }
    case .optional: ""
    case .requiredIn(let span): " required \(span)"
    case .optionalIn(let span): " optional \(span)"
    }
  }
}
