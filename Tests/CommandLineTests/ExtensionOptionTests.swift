import Foundation
import Testing

/// Extensions on the command line: beside the protocol, and named.
@Suite struct ExtensionOptionTests {
  private static let shop = """
    protocol: { name: Shop, capabilities: { client: Abilities, server: Abilities }, extensions: extensions }
    eras: { calls: {} }
    revisions: { 2001-01-01: { era: calls } }
    types:
      Abilities: { doc: Abilities., fields: { extensions: map<object> } }
      Book: { doc: What is sold., fields: { title: string! } }
    methods:
      buy: { request: BuyRequest, doc: Buys a book., from: client, params: Book, result: Book }
    """

  private static func loans(_ id: String = "com.example/loans", member: String = "lent") -> String {
    """
    extension:
      id: \(id)
      doc: Lends books.

    extends:
      Book:
        fields:
          \(member): bool

    types:
      Loan:
        doc: A book that is away.
        fields:
          due: string!

    methods:
      lend:
        request: LendRequest
        doc: Lends a book.
        from: client
        params: Book
        result: Loan

    """
  }

  /// A protocol in `Schema/shop`, and extensions beside it.
  private func workspace(_ extensions: [String: String] = ["extensions/loans.yaml": loans()]) throws
    -> Workspace
  {
    let workspace = try Workspace()
    try workspace.remove("Schema/shop.yaml")
    try workspace.write(Self.shop, to: "Schema/shop/shop.yaml")
    for (path, text) in extensions { try workspace.write(text, to: "Schema/\(path)") }
    return workspace
  }

  private func run(_ workspace: Workspace, _ command: String, _ more: String...) throws -> (
    output: String, status: Int32
  ) {
    let result = try workspace.mcpgen([command, "--schema", "Schema/shop"] + more)
    return (result.output, result.status)
  }

