import MCPWire

/// A value that a schema names, in full unless it is long.
func description(of value: JSONValue) -> String {
  switch value {
  case .array, .object:
    let text = value.description
    return text.utf8.count <= 80 ? text : excerpt(of: value)
  default: return excerpt(of: value)
  }
}

/// Values as a list: `"a", "b" or "c"`. Of many only the first are named.
func list(of values: [JSONValue]) -> String {
  var names = values.prefix(12).map(description)
  if values.count > names.count { names.append("\(values.count - names.count) others") }
  return names.joined(lastWith: "or")
}

/// What to say of a value that is none of those allowed.
func message(for choices: [JSONValue], found value: JSONValue) -> String {
  if choices.isEmpty { return "is not allowed" }
  var text = "must be \(choices.count > 1 ? "one of " : "")\(list(of: choices)), found \(excerpt(of: value))"
  if case .string(let string) = value, let near = nearest(string, in: choices.compactMap(\.stringValue)) {
    text += "; did you mean \(quoted(near))?"
  }
  return text
}
