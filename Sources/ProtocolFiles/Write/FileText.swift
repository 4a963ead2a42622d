import ProtocolModel

/// Writes what a file says in the form that its name asks for.
enum FileText {
  /// The text of a file.
  ///
  /// - Parameters:
  ///   - path: the file's name; one that ends in `.json` is written as JSON, any other as YAML.
  ///   - previous: what the file holds; its comments are kept.
  static func render(_ node: WrittenNode, path: String, previous: [UInt8]?) -> String {
    if path.lowercased().hasSuffix(".json") { return JSONFileText.render(node) }
    let comments = previous.flatMap { bytes in
      YAMLReader.read(bytes, file: path).0.map { YAMLComments(of: bytes, root: $0) }
    }
    return YAMLText.render(node, comments: comments ?? YAMLComments())
  }
}
