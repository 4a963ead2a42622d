import MCPWire

/// Makes any JSON-coded type `Codable`, through JSON values.
///
/// Decoding reads whatever the decoder holds into a `JSONValue` and lets the type's own reader do the rest; encoding
/// goes the other way, for the revision in `encoder.userInfo[.mcpRevision]`, else for the newest. Key strategies of
/// the coder do not apply: the keys are the protocol's. What a coder itself loses stays lost (`JSONDecoder` forgets
/// the order of keys and rounds numbers that are neither 64-bit integers nor doubles); the types' own methods,
/// `init(json:)` and `jsonBytes(for:)`, lose nothing and are many times faster.
public enum CodableBridge {
  /// Reads a value from any decoder.
  ///
  /// - Throws: `DecodingError`, whose coding path goes on into the value where the error lies within.
  public static func decode<T: JSONDecodable>(_ type: T.Type, from decoder: any Decoder) throws -> T {
    let value = try JSONValue(from: decoder)
    do throws(JSONError) {
      return try T(json: value.jsonBytes())
    } catch {
      throw decodingError(error, T.self, at: decoder.codingPath)
    }
  }

  /// Reads a value of any decodable type from JSON, as Swift's own coding has it: a type's `init(from:)` is asked, and
  /// types of Foundation that `JSONDecoder` reads in a way of its own (`Date`, `URL`, `Data`) are not.
  ///
  /// - Throws: `DecodingError`, whose description says what is wrong without its place, and what the type's
  ///   initializer throws.
  public static func decode<T: Decodable>(_ type: T.Type, from value: JSONValue) throws -> T {
    try T(from: ValueDecoder(value))
  }

  /// Writes a value to any encoder.
  ///
  /// - Throws: `EncodingError` when the value cannot be said in the revision, or what the encoder throws.
  public static func encode<T: JSONEncodable>(_ value: T, to encoder: any Encoder) throws {
    let revision = encoder.userInfo[.mcpRevision] as? Revision ?? .newest
    let json: JSONValue
    do throws(JSONError) {
      json = try JSONValue(json: value.jsonBytes(version: revision.number))
    } catch {
      throw EncodingError.invalidValue(
        value,
        EncodingError.Context(
          codingPath: encoder.codingPath + codingPath(error.path), debugDescription: "\(error)",
          underlyingError: error))
    }
    try json.encode(to: encoder)
  }

  private static func decodingError(
    _ error: JSONError, _ type: any Any.Type, at outer: [any CodingKey]
  ) -> DecodingError {
    let context = DecodingError.Context(
      codingPath: outer + codingPath(error.path), debugDescription: "\(error)", underlyingError: error)
    return switch error.reason {
    case .missingMember(let name): .keyNotFound(PathKey(name), context)
    case .typeMismatch: .typeMismatch(type, context)
    default: .dataCorrupted(context)
    }
  }

  private static func codingPath(_ path: [JSONPathElement]) -> [any CodingKey] {
    path.map { element in
      switch element {
      case .member(let name): PathKey(name)
      case .index(let index): PathKey(index)
      }
    }
  }
}

extension CodingUserInfoKey {
  // The initializer has never returned nil; it is optional for historical reasons.
  // swift-format-ignore: NeverForceUnwrap
  /// The `Revision` that an encoder writes protocol values for; the newest when not set.
  ///
  ///     let encoder = JSONEncoder()
  ///     encoder.userInfo[.mcpRevision] = Revision.v2025_06_18
  public static let mcpRevision = CodingUserInfoKey(rawValue: "swift-mcp.revision")!
}

/// A step of a JSON path, as `Codable` wants it.
struct PathKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(_ name: String) {
    self.stringValue = name
    self.intValue = nil
  }

  init(_ index: Int) {
    self.stringValue = "Index \(index)"
    self.intValue = index
  }

  init?(stringValue: String) { self.init(stringValue) }
  init?(intValue: Int) { self.init(intValue) }
}
