import MCPSupport
import MCPWire

/// What the schemas of a prompt's arguments, or of an address's variables, ask for beyond their types.
struct TextLimits: Sendable {
  private struct Limit: Sendable {
    let name: String
    let validator: LazyValidator
    /// Whether the schema is that of a text, and not of a number or a boolean that is written as one.
    let isOfText: Bool
  }

  private let limits: [Limit]

  /// Takes schemas from generated code, by the names of the arguments.
  init(_ schemas: [String: String]) {
    limits = schemas.sorted { $0.key < $1.key }.map { name, text in
      let schema = listed(text, as: JSONValue.self, otherwise: .bool(true))
      return Limit(
        name: name, validator: LazyValidator(schema), isOfText: schema["type"] ?? "string" == "string")
    }
  }

  /// Checks arguments.
  ///
  /// - Throws: an error of the protocol, which has a line for each thing that is wrong.
  func check(_ texts: ArgumentTexts) throws(ProtocolError) {
    var lines: [String] = []
    for limit in limits {
      for text in texts.values[limit.name] ?? [] {
        let value = limit.isOfText ? .string(text) : (try? JSONValue(json: text)) ?? .string(text)
        lines += limit.validator.violations(of: value).map { "the argument \"\(limit.name)\" \($0.message)" }
      }
    }
    guard lines.isEmpty else {
      throw ProtocolError(code: .invalidParams, message: lines.joined(separator: "\n"))
    }
  }
}
