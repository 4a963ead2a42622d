import TestSupport

/// A shop whose client sends an order and whose server answers with a receipt, before and after a change.
struct DiffWorkspace {
  let workspace: Workspace

  init(_ before: String, _ after: String) throws {
    workspace = try Workspace()
    try workspace.write(Self.head + before + "\n", to: "old.yaml")
    try workspace.write(Self.head + after + "\n", to: "new.yaml")
  }

  /// What both begin with.
  static let head = """
    eras: { calls: {} }
    revisions: { 2001-01-01: { era: calls } }

    """

  /// The shop with a field, or none, in what each side sends.
  static func shop(field: String, types: String = "") -> String {
    """
    types:
      Order: { fields: { id: string!, \(field) } }
      Receipt: { fields: { id: string!, \(field) } }
    \(types)
    methods:
      shop/buy: { request: BuyRequest, from: client, params: Order!, result: Receipt }
    """
  }

  /// The shop with a method, or with more to be said of it.
  static func shop(method: String, more: String = "") -> String {
    """
    types:
      Order: { fields: { id: string, note: string } }
      Receipt: { fields: { items: list<string> } }
      Refusal: { fields: { why: string } }
      Abilities: { open: true, fields: { buying: object } }
    protocol: { capabilities: { server: Abilities, client: Abilities } }
    methods:
      shop/buy: { request: BuyRequest, \(method) }
    \(more)
    """
  }

  /// The lines of changes, with single spaces, and not their headings.
  static func lines(_ before: String, _ after: String) throws -> [String] {
    let shop = try DiffWorkspace(before, after)
    defer { shop.workspace.remove() }
    let result = try shop.workspace.mcpgen("diff", "old.yaml@2001-01-01", "new.yaml@2001-01-01")
    guard result.status == 0 else { return [result.output] }
    return result.output.split(separator: "\n").filter { line in
      [" + ", " - ", " ~ "].contains { line.contains($0) }
    }.map { $0.split(separator: " ").joined(separator: " ") }
  }
}
