import MCPSupport
import MCPWire
import Testing

@Suite struct ValidationTests {
  @Test(arguments: [
    (#"{"name":"a"}"#, Revision.first, []),
    (#"{"name":"a","title":"A"}"#, .first, ["$.title: not in 2024-01-01"]),
    (#"{"name":"a","title":"A"}"#, .second, []),
    (#"{"name":"a"}"#, .third, ["$.colour: missing, but required in 2026-01-01"]),
    (#"{"name":"a","colour":"green"}"#, .first, [#"$.colour: "green" is not in 2024-01-01"#]),
    (#"{"name":"a","colour":"blue"}"#, .first, []),
    (#"{"name":"a","weight":1.5}"#, .first, ["$.weight: 1.5 is out of bounds: must be from 0.0 to 1.0"]),
    (#"{"name":"a","pageSize":0}"#, .first, ["$.pageSize: 0 is out of bounds: must be at least 1"]),
    (#"{"name":""}"#, .first, ["$.name: length 0 is out of bounds: must be from 1 to 8"]),
    // Eight scalars, though fewer characters.
    (#"{"name":"e\u0301e\u0301e\u0301e\u0301"}"#, .first, []),
    (
      #"{"name":"a","parts":[{"name":"a"},{"number":2},{}]}"#, .first,
      [
        "$.parts: length 3 is out of bounds: must be at most 2",
        "$.parts[1].number: not in 2024-01-01",
        "$.parts[2]: one of name, number is required in 2024-01-01",
      ]
    ),
    (
      #"{"name":"a","partsByName":{"fine":{"name":"a"},"an odd key":{}}}"#, .second,
      [#"$.partsByName["an odd key"]: one of name, number is required in 2025-01-01"#]
    ),
    (
      #"{"name":"a","mainParts":{}}"#, .second,
      ["$.mainParts: one of name, number is required in 2025-01-01"]
    ),
    (
      #"{"name":"a","mainParts":[{}]}"#, .second,
      ["$.mainParts[0]: one of name, number is required in 2025-01-01"]
    ),
  ])
  func whatARevisionDoesNotAllow(json: String, revision: Revision, complaints: [String]) throws {
    #expect(try Widget(json: json).validate(for: revision).map(\.description) == complaints)
  }

  @Test func theRootOfThePathHasAName() throws {
    var validation = Validation(revision: .first, root: "params")
    try Widget(json: #"{"name":"a","title":"A","weight":2}"#).validate(in: &validation)
    #expect(
      validation.violations == [
        Violation(root: "params", path: [.member("title")], rule: .unknownMember, revision: .first),
        Violation(
          root: "params", path: [.member("weight")],
          rule: .outOfBounds(value: "2.0", bounds: "from 0.0 to 1.0"), revision: .first),
      ])
    #expect(validation.violations.first?.description == "params.title: not in 2024-01-01")
  }

  @Test func boundsAreSaidInWords() {
    var validation = Validation(revision: .first)
    validation.check(5, "a", in: 0..<5)
    validation.check(5, "b", in: ..<5)
    validation.checkCount([1, 2], "c", in: ...1)
    validation.checkCount(nil as [Int]?, "d", in: 1...)
    #expect(
      validation.violations.map(\.description) == [
        "$.a: 5 is out of bounds: must be at least 0 and less than 5",
        "$.b: 5 is out of bounds: must be less than 5",
        "$.c: length 2 is out of bounds: must be at most 1",
      ])
  }
}
