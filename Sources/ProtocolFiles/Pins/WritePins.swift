import ProtocolModel

extension Pins {
  /// The text of the file that holds the pins, in the canonical form.
  ///
  /// - Parameters:
  ///   - path: the file's name, which says whether it is YAML or JSON.
  ///   - previous: what the file holds; its comments are kept.
  public func text(path: String, previous: [UInt8]?) -> String {
    let node = WrittenNode.keyed(
      ["revisions": Self.written(revisions), "extensions": Self.written(extensions)], order: PinKeys.file,
      .spaced)
    return FileText.render(node, path: path, previous: previous)
  }

  private static func written(_ pins: [Pin]) -> WrittenNode? {
    .parts(pins.map { ($0.name, $0.written) }, .block)
  }
}

extension Pin {
  fileprivate var written: WrittenNode {
    .keyed(
      [
        "repository": .string(repository), "path": .string(path), "commit": .string(commit),
        "sha256": .string(sha256), "taken": .string(taken),
      ], order: PinKeys.pin, .block)
  }
}
