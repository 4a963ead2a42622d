extension Merge {
  /// What a merge could not bring in: where the description does not say of the new revision what the schema says,
  /// or of an earlier one what it said before. Only a person can mend that.
  ///
  /// - Parameters:
  ///   - before: the description without the revision.
  ///   - official: what the official schema of the revision says.
  public static func check(
    _ merged: Description, from before: Description, _ official: WireShape, revision: String
  ) -> [Diagnostic] {
    let (old, _) = Resolver.resolve(before)
    let (new, _) = Resolver.resolve(merged)
    let missing = differences(official.canonical, new.wireShape(of: revision).canonical).map {
      unmerged("\($0)", in: revision)
    }
    let changed = before.revisions.map(\.date).flatMap { date in
      differences(old.wireShape(of: date).canonical, new.wireShape(of: date).canonical).map {
        unmerged(
          "\($0.path): it was \($0.official ?? "not there"), and is \($0.described ?? "gone") now", in: date)
      }
    }
    return changed + missing
  }

  private static func unmerged(_ message: String, in revision: String) -> Diagnostic {
    .error(.unmerged, "in \(revision), \(message)", at: nil)
  }
}
