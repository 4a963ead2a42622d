import ProtocolModel

/// A protocol for what one side must handle once it declares a capability.
struct HandlerProtocol {
  /// The side that handles.
  let side: Direction
  /// The capability's path without the side.
  let path: String
  /// Whether either side may have the capability, so that each needs a protocol of its own.
  let isShared: Bool
  /// The methods that need it.
  let methods: [Method]
  /// The protocol of the nearest capability around this one.
  let parent: String?

  var name: String { Self.name(path, side: isShared ? side : nil) }

  /// `ResourcesSubscribeHandler`, or `ServerTasksHandler` where both sides have one.
  static func name(_ path: String, side: Direction?) -> String {
    let stem = path.split(separator: ".").map { SwiftName.upperCamel(String($0)) }.joined()
    return (side.map { SwiftName.upperCamel($0.rawValue) } ?? "") + stem + "Handler"
  }
}

extension Emitter {
  /// The handler protocols of a side, capabilities before those inside them.
  func handlers(of side: Direction) -> [HandlerProtocol] {
    var plans: [(path: String, isShared: Bool, methods: [Method])] = []
    for method in model.description.methods where method.kind == .request && receives(side, method) {
      guard let need = firstNeed(of: method, side) ?? wholeExtension else { continue }
      if let index = plans.firstIndex(where: { $0.path == need.path }) {
        plans[index].methods.append(method)
      } else {
        plans.append((need.path, need.isShared, [method]))
      }
    }
    return plans.map { plan in
      let around = plans.filter { isPath($0.path, around: plan.path) }.max { $0.path.count < $1.path.count }
      return HandlerProtocol(
        side: side, path: plan.path, isShared: plan.isShared, methods: plan.methods,
        parent: around.map { HandlerProtocol.name($0.path, side: $0.isShared ? side : nil) })
    }
  }

  /// Whether a side receives a method as a message, in any revision.
  func receives(_ side: Direction, _ method: Method) -> Bool {
    let senders: [Direction] = side == .server ? [.client, .both] : [.server, .both, .serverEmbedded]
    return method.from.contains { senders.contains($0.value) }
  }

  /// The capability whose declaration brings the method: the first that it always needs.
  private func firstNeed(of method: Method, _ side: Direction) -> (path: String, isShared: Bool)? {
    for need in method.needs where need.when == nil {
      guard let path = model.capabilityPath(need.capability), path.isOwn else { continue }
      guard path.side == .peer || path.side.rawValue == side.rawValue else { continue }
      return (path.members.joined(separator: "."), path.side == .peer || model.extended != nil)
    }
    return nil
  }

  /// What is in no part of an extension in particular is brought by the extension, whose path is empty.
  private var wholeExtension: (path: String, isShared: Bool)? { model.extended == nil ? nil : ("", true) }

  private func isPath(_ outer: String, around inner: String) -> Bool {
    outer.isEmpty ? !inner.isEmpty : inner.hasPrefix(outer + ".")
  }
}
