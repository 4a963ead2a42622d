import ProtocolModel

extension DescriptionEncoder {
  /// The protocol as a whole.
  static func info(_ info: ProtocolInfo) -> WrittenNode {
    .keyed(
      facts(info.facts).adding([
        "name": info.name.map { .string($0) },
        "capabilities": sides(info.capabilities),
        "extensions": info.extensionsMember.map { .string($0) },
        "results": info.resultTag.map { tag in
          .keyed(
            ["tag": .string(tag.member), "complete": .string(tag.complete)], order: DescriptionKeys.results)
        },
      ]), order: DescriptionKeys.info, .block)
  }

  /// A type for each side that has one.
  static func sides(_ sides: [Direction: Reference]) -> WrittenNode? {
    guard !sides.isEmpty else { return nil }
    return .keyed(
      ["client": sides[.client].map { .string($0.name) }, "server": sides[.server].map { .string($0.name) }],
      order: DescriptionKeys.sides)
  }

  static func era(_ era: Era) -> WrittenNode {
    .keyed(
      facts(era.facts).adding([
        "opens": era.opens.map { .string($0.name) },
        "opened": era.opened.map { .string($0.name) },
        "discovers": era.discovers.map { .string($0.name) },
      ]), order: DescriptionKeys.era)
  }

  static func revision(_ revision: Revision) -> WrittenNode {
    .keyed(
      facts(revision.facts).adding([
        "era": .string(revision.era.name),
        "batches": revision.allowsBatches ? .bool(true) : nil,
      ]), order: DescriptionKeys.revision)
  }

  static func error(_ error: ErrorCode) -> WrittenNode {
    .keyed(
      factsAndSpan(error.facts).adding([
        "code": .number(error.code),
        "official": officialNames(error.officialNames),
        "http": error.httpStatus.map {
          $0.span == .always ? .number($0.value) : .string("\($0.value)\($0.span.clause)")
        },
        "data": error.data.map { field(Field(name: "data", type: $0)) },
        "replaced-by": error.replacedBy.map { .string($0.name) },
      ]), order: DescriptionKeys.error, .block)
  }
}
