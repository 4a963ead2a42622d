import ProtocolFiles
import ProtocolModel

/// What is wrong with a description, as it is printed, without the file's name.
func complaints(_ sources: String...) -> [String] {
  var diagnostics = Diagnostics()
  var nodes: [Node] = []
  for source in sources {
    let (node, problems) = NodeReader.read(Array(source.utf8), file: "d.yaml")
    diagnostics.add(contentsOf: problems)
    if let node { nodes.append(node) }
  }
  let (description, decoding) = DescriptionDecoder.decode(nodes)
  diagnostics.add(contentsOf: decoding)
  if !diagnostics.hasErrors { diagnostics.add(contentsOf: Resolver.resolve(description).1) }
  return diagnostics.sorted.map { $0.description.replacing("d.yaml:", with: "") }
}

/// The first two lines of the descriptions of these tests, so that what matters starts on the third.
let revisions = """
  revisions: { 2001-01-01: { era: calls }, 2002-02-02: { era: calls } }
  eras: { calls: {} }

  """
