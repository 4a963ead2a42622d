import ProtocolModel

extension DescriptionEncoder {
  /// A declaration of a type.
  ///
  /// - Parameter fileGroup: the group that the file says for all of its types.
  static func type(_ type: TypeDeclaration, fileGroup: String?) -> WrittenNode {
    var values = factsAndSpan(type.facts)
    values["group"] = type.group == fileGroup ? nil : type.group.map { .string($0) }
    values["official"] = officialNames(type.officialNames)
    switch type.shape {
    case .object(let object):
      values["mixin"] = type.isMixin ? .bool(true) : nil
      return .keyed(values.adding(members(object)), order: DescriptionKeys.object, .block)
    case .enumeration(let enumeration):
      return .keyed(
        values.adding(self.enumeration(enumeration)), order: DescriptionKeys.enumeration, .block)
    case .union(let union):
      return .keyed(values.adding(self.union(union)), order: DescriptionKeys.union, .block)
    case .alias(let target):
      values["alias"] = .string("\(target)")
      return .keyed(values, order: DescriptionKeys.alias, .block)
    }
  }

  private static func enumeration(_ enumeration: EnumerationShape) -> [String: WrittenNode?] {
    [
      "open": enumeration.isOpen ? .bool(true) : nil,
      "ordered": enumeration.isOrdered ? .bool(true) : nil,
      "enum": enumerationCases(enumeration.cases),
    ]
  }

  /// A list of values, or a map where any says more.
  static func enumerationCases(_ cases: [EnumerationCase]) -> WrittenNode? {
    cases.contains { $0.facts != Facts() }
      ? .parts(cases.map { ($0.value, enumerationCase($0)) }, .block)
      : .list(cases.map { .string($0.value) })
  }

  /// A value with nothing, with its documentation, or with a map of facts.
  private static func enumerationCase(_ value: EnumerationCase) -> WrittenNode {
    var rest = value.facts
    rest.doc = nil
    guard rest == Facts() else {
      return .keyed(factsAndSpan(value.facts), order: DescriptionKeys.enumerationCase)
    }
    return .scalar(value.facts.doc.map { .prose($0) } ?? .null)
  }

  private static func union(_ union: UnionShape) -> [String: WrittenNode?] {
    let rule =
      switch union.rule {
      case .tag(let member): "tag(\(member))"
      case .keys: "keys"
      case .kind: "kind"
      case .match: "match"
      }
    return [
      "union": .string(rule),
      "absent": union.absent.map { .string($0.name) },
      "unknown": union.unknown == .keep ? nil : .string(union.unknown.rawValue),
      "cases": .parts(union.cases.map { ($0.key, unionCase($0)) }, .block),
    ]
  }
}
