/// A JSON number, exactly as written: `1.0`, `-0`, `1e400` and integers of any length stay what they are.
///
/// Numbers are equal if their mathematical values are: `1 == 1.0 == 1e0`.
public struct JSONNumber: Sendable {
  enum Form: Sendable {
    /// An integer whose text is the usual one.
    case integer(Int)
    /// Any other number, as written.
    case literal(String)
  }

  let form: Form

  /// An integer.
  public init(_ integer: some BinaryInteger) {
    form = Int(exactly: integer).map { .integer($0) } ?? .literal(String(integer))
  }

  /// The shortest number that reads back as a double; nil for infinities and NaN.
  public init?(_ double: Double) {
    guard let text = shortestText(of: double) else { return nil }
    self.init(checked: text, isInteger: text.utf8.allSatisfy { isDigit($0) || $0 == 0x2D })
  }

  /// A number as written; nil if that is not exactly one JSON number.
  public init?(literal: String) {
    let bytes = ContiguousArray(literal.utf8)
    guard let first = bytes.first, JSONKind(firstByte: first) == .number,
      let (end, isInteger) = try? bytes.span.endOfNumber(from: 0), end == bytes.count
    else { return nil }
    self.init(checked: literal, isInteger: isInteger)
  }

  /// A number whose text has been checked; `isInteger` says that it has neither fraction nor exponent.
  init(checked literal: String, isInteger: Bool) {
    // All JSON integers are written the usual way, except minus zero.
    if isInteger, let value = Int(literal), value != 0 || literal.utf8.count == 1 {
      form = .integer(value)
    } else {
      form = .literal(literal)
    }
  }

  /// The number, if it is an integer that fits in 64 bits; 1.0 is 1.
  public var int: Int? {
    switch form {
    case .integer(let value): value
    case .literal(let text): DecimalForm(text).int
    }
  }

  /// The nearest double; an infinity if the number exceeds their range.
  public var double: Double {
    switch form {
    case .integer(let value): Double(value)
    case .literal(let text): Double(text) ?? .nan
    }
  }

  /// Whether the number is an integer of any size, however it is written.
  package var isInteger: Bool {
    switch form {
    case .integer: true
    case .literal(let text): DecimalForm(text).isInteger
    }
  }

  /// About how many bytes the text has.
  package var textLength: Int {
    switch form {
    case .integer: 20
    case .literal(let text): text.utf8.count
    }
  }

  /// The text, cut if it is too long for a message.
  package var excerpt: String {
    let text = description
    return text.utf8.count <= 40 ? text : "\(text.prefix(37))..."
  }
}

extension JSONNumber: CustomStringConvertible {
  /// The text as written.
  public var description: String {
    switch form {
    case .integer(let value): String(value)
    case .literal(let text): text
    }
  }
}

extension JSONNumber: Hashable {
  /// Whether two numbers have the same mathematical value, compared exactly.
  public static func == (a: JSONNumber, b: JSONNumber) -> Bool {
    switch (a.form, b.form) {
    case (.integer(let a), .integer(let b)): a == b
    case (.literal(let a), .literal(let b)): a == b || DecimalForm(a) == DecimalForm(b)
    case (.integer(let value), .literal(let text)), (.literal(let text), .integer(let value)):
      DecimalForm(text).int == value
    }
  }

  /// Hashes the mathematical value.
  public func hash(into hasher: inout Hasher) {
    if let int { hasher.combine(int) } else { hasher.combine(DecimalForm(description)) }
  }
}

extension JSONNumber: JSONCodable {
  /// Reads a number.
  public init(json reader: inout JSONReader) throws(JSONError) { self = try reader.readNumber() }

  /// Writes the number as it was written.
  public func encode(to writer: inout JSONWriter) { writer.write(self) }
}

extension JSONNumber: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// The number `value`.
  public init(integerLiteral value: Int) { form = .integer(value) }

  /// The shortest number that reads back as `value`; 0 if a literal is beyond all doubles.
  public init(floatLiteral value: Double) { self = JSONNumber(value) ?? 0 }
}

/// The shortest text that reads back as a double: integers get no fraction. Nil for infinities and NaN.
func shortestText(of double: Double) -> String? {
  guard double.isFinite else { return nil }
  let text = double.description
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
