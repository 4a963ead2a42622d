import MCPModel
import MCPSupport
import MCPWire

extension ServerCapabilities {
  /// What a server can do in a revision, without the promise to tell of changes that it cannot keep there.
  ///
  /// Where there are no sessions, clients are told what they listen for, and only by a server that takes the request to
  /// listen (`basic/patterns/subscriptions` of 2026-07-28).
  func withoutUndelivered(by methods: MethodTable<ServerContext>, in revision: Revision) -> ServerCapabilities
  {
    let listens = Requests.listen.facts
    guard listens.revisions.contains(revision), methods.request(listens.name, in: revision) == nil else {
      return self
    }
    let paths = Notifications.all.filter { $0.listenFilter != nil && $0.revisions.contains(revision) }
      .flatMap(\.needs)
      .filter { $0.side == .server && $0.extension == nil && $0.revisions.contains(revision) }
      .map(\.path)
      .filter(declares)
    guard !paths.isEmpty, var members = try? JSONObject(json: jsonBytes(for: revision)) else { return self }
    for path in paths { members.remove(path.split(separator: ".").map(String.init)[...]) }
    return (try? members.decode(ServerCapabilities.self)) ?? self
  }
}

extension JSONObject {
  /// Takes a member away that lies in other members.
  fileprivate mutating func remove(_ path: ArraySlice<String>) {
    guard let name = path.first else { return }
    guard path.count > 1 else {
      self[name] = nil
      return
    }
    guard var inner = self[name]?.objectValue else { return }
    inner.remove(path.dropFirst())
    self[name] = .object(inner)
  }
}
