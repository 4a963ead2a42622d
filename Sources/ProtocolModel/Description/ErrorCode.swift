/// An error code of the protocol.
public struct ErrorCode: Sendable, Hashable {
  /// The name.
  public var name: String
  /// The JSON-RPC code.
  public var code: Int
  /// The HTTP status of an answer with this error, where the protocol fixes one.
  public var httpStatus: Ranged<Int>?
  /// The type of `data`.
  public var data: TypeExpression?
  /// The error that later revisions send instead.
  public var replacedBy: Reference?
  /// What official schemas call the error, where that is not its name.
  public var officialNames: [Ranged<OfficialName>]
  /// What is common to every part of a description.
  public var facts: Facts

  /// Makes an error code.
  public init(
    name: String, code: Int, httpStatus: Ranged<Int>? = nil, data: TypeExpression? = nil,
    replacedBy: Reference? = nil, officialNames: [Ranged<OfficialName>] = [], facts: Facts = Facts()
  ) {
    self.name = name
    self.code = code
    self.httpStatus = httpStatus
    self.data = data
    self.replacedBy = replacedBy
    self.officialNames = officialNames
    self.facts = facts
  }
}

extension ErrorCode {
  /// The error's name in the official schema of a revision; nil where the schema has no definition of it.
  public func officialName(in revision: String) -> String? {
    guard let other = officialNames.first(where: { $0.span.contains(revision) }) else { return name }
    switch other.value {
    case .none: return nil
    case .named(let name): return name
    }
  }
}
