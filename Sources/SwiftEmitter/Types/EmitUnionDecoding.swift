import ProtocolModel

extension Emitter {
  /// Looks at the JSON that comes next, then reads it as the case that it is.
  ///
  /// - Parameter unknownType: the type of the case for anything else; nil when that is an error.
  func unionDecoding(_ union: UnionShape, _ cases: [Case], unknownType: String?) -> Code {
    let body =
      switch union.rule {
      case .tag(let member): tagDecoding(member, union, cases, unknownType)
      case .keys: keyDecoding(cases, unknownType)
      case .kind: kindDecoding(cases, unknownType)
      case .match: matchDecoding(cases, unknownType)
      }
    return """
      public init(json reader: inout JSONReader) throws(JSONError) {
        \(body)
      }
      """
  }

  private func read(_ option: Case) -> String {
    "self = .\(option.name)(try reader.decode(\(option.type).self))"
  }

  private func otherwise(_ unknownType: String?, _ message: String) -> Code {
    if let unknownType { return "self = .unknown(try reader.decode(\(unknownType).self))" }
    return "throw reader.invalid(\(message), at: reader.offset)"
  }

  private func tagDecoding(_ member: String, _ union: UnionShape, _ cases: [Case], _ unknownType: String?)
    -> Code
  {
    let key = literal(member)
    // The message quotes the tag: the peer's developer wants to know which value was not understood.
    let quoted = "\"\(literal(member).dropFirst().dropLast()) is '\\(tag)', which no case has\""
    let absent = cases.first { $0.shape.key == union.absent?.name }
    let missing: Code =
      absent.map { Code(read($0)) }
      ?? otherwise(unknownType, literal("'\(member)' is missing, by which the case is told"))
    if unknownType != nil, absent == nil {
      return """
        switch try reader.peekString(member: \(key)) {
        \(cases.map { Code("case \(literal($0.shape.key)): \(read($0))") })
        default: \(otherwise(unknownType, ""))
        }
        """
    }
    return """
      switch try reader.peekString(member: \(key)) {
      \(cases.map { Code("case \(literal($0.shape.key)): \(read($0))") })
      case nil: \(missing)
      case \(unknownType == nil ? "let tag?" : "_?"): \(otherwise(unknownType, quoted))
      }
      """
  }

  private func keyDecoding(_ cases: [Case], _ unknownType: String?) -> Code {
    let keys = cases.map { literal($0.shape.key) }.joined(separator: ", ")
    let names = cases.map { "'\($0.shape.key)'" }.joined(separator: " or ")
    return """
      switch try reader.peekMembers([\(keys)]) {
      \(cases.enumerated().map { Code("case \($0.offset): \(read($0.element))") })
      default: \(otherwise(unknownType, literal("a member \(names) is needed")))
      }
      """
  }

  private func kindDecoding(_ cases: [Case], _ unknownType: String?) -> Code {
    let known = cases.map { $0.shape.key == "integer" ? "a whole number" : $0.shape.key }.joined(
      separator: ", ")
    return """
      switch try reader.peekKind() {
      \(cases.map { option -> Code in
        let kind = option.shape.key == "integer" ? "number" : option.shape.key
        guard option.isNull else { return "case .\(kind): \(read(option))" }
        return """
          case .null:
            _ = try reader.readNullIfPresent()
            self = .\(option.name)
          """
      })
      \(Set(cases.map(\.shape.key)).count == 6 ? "" : "default: " + otherwise(
        unknownType, literal("expected one of: \(known)")).text)
      }
      """
  }

  private func matchDecoding(_ cases: [Case], _ unknownType: String?) -> Code {
    let branches = cases.map { option in
      let tests = MatchCondition.parse(option.shape.key).map { condition in
        let path = condition.path.map(literal).joined(separator: ", ")
        guard !condition.values.isEmpty else { return "object.hasMember(at: \(path))" }
        return "object.hasMember(at: \(path), in: [\(condition.values.map(literal).joined(separator: ", "))])"
      }
      return Code(
        """
        if \(tests.isEmpty ? "true" : tests.joined(separator: ", ")) {
          \(read(option))
        }
        """)
    }
    return """
      let object = try reader.peekObject()
      \(branches, separator: " else ") else {
        \(otherwise(unknownType, literal("no case fits the members")))
      }
      """
  }
}
