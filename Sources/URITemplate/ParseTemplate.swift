/// Reads the text of a template (section 2 of RFC 6570).
struct Parser {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  mutating func parts() throws(URITemplateError) -> [Part] {
    var parts: [Part] = []
    while let byte = next {
      if byte == UInt8(ascii: "{") {
        parts.append(.expression(try expression()))
      } else {
        let literal = try literal()
        parts.append(.literal(bytes: literal, tokens: URIText(literal)?.tokens ?? []))
      }
    }
    return parts
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private func error(_ reason: URITemplateError.Reason) -> URITemplateError {
    URITemplateError(reason: reason, offset: place)
  }

  /// Section 2.1: literals, encoded where URIs need it.
  private mutating func literal() throws(URITemplateError) -> [UInt8] {
    var literal: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "{") {
      if byte == UInt8(ascii: "}") { throw error(.unopenedExpression) }
      if byte == .percent {
        guard percentDecoded(bytes, at: place) != nil else { throw error(.invalidPercentEncoding) }
        literal.append(contentsOf: bytes[place..<place + 3])
        place += 3
      } else if byte.isUnreserved || byte.isReserved {
        literal.append(byte)
        place += 1
      } else {
        let rest = bytes[place..<min(place + 4, bytes.count)]
        let length = lengthOfCharacter(byte) { $0 < rest.count ? rest[rest.startIndex + $0] : nil }
        guard length > 1,
          let scalar = String(decoding: rest.prefix(length), as: UTF8.self).unicodeScalars.first,
          scalar.isLiteralBeyondASCII
        else { throw error(.unexpectedCharacter) }
        for part in rest.prefix(length) { appendEncoded(part, to: &literal) }
        place += length
      }
    }
    return literal
  }

  /// Section 2.2: expressions.
  private mutating func expression() throws(URITemplateError) -> Expression {
    let start = place
    place += 1
    var kind = URITemplate.Operator.simple
    switch next {
    case UInt8(ascii: "="), .comma, UInt8(ascii: "!"), UInt8(ascii: "@"), UInt8(ascii: "|"):
      throw error(.reservedOperator)
    case let byte?:
      if let known = URITemplate.Operator(rawValue: String(UnicodeScalar(byte))) {
        kind = known
        place += 1
      }
    case nil: break
    }
    var variables: [URITemplate.Variable] = []
    var offsets: [Int] = []
    while true {
      offsets.append(place)
      variables.append(try variable(of: kind, from: start))
      switch next {
      case .comma: place += 1
      case UInt8(ascii: "}"):
        place += 1
        return Expression(operator: kind, variables: variables, offsets: offsets)
      case nil: throw URITemplateError(reason: .unclosedExpression, offset: start)
      default: throw error(.unexpectedCharacter)
      }
    }
  }

  /// Sections 2.3 and 2.4: a name and its modifier.
  private mutating func variable(
    of kind: URITemplate.Operator, from start: Int
  ) throws(URITemplateError) -> URITemplate.Variable {
    let name = try name(from: start)
    var prefix: Int?
    var isExploded = false
    if next == UInt8(ascii: "*") {
      isExploded = true
      place += 1
    } else if next == UInt8(ascii: ":") {
      place += 1
      prefix = try prefixLength()
    }
    return URITemplate.Variable(name: name, isExploded: isExploded, prefixLength: prefix, operator: kind)
  }

  private mutating func name(from start: Int) throws(URITemplateError) -> String {
    let first = place
    // A dot stands between two other characters.
    var mayBeDot = false
    while let byte = next {
      if byte.isLetterOrDigit || byte == UInt8(ascii: "_") {
        place += 1
        mayBeDot = true
      } else if byte == .percent {
        guard percentDecoded(bytes, at: place) != nil else { throw error(.invalidPercentEncoding) }
        place += 3
        mayBeDot = true
      } else if byte == UInt8(ascii: "."), mayBeDot {
        place += 1
        mayBeDot = false
      } else {
        break
      }
    }
    if mayBeDot { return String(decoding: bytes[first..<place], as: UTF8.self) }
    switch next {
    case nil: throw URITemplateError(reason: .unclosedExpression, offset: start)
    case .comma, UInt8(ascii: "}"), UInt8(ascii: "*"), UInt8(ascii: ":"): throw error(.missingName)
    default: throw error(.unexpectedCharacter)
    }
  }

  private mutating func prefixLength() throws(URITemplateError) -> Int {
    let first = place
    var length = 0
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), place - first < 5 {
      length = 10 * length + Int(byte - UInt8(ascii: "0"))
      place += 1
    }
    guard place > first, bytes[first] != UInt8(ascii: "0"), length < 10_000 else {
      place = first
      throw error(.invalidPrefixLength)
    }
    return length
  }
}
