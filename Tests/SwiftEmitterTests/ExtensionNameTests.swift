import ProtocolFiles
import ProtocolModel
import SwiftEmitter
import Testing

/// Names of an extension that Swift cannot have, and what is said of them.
@Suite struct ExtensionNameTests {
  private static let base = """
    protocol: { name: Shop, capabilities: { client: Abilities, server: Abilities }, extensions: extensions, results: { tag: kind, complete: done } }
    eras: { calls: {} }
    revisions: { 2001-01-01: { era: calls } }
    types:
      Abilities: { fields: { extensions: map<object> } }
      Book: { fields: { title: string!, for: string } }
      Kind: { open: true, enum: [done, default] }
      Answer: { fields: { kind: Kind } }
    methods:
      buy: { request: BuyRequest, from: client, params: Book, result: Answer }
    """

  /// An extension of a protocol with `Book` and `Kind`, as the emitter gets it.
  private func model(_ source: String, file: String = "d.yaml") throws -> Model {
    let base = Resolver.resolve(try description(Self.base, over: nil)).0
    let (model, resolving) = Resolver.resolve(
      try description(source, file: file, over: base.description), over: base)
    #expect(resolving == [])
    return model
  }

  private func description(
    _ source: String, file: String = "p.yaml", over base: Description?
  ) throws -> Description {
    let node = try #require(NodeReader.read(Array(source.utf8), file: file).0)
    let (description, decoding) = DescriptionDecoder.decode([node], over: base)
    #expect(decoding == [])
    return description
  }

  private func complaints(_ source: String) throws -> [String] {
    Emitter.emit(try model(source)).1.map { $0.description.replacing("d.yaml:", with: "") }
  }

  private func hides(_ place: String, _ what: String) -> [String] {
    ["\(place): error: \(what) would hide another of that name: give a new one with 'swift:' [swift-name]"]
  }

  @Test(arguments: ["book", "task", "requests", "JSON-value", "mcp-model/MCPModel"])
  func `the name of an extension hides no other`(name: String) throws {
    let id = name.contains("/") ? "com.\(name)" : "com.example/\(name)"
    let found = try complaints("extension: { id: \(id) }")
    #expect(found.count == 1 && found[0].contains("would hide another of that name"), "\(found)")
    #expect(try complaints("extension: { id: \(id), swift: Loans }") == [])
  }

