import Testing

/// An extension in which something is wrong, and what is said of it.
@Suite struct ExtensionErrorTests {
  /// The first line of the extensions of these tests.
  private let head = "extension: { id: com.example/loans }\n"

  @Test(arguments: [
    (
      "types: {}",
      "1:1: error: an extension says with 'extension' what it is: 'extension: { id: com.example/name }' [missing-key]"
    ),
    (
      "extension: {}",
      "1:1: error: 'extension' has no 'id', by which both sides name it: 'com.example/name' [missing-key]"
    ),
    ("extension: [a]", "1:12: error: 'extension' is a list, expected a map [wrong-kind]"),
    ("extension: { id: 1 }", "1:18: error: 'id' is a number, expected a string [wrong-kind]"),
    (
      "extension: { id: com.example/loans, name: loans }",
      "1:37: error: 'name' is not a key of 'extension' [unknown-key]"
    ),
    (
      "extension: { id: com.example/loans, settings: { servr: S } }",
      "1:49: error: 'servr' is not a key of 'settings': did you mean 'server'? [unknown-key]"
    ),
    (
      "extension: { id: com.example/loans, since: 2001-01-02 }",
      "1:44: error: '2001-01-02' is not a revision of this description: did you mean 2001-01-01? [unknown-revision]"
    ),
  ])
  func `what an extension says of itself`(source: String, complaint: String) {
    #expect(complaints(ofExtension: source) == [complaint])
  }

