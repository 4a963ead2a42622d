/// What one side has declared it can do.
public protocol CapabilitySet: ProtocolValue {
  /// Whether a capability was declared.
  ///
  /// - Parameter path: the capability with the ones it lies in, such as `resources.subscribe`. A flag is declared
  ///   when it is true, an object when it is there.
  func declares(_ path: String) -> Bool
}
