import MCPWire

/// A value, or a list of them, whichever was written. Which of the two it was is kept.
public enum OneOrMany<Element> {
  /// The value alone.
  case one(Element)
  /// A list.
  case many([Element])

  /// All values, in order.
  public var all: [Element] {
    switch self {
    case .one(let element): [element]
    case .many(let elements): elements
    }
  }

  /// The value, where there is exactly one.
  public var single: Element? {
    switch self {
    case .one(let element): element
    case .many(let elements): elements.count == 1 ? elements.first : nil
    }
  }
}

extension OneOrMany: ExpressibleByArrayLiteral {
  /// Makes a list.
  public init(arrayLiteral elements: Element...) {
    self = .many(elements)
  }
}

extension OneOrMany: Sendable where Element: Sendable {}
extension OneOrMany: Equatable where Element: Equatable {}
extension OneOrMany: Hashable where Element: Hashable {}

extension OneOrMany: JSONDecodable where Element: JSONDecodable {
  /// Reads a list where there is one, else a value.
  ///
  /// - Throws: what reading an element throws.
  public init(json reader: inout JSONReader) throws(JSONError) {
    if try reader.peekKind() == .array {
      self = .many(try reader.decode([Element].self))
    } else {
      self = .one(try reader.decode(Element.self))
    }
  }
}

extension OneOrMany: JSONEncodable where Element: JSONEncodable {
  /// Writes a list or a value, as it is.
  public func encode(to writer: inout JSONWriter) {
    switch self {
    case .one(let element): writer.encode(element)
    case .many(let elements): writer.encode(elements)
    }
  }
}

extension OneOrMany: Validatable where Element: Validatable {
  /// Reports what the values report, in a list each under its index.
  public func validate(in validation: inout Validation) {
    switch self {
    case .one(let element): element.validate(in: &validation)
    case .many(let elements): elements.validate(in: &validation)
    }
  }
}

extension OneOrMany: Decodable where Element: JSONDecodable {
  /// Reads it from any decoder; see `CodableBridge`.
  public init(from decoder: any Decoder) throws {
    self = try CodableBridge.decode(Self.self, from: decoder)
  }
}

extension OneOrMany: Encodable where Element: JSONEncodable {
  /// Writes it to any encoder; see `CodableBridge`.
  public func encode(to encoder: any Encoder) throws {
    try CodableBridge.encode(self, to: encoder)
  }
}

extension OneOrMany: ProtocolValue where Element: ProtocolValue {}
