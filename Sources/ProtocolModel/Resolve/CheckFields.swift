extension Resolver {
  /// Types, defaults and checks of fields must fit together.
  mutating func checkFields() {
    var all: [TypeDeclaration] = []
    forEachDeclaration { all.append($0) }
    all += model.description.additions.map(\.asType)
    for type in all {
      guard let object = type.object else { continue }
      for field in object.fields where field.includedFrom == nil {
        checkPlacement(field.type, of: field, isOutermost: true)
        checkDefault(of: field)
        if model.extended != nil, field.role != nil {
          diagnostics.error(
            .contradiction,
            "'role' is for members of the protocol: the runtime looks for none of an extension",
            at: field.facts.source.range)
        }
        for earlier in field.earlier { checkConversion(from: field.type, to: earlier.type, of: field) }
        if case .constant = field.type, field.presence != .required {
          diagnostics.error(
            .invalidType,
            "a constant is always there: for one that may be absent, write an enum of one value",
            at: field.facts.source.range)
        }
      }
      for check in object.checks { self.check(check, of: object) }
    }
  }

  private mutating func check(_ check: ObjectCheck, of object: ObjectShape) {
    for name in check.references where !object.fields.contains(where: { $0.name == name.name }) {
      unknown(name, .unknownName, "field", among: object.fields.map(\.name))
    }
    guard case .requiredWhen(let name, let value, _) = check,
      let field = object.fields.first(where: { $0.name == name.name })
    else { return }
    switch model.underlying(field.type) {
    case .expression(.builtin(.string)): return
    case .declaration(let type):
      guard let enumeration = type.enumeration else { break }
      if enumeration.isOpen || enumeration.cases.contains(where: { $0.value == value }) { return }
    case .expression: break
    }
    diagnostics.error(
      .unknownValue, "'\(value)' is no value of '\(field.name)', which is \(field.type)",
      at: name.source.range)
  }

  /// Constants stand alone, and bounds are for numbers, strings, lists and maps.
  private mutating func checkPlacement(_ type: TypeExpression, of field: Field, isOutermost: Bool) {
    switch type {
    case .constant where !isOutermost:
      diagnostics.error(
        .invalidType, "a constant cannot be inside another type", at: field.facts.source.range)
    case .bounded(let base, _):
      switch base {
      case .builtin(.int), .builtin(.number), .builtin(.string), .list, .map: break
      default:
        diagnostics.error(.invalidType, "'\(base)' can have no bounds", at: field.facts.source.range)
      }
      checkPlacement(base, of: field, isOutermost: false)
    case .list(let item), .map(let item), .oneOrList(let item), .nullable(let item):
      checkPlacement(item, of: field, isOutermost: false)
    case .builtin, .named, .inline, .constant: break
    }
  }

  private mutating func checkDefault(of field: Field) {
    guard let value = field.defaultValue else { return }
    let fits =
      switch (model.underlying(field.type), value) {
      case (.expression(.builtin(.bool)), .bool), (.expression(.builtin(.number)), .number),
        (.expression(.builtin(.string)), .string):
        true
      case (.expression(.builtin(.int)), .number(let text)): Int(text) != nil
      case (.declaration(let type), .string(let text)):
        type.enumeration.map { $0.isOpen || $0.cases.contains { $0.value == text } } ?? false
      default: false
      }
    if fits { return }
    diagnostics.error(
      .invalidDefault, "'\(value)' is no value of '\(field.name)', which is \(field.type)",
      at: field.facts.source.range)
  }

  /// What an earlier revision had instead must be something that the generator can make of a value.
  private mutating func checkConversion(
    from type: TypeExpression, to earlier: TypeExpression, of field: Field
  ) {
    switch (type.unbounded, earlier.unbounded) {
    case (.oneOrList(let item), let single) where item == single: return
    // Whatever it was, it is a value of any type.
    case (.builtin(.any), _): return
    case (.builtin(.string), let enumeration) where isEnumeration(enumeration): return
    // The same JSON, described more closely later on, or less.
    case (.inline, .builtin(.object)), (.builtin(.object), .inline), (.named, .builtin(.object)): return
    case (let base, let narrow) where base == narrow: return
    default:
      diagnostics.error(
        .noConversion,
        "no conversion is known from '\(type)' to '\(earlier)', which '\(field.name)' was: give it a type that "
          + "holds both, such as 'any', and say of each revision what it has",
        at: field.facts.source.range)
    }
  }

  /// Whether a type is one of some texts.
  private func isEnumeration(_ type: TypeExpression) -> Bool {
    switch model.underlying(type) {
    case .declaration(let declaration): declaration.enumeration != nil
    case .expression: false
    }
  }
}
