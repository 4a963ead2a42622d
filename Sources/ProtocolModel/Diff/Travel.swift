/// Finds out which side sends the values of each type.
struct Travel {
  private let shape: WireShape
  private var senders: [String: Set<Direction>] = [:]

  private init(_ shape: WireShape) {
    self.shape = shape
  }

  /// The sides that send each type of a revision, by the messages that lead to it.
  static func senders(in shape: WireShape, of model: Model, _ revision: String) -> [String: Set<Direction>] {
    var travel = Travel(shape)
    for (name, message) in shape.methods {
      let sides = message.from?.sides ?? []
      if let params = message.params { travel.follow(params.shape, sides) }
      let task = model.method(name)?.task.flatMap { $0.span.contains(revision) ? $0.value : nil }
      let results = (message.results ?? []).union(task.map { [.named($0.name)] } ?? [])
      for result in results { travel.follow(result, message.from?.receivers ?? []) }
    }
    let answering = answeringSides(shape)
    for error in shape.errors.values { error.data.map { travel.follow($0, answering) } }
    for (side, type) in model.description.info.capabilities { travel.follow(.named(type.name), side.sides) }
    travel.followMixins(of: model)
    return travel.senders
  }

  /// Those who are sent requests as messages, and may answer with an error.
  static func answeringSides(_ shape: WireShape) -> Set<Direction> {
    shape.methods.values.reduce(into: []) { sides, message in
      guard message.kind == .request, let from = message.from, from != .serverEmbedded else { return }
      sides.formUnion(from.receivers)
    }
  }

  private mutating func follow(_ shape: WireShape.Shape, _ sides: Set<Direction>) {
    switch shape {
    case .builtin, .constant, .enumeration: break
    case .named(let name):
      guard !senders[name, default: []].isSuperset(of: sides) else { return }
      senders[name, default: []].formUnion(sides)
      follow(self.shape.types[name], sides)
    case .object(let members): for member in members.values { follow(member.shape, sides) }
    case .union(let cases): for option in cases { follow(option, sides) }
    case .list(let item), .map(let item), .nullable(let item), .bounded(let item, _): follow(item, sides)
    }
  }

  private mutating func follow(_ definition: WireShape.Definition?, _ sides: Set<Direction>) {
    switch definition {
    case .object(let members): follow(.object(members), sides)
    case .union(let cases): follow(.union(cases), sides)
    case .alias(let target): follow(target, sides)
    case .enumeration, nil: break
    }
  }

  /// A mixin is sent as a part of the types that include it.
  private mutating func followMixins(of model: Model) {
    // What a mixin includes has its senders too, so that several rounds may be needed.
    var isSettled = false
    while !isSettled {
      isSettled = true
      for type in model.types {
        guard let sides = senders[type.name] else { continue }
        for include in type.object?.includes ?? [] where model.type(include.name)?.isMixin == true {
          if senders[include.name, default: []].isSuperset(of: sides) { continue }
          senders[include.name, default: []].formUnion(sides)
          isSettled = false
        }
      }
    }
  }
}

extension Direction {
  /// The sides that send it.
  var sides: Set<Direction> {
    switch self {
    case .client: [.client]
    case .server, .serverEmbedded: [.server]
    case .both: [.client, .server]
    }
  }

  /// The sides that receive it.
  var receivers: Set<Direction> {
    switch self {
    case .client: [.server]
    case .server, .serverEmbedded: [.client]
    case .both: [.client, .server]
    }
  }
}
