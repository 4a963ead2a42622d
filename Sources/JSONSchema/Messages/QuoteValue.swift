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
  let scalars = string.unicodeScalars
  guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
    end != scalars.endIndex
  else { return JSONValue.string(string).description }
  return JSONValue.string(String(scalars[..<end]) + "...").description
}

/// A number of things: "1 item", "2 items".
func counted(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
  count == 1 ? "1 \(singular)" : "\(count) \(plural ?? singular + "s")"
}