  @Test func `the extensions beside the protocol are generated with it`() throws {
    let workspace = try workspace()
    defer { workspace.remove() }
    let result = try run(workspace, "generate")
    #expect(result.status == 0)
    #expect(
      result.output.contains("types      3\nmethods    2\nerrors     0\nextensions com.example/loans\n"))
    #expect(workspace.exists("Generated/MCPModel/Types/Book.swift"))
    let loan = try workspace.text("Generated/MCPExtensions/Loans/Loans.Loan.swift")
    #expect(loan.contains("extension Loans {\n  /// A book that is away."))
    #expect(try run(workspace, "check").status == 0)
  }

  @Test func `beside the protocol, what is no description is left alone`() throws {
    let workspace = try workspace([
      "extensions/README.md": "# Extensions: of ours\n",
      "extensions/loans/all.json": #"{"extension": {"id": "a/loans"}}"#,
      "extensions/empty/notes.txt": "None.",
    ])
    defer { workspace.remove() }
    let result = try run(workspace, "generate")
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("extensions a/loans\n"))
  }

  @Test func `an extension that is named goes to a folder of its own, without the protocol`() throws {
    let workspace = try workspace([:])
    defer { workspace.remove() }
    try workspace.write(Self.loans(), to: "acme/loans.yaml")
    let result = try run(workspace, "generate", "--extension", "acme/loans.yaml", "--output", "Sources/Acme")
    #expect(result.status == 0)
    #expect(result.output.contains("types      1\nmethods    1\n"))
    #expect(workspace.exists("Sources/Acme/Loans/Loans.swift"))
    #expect(!workspace.exists("Sources/Acme/MCPModel"))
    #expect(
      try run(workspace, "check", "--extension", "acme", "--output", "Sources/Acme").status == 0,
      "a folder is a description too")
  }

  @Test func `several extensions may be named, files and folders`() throws {
    let workspace = try workspace([:])
    defer { workspace.remove() }
    try workspace.write(Self.loans(), to: "loans/loans.yaml")
    try workspace.write(Self.loans("com.example/gifts", member: "given"), to: "gifts.json.yaml")
    let result = try run(
      workspace, "generate", "--extension", "loans", "--extension", "gifts.json.yaml", "--output", "Out")
    #expect(result.output.contains("extensions com.example/loans, com.example/gifts\n"))
    #expect(workspace.exists("Out/Loans/Loans.swift"))
    #expect(workspace.exists("Out/Gifts/Gifts.swift"))
  }

  @Test func `one that is named is instead of those beside the protocol`() throws {
    let workspace = try workspace()
    defer { workspace.remove() }
    try workspace.write(Self.loans("com.example/gifts"), to: "gifts.yaml")
    _ = try run(workspace, "generate", "--extension", "gifts.yaml", "--output", "Out")
    #expect(!workspace.exists("Out/Loans"))
    #expect(workspace.exists("Out/Gifts/Gifts.swift"))
  }

  @Test func `drift in an extension is noticed`() throws {
    let workspace = try workspace()
    defer { workspace.remove() }
    _ = try run(workspace, "generate")
    try workspace.write(Self.loans(member: "away"), to: "Schema/extensions/loans.yaml")
    let result = try run(workspace, "check")
    #expect(result.status == 2)
    #expect(
      result.output.hasPrefix(
        "Generated/MCPExtensions/Loans/Loans+Additions.swift:1:1: error: the file is not what the description says: "
      ))
  }

  @Test func `what is left of an extension that is gone is noticed, and removed`() throws {
    let workspace = try workspace([
      "extensions/loans.yaml": Self.loans(),
      "extensions/gifts.yaml": Self.loans("com.example/gifts", member: "given"),
    ])
    defer { workspace.remove() }
    _ = try run(workspace, "generate")
    for (gone, folder) in [("gifts", "Gifts"), ("loans", "Loans")] {
      try workspace.remove("Schema/extensions/\(gone).yaml")
      let check = try run(workspace, "check")
      #expect(check.status == 2)
      #expect(
        check.output.contains(
          "Generated/MCPExtensions/\(folder)/\(folder).swift:1:1: error: the description no longer asks for the file: "
        ))
      #expect(try run(workspace, "generate").output.contains("0 written, 6 removed"))
      #expect(!workspace.exists("Generated/MCPExtensions/\(folder)/\(folder).swift"))
    }
  }

  @Test func `to name an extension leaves all else in the folder alone`() throws {
    let workspace = try workspace()
    defer { workspace.remove() }
    _ = try run(workspace, "generate")
    try workspace.write(Self.loans("com.example/gifts"), to: "gifts.yaml")
    #expect(try run(workspace, "generate", "--extension", "gifts.yaml").output.contains(" 0 removed"))
    #expect(try run(workspace, "check").status == 0)
  }

  @Test func `errors in an extension are located, and nothing is written`() throws {
    let wrong = Self.loans().replacing("result: Loan", with: "result: Loaan").replacing("Book:", with: "Bok:")
    let workspace = try workspace(["extensions/loans.yaml": wrong])
    defer { workspace.remove() }
    for command in ["generate", "check", "lint"] {
      let result = try run(workspace, command)
      #expect(result.status == 1)
      #expect(
        result.output == """
          Schema/extensions/loans.yaml:6:3: error: there is no type or method of the protocol 'Bok': did you mean 'Book'? [unknown-name]
          Schema/extensions/loans.yaml:22:13: error: there is no type 'Loaan': did you mean 'Loan'? [unknown-type]

          """)
    }
    #expect(!workspace.exists("Generated"))
  }

  @Test func `errors of all extensions are reported`() throws {
    let wrong = Self.loans().replacing("string!", with: "strin!")
    let workspace = try workspace(["extensions/a.yaml": wrong, "extensions/b.yaml": wrong])
    defer { workspace.remove() }
    let result = try run(workspace, "generate")
    #expect(result.status == 1)
    #expect(result.output.contains("Schema/extensions/a.yaml:14:12: error: 'strin'"))
    #expect(result.output.contains("Schema/extensions/b.yaml:14:12: error: 'strin'"))
  }

  @Test func `extensions of one name cannot be generated together`() throws {
    let workspace = try workspace([
      "extensions/a.yaml": Self.loans(), "extensions/b.yaml": Self.loans("org.example/loans", member: "away"),
    ])
    defer { workspace.remove() }
    let result = try run(workspace, "generate")
    #expect(result.status == 1)
    #expect(
      result.output == """
        Schema/extensions/b.yaml:1:1: error: the extension is 'Loans' in Swift, as another one is: rename one with 'swift:' [swift-name-collision]
        Schema/extensions/a.yaml:1:1: note: the other one

        """)
  }

  @Test func `an extension is no protocol, and a protocol no extension`() throws {
    let workspace = try workspace()
    defer { workspace.remove() }
    let asSchema = try workspace.mcpgen("generate", "--schema", "Schema/extensions/loans.yaml")
    #expect(asSchema.status == 1)
    #expect(
      asSchema.output.contains(
        "Schema/extensions/loans.yaml:1:1: error: 'extension' makes this an extension, which is no part of a protocol's description [contradiction]"
      ))
    let asExtension = try run(workspace, "generate", "--extension", "Schema/shop")
    #expect(asExtension.status == 1)
    #expect(
      asExtension.output.contains(
        "Schema/shop/shop.yaml:1:1: error: an extension has no 'protocol' of its own: it builds on those of the protocol [contradiction]"
      ))
    #expect(asExtension.output.contains("error: an extension says with 'extension' what it is"))
    let nowhere = try run(workspace, "generate", "--extension", "nowhere.yaml")
    #expect(nowhere.status == 64)
    #expect(nowhere.output.contains("there is no description at 'nowhere.yaml'"))
  }

  @Test func `an extension is brought into the canonical form`() throws {
    let loose = Self.loans().replacing("result: Loan", with: "result: \"Loan\"")
    let workspace = try workspace(["extensions/loans.yaml": loose, "shop/shop.yaml": "types: {}\n"])
    defer { workspace.remove() }
    try workspace.write(Self.shop, to: "Schema/shop/shop.yaml")
    _ = try run(workspace, "fmt")
    try workspace.write(loose, to: "Schema/extensions/loans.yaml")
    let check = try run(workspace, "fmt", "--check")
    #expect(check.status == 2)
    #expect(
      check.output.hasPrefix(
        "Schema/extensions/loans.yaml:1:1: error: the file is not in the canonical form: "))
    #expect(try run(workspace, "fmt").output == "Schema/extensions/loans.yaml\n")
    #expect(try workspace.text("Schema/extensions/loans.yaml") == Self.loans())
    #expect(try run(workspace, "fmt", "--check").status == 0)
  }

  @Test func `extensions are linted, their fields counted`() throws {
    let whole = Self.loans().replacing("  doc: Lends books.\n", with: "")
    let source = String(whole.prefix(upTo: whole.firstRange(of: "\nmethods:")?.lowerBound ?? whole.endIndex))
    let workspace = try workspace(["extensions/loans.yaml": source])
    defer { workspace.remove() }
    let missing =
      "Schema/extensions/loans.yaml:1:1: error: extension 'com.example/loans' has no 'doc' [missing-doc]\n"
    let all = try run(workspace, "lint")
    #expect(all.status == 1)
    #expect(all.output.hasPrefix(missing))
    let named = try run(workspace, "lint", "--extension", "Schema/extensions/loans.yaml")
    #expect(named.status == 1)
    #expect(
      named.output == missing + """
        Schema/extensions/loans.yaml:10:3: warning: nothing uses the type 'Loan' [unused-type]
        errors     1
        warnings   1
        fields     2, 2 without doc

        """)
  }
}
