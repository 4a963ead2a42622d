import Testing

/// Each kind of change, and what it does to servers, clients and source, in this order.
@Suite struct DiffKindTests {
  /// The client sends `Order`, the server `Receipt`.
  @Test(arguments: [
    ("", "a: string", ["additive additive additive + a in Order, Receipt: string"]),
    (
      "", "a: string!",
      [
        "additive breaking breaking + Order.a: string!; Swift: init(a:) is required",
        "breaking additive breaking + Receipt.a: string!; Swift: init(a:) is required",
      ]
    ),
    (
      "a: string", "",
      [
        "additive breaking breaking - Order.a: string", "breaking additive breaking - Receipt.a: string",
      ]
    ),
    ("a: string!", "", ["breaking breaking breaking - a in Order, Receipt: string!"]),
    (
      "a: string", "a: string!",
      [
        "additive breaking breaking ~ Order.a: string → string!; Swift: var a: String? → var a: String",
        "breaking additive breaking ~ Receipt.a: string → string!; Swift: var a: String? → var a: String",
      ]
    ),
    (
      "a: string!", "a: string",
      [
        "breaking additive breaking ~ Order.a: string! → string; Swift: var a: String → var a: String?",
        "additive breaking breaking ~ Receipt.a: string! → string; Swift: var a: String → var a: String?",
      ]
    ),
    (
      "a: int", "a: number",
      [
        "breaking additive breaking ~ Order.a: int → number; Swift: var a: Int? → var a: Double?",
        "additive breaking breaking ~ Receipt.a: int → number; Swift: var a: Int? → var a: Double?",
      ]
    ),
    (
      "a: string", "a: bool",
      [
        "breaking breaking breaking ~ a in Order, Receipt: string → bool; Swift: var a: String? → var a: Bool?"
      ]
    ),
    (
      "a: string", "a: uri",
      ["additive breaking - ~ Order.a: string → uri", "breaking additive - ~ Receipt.a: string → uri"]
    ),
    (
      "a: int", "a: int(0...9)",
      [
        "additive breaking - ~ Order.a: int → int(0...9)",
        "breaking additive - ~ Receipt.a: int → int(0...9)",
      ]
    ),
    (
      "a: int(1...)", "a: int(0...)",
      [
        "breaking additive - ~ Order.a: int(1...) → int(0...)",
        "additive breaking - ~ Receipt.a: int(1...) → int(0...)",
      ]
    ),
    (
      "a: string", "a: one-or-list<string>",
      [
        "breaking additive breaking ~ Order.a: string → union(list<string>|string); Swift: var a: String? → var a: OneOrMany<String>?",
        "additive breaking breaking ~ Receipt.a: string → union(list<string>|string); Swift: var a: String? → var a: OneOrMany<String>?",
      ]
    ),
    (
      "a: enum(x|y)", "a: enum(x|z)",
      [
        "additive additive additive + value z in Order.a, Receipt.a",
        "additive breaking breaking - Order.a value y", "breaking additive breaking - Receipt.a value y",
      ]
    ),
    (
      "a: { is: struct, fields: { x: int } }", "a: { is: struct, fields: { y: int } }",
      [
        "additive additive additive + y in Order.a, Receipt.a: int",
        "additive breaking breaking - Order.a.x: int", "breaking additive breaking - Receipt.a.x: int",
      ]
    ),
    (
      "a: bool", "a: { is: bool, default: false }",
      ["additive additive - + default in Order.a, Receipt.a: false"]
    ),
    (
      "a: { is: bool, default: false }", "a: { is: bool, default: true }",
      ["breaking breaking - ~ default in Order.a, Receipt.a: false → true"]
    ),
    (
      "a: { is: bool!, default: false }", "a: { is: bool!, default: true }",
      [
        "breaking breaking breaking ~ default in Order.a, Receipt.a: false → true; Swift: init(a:) = false → init(a:) = true"
      ]
    ),
    (
      "a: bool", "a: { is: bool, deprecated: 2001-01-01 use b }",
      ["- - - + deprecated in Order.a, Receipt.a: 2001-01-01 use b"]
    ),
    (
      "a: bool", "a: { is: bool, swift: b }",
      ["- - breaking ~ Swift in Order.a, Receipt.a: var a: Bool? → var b: Bool?"]
    ),
    ("a: bool", "a: bool", []),
  ])
  func `members`(before: String, after: String, expected: [String]) throws {
    let found = try DiffWorkspace.lines(
      DiffWorkspace.shop(field: before), DiffWorkspace.shop(field: after))
    #expect(found == expected)
  }

