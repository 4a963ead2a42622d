import Foundation
import TestSupport
import Testing

/// How changes are written, and at which of them the exit code is 2.
@Suite struct DiffFormatTests {
  private static let description = """
    eras: { calls: {} }
    revisions: { 2001-01-01: { era: calls }, 2002-02-02: { era: calls } }
    types:
      Order:
        group: shop
        fields:
          title: string! since 2002-02-02
          wrap: bool since 2002-02-02
      Book: { group: books, fields: { title: string, pages: int until 2001-01-01, wrap: bool since 2002-02-02 } }
    methods:
      shop/buy: { request: BuyRequest, from: client, group: shop, params: Order!, result: Book }
    errors:
      SoldOut: { code: 7, since: 2002-02-02 }
    """

  private func diff(_ options: String...) throws -> Command.Result {
    let workspace = try Workspace(description: Self.description)
    defer { workspace.remove() }
    return try workspace.mcpgen(
      ["diff", "2001-01-01", "2002-02-02", "--schema", "Schema"] + options)
  }

  @Test func `text has a line for each change, by feature`() throws {
    #expect(
      try diff().output == """
        2001-01-01 → 2002-02-02

        server    client    source

        several features
        additive  additive  additive  + wrap in Book, Order: bool

        books
        breaking  additive  -         - Book.pages: int

        errors
        additive  additive  additive  + error SoldOut: code 7

        shop
        additive  breaking  additive  + Order.title: string!

        4 changes: server 1 breaking, 3 additive; client 1 breaking, 3 additive; source 0 breaking, 3 additive

        """)
  }

  @Test func `Markdown has a table for each feature`() throws {
    #expect(
      try diff("--format", "markdown").output == """
        # 2001-01-01 → 2002-02-02

        4 changes: server 1 breaking, 3 additive; client 1 breaking, 3 additive; source 0 breaking, 3 additive.

        ## several features

        | change | server | client | source |
        | --- | --- | --- | --- |
        | + `wrap` in `Book`, `Order`: `bool` | additive | additive | additive |

        ## books

        | change | server | client | source |
        | --- | --- | --- | --- |
        | - `Book.pages`: `int` | **breaking** | additive |  |

        ## errors

        | change | server | client | source |
        | --- | --- | --- | --- |
        | + error `SoldOut`: `code 7` | additive | additive | additive |

        ## shop

        | change | server | client | source |
        | --- | --- | --- | --- |
        | + `Order.title`: `string!` | additive | **breaking** | additive |

        """)
  }

  @Test func `JSON has every key of every change`() throws {
    let output = try diff("--format", "json").output
    #expect(
      output.hasPrefix(
        """
        {
          "from": "2001-01-01",
          "to": "2002-02-02",
          "summary": {
            "changes": 4,
            "server": {
              "breaking": 1,
              "additive": 3
            },
        """))
    #expect(
      output.contains(
        """
            {
              "change": "added",
              "part": "member",
              "paths": [
                "types.Book.wrap",
                "types.Order.wrap"
              ],
              "name": "wrap",
              "before": null,
              "after": "bool",
              "server": "additive",
              "client": "additive",
              "source": "additive",
              "swift": [],
              "feature": null,
              "revisions": []
            }
        """))
  }

  @Test(arguments: [("breaking", Int32(2)), ("additive", 2), ("any", 2)])
  func `the exit code is 2 on request`(limit: String, status: Int32) throws {
    #expect(try diff().status == 0)
    #expect(try diff("--fail-on", limit).status == status)
  }

  @Test(arguments: [
    ("additive", "breaking", Int32(0)), ("additive", "additive", 2), ("none", "any", 2),
    ("none", "additive", 0),
  ])
  func `graver changes than there are do not fail`(change: String, limit: String, status: Int32) throws {
    let (before, after) =
      change == "additive"
      ? ("a: int", "a: int, b: int") : ("a: int", "a: { is: int, deprecated: 2001-01-01 use b }")
    let shop = try DiffWorkspace(DiffWorkspace.shop(field: before), DiffWorkspace.shop(field: after))
    defer { shop.workspace.remove() }
    let result = try shop.workspace.mcpgen(
      "diff", "old.yaml", "new.yaml", "--fail-on", limit)
    #expect(result.status == status, "\(result.output)")
  }

  @Test func `the same input gives the same bytes`() throws {
    for format in ["text", "markdown", "json"] {
      #expect(try diff("--format", format).output == diff("--format", format).output)
    }
  }
}
