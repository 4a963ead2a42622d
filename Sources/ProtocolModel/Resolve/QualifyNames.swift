extension Resolver {
  /// Makes an extension a description like any other: with the revisions of the protocol, and with types whose names
  /// no type of the protocol has.
  ///
  /// A name means the extension's own type where it has one of that name, else the protocol's. `MCP.Tool` means the
  /// protocol's in any case.
  mutating func qualifyNames() {
    guard let extended = model.extended, let info = model.description.extensionInfo else { return }
    var description = model.description
    description.revisions = extended.revisions
    description.info.resultTag = extended.info.resultTag
    description.info.capabilities = info.settings
    let own = Set(description.types.map(\.name))
    let prefix = extended.info.name.map { "\($0)." }
    description.mapReferences { reference in
      if own.contains(reference.name) {
        return Reference("\(info.name).\(reference.name)", source: reference.source)
      }
      guard let prefix, reference.name.hasPrefix(prefix) else { return reference }
      return Reference(String(reference.name.dropFirst(prefix.count)), source: reference.source)
    }
    for index in description.types.indices {
      description.types[index].name = "\(info.name).\(description.types[index].name)"
      description.types[index].owner = info.name
    }
    narrow(&description.types, \.facts, to: info) { "type '\($0.bareName)'" }
    narrow(&description.methods, \.facts, to: info) { "method '\($0.name)'" }
    narrow(&description.errors, \.facts, to: info) { "error '\($0.name)'" }
    narrow(&description.additions, \.facts, to: info) { "what is added to '\($0.target.name)'" }
    model = Model(description, over: extended)
  }

  /// Nothing of an extension lives longer than the extension.
  private mutating func narrow<Part>(
    _ parts: inout [Part], _ facts: WritableKeyPath<Part, Facts>, to info: ExtensionInfo,
    _ title: (Part) -> String
  ) {
    for index in parts.indices {
      let own = parts[index][keyPath: facts]
      let span = own.span.intersection(info.facts.span)
      parts[index][keyPath: facts].span = span
      guard span.isEmpty else { continue }
      diagnostics.error(
        .outsideRevision,
        "\(title(parts[index])) lives in \(own.span), but its extension exists only in \(info.facts.span)",
        at: own.source.range)
    }
  }
}
