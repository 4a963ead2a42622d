/// Something that a description says and no shape on the wire tells.
struct Fact: Hashable {
  /// What it means for the two sides that it comes or goes.
  enum Kind: Hashable {
    /// It is demanded of those who send: when it comes there is less freedom, when it goes there is more.
    case demand(of: Set<Direction>)
    /// It may be used: it can come, but not go.
    case offer
    /// Both must understand it alike: it can come where nothing was said, but neither change nor go.
    case meaning
    /// The receiver must have declared it: it can go, but not come. With `when`, for messages with a member alone.
    case need(when: String?)
    /// It means nothing on the wire.
    case remark
  }

  /// The key under which a description says it.
  let key: String
  /// Its name among those of one key, such as a header's; nil where there can be only one.
  var name: String?
  /// What it says.
  let value: String
  /// What it means that it comes or goes.
  let kind: Kind
}

extension WireImpact {
  /// A fact of a part that both sides of the comparison have.
  static func of(_ kind: Fact.Kind, from before: String?, to after: String?) -> WireImpact {
    switch kind {
    case .demand(let sides): Freedom(isLess: after != nil, isMore: before != nil).impact(sides)
    case .offer, .meaning: before == nil ? .additive : .breaking
    case .need: after == nil ? .additive : .breaking
    case .remark: .none
    }
  }
}
