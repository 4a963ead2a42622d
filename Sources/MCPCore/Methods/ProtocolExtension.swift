import MCPSupport
import MCPWire

/// An extension of the protocol, official or of a vendor. Generated from its description.
///
/// A server or client has the extensions that it is made with, and no others (SEP-2133).
public protocol ProtocolExtension: Sendable {
  /// The identifier by which both sides name it, such as `com.example/traces`.
  static var id: String { get }
  /// The revisions of the protocol that it can be used in.
  static var revisions: RevisionRange { get }

  /// Registers every method for which a server's handlers conform to a protocol of the extension.
  static func register(_ handlers: some Sendable, on methods: inout MethodTable<ServerContext>)
  /// Registers every method for which a client's handlers conform to a protocol of the extension.
  static func register(_ handlers: some Sendable, on methods: inout MethodTable<ClientContext>)

  /// The settings that a server with these handlers declares; nil where they do not do what the extension asks.
  static func serverSettings(of handlers: some Sendable) -> JSONObject?
  /// The settings that a client with these handlers declares; nil where they do not do what the extension asks.
  static func clientSettings(of handlers: some Sendable) -> JSONObject?
}

// What a side has that need not handle anything.
extension ProtocolExtension {
  /// Registers nothing.
  public static func register(_ handlers: some Sendable, on methods: inout MethodTable<ServerContext>) {}
  /// Registers nothing.
  public static func register(_ handlers: some Sendable, on methods: inout MethodTable<ClientContext>) {}

  /// No settings.
  public static func serverSettings(of handlers: some Sendable) -> JSONObject? { [:] }
  /// No settings.
  public static func clientSettings(of handlers: some Sendable) -> JSONObject? { [:] }
}
