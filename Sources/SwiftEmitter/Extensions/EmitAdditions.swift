import ProtocolModel

extension Emitter {
  /// What the extension adds to the protocol's own types: members and values, by names of their own.
  func additions() -> [Code] {
    model.description.additions.compactMap { addition in
      guard let type = model.type(addition.target.name) else { return nil }
      let members = addition.fields.map(member) + addition.values.map { value($0, of: type) }
      guard !members.isEmpty else { return nil }
      return """
        extension \(model.swiftPath(of: type)) {
          \(members, separator: "\n\n")
        }
        """
    }
  }

  private func member(_ field: Field) -> Code {
    let (name, key) = (field.property, literal(field.name))
    let type = field.type.swift(in: model)
    return """
      \(documentation(field.facts, notes: ["Member `\(field.name)`; nil where it is absent or of another type."]))
      public var \(name): \(type)? {
        get { additionalMembers.member(\(key), as: \(type).self) }
        set { additionalMembers.setMember(\(key), to: newValue) }
      }
      """
  }

  private func value(_ value: EnumerationCase, of type: TypeDeclaration) -> Code {
    let name = model.swiftPath(of: type)
    return """
      \(documentation(value.facts))
      public static var \(value.caseName): \(name) { \(name)(rawValue: \(literal(value.value))) }
      """
  }
}
