extension Merge {
  /// Updates the errors that stay, ends those that go, adds those that come.
  mutating func mergeErrors() {
    for index in description.errors.indices where description.errors[index].facts.span.contains(revision) {
      let error = description.errors[index]
      guard let name = error.officialName(in: revision), official.errors[name] == nil else { continue }
      description.errors[index].facts.span = ended(error.facts.span)
      changes.append("- error \(error.name)")
    }
    let known = Set(
      description.errors.filter { $0.facts.span.contains(revision) }.compactMap {
        $0.officialName(in: revision)
      })
    for name in official.errors.keys.sorted() where !known.contains(name) {
      guard let shape = official.errors[name] else { continue }
      let facts = newFacts(todo: ["doc", "http"])
      let data = shape.data.map { expression($0, Context(name: name, span: facts.span), field: "data") }
      description.errors.append(ErrorCode(name: name, code: shape.code, data: data, facts: facts))
      changes.append("+ error \(name)")
    }
  }
}
