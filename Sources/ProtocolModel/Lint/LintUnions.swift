extension Lint {
  /// Cases that some revisions of their union lack, where nobody has decided what those peers get.
  static func missingFallbacks(
    _ description: Description, _ protocolRevisions: [Revision]
  ) -> [Diagnostic] {
    let revisions = (description.revisions + protocolRevisions).filter {
      description.scope.contains($0.date)
    }
    return description.types.flatMap { type in
      (type.union?.cases ?? []).compactMap { option in
        guard option.statedFallback == nil, !option.facts.todo.contains("fallback"),
          let since = option.facts.span.since
        else { return nil }
        let earlier = revisions.filter { $0.date < since && type.facts.span.contains($0.date) }
        guard let last = earlier.last else { return nil }
        return .warning(
          .missingFallback,
          "case '\(option.key)' says no 'fallback' for peers up to \(last.date): an object of another case, "
            + "'drop' or 'fail'", at: option.facts.source.range)
      }
    }
  }
}
