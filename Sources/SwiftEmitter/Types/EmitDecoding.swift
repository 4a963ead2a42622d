import ProtocolModel

extension Emitter {
  /// Reads the members in whatever order they come, each straight into its property.
  func decoding(_ properties: [Property]) -> Code {
    // What is required can be set only once it is there.
    let locals = properties.filter { $0.kind == .required }
    let keep: Code = "try reader.keep(key, in: &additionalMembers)"
    let member: Code =
      properties.isEmpty
      ? keep
      : """
      switch key {
      \(properties.map(decodingCase))
      default: \(keep)
      }
      """
    return """
      public init(json reader: inout JSONReader) throws(JSONError) {
        \(locals.map { Code("var \($0.name): \($0.bareType)?") })
        \(locals.isEmpty ? "try reader.beginObject()" : "let start = try reader.beginObject()")
        while let key = try reader.nextKey() {
          \(member)
        }
        \(locals.map { property in
          let name = property.field.bareProperty
          return Code(
            "self.\(name) = try reader.require(\(property.name), \(literal(property.field.name)), of: start)")
        })
      }
      """
  }

  private func decodingCase(_ property: Property) -> Code {
    let key = literal(property.field.name)
    if case .constant(let text) = property.kind {
      return "case \(key): try reader.readConstant(\(literal(text)))"
    }
    let name = property.name
    let value =
      switch property.kind {
      case .optional where !keepsNull(property.field.type): "decodeIfPresent(\(property.bareType).self)"
      case .defaulted: "decodeIfPresent(\(property.bareType).self) ?? \(name)"
      default: "decode(\(property.bareType).self)"
      }
    return "case \(key): \(name) = try reader.\(value)"
  }

  /// Whether `null` is a value of the type, and not another way to say that there is none.
  private func keepsNull(_ type: TypeExpression) -> Bool {
    switch model.underlying(type) {
    case .expression(.builtin(.any)), .expression(.nullable): true
    case .declaration(let declaration):
      declaration.union.map { $0.rule == .kind && $0.cases.contains { $0.key == "null" } } ?? false
    case .expression: false
    }
  }
}
