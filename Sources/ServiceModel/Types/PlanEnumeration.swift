import ProtocolModel

extension TypePlanner {
  /// An enum for values that are all texts or all whole numbers; else their common type.
  mutating func type(forValues values: [Node], of schema: Node, as path: [String]) -> SwiftType {
    let some = values.filter { !$0.isNull }
    let type: SwiftType
    if some.isEmpty {
      type = json(schema, "there is nothing but 'null'")
    } else if some.allSatisfy({ $0.string != nil }) {
      type = enumeration(some.map { ($0, $0, nil) }, isInteger: false, of: schema, as: path)
    } else if some.allSatisfy({ $0.number.flatMap { Int($0) } != nil }) {
      type = enumeration(some.map { ($0, $0, nil) }, isInteger: true, of: schema, as: path)
    } else if some.allSatisfy({ $0.number != nil }) {
      type = .double
    } else if some.allSatisfy({ $0.bool != nil }) {
      type = .bool
    } else {
      type = json(schema, "the values are of several kinds")
    }
    return some.count < values.count ? type.orNull : type
  }

  /// An enum for alternatives that are single values, each with a title.
  mutating func enumeration(ofTitled alternatives: [Node], of schema: Node, as path: [String]) -> SwiftType? {
    let values = alternatives.compactMap { alternative in
      alternative["const"].map { (value: $0, place: alternative, doc: alternative.schemaDoc) }
    }
    guard values.count == alternatives.count, !values.isEmpty else { return nil }
    if values.allSatisfy({ $0.value.string != nil }) {
      return enumeration(values, isInteger: false, of: schema, as: path)
    }
    if values.allSatisfy({ $0.value.number.flatMap { Int($0) } != nil }) {
      return enumeration(values, isInteger: true, of: schema, as: path)
    }
    return nil
  }

  private mutating func enumeration(
    _ values: [(value: Node, place: Node, doc: String?)], isInteger: Bool, of schema: Node, as path: [String]
  ) -> SwiftType {
    var cases: [ServiceType.Enumeration.Case] = []
    var known: Set<String> = []
    var twins: [String: ServiceType.Enumeration.Case] = [:]
    for (value, place, doc) in values {
      let text = value.string ?? value.number ?? ""
      guard known.insert(text).inserted else {
        diagnostics.error(.duplicateName, "the value '\(text)' is there twice", at: value.range)
        continue
      }
      let name = ServiceNames.enumCase(place[SchemaKeywords.swiftName]?.string ?? text)
      if let twin = twins[name] {
        diagnostics.error(
          .swiftNameCollision,
          "'\(text)' becomes the case '\(name)', as '\(twin.value)' does: write them as 'oneOf', each a 'const' and "
            + "one with '\(SchemaKeywords.swiftName)'", at: value.range,
          notes: [.init("the other one", at: twin.range)])
      }
      let new = ServiceType.Enumeration.Case(name: name, value: text, doc: doc, range: value.range)
      twins[name] = twins[name] ?? new
      cases.append(new)
    }
    declare(path, schema, .enumeration(.init(isInteger: isInteger, cases: cases)))
    return .named(path)
  }

  /// The enum of fixed values that a type is, itself or by another name.
  func enumeration(at path: [String]) -> ServiceType.Enumeration? {
    switch declared(path)?.shape {
    case .enumeration(let enumeration): enumeration
    case .alias(.named(let other)): enumeration(at: other)
    default: nil
    }
  }
}