  @Test func `the name of an extension must be one`() throws {
    #expect(
      try complaints("extension: { id: com.example/3d }") == [
        "1:1: error: '3d' cannot be the name of an extension in Swift: give another with 'swift:' [swift-name]"
      ])
  }

  @Test(arguments: [
    // What stands around it, what its code says, and what is generated beside it.
    "Loans", "Requests", "Errors", "ServerCalls", "ServerHandler", "ServerListHandler", "LendOutcome",
    "BuyOutcome", "JSONObject", "MethodTable", "Sendable", "MCPModel",
  ])
  func `a type hides nothing that the code of its extension says`(name: String) throws {
    let source = """
      extension: { id: com.example/loans, settings: { server: Settings } }
      extends:
        buy: { or: { lent: Lent } }
      types:
        Settings: { fields: { list: bool } }
        Lent: { fields: { kind: Kind } }
        Own: { swift: \(name) }
      methods:
        lend: { request: LendRequest, from: client, params: Lent, result: Lent, or: { lent: Lent } }
        lend/list: { request: ListLoansRequest, from: client, params: Lent, result: Lent, needs: [server.list] }
      """
    #expect(try complaints(source) == hides("7:3", "a type '\(name)'"))
    #expect(try complaints(source.replacing("swift: \(name)", with: "swift: Other")) == [])
  }

  @Test(arguments: ["Book", "Task", "Error", "Result", "ProtocolExtension", "ClientHandler", "Capabilities"])
  func `a type may have a name that is taken outside of its extension`(name: String) throws {
    #expect(
      try complaints("extension: { id: com.example/loans }\ntypes: { \(name): { fields: { a: int } } }") == []
    )
  }

  @Test func `a type inside of a type does not hide the extension`() throws {
    let source = "extension: { id: com.example/loans }\ntypes:\n  A: { fields: { loans: enum(x|y) } }"
    #expect(try complaints(source) == hides("3:25", "a nested type 'Loans'"))
  }

  @Test(arguments: [
    ("Book: { fields: { title_: int } }", "3:21", "a property 'title'"),
    ("Book: { fields: { for_: int } }", "3:21", "a property 'for'"),
    ("Book: { fields: { additionalMembers: int } }", "3:21", "a property 'additionalMembers'"),
    ("Kind: { enum: [Done] }", "3:18", "a case 'done'"),
    ("Kind: { enum: [Default] }", "3:18", "a case 'default'"),
    ("Kind: { enum: [unknown] }", "3:18", "a case 'unknown'"),
  ])
  func `what is added hides nothing that the protocol has`(
    addition: String, place: String, what: String
  ) throws {
    #expect(
      try complaints("extension: { id: com.example/loans }\nextends:\n  \(addition)") == hides(place, what))
  }

  @Test(arguments: [
    ("Book: { fields: { a-b: int, a_b: int } }", "3:31", "3:21", "property is 'aB'"),
    ("Kind: { enum: [a-b, a_b] }", "3:23", "3:18", "case is 'aB'"),
  ])
  func `what is added has names of its own`(
    addition: String, place: String, first: String, what: String
  ) throws {
    #expect(
      try complaints("extension: { id: com.example/loans }\nextends:\n  \(addition)") == [
        "\(place): error: the \(what) in Swift, as another one is: rename one with 'swift:' [swift-name-collision]\n\(first): note: the other one"
      ])
  }

  @Test func `a request is none that results are added to`() throws {
    let source = """
      extension: { id: com.example/loans }
      extends: { buy: { or: { lent: Answer } } }
      methods: { lend: { request: BuyRequest, from: client, params: Book, result: Answer } }
      """
    #expect(
      try complaints(source).first
        == "2:12: error: the request is 'buy' in Swift, as another one is: rename one with 'swift:' [swift-name-collision]\n3:12: note: the other one"
    )
  }

  @Test func `extensions that are generated together have names of their own`() throws {
    let models = try ["com.example/loans", "org.example/loans", "org.example/lending"].map { id in
      try model(
        "extension: { id: \(id) }\nextends:\n  Book: { fields: { lent: bool } }\n  Kind: { enum: [lent] }",
        file: "\(id).yaml")
    }
    func collision(_ id: String, _ place: String, _ what: String) -> String {
      "\(id).yaml:\(place): error: the \(what) in Swift, as another one is: rename one with 'swift:' [swift-name-collision]\ncom.example/loans.yaml:\(place): note: the other one"
    }
    #expect(
      Emitter.collisions(among: models).map(\.description) == [
        collision("org.example/loans", "1:1", "extension is 'Loans'"),
        collision("org.example/loans", "3:21", "property is 'lent'"),
        collision("org.example/lending", "3:21", "property is 'lent'"),
        collision("org.example/loans", "4:18", "case is 'lent'"),
        collision("org.example/lending", "4:18", "case is 'lent'"),
      ])
    #expect(Emitter.collisions(among: [models[0]]) == [])
  }

  @Test func `a name that would be derived anyway is reported`() throws {
    let source = """
      extension: { id: com.example/loans, swift: Loans }
      extends:
        Book: { fields: { is_lent: { is: bool, swift: isLent }, due: { is: string, swift: until } } }
        Kind: { enum: { lent: { swift: lent } } }
      """
    let base = try description(Self.base, over: nil)
    let found = RedundantNames.check(try description(source, file: "d.yaml", over: base)).map(\.description)
    #expect(
      found == [
        "d.yaml:1:1: warning: 'swift: Loans' says the name that is derived anyway: leave it out [redundant-name]",
        "d.yaml:3:21: warning: 'swift: isLent' says the name that is derived anyway: leave it out [redundant-name]",
        "d.yaml:4:19: warning: 'swift: lent' says the name that is derived anyway: leave it out [redundant-name]",
      ])
  }
}