  @Test(arguments: [
    "loans", "com.example", "/loans", "com.example/", "com..example/loans", "com.1x/loans", "com.x-/loans",
    "com.example/a/b", "com.example/-a", "com.example/a b",
  ])
  func `an identifier has a prefix and a name`(id: String) {
    #expect(
      complaints(ofExtension: "extension: { id: '\(id)' }") == [
        "1:18: error: '\(id)' is no identifier of an extension, which has a prefix: 'com.example/name' [unknown-value]"
      ])
  }

  @Test(arguments: ["com.example/loans", "example/a", "io.model-context.v1/loans_2.x-y", "x/1"])
  func `what is an identifier`(id: String) {
    #expect(complaints(ofExtension: "extension: { id: \(id) }") == [])
  }

  @Test func `two errors of one code`() {
    #expect(
      complaints(ofExtension: head + "errors: { Full: { code: 5001 }, Empty: { code: 5001 } }") == [
        "2:33: error: the error 'Full' has the code 5001 already [duplicate-code]\n2:11: note: described here"
      ])
    #expect(
      complaints(ofExtension: head + "errors: { Full: { code: 5001 }, Empty: { code: 5002 } }").isEmpty)
  }

  @Test(arguments: [
    ("protocol: {}", "protocol"), ("eras: {}", "eras"), ("revisions: {}", "revisions"),
    ("headers: {}", "headers"),
  ])
  func `an extension has nothing that is the protocol's`(source: String, section: String) {
    #expect(
      complaints(ofExtension: head + source) == [
        "2:1: error: an extension has no '\(section)' of its own: it builds on those of the protocol [contradiction]"
      ])
  }

  @Test func `a protocol is no extension`() {
    #expect(
      complaints(revisions + "extension: { id: com.example/loans }\nextends: { A: { enum: [a] } }\n") == [
        "3:1: error: 'extension' makes this an extension, which is no part of a protocol's description [contradiction]",
        "4:1: error: 'extends' makes this an extension, which is no part of a protocol's description [contradiction]",
      ])
  }

  @Test(arguments: [
    ("Book: {}", "3:3: error: nothing is added to 'Book': it needs 'fields', 'enum' or 'or' [missing-key]"),
    (
      "Book: { fields: {}, enum: [] }",
      "3:3: error: nothing is added to 'Book': it needs 'fields', 'enum' or 'or' [missing-key]"
    ),
    ("Book: [a]", "3:9: error: what is added to 'Book' is a list, expected a map [wrong-kind]"),
    (
      "Kind: { feilds: {}, enum: [a] }",
      "3:11: error: 'feilds' is not a key of what is added to 'Kind': did you mean 'fields'? [unknown-key]"
    ),
    (
      "Kind: { enum: 7 }",
      "3:17: error: 'enum' is a number, expected a list of values, or a map of values and what they mean [wrong-kind]"
    ),
    (
      "Bok: { fields: { a: int } }",
      "3:3: error: there is no type or method of the protocol 'Bok': did you mean 'Book'? [unknown-name]"
    ),
    (
      "Colour: { fields: { a: int } }",
      "3:23: error: 'fields' is added to objects, and 'Colour' is none of them [contradiction]"
    ),
    (
      "Named: { fields: { a: int } }",
      "3:22: error: 'fields' is added to objects, and 'Named' is none of them [contradiction]"
    ),
    (
      "Book: { enum: [a] }",
      "3:18: error: 'enum' is added to open enumerations, and 'Book' is none of them [contradiction]"
    ),
    (
      "Colour: { enum: [blue] }",
      "3:20: error: 'enum' is added to open enumerations, and 'Colour' is none of them [contradiction]"
    ),
    (
      "Book: { or: { lent: Answer } }",
      "3:17: error: 'or' is added to requests, and 'Book' is none of them [contradiction]"
    ),
    (
      "buy: { fields: { a: int } }",
      "3:20: error: 'fields' is added to objects, and 'buy' is none of them [contradiction]"
    ),
    (
      "buy: { enum: [a] }",
      "3:17: error: 'enum' is added to open enumerations, and 'buy' is none of them [contradiction]"
    ),
    (
      "sold: { or: { lent: Answer } }",
      "3:17: error: 'or' is added to requests, and 'sold' is none of them [contradiction]"
    ),
    (
      "Book: { fields: { title: string } }",
      "3:21: error: 'Book' has a field 'title' already [duplicate-field]\n11:21: note: described here"
    ),
    (
      "Kind: { enum: [done] }",
      "3:18: error: 'Kind' has the value 'done' already [duplicate-field]\n14:30: note: described here"
    ),
    (
      "buy: { or: { more: Answer } }",
      "3:16: error: 'buy' has a result 'more' already [duplicate-field]\n19:81: note: described here"
    ),
    (
      "buy: { or: { lent: Book } }",
      "3:16: error: 'Book' has no member 'kind', by which the case is told [ambiguous-union]"
    ),
    (
      "Book: { fields: { a: int! } }",
      "3:21: error: a member that an extension adds may be absent, and has no default and no other type [contradiction]"
    ),
    (
      "Book: { fields: { a: { is: int, default: 1 } } }",
      "3:21: error: a member that an extension adds may be absent, and has no default and no other type [contradiction]"
    ),
    (
      "Book: { fields: { a: enum(x|y) } }",
      "3:21: error: the type of an added member has a name of its own: describe it under 'types' [invalid-type]"
    ),
    (
      "Book: { fields: { a: { is: int, role: progress-token } } }",
      "3:21: error: 'role' is for members of the protocol: the runtime looks for none of an extension [contradiction]"
    ),
    ("Book: { fields: { a: Lon } }", "3:24: error: there is no type 'Lon' [unknown-type]"),
    (
      "New: { fields: { a: int, b: int } }",
      "3:3: error: 'New' is added to in 2001-01-01, but it exists only in 2002-02-02.. [outside-revision]\n13:3: note: described here\n3:20: error: 'New' has a field 'a' already [duplicate-field]\n13:39: note: described here"
    ),
    (
      "sell: { since: 2002-02-02, or: { more: More } }",
      "3:3: error: 'sell' is added to in 2002-02-02, but it exists only in 2001-01-01 [outside-revision]\n20:3: note: described here"
    ),
    (
      "Book: { fields: { a: New } }",
      "3:24: error: 'New' is used in 2001-01-01, but it exists only in 2002-02-02.. [outside-revision]\n13:3: note: described here"
    ),
  ])
  func `what is added to the protocol`(addition: String, complaint: String) {
    let found = complaints(ofExtension: head + "extends:\n  \(addition)")
    #expect(found.joined(separator: "\n") == complaint)
  }

  @Test func `what is added twice`() {
    let found = complaints(
      ofExtension: head + "extends: { Book: { fields: { a: int } }, Book: { fields: { b: int } } }")
    #expect(found.first?.contains("[duplicate-key]") == true, "\(found)")
  }

  @Test(arguments: [
    (
      "types:\n  A: { since: 2002-02-02 }",
      "3:3: error: type 'A' lives in 2002-02-02.., but its extension exists only in 2001-01-01 [outside-revision]"
    ),
    (
      "methods:\n  lend: { notification: LendNotification, from: server, since: 2002-02-02 }",
      "3:3: error: method 'lend' lives in 2002-02-02.., but its extension exists only in 2001-01-01 [outside-revision]"
    ),
    (
      "errors:\n  Lost: { code: -1, since: 2002-02-02 }",
      "3:3: error: error 'Lost' lives in 2002-02-02.., but its extension exists only in 2001-01-01 [outside-revision]"
    ),
    (
      "extends:\n  Book: { since: 2002-02-02, fields: { a: int } }",
      "3:3: error: what is added to 'Book' lives in 2002-02-02.., but its extension exists only in 2001-01-01 [outside-revision]"
    ),
  ])
  func `nothing lives longer than its extension`(source: String, complaint: String) {
    let head = "extension: { id: com.example/loans, only: 2001-01-01 }\n"
    #expect(complaints(ofExtension: head + source) == [complaint])
  }

  @Test(arguments: [
    (
      "buy: { request: BuyRequest, from: client, params: Book, result: Answer }",
      "3:3: error: the protocol has a method 'buy' in 2001-01-01: what is added to it stands in 'extends' [contradiction]\n19:3: note: described here"
    ),
    ("sell: { request: SellRequest, since: 2002-02-02, from: client, params: Book, result: Answer }", ""),
    (
      "lend: { request: LendRequest, from: client, params: Book, result: Anser }",
      "3:69: error: there is no type 'Anser': did you mean 'Answer'? [unknown-type]"
    ),
    (
      "lend: { request: LendRequest, from: client, params: Shop.Book, result: Shop.Loan }",
      "3:74: error: there is no type 'Loan' [unknown-type]"
    ),
  ])
  func `a method of the protocol is no other method`(method: String, complaint: String) {
    #expect(
      complaints(ofExtension: head + "methods:\n  \(method)").joined(separator: "\n") == complaint)
  }

  /// An extension with settings, of which the need of a method starts in column 85 of line 5.
  private func needing(_ need: String, settings: String = "{ list: bool }") -> [String] {
    complaints(
      ofExtension: """
        extension: { id: com.example/loans, settings: { server: Settings } }
        types:
          Settings: { fields: \(settings) }
        methods:
          lend: { request: LendRequest, from: client, params: Book, result: Answer, needs: [\(need)] }
        """)
  }

  @Test(arguments: [
    ("server.list", ""), ("Shop.server.books.list", ""),
    (
      "list",
      "5:85: error: a capability is written 'server.tools', 'client.roots' or 'peer.tasks' [unknown-capability]"
    ),
    (
      "server",
      "5:85: error: a capability is written 'server.tools', 'client.roots' or 'peer.tasks' [unknown-capability]"
    ),
    (
      "server.lst", "5:85: error: 'server' has no capability 'lst': did you mean 'list'? [unknown-capability]"
    ),
    ("server.books", "5:85: error: 'server' has no capability 'books' [unknown-capability]"),
    ("Shop.server.list", "5:85: error: 'server' has no capability 'list' [unknown-capability]"),
    ("client.list", "5:85: error: 'extension.settings' names no type for the client [unknown-capability]"),
    ("peer.list", "5:85: error: 'extension.settings' names no type for the client [unknown-capability]"),
    ("server.list.all", "5:85: error: 'server.list' has no members [unknown-capability]"),
  ])
  func `a need leads into the extension's settings, or into the protocol's capabilities`(
    need: String, complaint: String
  ) {
    #expect(needing(need).joined(separator: "\n") == complaint)
  }

  @Test(arguments: [
    (
      "{ list: string }",
      "5:85: error: 'server.list' is string, but a capability is a bool or an object [unknown-capability]"
    ),
    (
      "{ list: bool, most: int! }",
      "1:57: error: a side declares only what its handlers do, so 'most' cannot be required [contradiction]\n3:37: note: described here"
    ),
    (
      "{ list: { is: struct, fields: { most: int! } } }",
      "5:85: error: a side declares only what its handlers do, so 'most' cannot be required [contradiction]\n3:55: note: described here"
    ),
  ])
  func `settings say what handlers can do`(settings: String, complaint: String) {
    #expect(needing("server.list", settings: settings).joined(separator: "\n") == complaint)
  }

  @Test(arguments: [
    ("Setings", "1:57: error: there is no type 'Setings': did you mean 'Settings'? [unknown-type]"),
    ("List", "1:57: error: the settings of the server are no object [wrong-kind]"),
    ("Common", "1:57: error: the settings of the server are no object [wrong-kind]"),
    (
      "New",
      "1:57: error: the settings of an extension are a type of its own, and 'New' is none [contradiction]"
    ),
  ])
  func `settings are an object of the extension`(type: String, complaint: String) {
    let source = """
      extension: { id: com.example/loans, settings: { server: \(type) } }
      types:
        Settings: {}
        List: { enum: [a] }
        Common: { mixin: true }
      """
    #expect(complaints(ofExtension: source) == [complaint])
  }

  @Test func `the protocol must have a place for extensions, wherever one lives`() {
    let source = "extension: { id: com.example/loans }"
    #expect(
      complaints(
        ofExtension: source, over: extensibleProtocol.replacing("  extensions: extensions\n", with: "")) == [
          "1:1: error: the protocol has no 'extensions' among its keys, so that nobody can say to have one [missing-key]"
        ])
    let late = extensibleProtocol.replacing(
      "{ extensions: map<object> }", with: "{ extensions: map<object> since 2002-02-02 }")
    #expect(
      complaints(ofExtension: source, over: late) == [
        "1:1: error: in 2001-01-01 nobody can say to have an extension: 'extensions' exists only in 2002-02-02.. [outside-revision]"
      ])
    #expect(complaints(ofExtension: source.replacing(" }", with: ", since: 2002-02-02 }"), over: late) == [])
  }

  @Test func `the place for extensions is a map`() {
    #expect(
      complaints("protocol: { capabilities: { server: S }, extensions: extras }\neras: {}\ntypes: { S: {} }")
        == [
          "1:37: error: 'S' has no member 'extras' of type map<object>, as 'extensions' says [unknown-capability]"
        ])
  }

  @Test func `a name means the extension's own type, and with the protocol's name before it the protocol's`()
  {
    let own = "types:\n  Book: { fields: { a: Shop.Book, b: Book2 } }\n  Book2: { fields: { a: list<Book> } }"
    #expect(complaints(ofExtension: head + own) == [])
    #expect(
      complaints(ofExtension: head + "types:\n  Book: { fields: { a: Book } }") == [
        "3:24: error: 'Book' holds itself: put a list or a map between them (Book → Book) [cycle]"
      ])
    #expect(
      complaints(
        ofExtension: head
          + "types:\n  New: { fields: { a: Shop.New } }\nextends: { Shop.New: { since: 2002-02-02, fields: { a: int } } }"
      ) == [
        "3:23: error: 'Shop.New' is used in 2001-01-01, but it exists only in 2002-02-02.. [outside-revision]\n13:3: note: described here",
        "4:53: error: 'Shop.New' has a field 'a' already [duplicate-field]\n13:39: note: described here",
      ])
  }
}
