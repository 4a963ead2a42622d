extension Resolver {
  /// Makes an extension a description like any other: with the revisions of its protocol, and with names that each
  /// mean one type.
  ///
  /// A name means the extension's own type where it has one of that name, else the protocol's. `MCP.Tool` means the
  /// protocol's in any case, and is what the protocol's type is called from here on where it has a namesake.
  mutating func qualifyNames() {
    guard let info = model.description.extensionInfo, var extended = model.extended else { return }
    var description = model.description
    description.revisions = extended.revisions
    description.info.resultTag = extended.info.resultTag
    description.info.capabilities = info.settings
    let own = Set(description.types.map(\.name))
    let qualifier = "\(extended.info.name ?? "")."
    description.mapReferences { reference in
      let bare = String(reference.name.dropFirst(qualifier.count))
      guard reference.name.hasPrefix(qualifier), !own.contains(bare) else { return reference }
      return Reference(bare, source: reference.source)
    }
    extended.mapReferences { reference in
      own.contains(reference.name)
        ? Reference(qualifier + reference.name, source: reference.source) : reference
    }
    for index in description.additions.indices {
      let name = description.additions[index].target.name
      let bare = name.hasPrefix(qualifier) ? String(name.dropFirst(qualifier.count)) : name
      description.additions[index].target.name = own.contains(bare) ? qualifier + bare : bare
    }
    for index in extended.types.indices where own.contains(extended.types[index].name) {
      extended.types[index].name = qualifier + extended.types[index].name
      extended.types[index].qualifier = qualifier
    }
    narrow(&description.types, \.facts, to: info) { "type '\($0.name)'" }
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
