/// Brings a new revision into a description, as a person would: what stays the same is left alone, what is new gets a
/// `since`, what is gone an `until`, and what no schema can tell is marked as something to do.
///
/// Earlier revisions keep their wire shape, and the new one gets that of the schema; a test holds both.
public struct Merge {
  var description: Description
  /// The revision to bring in.
  let revision: String
  /// The newest revision before it; nil for the first.
  let previous: String?
  /// What the schema of the revision says.
  let official: WireShape
  /// What was done, for people.
  var changes: [String] = []
  /// Types that were spelled out in place and have been brought up to date already.
  var updated: Set<String> = []

  /// Merges a revision that is newer than all others of a description.
  ///
  /// - Parameters:
  ///   - official: what the official schema of the revision says.
  ///   - era: the era of the revision, which no schema tells.
  /// - Returns: the description with the revision, and what was done, a line for each change.
  public static func merge(
    _ official: WireShape, revision: String, era: String, into description: Description
  ) -> (Description, changes: [String]) {
    var merge = Merge(
      description: description, revision: revision, previous: description.revisions.last?.date,
      official: official)
    merge.addRevision(era: era)
    merge.mergeTypes()
    merge.mergeMethods()
    merge.mergeErrors()
    merge.includeBases()
    merge.endNeeds()
    merge.endUnusedTypes()
    merge.inferUnionRules()
    return (merge.description, merge.changes)
  }

  private mutating func addRevision(era: String) {
    description.revisions.append(Revision(date: revision, era: Reference(era)))
    if !description.eras.contains(where: { $0.name == era }) {
      description.eras.append(Era(name: era))
    }
  }

  /// The facts of something that begins with the new revision.
  func newFacts(within scope: RevisionSpan = .always, todo: [String] = []) -> Facts {
    var facts = Facts(span: RevisionSpan(since: previous == nil || scope.since == revision ? nil : revision))
    facts.todo = todo
    return facts
  }

  /// The span of something that the new revision no longer has.
  func ended(_ span: RevisionSpan) -> RevisionSpan {
    RevisionSpan(since: span.since, until: previous)
  }

  /// The description as a model, so that its includes can be looked through.
  var model: Model { Resolver.flattened(description) }
}
