import ProtocolModel

extension ServiceReader {
  /// Reads what the server may ask people: an object whose members are simple values.
  mutating func readForm(_ entry: Node.Entry) {
    let path = [planner.name(entry.name, in: [])]
    let scope = SchemaScope(root: entry.value, path: path)
    let type = planner.type(for: entry.value, as: path, in: scope)
    let schema = inlined(entry.value, of: path[0])
    guard planner.kind(of: type) == "object", case .named = type else {
      diagnostics.error(
        .schemaNotObject, "a form is an object with 'properties'",
        at: entry.value["type"]?.range ?? entry.value.range)
      return
    }
    for field in schema.schemaProperties where !isField(field.value) {
      diagnostics.error(
        .invalidType,
        "the field of a form says a 'type': string, number, integer, boolean, or array, of which some can be chosen",
        at: field.value["type"]?.range ?? field.value.range)
    }
    checkValues(schema)
    service.forms.append(ServiceForm(type: path[0], schema: schema))
  }

  private func isField(_ schema: Node) -> Bool {
    // Clients want to read the type, which elsewhere follows from the values.
    switch schema.schemaTypes {
    case ["string"], ["number"], ["integer"], ["boolean"]: true
    case ["array"]: schema["items"].map { $0.fixedValues != nil || $0.alternatives != nil } ?? false
    default: false
    }
  }
}
