import ProtocolModel

extension MarkdownReference {
  /// The types by feature.
  var types: String {
    guard !model.types.isEmpty else { return "" }
    let sections = groups(of: model.types, by: \.group).map { name, types in
      "### Types: \(name)\n\n" + types.map { declaration($0, heading: $0.name) }.joined(separator: "\n\n")
    }
    return (["## Types"] + sections).joined(separator: "\n\n")
  }

  private func declaration(_ type: TypeDeclaration, heading: String) -> String {
    var parts = ["#### \(heading)"] + paragraphs(type.facts)
    var remarks: [String] = []
    if type.facts.span != .always { remarks.append("Revisions: \(Self.span(type.facts.span)).") }
    if type.isMixin { remarks.append("Members that other types include.") }
    if let name = type.facts.swiftName { remarks.append("In Swift: `\(name)`.") }
    if !remarks.isEmpty { parts.append(remarks.joined(separator: " ")) }
    switch type.shape {
    case .object(let object): parts += members(object, of: heading)
    case .enumeration(let enumeration): parts.append(values(enumeration))
    case .union(let union): parts.append(cases(union))
    case .alias(let target): parts.append("The same as \(self.type(target)).")
    }
    return parts.joined(separator: "\n\n")
  }

  private func members(_ object: ObjectShape, of heading: String) -> [String] {
    guard !object.fields.isEmpty else { return ["No members of its own."] }
    var parts = [table(of: object.fields)]
    for field in object.fields where field.includedFrom == nil {
      field.type.forEachInline { inline in
        if case .object = inline.shape {
          parts.append(declaration(inline, heading: "\(heading).\(field.name)"))
        }
      }
    }
    return parts
  }

  /// Members, one on each line.
  func table(of fields: [Field]) -> String {
    let rows = fields.map { field in
      ["`\(field.name)`", type(field.type), presence(field), Self.span(field.facts.span), meaning(field)]
    }
    return Self.table(["member", "type", "there", "revisions", "meaning"], rows)
  }

  private func presence(_ field: Field) -> String {
    switch field.presence {
    case .required: "always"
    case .optional: ""
    case .requiredIn(let span): "always \(Self.span(span))"
    case .optionalIn(let span): "always, but not \(Self.span(span))"
    }
  }

  private func meaning(_ field: Field) -> String {
    var parts = [Self.meaning(field.facts)]
    if let value = field.defaultValue { parts.append("Absent means `\(value)`.") }
    parts += field.earlier.map { "Was \(type($0.type)), \(Self.span($0.span))." }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Values, one on each line.
  func list(of values: [EnumerationCase]) -> String {
    values.map { option in
      let doc = Self.meaning(option.facts)
      return "- `\(option.value)`\(Self.suffix(option.facts.span))\(doc.isEmpty ? "" : ": \(doc)")"
    }.joined(separator: "\n")
  }

  private func values(_ enumeration: EnumerationShape) -> String {
    let open = enumeration.isOpen ? ["Other values are allowed."] : []
    let order = enumeration.isOrdered ? ["Their order has a meaning."] : []
    return ([list(of: enumeration.cases)] + open + order).joined(separator: "\n\n")
  }

  private func cases(_ union: UnionShape) -> String {
    let rule =
      switch union.rule {
      case .tag(let member): "One of these, by the value of `\(member)`:"
      case .keys: "One of these, by the first of these members that is there:"
      case .kind: "One of these, by the kind of JSON value:"
      case .match: "The first of these that fits:"
      }
    let rows = union.cases.map { option in
      ["`\(option.key)`", type(option.type), Self.span(option.facts.span), Self.meaning(option.facts)]
    }
    let unknown = union.unknown == .keep ? "Anything else is kept as it is." : "Anything else is an error."
    return [rule, Self.table(["", "type", "revisions", "meaning"], rows), unknown].joined(separator: "\n\n")
  }
}
