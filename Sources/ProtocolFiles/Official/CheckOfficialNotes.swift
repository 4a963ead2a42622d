import ProtocolModel

extension OfficialNotes {
  /// Warns of notes about something that no official schema has.
  ///
  /// What a note says of one revision is checked when its file is read; what it says of none shows here
  /// alone.
  ///
  /// - Parameter schemas: the files of all revisions, by revision.
  public func unused(in schemas: [String: Node]) -> [Diagnostic] {
    var check = UnusedNotes(schemas)
    check.patches(builtins.map { ($0.span, $0.range) } + patches.map { ($0.span, $0.range) })
    check.definitions(Array(envelopes.values) + sides.map(\.union) + ignored)
    for (name, format) in formats where !check.formats.contains(name) {
      check.warn("no official schema has the format '\(name)'", at: format.source.range)
    }
    for (_, name) in names where !check.names.contains(where: { name.pattern.matches($0) }) {
      check.warn("no definition has a name like '\(name.pattern.text)'", at: name.source.range)
    }
    return check.diagnostics.sorted
  }
}

private struct UnusedNotes {
  let revisions: [String]
  var names: Set<String> = []
  var formats: Set<String> = []
  var diagnostics = Diagnostics()

  init(_ schemas: [String: Node]) {
    revisions = schemas.keys.sorted()
    for schema in schemas.values {
      // What is wrong with a file is reported where it is read.
      var ignored = Diagnostics()
      let unified = SchemaContainer.unify(schema, &ignored)
      names.formUnion(unified[SchemaContainer.name]?.map?.map(\.name) ?? [])
      collectFormats(unified, .schema)
    }
  }

  private mutating func collectFormats(_ node: Node, _ position: SchemaPosition) {
    for item in node.list ?? [] { collectFormats(item, position.inside("")) }
    for entry in node.map ?? [] {
      if position == .schema, entry.name == "format", let format = entry.value.string {
        formats.insert(format)
      }
      collectFormats(entry.value, position.inside(entry.name))
    }
  }

  mutating func definitions(_ references: [Reference]) {
    for reference in references where !names.contains(reference.name) {
      let hint = nearest(reference.name, in: names).map { ": did you mean '\($0)'?" } ?? ""
      warn("no official schema has the definition '\(reference.name)'\(hint)", at: reference.source.range)
    }
  }

  mutating func patches(_ patches: [(span: RevisionSpan, range: SourceRange)]) {
    for patch in patches {
      let bounds = [patch.span.since, patch.span.until].compactMap(\.self)
      for date in Set(bounds) where !revisions.contains(date) {
        warn("there is no official schema of '\(date)'", at: patch.range)
      }
    }
  }

  mutating func warn(_ message: String, at range: SourceRange?) {
    diagnostics.warning(.unusedNote, message, at: range)
  }
}
