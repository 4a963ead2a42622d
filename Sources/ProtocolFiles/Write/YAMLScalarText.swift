/// Single values as YAML writes them on one line.
enum YAMLScalarText {
  /// A value as it stands on a line of its own, after its key or its dash.
  static func inBlock(_ scalar: WrittenScalar) -> String {
    switch scalar {
    case .null: ""
    case .bool(let value): value ? "true" : "false"
    case .number(let text): text
    case .string(let text), .prose(let text): string(text)
    }
  }

  /// A value as it stands between brackets or braces; nil where it would need quotes only there.
  static func inFlow(_ scalar: WrittenScalar) -> String? {
    switch scalar {
    case .string(let text), .prose(let text):
      isPlain(text, inFlow: true) == isPlain(text, inFlow: false) ? string(text) : nil
    case .null, .bool, .number: inBlock(scalar)
    }
  }

  /// A text as it is, where it is read back as the same text; in double quotes otherwise.
  static func string(_ text: String) -> String {
    isPlain(text, inFlow: false) ? text : quoted(text)
  }

  /// Whether a text without quotes is read as that text.
  private static func isPlain(_ text: String, inFlow: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, text != "<<", isString(text),
      !" -?:,[]{}#&*!|>'\"%@`".unicodeScalars.contains(first), !text.hasPrefix("...")
    else { return false }
    var last = first
    for scalar in text.unicodeScalars {
      if !scalar.isPrintable || scalar == "\n" { return false }
      if last == " ", scalar == "#" { return false }
      if last == ":", scalar == " " { return false }
      // Some readers take more of these for the end of the text than others.
      if inFlow, ",[]{}:?".unicodeScalars.contains(scalar) { return false }
      last = scalar
    }
    return last != " " && last != ":"
  }

  /// Whether a plain scalar of this text is a string, not a number, a boolean or null.
  private static func isString(_ text: String) -> Bool {
    do throws(YAMLCoreSchema.Unrepresentable) {
      return try YAMLCoreSchema.value(of: text) == .string(text)
    } catch {
      return false
    }
  }

  /// A text in double quotes, on one line.
  static func quoted(_ text: String) -> String {
    "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default: break
    }
    if scalar.isPrintable { return String(scalar) }
    let hex = String(scalar.value, radix: 16, uppercase: true)
    let (letter, length) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: length - hex.count) + hex
  }
}

extension Unicode.Scalar {
  /// Whether a YAML file may hold the scalar as it is, and every reader takes it for itself.
  ///
  /// Line breaks other than `\n`, the byte order mark and what has no character are left to escapes.
  var isPrintable: Bool {
    switch value {
    case 0x0A, 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x10000...0x10FFFF:
      true
    default: false
    }
  }
}
