import MCPWire
import Testing

@Suite("Numbers survive exactly")
struct JSONNumberTests {
  static let digits100 = String(repeating: "1234567890", count: 10)

  @Test(
    "a number is written as it was read",
    arguments: [
      "0", "-0", "1.0", "1e400", "-1E-400", "9007199254740993", "9223372036854775807", "-9223372036854775808",
      "9223372036854775808", "0.1e+1", "1e999999999", digits100, "-0.\(digits100)", "1.10",
    ])
  func verbatim(_ literal: String) throws {
    #expect(try JSONNumber(json: literal).description == literal)
    #expect(try JSONNumber(json: literal).jsonText() == literal)
    #expect(try JSONValue(json: "[\(literal)]").jsonText() == "[\(literal)]")
    #expect(JSONNumber(literal: literal)?.description == literal)
  }

  @Test(
    "integers are integers however they are written",
    arguments: [
      ("1.0", 1), ("1e2", 100), ("-0", 0), ("-0.0e7", 0), ("1200e-2", 12), ("0.5e1", 5),
      ("-9223372036854775808", .min),
      ("9223372036854775807.000", .max), ("0e999999999999999999999999", 0),
      ("9007199254740993", 9_007_199_254_740_993),
      ("123456789012345678", 123_456_789_012_345_678), ("-1234567890123456789", -1_234_567_890_123_456_789),
    ])
  func integers(_ literal: String, _ value: Int) throws {
    #expect(try Int(json: literal) == value)
    #expect(try JSONNumber(json: literal).int == value)
    #expect(try JSONNumber(json: literal) == JSONNumber(value))
    #expect(try JSONNumber(json: literal).hashValue == JSONNumber(value).hashValue)
  }

  @Test(
    "others are not",
    arguments: [
      ("1.5", "1.5 is not an integer"), ("1e-1", "1e-1 is not an integer"),
      ("-9223372036854775809", "-9223372036854775809 does not fit in 64 bits"),
      ("1e999999999999999999999", "1e999999999999999999999 does not fit in 64 bits"),
      ("1e-999999999999999999999", "1e-999999999999999999999 is not an integer"),
      (digits100, "1234567890123456789012345678901234567... does not fit in 64 bits"),
    ])
  func notIntegers(_ literal: String, _ message: String) throws {
    #expect(jsonError { _ = try Int(json: literal) }?.reason == .invalidValue(message))
    #expect(try JSONNumber(json: literal).int == nil)
  }

  @Test(
    "equal are numbers of the same mathematical value",
    arguments: [
      ("1", "1.0"), ("1", "10e-1"), ("-0", "0"), ("0e5", "-0.00"), ("1e400", "10e399"), ("100e-2", "1e0"),
      ("1e1000000000000000000000", "10e999999999999999999999"),
      ("1e1000000000000000000", "10e999999999999999999"),
      ("0.1e-1000000000000000000", "1e-1000000000000000001"),
      ("1e-999999999999999999", "0.1e-999999999999999998"),
      ("1e0000000000000000000000001", "10"), (digits100, "\(digits100).0"),
      ("18446744073709551616", "18446744073709551616e0"),
    ])
  func equal(_ a: String, _ b: String) throws {
    let (a, b) = (try JSONNumber(json: a), try JSONNumber(json: b))
    #expect(a == b)
    #expect(b == a)
    #expect(a.hashValue == b.hashValue)
  }

  @Test(
    "others are not, however close",
    arguments: [
      ("1e400", "1e401"), ("9007199254740993", "9007199254740992"),
      ("9007199254740993", "9007199254740992.0"),
      ("1", "-1"), ("1e-400", "0"), ("0.1", "0.10000000000000001"), ("1e999999999", "1e999999998"),
      ("1e1000000000000000000000", "1e-1000000000000000000000"), (digits100, "\(digits100).1"),
      ("9223372036854775808", "-9223372036854775808"),
    ])
  func different(_ a: String, _ b: String) throws {
    #expect(try JSONNumber(json: a) != JSONNumber(json: b))
  }

  @Test(
    "doubles are the nearest",
    arguments: [
      ("0", 0), ("-0", -0.0), ("0.1", 0.1), ("1e-400", 0), ("123.456e2", 12345.6),
      ("1.7976931348623157e308", .greatestFiniteMagnitude),
      ("5e-324", .leastNonzeroMagnitude), ("9007199254740993", 9_007_199_254_740_992),
      ("2.2250738585072009e-308", .leastNormalMagnitude.nextDown),
      ("0.3", 0.3), ("1e22", 1e22), ("1e23", 1e23), ("123456789012345678", 123_456_789_012_345_680),
      ("-1.5E+3", -1500),
    ])
  func doubles(_ literal: String, _ value: Double) throws {
    #expect(try Double(json: literal).bitPattern == value.bitPattern)
    #expect(try JSONNumber(json: literal).double.bitPattern == value.bitPattern || value == 0)
  }

  @Test(
    "doubles are written in the shortest way, integers without a fraction",
    arguments: [
      (0.1, "0.1"), (3, "3"), (-0.0, "-0"), (1e100, "1e+100"), (1e-7, "1e-07"),
      (.leastNonzeroMagnitude, "5e-324"), (50.25, "50.25"),
    ])
  func shortest(_ value: Double, _ text: String) throws {
    #expect(try value.jsonText() == text)
    #expect(JSONNumber(value)?.description == text)
    #expect(try Double(json: text).bitPattern == value.bitPattern)
  }

  @Test("infinities and NaN have no JSON form", arguments: [Double.infinity, -.infinity, .nan])
  func notFinite(_ value: Double) {
    #expect(JSONNumber(value) == nil)
    #expect(
      jsonError { _ = try [[0], [1, value]].jsonBytes() }
        == JSONError(
          .notRepresentable("\(value) is not a JSON number"), offset: 8, path: [.index(1), .index(1)]))
  }

  @Test(
    "a literal must be one JSON number",
    arguments: ["", "01", "+1", "1.", ".5", "1e", "- 1", " 1", "1 ", "NaN", "0x1", "1,2", "１"])
  func literals(_ literal: String) {
    #expect(JSONNumber(literal: literal) == nil)
    #expect(jsonError { _ = try JSONValue(json: "[\(literal)x]") } != nil)
  }

  @Test("any integer type will do")
  func integerTypes() {
    #expect(JSONNumber(UInt64.max).description == "18446744073709551615")
    #expect(JSONNumber(Int8(-5)).int == -5)
    #expect((2.5 as JSONNumber).double == 2.5)
    #expect((7 as JSONNumber).description == "7")
  }
}
