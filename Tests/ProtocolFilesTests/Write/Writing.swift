import ProtocolFiles
import ProtocolModel

/// What becomes of descriptions when they are written.
enum Writing {
  /// The description in some files, and what is wrong with it.
  ///
  /// - Parameter base: the protocol, where the files describe an extension.
  static func read(_ files: [String: String], over base: Description? = nil) -> (Description, [String]) {
    var diagnostics = Diagnostics()
    var nodes: [Node] = []
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let (node, problems) = NodeReader.read(Array(text.utf8), file: path)
      diagnostics.add(contentsOf: problems)
      if let node { nodes.append(node) }
    }
    let (description, decoding) = DescriptionDecoder.decode(nodes, over: base)
    diagnostics.add(contentsOf: decoding)
    return (description, diagnostics.sorted.map(\.description))
  }

  /// The files in the canonical form.
  static func formatted(_ files: [String: String], over base: Description? = nil) -> [String: String] {
    let written = DescriptionWriter.files(
      for: read(files, over: base).0, previous: files.mapValues { Array($0.utf8) })
    return Dictionary(written.map { ($0.path, $0.text) }) { first, _ in first }
  }

  /// One file in the canonical form.
  static func formatted(_ text: String, file: String = "d.yaml", over base: Description? = nil) -> String {
    formatted([file: text], over: base)[file] ?? "nothing"
  }

  /// Two revisions in the canonical form, which the descriptions of these tests begin with.
  static let revisions = """
    eras:
      calls: {}

    revisions:
      2001-01-01: { era: calls }
      2002-02-02: { era: calls }

    """
}
