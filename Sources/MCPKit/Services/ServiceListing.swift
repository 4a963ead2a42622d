import MCPSupport
import MCPWire

/// Reads what generated code says clients are told.
///
/// The generator has checked the text, so that no error is to be expected.
func listed<Entry: JSONDecodable>(_ text: String, as _: Entry.Type, otherwise: @autoclosure () -> Entry)
  -> Entry
{
  do throws(JSONError) {
    return try JSONValue(json: text).compact.decode(Entry.self)
  } catch {
    assertionFailure("the generator wrote what cannot be read: \(error)")
    return otherwise()
  }
}

extension Implementation {
  /// Reads a name and version from generated code.
  public init(listed text: String) {
    self = MCPKit.listed(text, as: Self.self, otherwise: Implementation(name: "", version: ""))
  }
}
