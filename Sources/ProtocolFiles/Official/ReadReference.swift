import ProtocolModel

extension OfficialReader {
  /// What a reference leads to: a name, a built-in type, or a message, which is spelled out.
  mutating func target(of reference: Node) -> WireShape.Shape {
    guard let name = reference.string, let role = roles[name], let definition = definition(named: name) else {
      let hint = nearest(reference.string ?? "", in: roles.keys).map { ": did you mean '\($0)'?" } ?? ""
      report(.officialReference, "there is no definition '\(reference.string ?? "")'\(hint)", at: reference)
      return .builtin(.any)
    }
    switch role {
    case .type, .side(.serverEmbedded): return .named(name)
    case .builtin(let shape): return shape
    case .message:
      // What is around a message is no part of it where it is a value inside another.
      return anonymous(members(of: definition, at: reference).filter { Self.own.contains($0.key) })
    case .error, .results, .side, .ignored:
      report(.officialReference, "'\(name)' is no type of the protocol", at: reference)
      return .builtin(.any)
    }
  }
}
