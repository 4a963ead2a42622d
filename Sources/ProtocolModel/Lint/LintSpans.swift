extension Lint {
  /// Spans that say no more than the span of what is around them.
  static func redundantSpans(_ parts: [DescriptionPart], _ description: Description) -> [Diagnostic] {
    let ofParts = parts.filter { $0.facts.span != .always && $0.facts.span == $0.scope }.map {
      redundant($0.facts.span, of: $0.title, at: $0.facts.source)
    }
    let inMethods = description.methods.flatMap { method -> [Diagnostic] in
      let scope = method.facts.span.intersection(description.scope)
      guard scope != .always else { return [] }
      let needs = method.needs.filter { $0.span == scope }.map {
        redundant(scope, of: "'\($0.capability.name)'", at: $0.capability.source)
      }
      let headers = method.headers.filter { $0.span == scope }.map {
        redundant(scope, of: "header '\($0.name)'", at: $0.source)
      }
      let task = method.task.flatMap { $0.span == scope ? $0 : nil }.map {
        redundant(scope, of: "'\($0.value.name)'", at: $0.value.source)
      }
      return needs + headers + (task.map { [$0] } ?? [])
    }
    return ofParts + inMethods
  }

  private static func redundant(_ span: RevisionSpan, of what: String, at source: Source) -> Diagnostic {
    .warning(
      .redundantSpan, "the span \(span) of \(what) is that of what is around it: leave it out",
      at: source.range)
  }
}
