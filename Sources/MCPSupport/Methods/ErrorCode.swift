import MCPWire

/// The code of a JSON-RPC error (JSON-RPC 2.0, section 5.1).
///
/// The known ones are generated (`ErrorCode.methodNotFound`); applications choose theirs outside -32768 to -32000.
public struct ErrorCode: RawRepresentable, Hashable, Sendable {
  /// The number on the wire.
  public let rawValue: Int

  /// Makes a code of any number.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }
}

extension ErrorCode: ExpressibleByIntegerLiteral, CustomStringConvertible {
  /// Makes a code of any number.
  public init(integerLiteral rawValue: Int) {
    self.init(rawValue: rawValue)
  }

  /// The number.
  public var description: String { String(rawValue) }
}

extension ErrorCode: ProtocolValue {
  /// Reads an integer.
  ///
  /// - Throws: `JSONError` when there is something else.
  public init(json reader: inout JSONReader) throws(JSONError) {
    self.init(rawValue: try reader.readInt())
  }

  /// Writes the number.
  public func encode(to writer: inout JSONWriter) {
    writer.write(rawValue)
  }

  /// Reads the number from any decoder.
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(Int.self))
  }

  /// Writes the number to any encoder.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

/// What the description says about an error code.
public struct ErrorFacts: Sendable, Equatable {
  /// The code.
  public var code: ErrorCode
  /// Its name in the description, such as `MethodNotFoundError`.
  public var name: String
  /// The revisions that may send it.
  public var revisions: RevisionRange
  /// The HTTP status of an answer with this error, where the protocol fixes one.
  public var httpStatus: Int?
  /// The revisions in which it does.
  public var httpRevisions: RevisionRange
  /// The code that later revisions send instead.
  public var replacedBy: ErrorCode?

  /// Makes facts; all but the first two have a default.
  public init(
    code: ErrorCode, name: String, revisions: RevisionRange = .always, httpStatus: Int? = nil,
    httpRevisions: RevisionRange = .always, replacedBy: ErrorCode? = nil
  ) {
    self.code = code
    self.name = name
    self.revisions = revisions
    self.httpStatus = httpStatus
    self.httpRevisions = httpRevisions
    self.replacedBy = replacedBy
  }
}
