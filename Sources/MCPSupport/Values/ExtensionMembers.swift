import MCPWire

// Extensions add members to types of the protocol, which keep them as members that they do not know. Generated code
// gives them names and types.
extension JSONObject {
  /// A value as the object it is written as; empty where it has no form as an object.
  public init(encoding value: some JSONEncodable) {
    self = (try? JSONObject(json: value.jsonBytes())) ?? [:]
  }

  /// A member as a value of a type; nil where it is absent, or does not fit the type.
  public func member<Value: JSONDecodable>(_ name: String, as _: Value.Type) -> Value? {
    guard let bytes = try? self[name]?.jsonBytes() else { return nil }
    return try? Value(json: bytes)
  }

  /// Sets a member; nil, and a value that has no form in JSON, such as an infinite number, removes it.
  public mutating func setMember(_ name: String, to value: (some JSONEncodable)?) {
    let bytes = try? value?.jsonBytes()
    self[name] = bytes.flatMap { try? JSONValue(json: $0) }
  }
}
