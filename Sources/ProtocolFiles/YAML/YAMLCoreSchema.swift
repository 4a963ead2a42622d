import ProtocolModel

/// The core schema of YAML 1.2: which plain scalars are not strings.
enum YAMLCoreSchema {
  /// A number that JSON cannot say.
  struct Unrepresentable: Error {
    var message: String
  }

  /// What a scalar means, going by its text.
  static func value(of text: String) throws(Unrepresentable) -> Node.Value {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: break
    }
    if isSpecialFloat(text) {
      throw Unrepresentable(message: "JSON has no number `\(text)`: quote it if it is a text")
    }
    if let digits = digits(of: text, after: "0x", radix: 16) { return try integer(digits, radix: 16, text) }
    if let digits = digits(of: text, after: "0o", radix: 8) { return try integer(digits, radix: 8, text) }
    return decimal(text).map { .number($0) } ?? .string(text)
  }

  private static func isSpecialFloat(_ text: String) -> Bool {
    let unsigned = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
    return [".inf", ".Inf", ".INF"].contains(unsigned) || [".nan", ".NaN", ".NAN"].contains(text)
  }

  private static func digits(of text: String, after prefix: String, radix: Int) -> Substring? {
    guard text.hasPrefix(prefix), text.utf8.count > prefix.utf8.count else { return nil }
    let digits = text.dropFirst(prefix.count)
    return digits.utf8.allSatisfy { $0.isDigit(radix: radix) } ? digits : nil
  }

  private static func integer(
    _ digits: Substring, radix: Int, _ text: String
  ) throws(Unrepresentable) -> Node.Value {
    guard let value = UInt64(digits, radix: radix) else {
      throw Unrepresentable(message: "the number `\(text)` is too large: write it in decimal digits")
    }
    return .number(String(value))
  }

  /// A decimal number as JSON writes it; `nil` when the text is no number.
  ///
  /// YAML allows a plus sign, leading zeros and a dot without digits at one of its sides. JSON does not.
  private static func decimal(_ text: String) -> String? {
    var rest = text[...].utf8
    var result = ""
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      if sign == UInt8(ascii: "-") { result = "-" }
      rest.removeFirst()
    }
    let whole = takeDigits(&rest)
    result += whole.drop { $0 == "0" }.isEmpty ? "0" : String(whole.drop { $0 == "0" })
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      let fraction = takeDigits(&rest)
      guard !whole.isEmpty || !fraction.isEmpty else { return nil }
      result += "." + (fraction.isEmpty ? "0" : fraction)
    } else if whole.isEmpty {
      return nil
    }
    guard let letter = rest.first else { return result }
    guard letter == UInt8(ascii: "e") || letter == UInt8(ascii: "E") else { return nil }
    result += String(Substring(rest))
    rest.removeFirst()
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    return !rest.isEmpty && rest.allSatisfy { $0.isDigit(radix: 10) } ? result : nil
  }

  private static func takeDigits(_ rest: inout Substring.UTF8View) -> Substring {
    let digits = rest.prefix { $0.isDigit(radix: 10) }
    rest = rest[digits.endIndex...]
    return Substring(digits)
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII digit of a radix up to 16.
  fileprivate func isDigit(radix: Int) -> Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(self - UInt8(ascii: "0")) < radix
    case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): radix == 16
    default: false
    }
  }
}
