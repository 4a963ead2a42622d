import ProtocolModel

/// A protocol for what one side must handle once it declares a capability.
struct HandlerProtocol {
  /// The side that handles.
  let side: Direction
  /// The capability's path without the side.
  let path: String
  /// The methods that need it.
  let methods: [Method]
  /// The protocol of the nearest capability around this one.
  let parent: String?

  var name: String { Self.name(path) }

  static func name(_ path: String) -> String {
    path.split(separator: ".").map { SwiftName.upperCamel(String($0)) }.joined() + "Handler"
  }
}

extension Emitter {
  /// The handler protocols of a side, capabilities before those inside them.
  func handlers(of side: Direction) -> [HandlerProtocol] {
    var methodsByPath: [(path: String, methods: [Method])] = []
    for method in model.description.methods where method.kind == .request && receives(side, method) {
      guard let path = firstNeed(of: method, side) else { continue }
      if let index = methodsByPath.firstIndex(where: { $0.path == path }) {
        methodsByPath[index].methods.append(method)
      } else {
        methodsByPath.append((path, [method]))
      }
    }
    let paths = methodsByPath.map(\.path)
    return methodsByPath.map { path, methods in
      let around = paths.filter { path.hasPrefix($0 + ".") }.max { $0.count < $1.count }
      return HandlerProtocol(
        side: side, path: path, methods: methods, parent: around.map(HandlerProtocol.name))
    }
  }

  /// Whether a side receives a method as a message, in any revision.
  func receives(_ side: Direction, _ method: Method) -> Bool {
    let senders: [Direction] = side == .server ? [.client, .both] : [.server, .both, .serverEmbedded]
    return method.from.contains { senders.contains($0.value) }
  }

  /// The capability whose declaration brings the method: the first that it always needs.
  private func firstNeed(of method: Method, _ side: Direction) -> String? {
    let need = method.needs.first { need in
      need.when == nil
        && (need.capability.name.hasPrefix("\(side.rawValue).") || need.capability.name.hasPrefix("peer."))
    }
    guard let name = need?.capability.name, let dot = name.firstIndex(of: ".") else { return nil }
    return String(name[dot...].dropFirst())
  }
}
