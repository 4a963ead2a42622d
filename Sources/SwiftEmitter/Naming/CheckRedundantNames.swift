import ProtocolModel

/// Finds names in Swift that are given, and would be the same if they were not.
public enum RedundantNames {
  /// The places where `swift` says what would be derived anyway.
  public static func check(_ description: Description) -> [Diagnostic] {
    var finder = Finder()
    if let info = description.extensionInfo { finder.check(info, \.facts) { $0.swiftName } }
    for addition in description.additions { finder.check(addition) }
    for type in description.types { finder.check(type) }
    for method in description.methods { finder.check(method, \.facts) { $0.swiftName } }
    for error in description.errors { finder.check(error, \.facts) { $0.swiftName } }
    return finder.diagnostics.sorted
  }
}

private struct Finder {
  private(set) var diagnostics = Diagnostics()

  mutating func check(_ addition: Addition) {
    for field in addition.fields { check(field) }
    for value in addition.values { check(value, \.facts) { $0.caseName } }
  }

  mutating func check(_ type: TypeDeclaration) {
    check(type, \.facts) { $0.swiftName }
    switch type.shape {
    case .object(let object):
      for field in object.fields where field.includedFrom == nil { check(field) }
    case .enumeration(let enumeration):
      for value in enumeration.cases { check(value, \.facts) { $0.caseName } }
    case .union(let union):
      for option in union.cases { check(option, \.facts) { $0.caseName(rule: union.rule) } }
    case .alias: break
    }
  }

  private mutating func check(_ field: Field) {
    check(field, \.facts) { $0.bareProperty }
    var inner: [TypeDeclaration] = []
    field.type.forEachInline { inner.append($0) }
    for declaration in inner { check(declaration) }
  }

  /// Compares the name of a part with the one that it has when none is given.
  mutating func check<Part>(
    _ part: Part, _ facts: WritableKeyPath<Part, Facts>, name: (Part) -> String
  ) {
    guard let given = part[keyPath: facts].swiftName else { return }
    var nameless = part
    nameless[keyPath: facts].swiftName = nil
    guard name(nameless).filter({ $0 != "`" }) == given.filter({ $0 != "`" }) else { return }
    diagnostics.warning(
      .redundantName, "'swift: \(given)' says the name that is derived anyway: leave it out",
      at: part[keyPath: facts].source.range)
  }
}
