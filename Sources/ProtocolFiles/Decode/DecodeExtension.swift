import ProtocolModel

extension DescriptionDecoder {
  /// A protocol says which revisions there are, an extension builds on those of its protocol.
  mutating func checkSections(of files: [Node], isExtension: Bool) {
    let sections = files.flatMap { $0.map ?? [] }
    guard isExtension else {
      for entry in sections where ["extension", "extends"].contains(entry.name) {
        diagnostics.error(
          .contradiction,
          "'\(entry.name)' makes this an extension, which is no part of a protocol's description",
          at: entry.key.range)
      }
      return
    }
    for entry in sections where ["protocol", "eras", "revisions", "headers"].contains(entry.name) {
      diagnostics.error(
        .contradiction, "an extension has no '\(entry.name)' of its own: it builds on those of the protocol",
        at: entry.key.range)
    }
    if let file = files.first, !sections.contains(where: { $0.name == "extension" }) {
      diagnostics.error(
        .missingKey, "an extension says with 'extension' what it is: 'extension: { id: com.example/name }'",
        at: file.range)
    }
  }

  mutating func extensionInfo(_ node: Node, file: Node) -> ExtensionInfo? {
    let range = file.map?.first { $0.name == "extension" }?.key.range ?? node.range
    guard check(node, keys: DescriptionKeys.extensionInfo, of: "'extension'") else { return nil }
    guard let id = node["id"] else {
      diagnostics.error(
        .missingKey, "'extension' has no 'id', by which both sides name it: 'com.example/name'", at: range)
      return nil
    }
    guard let text = string(id, "id") else { return nil }
    if !isIdentifier(text) {
      diagnostics.error(
        .unknownValue, "'\(text)' is no identifier of an extension, which has a prefix: 'com.example/name'",
        at: id.range)
    }
    var info = ExtensionInfo(
      id: text, facts: facts(node, at: Name(text: "extension", range: range), span: span(node)))
    if let settings = node["settings"], check(settings, keys: DescriptionKeys.sides, of: "'settings'") {
      info.settings = sides(settings)
    }
    return info
  }

  /// A prefix of labels with dots between them, a slash, and a name (SEP-2133, and the keys of `_meta`).
  private func isIdentifier(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let name = parts.last else { return false }
    let labels = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    func isAlphanumeric(_ character: Character?) -> Bool {
      character.map { $0.isASCII && ($0.isLetter || $0.isNumber) } ?? false
    }
    func isWord(_ word: Substring, with others: String) -> Bool {
      isAlphanumeric(word.first) && isAlphanumeric(word.last)
        && word.allSatisfy { isAlphanumeric($0) || others.contains($0) }
    }
    return labels.allSatisfy { isWord($0, with: "-") && $0.first?.isLetter == true }
      && isWord(name, with: "-_.")
  }

  /// What is added to a type or a method of the protocol.
  mutating func addition(_ name: Name, _ node: Node) -> Addition? {
    guard check(node, keys: DescriptionKeys.addition, of: "what is added to '\(name.text)'") else {
      return nil
    }
    let parts = ["fields", "enum", "or"].compactMap { node[$0] }
    if parts.allSatisfy({ $0.map?.isEmpty ?? $0.list?.isEmpty ?? false }) {
      diagnostics.error(
        .missingKey, "nothing is added to '\(name.text)': it needs 'fields', 'enum' or 'or'", at: name.range)
    }
    return Addition(
      target: name.reference, fields: members(node, "fields").compactMap { field($0, $1) },
      values: node["enum"].map { enumerationCases($0) } ?? [],
      alternatives: members(node, "or").compactMap { unionCase($0, $1) }, facts: facts(node, at: name))
  }
}
