/// What a change on the wire does to the two sides.
public struct WireImpact: Sendable, Hashable {
  /// To servers.
  public var server: Impact
  /// To clients.
  public var client: Impact

  /// Makes an impact.
  public init(server: Impact, client: Impact) {
    self.server = server
    self.client = client
  }

  /// Nothing changes on the wire.
  public static let none = WireImpact(server: .none, client: .none)
  /// Both have something new to use.
  public static let additive = WireImpact(server: .additive, client: .additive)
  /// Both may stop working.
  public static let breaking = WireImpact(server: .breaking, client: .breaking)

  /// One thing for those who send a part, another for those who receive it; the graver one for those who do both.
  init(senders: Set<Direction>, sending: Impact, receiving: Impact) {
    func impact(on side: Direction, from other: Direction) -> Impact {
      max(senders.contains(side) ? sending : .none, senders.contains(other) ? receiving : .none)
    }
    server = impact(on: .server, from: .client)
    client = impact(on: .client, from: .server)
  }
}

/// How what may be sent changed: the rules by which everything about a part's form is classed.
///
/// Who sends must keep to what is demanded, so that less freedom breaks them; who receives relies on what is
/// promised, so that more freedom of the other side breaks them.
struct Freedom: Hashable {
  /// Something that could be sent no longer can.
  var isLess = false
  /// Something can be sent that could not be.
  var isMore = false

  /// The impact on the two sides.
  func impact(_ senders: Set<Direction>) -> WireImpact {
    WireImpact(
      senders: senders, sending: isLess ? .breaking : .additive, receiving: isMore ? .breaking : .additive)
  }
}

extension WireImpact {
  /// A new member: who sends may have to write it, and nobody has to read it.
  static func added(_ member: WireShape.Member, _ senders: Set<Direction>) -> WireImpact {
    Freedom(isLess: member.isRequired).impact(senders)
  }

  /// A member that is gone: nobody may count on sending it, nor on receiving it where it was always there.
  static func removed(_ member: WireShape.Member, _ senders: Set<Direction>) -> WireImpact {
    Freedom(isLess: true, isMore: member.isRequired).impact(senders)
  }

  /// A new value of an enumeration or case of a union: what is unknown is kept, unless the union rejects it.
  static func addedOption(_ senders: Set<Direction>, rejectsUnknown: Bool) -> WireImpact {
    Freedom(isMore: rejectsUnknown).impact(senders)
  }

  /// A value or case that is gone.
  static func removedOption(_ senders: Set<Direction>) -> WireImpact {
    Freedom(isLess: true).impact(senders)
  }

  /// A result of another type than before: it has none of the members that the receiver waits for.
  static func addedResult(_ senders: Set<Direction>) -> WireImpact { Freedom(isMore: true).impact(senders) }
}
