import MCPModel
import MCPSupport
import MCPWire

extension MethodFacts {
  /// Why a side cannot send the method to another; nil when it can.
  ///
  /// - Parameters:
  ///   - sender: the side that wants to send it.
  ///   - own: what that side has declared.
  ///   - receiver: what the other side has declared; nil where that is not known.
  ///   - params: what is to be sent, where what is needed depends on it.
  func obstacle(
    from sender: Sender, in revision: Revision, of own: some ExtensibleCapabilities,
    to receiver: (some ExtensibleCapabilities)?, params: JSONObject? = nil
  ) -> String? {
    guard revisions.contains(revision), isSent(by: sender, in: revision) else {
      return "in \(revision), a \(sender) does not send it"
    }
    let ownSide: CapabilityNeed.Side = sender == .client ? .client : .server
    for need in needs where need.revisions.contains(revision) && need.isNeeded(by: params) {
      let isMet = need.side == ownSide ? need.isMet(by: own) : receiver.map { need.isMet(by: $0) } ?? false
      if isMet { continue }
      let side: CapabilityNeed.Side = sender == .client ? .server : .client
      return "the \(need.side == ownSide ? ownSide : side) has not declared '\(need.title)'"
    }
    return nil
  }
}

extension MethodFacts {
  /// Whether a side is one that sends the method.
  func isSent(by sender: Sender, in revision: Revision) -> Bool {
    senders.contains { $0.revisions.contains(revision) && ($0.by == sender || $0.by == .both) }
  }
}

extension CapabilityNeed {
  /// The capability as messages call it.
  var title: String { [`extension`, path.isEmpty ? nil : path].compactMap(\.self).joined(separator: ".") }

  /// Whether a message with these parameters needs it; where they are not known, whether every message does.
  func isNeeded(by params: JSONObject?) -> Bool {
    guard let when else { return true }
    guard let params else { return false }
    // The first name is that of the parameters themselves.
    let names = when.split(separator: ".").dropFirst()
    return names.reduce(JSONValue.object(params)) { value, name in value?[String(name)] } != nil
  }
}

extension ProtocolError {
  /// The error that names a capability which the client has not declared, and a request needs.
  static func missingCapability(_ need: CapabilityNeed) -> ProtocolError {
    let data = MissingRequiredClientCapabilityData(requiredCapabilities: need.asCapabilities)
    return ProtocolError(
      code: .missingRequiredClientCapability, message: "the client has not declared '\(need.title)'",
      data: try? JSONValue(json: data.jsonBytes(for: .latest)))
  }
}

extension CapabilityNeed {
  /// What a client declares that has just this capability.
  fileprivate var asCapabilities: ClientCapabilities {
    let nested = path.split(separator: ".").reversed().reduce(JSONObject()) { inner, name in
      JSONObject([(String(name), .object(inner))])
    }
    var capabilities = ClientCapabilities()
    if let `extension` {
      capabilities.declaredExtensions = [`extension`: nested]
    } else {
      capabilities = (try? nested.decode(ClientCapabilities.self)) ?? capabilities
    }
    return capabilities
  }
}
