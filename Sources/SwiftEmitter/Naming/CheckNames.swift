import ProtocolModel

/// Reports names that Swift cannot have, and names that become one in Swift.
struct NameChecker {
  private(set) var diagnostics = Diagnostics()

  mutating func check(_ model: Model) {
    let emitter = Emitter(model: model)
    check(
      model.types.map { ($0.swiftName, $0.facts.source) }, "type",
      reserved: model.namespace.map { Self.namesInExtension($0, emitter) } ?? Self.typeNames)
    let nested = Self.nestedTypeNames.union([model.namespace].compactMap(\.self))
    for type in model.types { check(type, nested) }
    if model.extended != nil { checkExtension(model) }
    let methods = model.description.methods + emitter.extendedMethods
    for kind in [Method.Kind.request, .notification] {
      check(
        methods.filter { $0.kind == kind }.map { ($0.swiftName, $0.facts.source) }, kind.rawValue,
        reserved: ["all"])
    }
    check(model.description.errors.map { ($0.swiftName, $0.facts.source) }, "error", reserved: ["all"])
    check(model.description.eras.map { (SwiftName.lowerCamel($0.name), $0.facts.source) }, "era")
  }

  /// An extension's enum, and what it adds to types of the protocol.
  private mutating func checkExtension(_ model: Model) {
    guard let info = model.description.extensionInfo else { return }
    let modules: Set = [Emitter.modelModule, Emitter.extensionsModule]
    let types = (model.extended?.types ?? []).map(\.swiftName)
    check(
      [(info.swiftName, info.facts.source)], "extension",
      reserved: Self.typeNames.union(types).union(modules))
    for addition in model.description.additions {
      guard let type = model.type(addition.target.name) else { continue }
      check(
        addition.fields.map { ($0.bareProperty, $0.facts.source) }, "property",
        reserved: Self.propertyNames.union(type.object?.fields.map(\.bareProperty) ?? []))
      check(
        addition.values.map { ($0.bareCaseName, $0.facts.source) }, "case",
        reserved: Self.caseNames.union(type.enumeration?.cases.map(\.bareCaseName) ?? []))
    }
  }

  /// Names that extensions give to their enums, and to what they add to the same types of the protocol.
  mutating func check(together models: [Model]) {
    check(
      models.compactMap(\.description.extensionInfo).map { ($0.swiftName, $0.facts.source) }, "extension")
    let additions = models.flatMap(\.description.additions)
    for (_, additions) in Dictionary(grouping: additions, by: \.target.name).sorted(by: { $0.key < $1.key }) {
      check(additions.flatMap(\.fields).map { ($0.bareProperty, $0.facts.source) }, "property")
      check(additions.flatMap(\.values).map { ($0.bareCaseName, $0.facts.source) }, "case")
    }
  }

  private mutating func check(_ type: TypeDeclaration, _ nestedNames: Set<String>) {
    switch type.shape {
    case .object(let object):
      check(
        object.fields.map { ($0.bareProperty, $0.facts.source) }, "property", reserved: Self.propertyNames)
      var nested: [TypeDeclaration] = []
      for field in object.fields { field.type.forEachInline { nested.append($0) } }
      check(nested.map { ($0.swiftName, $0.facts.source) }, "nested type", reserved: nestedNames)
      for type in nested { check(type, nestedNames) }
    case .enumeration(let enumeration):
      check(enumeration.cases.map { ($0.caseName, $0.facts.source) }, "case", reserved: Self.caseNames)
    case .union(let union):
      check(
        union.cases.map { ($0.caseName(rule: union.rule), $0.facts.source) }, "case", reserved: Self.caseNames
      )
    case .alias: break
    }
  }

  private mutating func check(
    _ names: [(name: String, source: Source)], _ what: String, reserved: Set<String> = []
  ) {
    var first: [String: Source] = [:]
    for (name, source) in names {
      let bare = name.filter { $0 != "`" }
      let article = what.first.map("aeiou".contains) == true ? "an" : "a"
      if !SwiftName.isIdentifier(bare) {
        diagnostics.error(
          .swiftName,
          "'\(bare)' cannot be the name of \(article) \(what) in Swift: give another with 'swift:'",
          at: source.range)
      } else if reserved.contains(bare) {
        diagnostics.error(
          .swiftName,
          "\(article) \(what) '\(bare)' would hide another of that name: give a new one with 'swift:'",
          at: source.range)
      } else if let twin = first[bare] {
        diagnostics.error(
          .swiftNameCollision,
          "the \(what) is '\(bare)' in Swift, as another one is: rename one with 'swift:'",
          at: source.range, notes: [.init("the other one", at: twin.range)])
      }
      if first[bare] == nil { first[bare] = source }
    }
  }
}
