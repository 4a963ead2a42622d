extension Resolver {
  /// Reports types that include themselves, aliases of themselves, and values that would hold themselves without end.
  ///
  /// The types of a cycle are cut out of the model's includes, so that flattening ends.
  mutating func checkCycles() {
    report("includes itself") { type in type.object?.includes ?? [] }
    report("is an alias of itself") { type in
      if case .alias(let target) = type.shape { target.references } else { [] }
    }
    report("holds itself: put a list or a map between them") { type in
      switch type.shape {
      case .object(let object): object.fields.flatMap { $0.type.held }
      case .union(let union): union.cases.flatMap(\.type.held)
      case .enumeration, .alias: []
      }
    }
  }

  private mutating func report(_ what: String, _ edges: (TypeDeclaration) -> [Reference]) {
    var finished: Set<String> = []
    for type in model.types where !finished.contains(type.name) {
      var path: [String] = []
      search(type, edges, what, &path, &finished)
    }
  }

  private mutating func search(
    _ type: TypeDeclaration, _ edges: (TypeDeclaration) -> [Reference], _ what: String,
    _ path: inout [String],
    _ finished: inout Set<String>
  ) {
    path.append(type.name)
    for reference in edges(type) {
      if let start = path.firstIndex(of: reference.name) {
        let loop = (path[start...] + [reference.name]).joined(separator: " → ")
        diagnostics.error(
          .cycle, "'\(reference.name)' \(what) (\(loop))", at: reference.source.range)
        cutIncludes(of: type, to: reference.name)
      } else if !finished.contains(reference.name), let next = model.type(reference.name) {
        search(next, edges, what, &path, &finished)
      }
    }
    path.removeLast()
    finished.insert(type.name)
  }

  private mutating func cutIncludes(of type: TypeDeclaration, to name: String) {
    guard var type = model.type(type.name), var object = type.object else { return }
    object.includes.removeAll { $0.name == name }
    type.shape = .object(object)
    model.update(type)
  }
}

extension TypeExpression {
  /// The types whose values lie inside a value of this type, not behind an array.
  fileprivate var held: [Reference] {
    switch self {
    case .named(let reference): [reference]
    case .nullable(let item), .bounded(let item, _), .oneOrList(let item): item.held
    case .inline(let declaration): declaration.object?.fields.flatMap { $0.type.held } ?? []
    case .list, .map, .builtin, .constant: []
    }
  }
}
