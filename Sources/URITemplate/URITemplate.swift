/// A URI template as RFC 6570 describes it, of any of its four levels.
///
/// A template makes URIs of values (section 3 of the RFC), and finds the values of a URI that it could have made, of
/// which the RFC only says that it is possible (section 1.4).
public struct URITemplate: Sendable {
  /// The template as it was written.
  public let text: String
  /// The variables in the order in which they appear. One that appears twice stands where, and as, it appears first.
  public let variables: [Variable]
  let parts: [Part]

  /// Reads a template.
  ///
  /// - Throws: what is wrong with the text, and where: the grammar is that of section 2 of the RFC, with the
  ///   apostrophe among the literals as erratum 6937 has it.
  public init(_ text: String) throws(URITemplateError) {
    var parser = Parser(text)
    parts = try parser.parts()
    self.text = text
    var seen: Set<String> = []
    var variables: [Variable] = []
    for case .expression(let expression) in parts {
      for variable in expression.variables where seen.insert(variable.name).inserted {
        variables.append(variable)
      }
    }
    self.variables = variables
  }
}

// By bytes: for Swift two texts are equal that differ in how an accent is written, but their URIs differ.
extension URITemplate: Hashable {
  /// Whether two templates have the same text, byte for byte.
  public static func == (one: URITemplate, other: URITemplate) -> Bool {
    one.text.utf8.elementsEqual(other.text.utf8)
  }

  /// Hashes the bytes of the text.
  public func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

extension URITemplate: CustomStringConvertible {
  /// The template as it was written.
  public var description: String { text }
}

/// What a template consists of (section 2 of the RFC).
enum Part: Sendable {
  /// Text that every URI of the template has, encoded.
  case literal(bytes: [UInt8], tokens: [Token])
  case expression(Expression)
}

/// What stands between two braces (section 2.2 of the RFC).
struct Expression: Sendable {
  let `operator`: URITemplate.Operator
  let variables: [URITemplate.Variable]
  /// Where the variables stand in the text.
  let offsets: [Int]
}
