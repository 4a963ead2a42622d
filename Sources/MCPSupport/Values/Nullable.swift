import MCPWire

/// A value that may be an explicit `null`, which says something else than no value at all.
public enum Nullable<Wrapped> {
  /// `null`.
  case null
  /// A value.
  case value(Wrapped)

  /// Makes `null` from nil.
  public init(_ wrapped: Wrapped?) {
    self = wrapped.map(Self.value) ?? .null
  }

  /// The value; nil for `null`.
  public var wrapped: Wrapped? {
    switch self {
    case .null: nil
    case .value(let wrapped): wrapped
    }
  }
}

extension Nullable: Sendable where Wrapped: Sendable {}
extension Nullable: Equatable where Wrapped: Equatable {}
extension Nullable: Hashable where Wrapped: Hashable {}

extension Nullable: JSONDecodable where Wrapped: JSONDecodable {
  /// Reads `null` or a value.
  ///
  /// - Throws: what reading the value throws.
  public init(json reader: inout JSONReader) throws(JSONError) {
    self = try reader.readNullIfPresent() ? .null : .value(reader.decode(Wrapped.self))
  }
}

extension Nullable: JSONEncodable where Wrapped: JSONEncodable {
  /// Writes `null` or the value.
  public func encode(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.writeNull()
    case .value(let wrapped): writer.encode(wrapped)
    }
  }
}

extension Nullable: Validatable where Wrapped: Validatable {
  /// Reports what the value reports, if there is one.
  public func validate(in validation: inout Validation) {
    wrapped?.validate(in: &validation)
  }
}

extension Nullable: Decodable where Wrapped: JSONDecodable {
  /// Reads it from any decoder; see `CodableBridge`.
  public init(from decoder: any Decoder) throws {
    self = try CodableBridge.decode(Self.self, from: decoder)
  }
}

extension Nullable: Encodable where Wrapped: JSONEncodable {
  /// Writes it to any encoder; see `CodableBridge`.
  public func encode(to encoder: any Encoder) throws {
    try CodableBridge.encode(self, to: encoder)
  }
}

extension Nullable: ProtocolValue where Wrapped: ProtocolValue {}
