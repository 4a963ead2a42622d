import ProtocolModel

extension Emitter {
  /// An enum with a case for each type, told apart by the union's rule.
  ///
  /// - Parameter name: the name with what the type lies in, such as `Tasks.CallToolOutcome`.
  func union(_ type: TypeDeclaration, _ union: UnionShape, name: String) -> Code {
    let scope = type.facts.span
    let cases = union.cases.map {
      Case($0, rule: union.rule, model: model, scope: scope, revisions: revisions)
    }
    let keepsUnknown = union.unknown == .keep
    let unknownType = unknownType(of: union)
    let declaration: Code = """
      \(documentation(type.facts))
      @nonexhaustive
      public enum \(type.swiftName): Sendable, Equatable {
        \(cases.map { option -> Code in
          """
          \(documentation(option.facts, scope: scope))
          case \(option.declaration)
          """
        })
        \(keepsUnknown
          ? "/// A value that no case of the description fits, kept as received.\ncase unknown(\(unknownType))" : "")
      }
      """
    return """
      \(inside(name, declaration))

      extension \(name): ProtocolValue {
        \([
          unionDecoding(union, cases, unknownType: keepsUnknown ? unknownType : nil),
          unionEncoding(cases, keepsUnknown: keepsUnknown),
          unionValidation(cases, keepsUnknown: keepsUnknown),
          existence(cases),
        ], separator: "\n\n")
      }
      """
  }

  /// A case of a union with its Swift name and condition.
  struct Case {
    let shape: UnionCase
    let name: String
    let type: String
    let isNull: Bool
    let condition: RevisionCondition?
    /// What messages call the case: what stands on the wire, or its name where that is a pattern.
    let label: String
    var facts: Facts { shape.facts }

    init(_ shape: UnionCase, rule: UnionShape.Rule, model: Model, scope: RevisionSpan, revisions: [Revision])
    {
      self.shape = shape
      name = shape.caseName(rule: rule)
      label = rule == .match ? name : shape.key
      type = shape.type.swift(in: model)
      isNull = rule == .kind && shape.key == "null"
      condition = RevisionCondition(shape.facts.span, scope: scope, of: revisions)
    }

    var declaration: Code { isNull ? Code(name) : "\(name)(\(type))" }
  }

  /// What the case for unknown values holds.
  func unknownType(of union: UnionShape) -> String {
    union.unknown == .keep && union.rule != .kind ? "JSONObject" : "JSONValue"
  }

  private func unionEncoding(_ cases: [Case], keepsUnknown: Bool) -> Code {
    """
    public func encode(to writer: inout JSONWriter) {
      switch self {
      \(cases.map(encodingCase))
      \(keepsUnknown ? "case .unknown(let value): writer.encode(value)" : "")
      }
    }
    """
  }

  private func encodingCase(_ option: Case) -> Code {
    if option.isNull { return "case .\(option.name): writer.writeNull()" }
    guard let condition = option.condition else {
      return "case .\(option.name)(let value): writer.encode(value)"
    }
    return """
      case .\(option.name)(let value):
        if \(condition.test("writer.revision")) {
          writer.encode(value)
        } else {
          \(fallback(of: option))
        }
      """
  }

  private func fallback(of option: Case) -> Code {
    switch option.shape.fallback {
    case .fail, .drop:
      let what = literal("'\(option.label)' cannot be sent in ").dropLast()
      return "writer.fail(.notRepresentable(\(what)\\(writer.revision)\"))"
    case .object(let members):
      return """
        writer.beginObject()
        \(members.map { Code("writer.encode(\(template($0, of: option)), forKey: \(literal($0.name)))") })
        writer.endObject()
        """
    }
  }

  /// A string literal with the value's members where the template names them.
  private func template(_ member: FallbackMember, of option: Case) -> String {
    guard case .declaration(let type) = model.underlying(option.shape.type) else {
      return literal(member.template)
    }
    let parts = member.parts.map { part in
      switch part {
      case .text(let text): return String(literal(text).dropFirst().dropLast())
      case .member(let name):
        let property = type.object?.fields.first { $0.name == name }?.property ?? name
        return "\\(value.\(property))"
      }
    }
    return "\"\(parts.joined())\""
  }

  private func unionValidation(_ cases: [Case], keepsUnknown: Bool) -> Code {
    """
    public func validate(in validation: inout Validation) {
      switch self {
      \(cases.map { option -> Code in
        if option.isNull { return "case .\(option.name): break" }
        guard let condition = option.condition else {
          return "case .\(option.name)(let value): value.validate(in: &validation)"
        }
        return """
          case .\(option.name)(let value):
            if \(condition.negated("validation.revision")) { validation.notInRevision("'\(option.label)'") }
            value.validate(in: &validation)
          """
      })
      \(keepsUnknown ? "case .unknown: break" : "")
      }
    }
    """
  }

  /// Lists ask this of cases that the description drops for older peers.
  private func existence(_ cases: [Case]) -> Code {
    guard cases.contains(where: { $0.shape.fallback == .drop }) else { return "" }
    let dropped = cases.compactMap { option in
      option.shape.fallback == .drop ? option.condition.map { (option, $0) } : nil
    }
    return """
      /// Whether a revision has the case; one that it lacks is left out of lists.
      public func exists(in revision: Revision) -> Bool {
        switch self {
        \(dropped.map { option, condition in Code("case .\(option.name): \(condition.test("revision"))") })
        default: true
        }
      }
      """
  }
}
