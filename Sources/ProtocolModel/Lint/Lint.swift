/// Finds what is valid in a description but not as it should be: parts that are not finished, facts without a source,
/// and what is said for nothing.
///
/// Each rule is a function of its own over the same description.
public enum Lint {
  /// What is to be mended in a description that has no errors.
  ///
  /// - Parameters:
  ///   - description: the description as it was read. With its includes flattened, that of a protocol gives the same.
  ///   - protocolRevisions: the revisions of the protocol, where the description is one of an extension.
  public static func check(
    _ description: Description, over protocolRevisions: [Revision] = []
  ) -> [Diagnostic] {
    let parts = description.parts
    var diagnostics = Diagnostics()
    diagnostics.add(contentsOf: unfinished(parts))
    diagnostics.add(contentsOf: undocumented(parts))
    diagnostics.add(contentsOf: unfounded(parts, description))
    diagnostics.add(contentsOf: missingFallbacks(description, protocolRevisions))
    diagnostics.add(contentsOf: unusedTypes(description))
    diagnostics.add(contentsOf: redundantSpans(parts, description))
    return diagnostics.sorted
  }

  /// The fields that no text explains, a warning for each, and the number of all fields.
  public static func undocumentedFields(in description: Description) -> ([Diagnostic], of: Int) {
    let fields = description.parts.filter { $0.kind == .field }
    let undocumented = fields.filter { $0.facts.doc == nil }
      .map { Diagnostic.warning(.missingDoc, "\($0.title) has no 'doc'", at: $0.facts.source.range) }
    return (undocumented, fields.count)
  }
}
