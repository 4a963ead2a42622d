import ProtocolModel
import TestSupport
import Testing

/// What could take long, or more room than there is.
@Suite struct LimitTests {
  /// Definitions that refer to each other twice would double the schema that clients get with each of them.
  @Test func `a schema that would grow too large keeps its references`() throws {
    let definitions = (0..<40).map { number in
      "  D\(number): { type: object, properties: { a: { $ref: '#/$defs/D\(number + 1)' }, "
        + "b: { $ref: '#/$defs/D\(number + 1)' } } }\n"
    }
    let swift = try #require(
      generated("{ $ref: '#/$defs/D0' }", definitions.joined() + "  D40: { type: string }\n"))
    #expect(swift.contains(##""a": {"$ref": "#/$defs/D40"}"##))
    #expect(swift.utf8.count < 100_000)
  }

  @Test func `parts of 'allOf' that double with each definition become free JSON`() throws {
    let definitions = (0..<31).map { number in
      "  D\(number): { allOf: [{ $ref: '#/$defs/D\(number + 1)' }, { $ref: '#/$defs/D\(number + 1)' }] }\n"
    }
    let swift = try #require(
      generated("{ $ref: '#/$defs/D0' }", definitions.joined() + "  D31: { type: object }\n"))
    #expect(swift.contains("typealias D0 = JSONValue"))
  }

  /// The stack would not hold them if each were looked into from inside the one before.
  @Test func `thousands of objects may refer to each other`() throws {
    let definitions = (0..<2000).map { number in
      "  D\(number): { type: object, properties: { a: { $ref: '#/$defs/D\((number + 1) % 2000)' } } }\n"
    }
    let swift = try #require(generated("{ $ref: '#/$defs/D0' }", definitions.joined()))
    #expect(swift.contains("var a: Test.D0? {"))
  }

  /// Four times as many properties take about four times as long, and not sixteen times.
  @Test func `many properties take as long as there are many`() {
    func seconds(_ count: Int) -> Double {
      let properties = (0..<count).map { "p\($0): { type: object, properties: { e: { enum: [a] } } }" }
      let names = (0..<count).map { "p\($0)" }.joined(separator: ", ")
      let description = description(
        "{ type: object, properties: { \(properties.joined(separator: ", ")) }, required: [\(names)] }", "")
      let clock = ContinuousClock()
      var types = 0
      let time = clock.measure {
        types = ServiceFile.read(description, file: "test.mcp.yaml").0?.types.count ?? 0
      }
      #expect(types > 2 * count)
      return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }
    _ = seconds(500)
    // The machine may be busy: once is enough.
    let isLinear = (0..<5).contains { _ in seconds(2000) < 9 * seconds(500) }
    #expect(isLinear)
  }

  private func generated(_ property: String, _ definitions: String) -> String? {
    ServiceFile.swift(
      description("{ type: object, properties: { it: \(property) } }", definitions), file: "test.mcp.yaml")
  }

  private func description(_ schema: String, _ definitions: String) -> [UInt8] {
    let text = """
      tools:
        - name: tool
          description: A tool.
          inputSchema: \(schema)
      $defs:
        Unused: { type: string }
      \(definitions)
      """
    return Array(text.utf8)
  }
}
