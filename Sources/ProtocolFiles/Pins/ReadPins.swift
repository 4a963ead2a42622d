import ProtocolModel

extension Pins {
  /// Reads a file of pins.
  ///
  /// - Returns: the pins, as far as they could be read, and what is wrong with them.
  public static func read(_ node: Node) -> (Pins, [Diagnostic]) {
    var decoder = DescriptionDecoder()
    let pins = decoder.pins(node)
    return (pins, decoder.diagnostics.all)
  }
}

extension DescriptionDecoder {
  fileprivate mutating func pins(_ node: Node) -> Pins {
    guard check(node, keys: PinKeys.file, of: "a file of pins") else { return Pins() }
    let revisions = members(node, "revisions")
    for (name, _) in revisions where !isDate(name.text) {
      diagnostics.error(
        .unknownRevision, "a revision is named by its date, such as 2026-07-28", at: name.range)
    }
    return Pins(
      revisions: revisions.compactMap { pin($0, $1) },
      extensions: members(node, "extensions").compactMap { pin($0, $1) })
  }

  private mutating func pin(_ name: Name, _ node: Node) -> Pin? {
    guard check(node, keys: PinKeys.pin, of: "the pin of '\(name.text)'") else { return nil }
    let repository = text(node, "repository", "an address that begins with 'https://'") {
      $0.hasPrefix("https://")
    }
    let path = text(node, "path", "a path") { !$0.isEmpty }
    let commit = text(node, "commit", "the 40 hexadecimal digits of a commit") {
      $0.isHexadecimal(digits: 40)
    }
    let sha256 = text(node, "sha256", "64 hexadecimal digits") { $0.isHexadecimal(digits: 64) }
    let taken = text(node, "taken", "a date such as 2026-07-28", where: isDate)
    guard let repository, let path, let commit, let sha256, let taken else { return nil }
    return Pin(
      name: name.text, repository: repository, path: path, commit: commit, sha256: sha256, taken: taken,
      source: name.source)
  }

  /// A text of a certain form; reported, and nil, where it is missing or of another.
  private mutating func text(
    _ node: Node, _ key: String, _ form: String, where fits: (String) -> Bool
  ) -> String? {
    guard let value = required(node, key), let text = string(value, key) else { return nil }
    if fits(text) { return text }
    diagnostics.error(.unknownValue, "'\(key)' is \(form)", at: value.range)
    return nil
  }
}
