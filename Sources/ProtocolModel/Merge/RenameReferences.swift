extension Description {
  /// Has everything that refers to a type refer to another.
  mutating func renameReferences(from old: String, to new: String) {
    guard old != new else { return }
    mapReferences { $0.renamed(from: old, to: new) }
  }

  /// Has what refers to a type refer to another in the revisions before, and to the type of the old name from then on.
  mutating func retireReferences(from name: String, to retired: String, previous: String) {
    for index in types.indices {
      if case .union(var union) = types[index].shape {
        for option in union.cases.indices {
          union.cases[option].type = union.cases[option].type.renamed(from: name, to: retired)
        }
        types[index].shape = .union(union)
      }
      guard var object = types[index].object else { continue }
      for field in object.fields.indices {
        let type = object.fields[field].type
        guard type.references.contains(where: { $0.name == name }) else { continue }
        let earlier = type.renamed(from: name, to: retired)
        if object.fields[field].facts.span.until.map({ $0 <= previous }) ?? false {
          object.fields[field].type = earlier
        } else {
          object.fields[field].earlier.append(EarlierType(type: earlier, span: RevisionSpan(until: previous)))
        }
      }
      types[index].shape = .object(object)
    }
  }
}

extension Reference {
  fileprivate func renamed(from old: String, to new: String) -> Reference {
    name == old ? Reference(new, source: source) : self
  }
}

extension TypeExpression {
  fileprivate func renamed(from old: String, to new: String) -> TypeExpression {
    mapReferences { $0.renamed(from: old, to: new) }
  }
}
