import MCPWire

/// The members of a JSON object as decodable types see them.
struct KeyedValues<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let members: [String: JSONValue]
  private let names: [String]
  let codingPath: [any CodingKey]

  init(_ object: JSONObject, at codingPath: [any CodingKey]) {
    let all = object.members
    names = all.keys
    members = Dictionary(all.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
    self.codingPath = codingPath
  }

  var allKeys: [Key] { names.compactMap { Key(stringValue: $0) } }

  func contains(_ key: Key) -> Bool { members[key.stringValue] != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try decoder(of: key).value.isNull }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try decoder(of: key).bool() }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try decoder(of: key).string() }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try decoder(of: key).float(type) }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try decoder(of: key).float(type) }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try decoder(of: key).integer(type) }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try decoder(of: key).integer(type) }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try decoder(of: key).integer(type) }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try decoder(of: key).integer(type) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try decoder(of: key).integer(type) }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try decoder(of: key).integer(type) }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try decoder(of: key).integer(type) }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try decoder(of: key).integer(type) }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try decoder(of: key).integer(type) }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try decoder(of: key).integer(type) }
  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T { try decoder(of: key).decode(type) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try decoder(of: key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try decoder(of: key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { decoder(ofMember: PathKey("super")) }
  func superDecoder(forKey key: Key) throws -> any Decoder { decoder(ofMember: key) }

  private func decoder(of key: Key) throws -> ValueDecoder {
    guard members[key.stringValue] != nil else {
      let reason = JSONError.Reason.missingMember(key.stringValue)
      throw DecodingError.keyNotFound(
        key, DecodingError.Context(codingPath: codingPath, debugDescription: "\(reason)"))
    }
    return decoder(ofMember: key)
  }

  /// A superclass may take its values from a member that is not there.
  private func decoder(ofMember key: any CodingKey) -> ValueDecoder {
    ValueDecoder(members[key.stringValue] ?? .null, at: codingPath + [key])
  }
}
