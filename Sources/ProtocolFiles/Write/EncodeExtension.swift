import ProtocolModel

extension DescriptionEncoder {
  /// The extension as a whole.
  static func extensionInfo(_ info: ExtensionInfo) -> WrittenNode {
    .keyed(
      factsAndSpan(info.facts).adding(["id": .string(info.id), "settings": sides(info.settings)]),
      order: DescriptionKeys.extensionInfo, .block)
  }

  /// What an extension adds to a type or a method of the protocol.
  static func addition(_ addition: Addition) -> WrittenNode {
    .keyed(
      factsAndSpan(addition.facts).adding([
        "fields": .parts(addition.fields.map { ($0.name, field($0)) }, .block),
        "enum": addition.values.isEmpty ? nil : enumerationCases(addition.values),
        "or": .parts(addition.alternatives.map { ($0.key, unionCase($0)) }, .inline),
      ]), order: DescriptionKeys.addition, .block)
  }
}
