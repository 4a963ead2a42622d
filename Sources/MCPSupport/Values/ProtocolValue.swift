import MCPWire

/// A value of the protocol: what every generated type is.
///
/// A conformance gives the two JSON methods, and `validate(in:)` where a revision can object. The rest follows:
///
///     let tool = try Tool(json: text)                        // keeps what it does not know
///     let text = try tool.jsonText(for: .v2025_06_18)        // leaves out what that revision does not know
///     let complaints = tool.validate(for: .v2025_06_18)
///     let data = try JSONEncoder().encode(tool)              // Codable works too; see `CodableBridge`
public protocol ProtocolValue: JSONDecodable, JSONEncodable, Validatable, Codable, Sendable, Equatable {}

extension ProtocolValue {
  /// What in the value a revision does not allow; empty when it is fine.
  public func validate(for revision: Revision) -> [Violation] {
    var validation = Validation(revision: revision)
    validate(in: &validation)
    return validation.violations
  }

  /// The value as JSON for a peer of a revision.
  ///
  /// Members that the revision does not know are left out, and members it requires are filled in where a value
  /// follows from the protocol.
  ///
  /// - Throws: `JSONError` when something in it cannot be said in that revision, or not in JSON at all.
  public func jsonBytes(for revision: Revision) throws(JSONError) -> [UInt8] {
    try jsonBytes(version: revision.number)
  }

  /// The value as JSON for a peer of a revision, as text.
  ///
  /// - Throws: as `jsonBytes(for:)`.
  public func jsonText(for revision: Revision) throws(JSONError) -> String {
    try jsonText(version: revision.number)
  }

  /// Reads the value from any decoder; see `CodableBridge`.
  public init(from decoder: any Decoder) throws {
    self = try CodableBridge.decode(Self.self, from: decoder)
  }

  /// Writes the value to any encoder, for the revision in `userInfo[.mcpRevision]`; see `CodableBridge`.
  public func encode(to encoder: any Encoder) throws {
    try CodableBridge.encode(self, to: encoder)
  }
}

// Free JSON may stand where a typed value may, such as the parameters of a method of one's own.
extension JSONValue: ProtocolValue {}
extension JSONObject: ProtocolValue {}
extension JSONMembers: ProtocolValue where Value: ProtocolValue {}
