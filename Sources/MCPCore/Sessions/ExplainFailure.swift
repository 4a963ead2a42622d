import MCPSupport

extension ClientConnection {
  /// An error at the start of a connection, with what the server has done instead of answering: whoever starts a program
  /// that is no server has to find that out.
  package func explaining(_ error: any Error) -> any Error {
    let stray = strayLine.map { "it wrote what is no message: \(String(reflecting: $0))" }
    switch error {
    case CallError.timedOut(let method, let limit, _):
      let asides = peer.transport.asides.map { "the end of its standard error:\n\($0)" }
      let instead = [stray, asides].compactMap(\.self).joined(separator: "; ")
      return ConnectionError.noAnswer(method: method, after: limit, instead: instead.isEmpty ? nil : instead)
    case CallError.disconnected(let method, let reason):
      // How a process ended says its standard error already.
      return CallError.disconnected(
        method: method, reason: [stray, reason].compactMap(\.self).joined(separator: "; "))
    default:
      return error
    }
  }
}
