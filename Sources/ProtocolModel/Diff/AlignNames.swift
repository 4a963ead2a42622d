extension Description {
  /// The description with the names that another gives to the same types.
  ///
  /// - Returns: the description, and the new names by the old ones.
  func aligned(to other: Description) -> (Description, renames: [String: String]) {
    let (own, others) = (Set(types.map(\.name)), Set(other.types.map(\.name)))
    let gone = types.filter { !others.contains($0.name) }
    let new = other.types.filter { !own.contains($0.name) }
    var result = self
    var renames: [String: String] = [:]
    for type in gone {
      let twins = new.filter {
        $0.shape.withoutFacts == type.shape.withoutFacts && !renames.values.contains($0.name)
      }
      guard let twin = twins.first, twins.count == 1 else { continue }
      renames[type.name] = twin.name
      result.rename(type.name, to: twin.name)
    }
    return (result, renames)
  }

  private mutating func rename(_ name: String, to new: String) {
    guard let index = types.firstIndex(where: { $0.name == name }) else { return }
    types[index].name = new
    renameReferences(from: name, to: new)
    for (side, type) in info.capabilities where type.name == name { info.capabilities[side] = Reference(new) }
  }
}

extension TypeDeclaration.Shape {
  /// The shape without what is said of its parts beside the revisions that have them.
  fileprivate var withoutFacts: TypeDeclaration.Shape {
    switch self {
    case .object(var object):
      for index in object.fields.indices { object.fields[index].facts.forget() }
      return .object(object)
    case .enumeration(var enumeration):
      for index in enumeration.cases.indices { enumeration.cases[index].facts.forget() }
      return .enumeration(enumeration)
    case .union(var union):
      for index in union.cases.indices { union.cases[index].facts.forget() }
      return .union(union)
    case .alias: return self
    }
  }
}

extension Facts {
  fileprivate mutating func forget() { self = Facts(span: span) }
}
