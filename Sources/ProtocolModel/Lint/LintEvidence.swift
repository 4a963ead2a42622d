extension Lint {
  /// Facts that no official schema holds and that name no source.
  static func unfounded(_ parts: [DescriptionPart], _ description: Description) -> [Diagnostic] {
    let methods = Dictionary(description.methods.map { ($0.name, $0) }) { first, _ in first }
    let errors = Dictionary(description.errors.map { ($0.name, $0) }) { first, _ in first }
    return parts.filter { !$0.hasEvidence && !$0.isToDo("evidence") }.compactMap { part in
      var facts: [String] = []
      switch part.kind {
      case .method: facts = methods[part.name]?.unofficialKeys ?? []
      case .error: facts = errors[part.name]?.httpStatus == nil ? [] : ["http"]
      default: break
      }
      if let deprecation = part.facts.deprecation, !deprecation.namesItsSource { facts.append("deprecated") }
      guard let first = facts.first else { return nil }
      let names = facts.count == 1 ? "'\(first)'" : facts.map { "'\($0)'" }.joined(separator: ", ")
      return .error(
        .missingEvidence, "\(part.title) says \(names) without 'evidence', the page or SEP that states it",
        at: part.facts.source.range)
    }
  }
}

extension Method {
  /// The keys of facts that no official schema holds.
  fileprivate var unofficialKeys: [String] {
    let said = [
      ("needs", !needs.isEmpty), ("page", page != nil), ("cache", isCacheable),
      ("cancellable", kind == .request && !isCancellable), ("long-lived", isLongLived),
      ("listen", listenFilter != nil), ("headers", !headers.isEmpty),
    ]
    return said.filter(\.1).map(\.0)
  }
}

extension Deprecation {
  /// Whether the note starts with the number of a SEP.
  fileprivate var namesItsSource: Bool {
    let word = note.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    return word.contains("-") && word.last?.isNumber == true
  }
}
