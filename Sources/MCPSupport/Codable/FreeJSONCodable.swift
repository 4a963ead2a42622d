import MCPWire

// Objects go through `[String: JSONValue]`, because Foundation's coders leave the keys of dictionaries alone, and only
// those. A keyed container would have `convertToSnakeCase` rename the keys of other people's JSON.

extension JSONValue: Codable {
  /// Reads what a decoder holds, whatever it is. Members come in the order of their keys, since decoders have none.
  ///
  /// - Throws: `DecodingError` when it is nothing that JSON has.
  public init(from decoder: any Decoder) throws {
    if let decoder = decoder as? ValueDecoder {
      self = decoder.value
      return
    }
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let bool = try? container.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? JSONNumber(from: decoder) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if var elements = try? decoder.unkeyedContainer() {
      var array: [JSONValue] = []
      while !elements.isAtEnd { array.append(try elements.decode(JSONValue.self)) }
      self = .array(array)
    } else {
      self = .object(try JSONObject(from: decoder))
    }
  }

  /// Writes the value to any encoder.
  ///
  /// - Throws: `EncodingError` for a number that is neither a 64-bit integer nor a double.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .bool(let bool):
      var container = encoder.singleValueContainer()
      try container.encode(bool)
    case .number(let number):
      try number.encode(to: encoder)
    case .string(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .array(let elements):
      var container = encoder.unkeyedContainer()
      for element in elements { try container.encode(element) }
    case .object(let object):
      try object.encode(to: encoder)
    }
  }
}

extension JSONObject: Codable {
  /// Reads the members that a decoder holds, in the order of their keys, since decoders have none.
  ///
  /// - Throws: `DecodingError` when there is no object.
  public init(from decoder: any Decoder) throws {
    if case .object(let object)? = (decoder as? ValueDecoder)?.value {
      self = object
      return
    }
    let members = try decoder.singleValueContainer().decode([String: JSONValue].self)
    self.init(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  /// Writes the members to any encoder; of several of one name the last.
  ///
  /// - Throws: `EncodingError` for a number that is neither a 64-bit integer nor a double.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    let members = members.lazy.map { ($0.key, $0.value) }
    try container.encode(Dictionary(members, uniquingKeysWith: { $1 }))
  }
}

extension JSONNumber: Codable {
  /// Reads a number, exactly where it is an integer of 64 bits.
  ///
  /// - Throws: `DecodingError` when there is no number, or an infinite one.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let integer = try? container.decode(Int64.self) {
      self.init(integer)
    } else if let integer = try? container.decode(UInt64.self) {
      self.init(integer)
    } else if let number = JSONNumber(try container.decode(Double.self)) {
      self = number
    } else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "JSON has no such number")
    }
  }

  /// Writes the number to any encoder: exactly where it is an integer of 64 bits, else as the nearest double.
  ///
  /// - Throws: `EncodingError` when it is too large for a double.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let integer = int {
      try container.encode(Int64(integer))
    } else if let integer = UInt64(description) {
      try container.encode(integer)
    } else if double.isFinite {
      try container.encode(double)
    } else {
      throw EncodingError.invalidValue(
        self,
        EncodingError.Context(codingPath: encoder.codingPath, debugDescription: "\(self) fits no double"))
    }
  }
}

extension JSONMembers: Decodable where Value: JSONDecodable {
  /// Reads the members from any decoder; see `CodableBridge`.
  public init(from decoder: any Decoder) throws {
    self = try CodableBridge.decode(Self.self, from: decoder)
  }
}

extension JSONMembers: Encodable where Value: JSONEncodable {
  /// Writes the members to any encoder; see `CodableBridge`.
  public func encode(to encoder: any Encoder) throws {
    try CodableBridge.encode(self, to: encoder)
  }
}
