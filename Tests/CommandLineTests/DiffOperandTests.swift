import Foundation
import TestSupport
import Testing

/// What can be compared, and what is said where it cannot.
@Suite struct DiffOperandTests {
  private static let older = """
    eras: { calls: {} }
    revisions: { 2001-01-01: { era: calls }, 2002-02-02: { era: calls } }
    types:
      Order: { fields: { title: string } }
      Book: { fields: { title: string } }
    methods:
      shop/buy: { request: BuyRequest, from: client, params: Order, result: Book }
    """

  /// One field more in all revisions, one in the second, and a third revision.
  private static let newer =
    older
    .replacing("2002-02-02: { era: calls }", with: "2002-02-02: { era: calls }, 2003-03-03: { era: calls }")
    .replacing("Order: { fields: { ", with: "Order: { fields: { wrap: bool, note: string since 2002-02-02, ")

  private static let notes = """
    names: { request: "*Request", notification: "*Notification", results: "*Response" }
    envelopes: { request: Call, notification: Event, result: Answer, error: Failure }
    sides: { ClientSide: client }
    """

  private static func official(fields: String) -> String {
    """
    {"definitions": {
      "ClientSide": {"anyOf": [{"$ref": "#/definitions/BuyRequest"}]},
      "BuyRequest": {"type": "object", "required": ["method", "params"], "properties": {
        "method": {"type": "string", "const": "shop/buy"}, "params": {"$ref": "#/definitions/Order"}}},
      "Order": {"type": "object", "properties": {\(fields)}}}}
    """
  }

  private func workspace() throws -> Workspace {
    let workspace = try Workspace(description: Self.newer)
    try workspace.write(Self.older, to: "old.yaml")
    try workspace.write(Self.notes, to: "notes.yaml")
    try FileManager.default.createDirectory(
      at: workspace.root.appending(path: "2001-01-01"), withIntermediateDirectories: true)
    let (title, price) = (#""title": {"type": "string"}"#, #""price": {"type": "integer"}"#)
    try workspace.write(Self.official(fields: title), to: "2001-01-01/schema.json")
    try workspace.write(Self.official(fields: "\(title), \(price)"), to: "next.json")
    return workspace
  }

  private func diff(_ before: String, _ after: String) throws -> Command.Result {
    let workspace = try workspace()
    defer { workspace.remove() }
    return try workspace.mcpgen("diff", before, after, "--schema", "Schema", "--notes", "notes.yaml")
  }

  @Test(arguments: [
    ("2001-01-01", "2002-02-02", "2001-01-01 → 2002-02-02", "+ Order.note: string"),
    ("2002-02-02", "2001-01-01", "2002-02-02 → 2001-01-01", "- Order.note: string"),
    ("2002-02-02", "2003-03-03", "2002-02-02 → 2003-03-03", "no changes"),
    ("Schema@2001-01-01", "2002-02-02", "Schema@2001-01-01 → 2002-02-02", "+ Order.note: string"),
    ("old.yaml@2001-01-01", "2001-01-01", "old.yaml@2001-01-01 → 2001-01-01", "+ Order.wrap: bool"),
    // Whole descriptions are compared in each revision that both have, and each change is told once.
    ("old.yaml", "Schema", "old.yaml → Schema", "+ Order.note: string (2002-02-02)"),
    ("old.yaml", "Schema", "old.yaml → Schema", "+ Order.wrap: bool (2001-01-01, 2002-02-02)"),
    ("old.yaml", "Schema", "old.yaml → Schema", "additive  additive  additive  + revision 2003-03-03"),
    ("Schema", "old.yaml", "Schema → old.yaml", "breaking  breaking  breaking  - revision 2003-03-03"),
    // A whole description beside one revision stands for that revision.
    ("old.yaml", "2002-02-02", "old.yaml → 2002-02-02", "+ Order.note: string"),
    // Official schemas, with their revisions from a folder or after '@'.
    (
      "2001-01-01/schema.json", "next.json@2004-04-04", "official 2001-01-01 → official 2004-04-04",
      "+ Order.price: int"
    ),
    (
      "next.json@2004-04-04", "2001-01-01/schema.json", "official 2004-04-04 → official 2001-01-01",
      "- Order.price: int"
    ),
    ("2003-03-03", "next.json@2004-04-04", "2003-03-03 → official 2004-04-04", "+ Order.price: int"),
    ("next.json@2000-01-01", "2001-01-01", "official 2000-01-01 → 2001-01-01", "- Order.price: int"),
    ("old.yaml", "2001-01-01/schema.json", "old.yaml → official 2001-01-01", "- type Book"),
  ])
  func `operands`(before: String, after: String, heading: String, line: String) throws {
    let result = try diff(before, after)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("\(heading)\n"), "\(result.output)")
    #expect(result.output.contains("\(line)\n"), "\(result.output)")
  }

  @Test(arguments: [
    (
      "2001-01-01", "1999-09-09",
      "'Schema' has no revision '1999-09-09'; it has 2001-01-01, 2002-02-02, 2003-03-03"
    ),
    (
      "old.yaml@2003-03-03", "2001-01-01",
      "'old.yaml' has no revision '2003-03-03'; it has 2001-01-01, 2002-02-02"
    ),
    ("nowhere", "2001-01-01", "'nowhere' is neither a revision such as 2026-07-28 nor a file or folder"),
    ("2001-01-01", "next.json", "nothing tells which revision 'next.json' describes; name it with '@'"),
    ("old.yaml", "2003-03-03", "'old.yaml' and '2003-03-03' have no revision in common"),
  ])
  func `operands that name nothing`(before: String, after: String, message: String) throws {
    let result = try diff(before, after)
    #expect(result.status == 64)
    #expect(result.output.contains(message), "\(result.output)")
  }

  @Test func `errors of files have their places`() throws {
    let workspace = try workspace()
    defer { workspace.remove() }
    try workspace.write(#"{"definitions": {"A": {"type": "strin"}}}"#, to: "wrong.json")
    try workspace.write("types: { A: { fields: { a: strin } } }\n", to: "wrong.yaml")
    let official = try workspace.mcpgen(
      "diff", "2001-01-01", "wrong.json@2004-04-04", "--schema", "Schema", "--notes", "notes.yaml")
    #expect(official.status == 1)
    #expect(official.output.contains("wrong.json:1:32: error: "), "\(official.output)")
    let description = try workspace.mcpgen("diff", "wrong.yaml", "old.yaml")
    #expect(description.status == 1)
    #expect(description.output.contains("wrong.yaml:1:28: error: "), "\(description.output)")
    let notes = try workspace.mcpgen("diff", "2001-01-01", "next.json@2004-04-04", "--schema", "Schema")
    #expect(notes.status == 64)
    #expect(notes.output.contains("there is no file 'official.yaml'"))
  }
}
