import ProtocolModel

/// Writes a description into its files.
public enum DescriptionWriter {
  /// The files of a description, in the canonical form.
  ///
  /// A part goes into the file in which it was read. One that was in no file goes to its like: a type or method to
  /// those of its group, or else into `types/new.yaml` or `methods/new.yaml`.
  ///
  /// - Parameters:
  ///   - description: the description, as read from the files or changed since.
  ///   - previous: what the files hold, by their names in the description's places; their comments are kept.
  /// - Returns: the names and texts of the files, in the order of their names. A file that holds no part of the
  ///   description is not among them, and stays as it is.
  public static func files(
    for description: Description, previous: [String: [UInt8]]
  ) -> [(path: String, text: String)] {
    let placed = PartPlacer(description, files: Array(previous.keys)).placed()
    return placed.files.sorted().map { path in
      let node = DescriptionEncoder.encode(placed, file: path)
      return (path, FileText.render(node, path: path, previous: previous[path]))
    }
  }
}

extension Description {
  /// The places of all parts that stand in files.
  fileprivate var places: [Source] {
    var places = [info.facts.source]
    places += extensionInfo.map { [$0.facts.source] } ?? []
    places += additions.map(\.facts.source)
    places += revisions.map(\.facts.source)
    places += eras.map(\.facts.source)
    places += headers.map(\.source)
    places += types.map(\.facts.source)
    places += methods.map(\.facts.source)
    places += errors.map(\.facts.source)
    return places
  }

  /// The files in which the description's parts stand.
  fileprivate var files: Set<String> { Set(places.compactMap { $0.range?.file }) }
}
