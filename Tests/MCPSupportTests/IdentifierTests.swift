import MCPSupport
import MCPWire
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: [
    (#""a""#, RequestID.string("a"), #""a""#),
    (#""""#, "", #""""#),
    (#""7""#, .string("7"), #""7""#),
    ("7", 7, "7"),
    ("-9223372036854775808", .integer(.min), "-9223372036854775808"),
    ("1.0", 1, "1"),
    ("1e2", 100, "100"),
  ])
  func aStringOrAnInteger(json: String, id: RequestID, written: String) throws {
    #expect(try RequestID(json: json) == id)
    #expect(try id.jsonText() == written)
    #expect(try ProgressToken(json: json).jsonText() == written)
  }

  @Test(arguments: [
    ("null", "must be a string or an integer, not null"),
    ("true", "must be a string or an integer, not a boolean"),
    ("[1]", "must be a string or an integer, not an array"),
    ("1.5", "must be a string or an integer, not the fraction 1.5"),
    ("9223372036854775808", "must fit into 64 bits: 9223372036854775808"),
    ("1e400", "must fit into 64 bits: 1e400"),
  ])
  func nothingElse(json: String, complaint: String) {
    #expect(failure(json) == "$: a request id \(complaint) (at byte 0)")
    #expect(throws: JSONError.self) { try ProgressToken(json: json) }
  }

  private func failure(_ json: String) -> String? {
    do throws(JSONError) {
      _ = try RequestID(json: json)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test func aStringIsNeverAnInteger() {
    #expect(RequestID.string("7") != .integer(7))
    #expect("\(RequestID.string("7")) \(RequestID.integer(7))" == "7 7")
  }
}
