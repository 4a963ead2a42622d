extension Pins {
  /// What is wrong with a file that is said to be that of a revision; nothing, where none is pinned.
  ///
  /// - Parameters:
  ///   - file: the file's name.
  ///   - sha256: the SHA-256 of what it holds.
  public func check(_ file: String, sha256: String, revision: String) -> [Diagnostic] {
    guard let pin = revisions.first(where: { $0.name == revision }), pin.sha256 != sha256 else { return [] }
    return [
      .error(
        .pinMismatch,
        "'\(file)' is not the pinned file of \(revision), its SHA-256 is \(sha256): take the pinned one, or pin "
          + "this one with '--from'", at: pin.source.range,
        notes: [.init("the pinned file is \(pin.path) in \(pin.repository) at \(pin.commit)")])
    ]
  }
}

extension Lint {
  /// Revisions whose official file nobody could find again, and pins of revisions that there are not.
  public static func pins(_ pins: Pins, of description: Description) -> [Diagnostic] {
    let pinned = Set(pins.revisions.map(\.name))
    let dates = description.revisions.map(\.date)
    let missing = description.revisions.filter { !pinned.contains($0.date) }.map { revision in
      Diagnostic.error(
        .missingPin,
        "nothing says where the official file of \(revision.date) came from: import it again with '--from' and "
          + "its address", at: revision.facts.source.range)
    }
    let unknown = pins.revisions.filter { !dates.contains($0.name) }.map { pin in
      Diagnostic.error(
        .unknownRevision, "the description has no revision '\(pin.name)'", at: pin.source.range)
    }
    return missing + unknown
  }
}
