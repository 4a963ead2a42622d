import MCPWire

extension JSONObject {
  /// Whether a member is there, with one of some strings where any are given.
  ///
  /// Unions without a tag ask this to find the case that fits.
  ///
  /// - Parameters:
  ///   - path: the member's name, after the names of the objects around it.
  ///   - values: the strings that will do; any value will when the list is empty.
  public func hasMember(at path: String..., in values: [String] = []) -> Bool {
    var value = JSONValue.object(self)
    for name in path {
      guard let inner = value.objectValue?[name] else { return false }
      value = inner
    }
    if values.isEmpty { return true }
    return value.stringValue.map(values.contains) ?? false
  }
}