  @Test(arguments: [
    // A name is nothing on the wire; what uses the type says what happened.
    (
      "a: Tag", "  Tag: { fields: { x: int } }", "a: Label", "  Label: { fields: { x: int } }",
      ["- - breaking ~ type Label: Tag → Label; Swift: struct Tag → struct Label"]
    ),
    (
      "a: list<Tag>", "  Tag: { fields: { x: int, y: int } }", "a: list<Label>",
      "  Label: { fields: { x: int } }",
      [
        "- - breaking ~ Swift in Order.a, Receipt.a: var a: [Tag]? → var a: [Label]?",
        "- - additive + type Label", "additive breaking - - Order.a.y: int",
        "breaking additive - - Receipt.a.y: int", "- - breaking - type Tag",
      ]
    ),
    (
      "a: Tag", "  Tag: { enum: [x] }", "a: Tag", "  Tag: { enum: [x, y] }",
      ["additive additive additive + Tag value y"]
    ),
    (
      "a: Tag", "  Tag: { enum: [x] }", "a: Tag", "  Tag: { open: true, ordered: true, enum: [x] }",
      ["additive additive - + Tag open: true", "- - additive + Tag ordered: true"]
    ),
    (
      "a: Tag", "  Tag: { union: kind, cases: { string: string } }",
      "a: Tag", "  Tag: { union: kind, cases: { string: string, bool: bool } }",
      ["additive additive additive + Tag case bool"]
    ),
    (
      "a: Tag", "  Tag: { union: kind, unknown: reject, cases: { string: string } }",
      "a: Tag", "  Tag: { union: kind, unknown: reject, cases: { string: string, bool: bool } }",
      ["breaking breaking additive + Tag case bool"]
    ),
    (
      "a: Tag", "  Tag: { union: kind, cases: { string: string, bool: bool } }",
      "a: Tag", "  Tag: { union: kind, unknown: reject, cases: { string: string } }",
      [
        "breaking breaking breaking - Tag case bool",
        "- - breaking ~ Tag unknown: keep → reject; Swift: case unknown(JSONValue) is gone",
      ]
    ),
    (
      "a: Tag", "  Tag: { alias: string }", "a: Tag", "  Tag: { alias: uri }",
      ["breaking breaking - ~ type Tag: string → uri"]
    ),
    // What nothing uses stands for itself.
    ("", "", "", "  Tag: { enum: [x] }", ["additive additive additive + type Tag"]),
    ("", "  Tag: { enum: [x] }", "", "", ["breaking breaking breaking - type Tag"]),
    // A member that a mixin brings to several types is told once. Whoever conforms to its protocol must have it.
    (
      "a: Tag", "  Named: { mixin: true }\n  Tag: { include: [Named], fields: { x: int } }",
      "a: Tag",
      "  Named: { mixin: true, fields: { y: int } }\n  Tag: { include: [Named], fields: { x: int } }",
      [
        "additive additive breaking + Named.y: int; Swift: var y: Int? { get set } is required",
        "additive additive additive + Tag.y: int",
      ]
    ),
    (
      "a: Tag", "  Tag: { fields: { x: int } }", "a: Tag",
      "  Tag: { fields: { x: int, y: int }, check: [\"at-least-one(x, y)\"] }",
      ["breaking breaking - + Tag check x, y: at-least-one(x, y)", "additive additive additive + Tag.y: int"]
    ),
    // The order in which an initializer takes what it takes.
    (
      "a: Tag", "  Tag: { fields: { x: int, y: int } }", "a: Tag", "  Tag: { fields: { y: int, x: int } }",
      ["- - breaking ~ Swift of Tag: Tag(x:y:) → Tag(y:x:)"]
    ),
  ])
  func `types`(before: String, old: String, after: String, new: String, expected: [String]) throws {
    let found = try DiffWorkspace.lines(
      DiffWorkspace.shop(field: before, types: old), DiffWorkspace.shop(field: after, types: new))
    #expect(found == expected)
  }
}
