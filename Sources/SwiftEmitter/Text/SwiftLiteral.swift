/// A text as a Swift string literal.
func literal(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case _ where scalar.value < 0x20 || scalar.value == 0x7F:
      result += "\\u{\(String(scalar.value, radix: 16))}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

/// A comma-separated list of parts in parentheses: on one line where it fits, else one line for each.
func parameters(_ parts: [String], width: Int) -> Code {
  let line = "(\(parts.joined(separator: ", ")))"
  guard line.count > width else { return Code(line) }
  return """
    (
      \(parts.map { Code($0) }, separator: ",\n")
    )
    """
}
