extension Lint {
  /// Parts in which a person has yet to fill in something.
  static func unfinished(_ parts: [DescriptionPart]) -> [Diagnostic] {
    parts.filter { !$0.facts.todo.isEmpty }.map { part in
      let keys = part.facts.todo.map { "'\($0)'" }.joined(separator: ", ")
      return .error(
        .unfinished, "\(part.title) is not finished: look at \(keys), then remove 'todo'",
        at: part.facts.source.range)
    }
  }

  /// Types, methods, errors and extensions that no text explains.
  static func undocumented(_ parts: [DescriptionPart]) -> [Diagnostic] {
    parts.filter { part in
      let needsDoc: [DescriptionPart.Kind] = [.extension, .type, .method, .error]
      return needsDoc.contains(part.kind) && part.facts.doc == nil && !part.isToDo("doc")
    }.map { .error(.missingDoc, "\($0.title) has no 'doc'", at: $0.facts.source.range) }
  }
}
