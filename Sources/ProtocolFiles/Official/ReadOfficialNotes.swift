import ProtocolModel

extension OfficialNotes {
  /// Reads the notes.
  ///
  /// - Returns: the notes, as far as they could be read, and what is wrong with them.
  public static func read(_ node: Node) -> (OfficialNotes, [Diagnostic]) {
    var decoder = DescriptionDecoder()
    let notes = decoder.officialNotes(node)
    return (notes, decoder.diagnostics.all)
  }
}

/// The keys of the notes.
enum OfficialNoteKeys {
  static let file = ["names", "envelopes", "sides", "ignore", "formats", "builtins", "patches"]
  static let builtin = ["in", "at", "was", "is", "why"]
  static let patch = ["in", "at", "except", "was", "is", "why"]
}

extension DescriptionDecoder {
  fileprivate mutating func officialNotes(_ node: Node) -> OfficialNotes {
    var notes = OfficialNotes()
    guard check(node, keys: OfficialNoteKeys.file, of: "the notes on official schemas") else { return notes }
    for (name, value) in members(node, "names") {
      guard let kind: OfficialNotes.MessageName = key(name), let text = string(value, name.text) else {
        continue
      }
      notes.names[kind] = (NamePattern(text), Source(value.range))
    }
    for (name, value) in members(node, "envelopes") {
      guard let kind: OfficialNotes.Envelope = key(name), let text = string(value, name.text) else {
        continue
      }
      notes.envelopes[kind] = Reference(text, source: Source(value.range))
    }
    for (name, value) in members(node, "sides") {
      guard let direction: Direction = choice(value, name.text) else { continue }
      notes.sides.append(OfficialNotes.Side(union: name.reference, direction: direction))
    }
    for (name, value) in members(node, "ignore") where string(value, name.text) != nil {
      notes.ignored.append(name.reference)
    }
    for (name, value) in members(node, "formats") {
      guard let builtin: Builtin = choice(value, name.text) else { continue }
      notes.formats[name.text] = (builtin, name.source)
    }
    notes.builtins = list(node, key: "builtins").compactMap { builtin($0) }
    notes.patches = list(node, key: "patches").compactMap { patch($0) }
    return notes
  }

  private mutating func key<Key: RawRepresentable & CaseIterable>(_ name: Name) -> Key?
  where Key.RawValue == String {
    choice(Node(.string(name.text), at: name.range), name.text)
  }

  /// A place that a built-in type stands for.
  private mutating func builtin(_ node: Node) -> OfficialNotes.Correction<WireShape.Shape>? {
    guard check(node, keys: OfficialNoteKeys.builtin, of: "a built-in type of official schemas"),
      let spelling = required(node, "is"), let type = specification(spelling, "is")?.type
    else { return nil }
    guard let shape = shape(type) else {
      diagnostics.error(.wrongKind, "'is' names a built-in type, or a list or map of one", at: spelling.range)
      return nil
    }
    return correction(node, by: shape)
  }

  private func shape(_ type: TypeExpression) -> WireShape.Shape? {
    switch type {
    case .builtin(let builtin): .builtin(builtin)
    case .list(let item): shape(item).map { .list($0) }
    case .map(let item): shape(item).map { .map($0) }
    default: nil
    }
  }

  /// A defect and what is read instead.
  private mutating func patch(_ node: Node) -> OfficialNotes.Correction<Node>? {
    guard check(node, keys: OfficialNoteKeys.patch, of: "a patch"), let value = required(node, "is"),
      var patch = correction(node, by: value)
    else { return nil }
    patch.exceptions = references(node, key: "except")
    return patch
  }

  private mutating func correction<Replacement>(
    _ node: Node, by replacement: Replacement
  ) -> OfficialNotes.Correction<Replacement>? {
    guard required(node, "why").flatMap({ string($0, "why") }) != nil,
      let at = required(node, "at"), let path = string(at, "at")
    else { return nil }
    guard path.hasPrefix("\(SchemaContainer.name).") else {
      diagnostics.error(.unknownValue, "'at' begins with '\(SchemaContainer.name).'", at: at.range)
      return nil
    }
    var span = RevisionSpan.always
    if let value = node["in"] {
      guard let text = string(value, "in"), let read = dates(text, at: value.range) else { return nil }
      span = read
    }
    return OfficialNotes.Correction(
      span: span, path: SchemaPath(path), was: node["was"], replacement: replacement, range: at.range)
  }

  /// A span whose dates are not looked up: the notes do not know which revisions there are.
  private mutating func dates(_ text: String, at range: SourceRange) -> RevisionSpan? {
    let dates = text.split(separator: ".").map(String.init)
    revisions.formUnion(dates.filter { $0.map { $0.isNumber ? "0" : $0 } == Array("0000-00-00") })
    return span(text, at: range)
  }
}
