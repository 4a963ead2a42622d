import MCPWire

/// What one side has declared it can do.
public protocol CapabilitySet: ProtocolValue {
  /// Whether a capability was declared.
  ///
  /// - Parameter path: the capability with the ones it lies in, such as `resources.subscribe`. A flag is declared
  ///   when it is true, an object when it is there.
  func declares(_ path: String) -> Bool
}

/// What one side has declared it can do, the extensions that it has among it.
public protocol ExtensibleCapabilities: CapabilitySet {
  /// The extensions, by their identifiers, with their settings (SEP-2133).
  var declaredExtensions: JSONMembers<JSONObject>? { get set }
}

extension ExtensibleCapabilities {
  /// Whether a capability of an extension was declared.
  ///
  /// - Parameters:
  ///   - path: as in `declares(_:)`, within the extension's settings; empty for the extension itself.
  ///   - id: the extension's identifier.
  public func declares(_ path: String, ofExtension id: String) -> Bool {
    guard let settings = declaredExtensions?[id] else { return false }
    var value = JSONValue.object(settings)
    for name in path.split(separator: ".") {
      guard let member = value[String(name)] else { return false }
      value = member
    }
    return value.boolValue ?? (value.objectValue != nil)
  }
}

extension CapabilityNeed {
  /// Whether the side that must have declared the capability did.
  ///
  /// - Parameter capabilities: what the side has declared.
  public func isMet(by capabilities: some ExtensibleCapabilities) -> Bool {
    guard let `extension` else { return capabilities.declares(path) }
    return capabilities.declares(path, ofExtension: `extension`)
  }
}
