/// A type whose values are read from JSON.
public protocol JSONDecodable {
  /// Reads the value that comes next, and nothing after it.
  init(json reader: inout JSONReader) throws(JSONError)
}

/// A type whose values are written as JSON.
public protocol JSONEncodable {
  /// Writes exactly one JSON value. What has no JSON form is reported by `JSONWriter.fail(_:)`.
  func encode(to writer: inout JSONWriter)
}

/// A type whose values are read from JSON and written as JSON.
public typealias JSONCodable = JSONDecodable & JSONEncodable

extension JSONDecodable {
  /// Reads a text that holds one value and nothing else.
  ///
  /// - Throws: an error with its path, if the text is not JSON, exceeds the limits or does not fit the type.
  @inlinable
  public init(json bytes: [UInt8], limits: JSONLimits = .default) throws(JSONError) {
    var reader = JSONReader(bytes, limits: limits)
    do {
      self = try Self(json: &reader)
      try reader.finish()
    } catch {
      throw error.located(in: bytes)
    }
  }

  /// Reads a text that holds one value and nothing else.
  ///
  /// - Throws: an error with its path, if the text is not JSON, exceeds the limits or does not fit the type.
  public init(json text: String, limits: JSONLimits = .default) throws(JSONError) {
    try self.init(json: Array(text.utf8), limits: limits)
  }
}

extension JSONEncodable {
  /// The value as a UTF-8 text without line breaks, written for a version of the protocol.
  ///
  /// - Throws: `notRepresentable`, if some part of the value has no JSON form.
  public func jsonBytes(version: UInt32 = .max) throws(JSONError) -> [UInt8] {
    var writer = JSONWriter(version: version)
    encode(to: &writer)
    return try (consume writer).finish()
  }

  /// The value as a text without line breaks, written for a version of the protocol.
  ///
  /// - Throws: `notRepresentable`, if some part of the value has no JSON form.
  public func jsonText(version: UInt32 = .max) throws(JSONError) -> String {
    String(decoding: try jsonBytes(version: version), as: UTF8.self)
  }
}
