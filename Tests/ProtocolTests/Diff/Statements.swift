import ProtocolModel

/// The changes of types and errors as short statements, with which other lists can be compared.
enum Statements {
  /// The statements of changes, each place by itself.
  static func of(_ changes: [Change]) -> Set<String> {
    Set(changes.flatMap { change in change.owners.flatMap { statements(change, $0) } })
  }

  private static func statements(_ change: Change, _ path: String) -> [String] {
    let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
    guard let section = parts.first, let rest = parts.last, ["types", "errors"].contains(section) else {
      return []
    }
    let sign = change.kind == .added ? "+" : "-"
    // What is spelled out in a member is named after it.
    let owner = rest.split(separator: ".").enumerated().map {
      $0.offset == 0 ? String($0.element) : upper($0.element)
    }
    .joined()
    switch (change.part, change.kind) {
    case ("type", .added), ("type", .removed), ("error", .added), ("error", .removed):
      return ["\(sign) \(owner)"]
    case ("case", .added): return ["\(owner) + |\(change.name ?? "")"]
    case ("case", .removed), ("member", .removed): return ["\(owner) - \(change.name ?? "")"]
    case ("member", .added):
      let isRequired = change.after?.hasSuffix("!") == true
      return ["\(owner) + \(change.name ?? "")\(isRequired ? "" : "?")"]
    case ("member", .changed): return changed("\(owner).\(change.name ?? "")", change)
    default: return []
    }
  }

  private static func changed(_ member: String, _ change: Change) -> [String] {
    let (before, after) = (change.before ?? "", change.after ?? "")
    let presence =
      before.hasSuffix("!") == after.hasSuffix("!") ? [] : [after.hasSuffix("!") ? "required" : "optional"]
    let isRetyped = before.filter { $0 != "!" } != after.filter { $0 != "!" }
    return (presence + (isRetyped ? ["⇒"] : [])).map { "\(member) \($0)" }
  }

  private static func upper(_ name: Substring) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}
