/// Something that is not the same in two revisions or descriptions, and what that does to whom.
public struct Change: Sendable, Hashable {
  /// What happened.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It is new.
    case added
    /// It is gone.
    case removed
    /// It says something else.
    case changed
    /// It has another name and is otherwise the same.
    case renamed
  }

  /// What happened.
  public var kind: Kind
  /// What it happened to: `type`, `member`, `value`, `case`, `request`, or a key of a description, such as `needs`.
  public var part: String
  /// The paths of what has the part, such as `types.Tool`. Several where the same happened to each.
  public var owners: [String]
  /// The part's name among those of its owner; nil where the owner itself is meant or can have only one.
  public var name: String?
  /// What it was, in the notation of descriptions; nil where there was nothing.
  public var before: String?
  /// What it is; nil where there is nothing.
  public var after: String?
  /// What it does to servers.
  public var server: Impact
  /// What it does to clients.
  public var client: Impact
  /// What it does to Swift that uses the generated code.
  public var source: Impact
  /// Declarations in Swift that break, and how.
  public var declarations: [String]
  /// The feature that the owners belong to; nil where there is none, or several.
  public var feature: String?
  /// The revisions in which it happened, where whole descriptions were compared.
  public var revisions: [String]

  /// Makes a change.
  public init(
    _ kind: Kind, _ part: String, of owner: String, name: String? = nil, before: String? = nil,
    after: String? = nil, wire: WireImpact = .none, source: Impact = .none
  ) {
    self.kind = kind
    self.part = part
    owners = [owner]
    self.name = name
    self.before = before
    self.after = after
    server = wire.server
    client = wire.client
    self.source = source
    declarations = []
    feature = nil
    revisions = []
  }

  /// The gravest of what it does.
  public var impact: Impact { max(server, client, source) }

  /// The paths of what changed: `types.Tool.title`, `types.Role|user`, `methods.tools/call`.
  public var paths: [String] { owners.map(path) }

  private func path(_ owner: String) -> String {
    guard let name else { return owner }
    switch part {
    case "member": return "\(owner).\(name)"
    case "value", "case", "result": return "\(owner)|\(name)"
    default: return owner
    }
  }
}

/// What a change does to someone.
public enum Impact: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// It does not concern them.
  case none
  /// What they have goes on working; there may be something new to use.
  case additive
  /// What they have may stop working.
  case breaking

  /// Graver is more.
  public static func < (lhs: Impact, rhs: Impact) -> Bool { lhs.rawValue < rhs.rawValue }
}

extension Impact: CustomStringConvertible {
  /// The impact as a word.
  public var description: String {
    switch self {
    case .none: "none"
    case .additive: "additive"
    case .breaking: "breaking"
    }
  }
}
