import MCPSupport
import MCPWire

/// What a value looks like in a revision, or why it has no form there.
func form(_ value: some ProtocolValue, in revision: Revision) -> String {
  do { return try value.jsonText(for: revision) } catch { return "\(error)" }
}

/// What a revision has against a value.
func complaints(_ value: some ProtocolValue, in revision: Revision) -> [String] {
  value.validate(for: revision).map(\.description)
}

/// The error of reading a text as a type; nil when it can be read.
func error<Value: ProtocolValue>(reading _: Value.Type, from text: String) -> String? {
  do {
    _ = try Value(json: text)
    return nil
  } catch {
    return "\(error)"
  }
}
