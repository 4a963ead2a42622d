import MCPModel
import MCPSupport
import MCPWire

extension Envelope {
  /// Opens a frame in one pass, which also checks that it is JSON to its end.
  ///
  /// - Throws: a fault when the frame is not JSON (a parse error, without an id: JSON-RPC 2.0, section 5.1), or is
  ///   JSON but no message (an invalid request, with its id where there is a good one).
  package init(frame: [UInt8], limits: JSONLimits = .default) throws(EnvelopeFault) {
    let members: Members
    do throws(JSONError) {
      members = try Members(frame, limits: limits)
    } catch {
      throw EnvelopeFault(notJSON: error.located(in: frame))
    }
    self = try members.envelope()
  }
}

extension EnvelopeFault {
  /// The fault of a frame that is not JSON. Whatever id it seems to hold is not to be trusted.
  init(notJSON error: JSONError) {
    self.init(error: ProtocolError(code: .parseError, message: "not JSON: \(error)"))
  }
}

/// The members of a message, before it is known which kind of message they make.
private struct Members {
  /// A member that has to be of one kind.
  enum Member<Value> {
    case absent
    case good(Value)
    case bad
  }

  var isObject = false
  var version = Member<String>.absent
  var id = Member<RequestID>.absent
  var method = Member<String>.absent
  var params: Range<Int>?
  var meta = MetaPlaces()
  var answer: RawAnswer?

  init(_ frame: [UInt8], limits: JSONLimits) throws(JSONError) {
    var reader = JSONReader(frame, limits: limits)
    isObject = try reader.peekKind() == .object
    if isObject {
      try readMembers(from: &reader)
    } else {
      try reader.skipValue()
    }
    try reader.finish()
  }

  private mutating func readMembers(from reader: inout JSONReader) throws(JSONError) {
    try reader.beginObject()
    while let key = try reader.nextKey() {
      switch key {
      case "jsonrpc": version = try Self.string(from: &reader)
      case "id": id = try Self.id(from: &reader)
      case "method": method = try Self.string(from: &reader)
      case "params": try readParams(from: &reader)
      case "result": answer = .result(try reader.skipPlace())
      case "error": answer = .error(try reader.skipPlace())
      default: try reader.skipValue()
      }
    }
  }

  private mutating func readParams(from reader: inout JSONReader) throws(JSONError) {
    switch try reader.peekKind() {
    case .null:
      // Some peers write null for no parameters.
      try reader.skipValue()
      params = nil
    case .object:
      let start = reader.offset
      try reader.beginObject()
      while let key = try reader.nextKey() {
        if key == MetaPlaces.name { try meta.read(from: &reader) } else { try reader.skipValue() }
      }
      params = start..<reader.offset
    default: params = try reader.skipPlace()
    }
  }

  private static func string(from reader: inout JSONReader) throws(JSONError) -> Member<String> {
    if try reader.peekKind() == .string { return .good(try reader.readString()) }
    try reader.skipValue()
    return .bad
  }

  /// Reads an id without failing on a bad one, since the rest of the message must still prove to be JSON.
  private static func id(from reader: inout JSONReader) throws(JSONError) -> Member<RequestID> {
    switch try reader.peekKind() {
    case .string:
      return .good(.string(try reader.readString()))
    case .number:
      let number = try reader.readNumber()
      return number.int.map { .good(.integer($0)) } ?? .bad
    default:
      try reader.skipValue()
      return .bad
    }
  }

  func envelope() throws(EnvelopeFault) -> Envelope {
    guard isObject else { throw fault("a message must be an object") }
    // An answer is never answered, however odd: two sides could go on complaining about complaints for ever.
    if case .absent = method, let answer { return .response(id: goodID, answer) }
    guard case .good("2.0") = version else { throw fault("\"jsonrpc\" must be \"2.0\"") }
    switch (method, id) {
    case (.bad, _): throw fault("\"method\" must be a string")
    case (.absent, _): throw fault("\"method\" is missing")
    case (_, .bad): throw fault("\"id\" must be a string or an integer of 64 bits")
    case (.good(let method), .good(let id)):
      return .request(id: id, RawMessage(method: method, params: params, meta: meta))
    case (.good(let method), .absent):
      return .notification(RawMessage(method: method, params: params, meta: meta))
    }
  }

  private var goodID: RequestID? {
    if case .good(let id) = id { id } else { nil }
  }

  private func fault(_ message: String) -> EnvelopeFault {
    EnvelopeFault(id: goodID, error: ProtocolError(code: .invalidRequest, message: message))
  }
}

extension MetaPlaces {
  fileprivate static let name = JSONKey(MetaKeys.meta)
  private static let protocolVersion = JSONKey(MetaKeys.protocolVersion)
  private static let clientInfo = JSONKey(MetaKeys.clientInfo)
  private static let clientCapabilities = JSONKey(MetaKeys.clientCapabilities)
  private static let progressToken = JSONKey(MetaKeys.progressToken)

  /// Notes where the members are that the runtime reads; what they hold is looked at when it is needed.
  fileprivate mutating func read(from reader: inout JSONReader) throws(JSONError) {
    guard try reader.peekKind() == .object else {
      whole = try reader.skipPlace()
      return
    }
    let start = reader.offset
    try reader.beginObject()
    while let key = try reader.nextKey() {
      let place = try reader.skipPlace()
      switch key {
      case Self.protocolVersion: protocolVersion = place
      case Self.clientInfo: clientInfo = place
      case Self.clientCapabilities: clientCapabilities = place
      case Self.progressToken: progressToken = place
      default: break
      }
    }
    whole = start..<reader.offset
  }
}

extension JSONReader {
  /// Reads over a value, and tells where it is.
  fileprivate mutating func skipPlace() throws(JSONError) -> Range<Int> {
    _ = try peekKind()
    let start = offset
    try skipValue()
    return start..<offset
  }
}
