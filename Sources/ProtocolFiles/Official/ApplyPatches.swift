import ProtocolModel

extension OfficialNotes {
  /// Puts right what the file of a revision says wrong.
  func patched(_ schema: Node, revision: String, _ diagnostics: inout Diagnostics) -> Node {
    patches.filter { $0.span.contains(revision) }.reduce(schema) { schema, patch in
      let places = patch.places(in: schema, revision: revision, &diagnostics)
      patch.checkExceptions(in: schema, revision: revision, &diagnostics)
      return places.reduce(schema) { $0.replacing($1[...], with: patch.replacement) }
    }
  }

  /// The built-in types by the places that they stand for.
  func builtinPlaces(
    in schema: Node, revision: String, _ diagnostics: inout Diagnostics
  ) -> [[String]: WireShape.Shape] {
    var result: [[String]: WireShape.Shape] = [:]
    for builtin in builtins where builtin.span.contains(revision) {
      for place in builtin.places(in: schema, revision: revision, &diagnostics) {
        result[place] = builtin.replacement
      }
    }
    return result
  }
}

extension OfficialNotes.Correction {
  /// The places to correct; none, and reported, where the file does not say what it is known to say.
  fileprivate func places(in schema: Node, revision: String, _ diagnostics: inout Diagnostics) -> [[String]] {
    let exceptional = Set(exceptions.map(\.name))
    let places = path.places(in: schema).filter { place in
      definition(of: place).map { !exceptional.contains($0) } ?? true
    }
    let stale = places.filter { !holds(schema.at($0)) }
    for place in stale {
      report("'\(place.joined(separator: "."))' is not what it was", schema.at(place), revision, &diagnostics)
    }
    if places.isEmpty { report("'at' leads nowhere", nil, revision, &diagnostics) }
    return stale.isEmpty ? places : []
  }

  /// Whether the file says what it is known to say.
  private func holds(_ found: Node?) -> Bool {
    guard let was else { return found == nil }
    return found?.saysTheSame(as: was, path.position) == true
  }

  /// The definition that a way leads into.
  fileprivate func definition(of place: [String]) -> String? { place.dropFirst().first }

  fileprivate func report(
    _ message: String, _ found: Node?, _ revision: String, _ diagnostics: inout Diagnostics
  ) {
    let notes = found.map { [Diagnostic.Note("the file of \(revision) says this now", at: $0.range)] }
    diagnostics.error(.staleNote, "\(message) in \(revision)", at: range, notes: notes ?? [])
  }
}

extension OfficialNotes.Correction where Replacement == Node {
  /// Reports exceptions that do not say by themselves what the patch makes the others say.
  fileprivate func checkExceptions(in schema: Node, revision: String, _ diagnostics: inout Diagnostics) {
    for exception in exceptions {
      let place = path.places(in: schema).first { definition(of: $0) == exception.name }
      let found = place.flatMap { schema.at($0) }
      guard found?.saysTheSame(as: replacement, path.position) != true else { continue }
      report("'\(exception.name)' is no exception any more", found, revision, &diagnostics)
    }
  }
}
