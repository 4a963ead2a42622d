import MCPWire

/// A value as a message shows it: short ones in full, of others the kind or the beginning.
func excerpt(of value: JSONValue) -> String {
  switch value {
  case .null, .bool: value.description
  case .number(let number): number.excerpt
  case .string(let string): quoted(string)
  case .array(let elements): elements.isEmpty ? "an empty array" : "an array"
  case .object(let object): object.isEmpty ? "an empty object" : "an object"
  }
}

/// A string in quotation marks, as JSON writes it, cut if it is too long for a message.
func quoted(_ string: String, limit: Int = 60) -> String {
  JSONValue.string(shortened(string, limit: limit)).description
}

/// A text of at most so many characters, of which the last three are dots where it has been cut.
func shortened(_ text: String, limit: Int) -> String {
  let scalars = text.unicodeScalars
  guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
    end != scalars.endIndex
  else { return text }
  return String(scalars[..<scalars.index(scalars.startIndex, offsetBy: limit - 3)]) + "..."
}

/// A number of things: "1 item", "2 items".
func counted(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
  count == 1 ? "1 \(singular)" : "\(count) \(plural ?? singular + "s")"
}
