import JSONSchema
import MCPWire
import Testing

@Suite("Numbers in a schema") struct NumberTests {
  @Test("bounds are named with what was found")
  func bounds() throws {
    #expect(try faults(of: 0, by: ["minimum": 1]) == ["$: must be at least 1, found 0"])
    #expect(try faults(of: 15, by: ["maximum": 14]) == ["$: must be at most 14, found 15"])
    #expect(try faults(of: 1, by: ["exclusiveMinimum": 1]) == ["$: must be greater than 1, found 1"])
    #expect(try faults(of: 1.5, by: ["exclusiveMaximum": 1.5]) == ["$: must be less than 1.5, found 1.5"])
    #expect(try faults(of: 1, by: ["minimum": 1, "maximum": 1]) == [])
    #expect(try faults(of: "0", by: ["minimum": 1]) == [])
  }

  @Test(
    "comparing is exact, whatever the size",
    arguments: [
      ("9007199254740993", "9007199254740992.5", false),
      ("9007199254740992.5", "9007199254740993", true),
      ("1e400", "2e400", true),
      ("-2e400", "-1e400", true),
      ("-1e400", "1", true),
      ("1e-400", "0", false),
      ("0", "1e-400", true),
      ("-1e-400", "0", true),
      ("1e99999999999999999999", "1e99999999999999999998", false),
      ("1e-99999999999999999999", "1e-99999999999999999998", true),
      ("1.10", "1.1", false),
      ("0.0", "-0", false),
    ])
  func exactness(_ lower: String, _ upper: String, _ isLess: Bool) throws {
    let (lower, upper) = (try JSONValue(json: lower), try JSONValue(json: upper))
    #expect(try SchemaValidator(["exclusiveMaximum": upper]).accepts(lower) == isLess)
    #expect(try SchemaValidator(["exclusiveMinimum": lower]).accepts(upper) == isLess)
  }

  @Test(
    "a multiple is exact",
    arguments: [
      ("0.01", "0.07", true), ("0.01", "4.35", true), ("0.01", "0.075", false), ("0.0001", "0.0075", true),
      ("1.5", "4.5", true), ("1.5", "4", false), ("7", "1e30", false), ("8", "1e30", true),
      ("0.3", "1e400", false),
      ("0.25", "1e400", true), ("3", "111111111111111111111111111111", true),
      ("3", "111111111111111111111111111112", false), ("1e-8", "12391239123", true), ("5", "0", true),
      ("0.5", "-1.5", true), ("1e10", "1e9", false), ("7", "1e99999999999999999999", false),
      ("3", "-9", true),
      ("18446744073709551615", "36893488147419103230", true), ("2", "1e-99999999999999999999", false),
      ("1e3", "5000", true), ("1e3", "5500", false),
    ])
  func multiples(_ factor: String, _ value: String, _ isMultiple: Bool) throws {
    let validator = try SchemaValidator(["multipleOf": try JSONValue(json: factor)])
    #expect(validator.accepts(try JSONValue(json: value)) == isMultiple)
  }

  @Test("what is no multiple is said to be none")
  func multipleMessage() throws {
    #expect(try faults(of: 0.075, by: ["multipleOf": 0.01]) == ["$: must be a multiple of 0.01, found 0.075"])
  }

  @Test("1.0 is an integer, and 1.5 is not")
  func integers() throws {
    #expect(try faults(of: try JSONValue(json: "1.0"), by: ["type": "integer"]) == [])
    #expect(try faults(of: try JSONValue(json: "1e2"), by: ["type": "integer"]) == [])
    #expect(try faults(of: 1.5, by: ["type": "integer"]) == ["$: expected an integer, found 1.5"])
  }
}
