extension WireShape.Shape: CustomStringConvertible {
  /// The shape in the notation of descriptions: `list<Tool>`, `int(0...)`, `enum(a|b)`.
  ///
  /// What they have no notation for is written alike: `struct{name: string!}`, `union(string|int)`.
  public var description: String {
    switch self {
    case .builtin(let builtin): builtin.rawValue
    case .named(let name): name
    case .object(let members): WireShape.describe(members)
    case .enumeration(let values): WireShape.describe("enum", values)
    case .union(let cases): WireShape.describe("union", cases.map(\.description))
    case .list(let item): "list<\(item)>"
    case .map(let item): "map<\(item)>"
    case .nullable(let item): "nullable<\(item)>"
    case .constant(let text): "const \(text)"
    case .bounded(let base, let bounds): "\(base)(\(bounds.lower ?? "")...\(bounds.upper ?? ""))"
    }
  }
}

extension WireShape.Member: CustomStringConvertible {
  /// The member in the notation of descriptions, with `!` where it is required.
  public var description: String { isRequired ? "\(shape)!" : "\(shape)" }
}

extension WireShape.Definition: CustomStringConvertible {
  /// The definition in the notation of descriptions.
  public var description: String {
    switch self {
    case .object(let members): WireShape.describe(members)
    case .enumeration(let values): WireShape.describe("enum", values)
    case .union(let cases): WireShape.describe("union", cases.map(\.description))
    case .alias(let shape): shape.description
    }
  }
}

extension WireShape {
  fileprivate static func describe(_ word: String, _ parts: some Sequence<String>) -> String {
    "\(word)(\(parts.sorted().joined(separator: "|")))"
  }

  fileprivate static func describe(_ members: [String: Member]) -> String {
    let parts = members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return "struct{\(parts.joined(separator: ", "))}"
  }
}
