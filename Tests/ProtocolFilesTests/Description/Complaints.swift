import ProtocolFiles
import ProtocolModel

/// What is wrong with a description, as it is printed, without the file's name.
func complaints(_ sources: String...) -> [String] { resolved(sources).complaints }

/// What is wrong with an extension, as it is printed, without the file's name.
///
/// - Parameter base: the protocol that it extends, in which nothing is wrong.
func complaints(ofExtension source: String, over base: String = extensibleProtocol) -> [String] {
  resolved([source], over: resolved([base]).model).complaints
}

/// A description, and what is wrong with it.
private func resolved(_ sources: [String], over base: Model? = nil) -> (model: Model, complaints: [String]) {
  var diagnostics = Diagnostics()
  var nodes: [Node] = []
  for source in sources {
    let (node, problems) = NodeReader.read(Array(source.utf8), file: "d.yaml")
    diagnostics.add(contentsOf: problems)
    if let node { nodes.append(node) }
  }
  let (description, decoding) = DescriptionDecoder.decode(nodes, over: base?.description)
  diagnostics.add(contentsOf: decoding)
  let (model, resolving) = Resolver.resolve(description, over: base)
  if !diagnostics.hasErrors { diagnostics.add(contentsOf: resolving) }
  return (model, diagnostics.sorted.map { $0.description.replacing("d.yaml:", with: "") })
}

/// The first two lines of the descriptions of these tests, so that what matters starts on the third.
let revisions = """
  revisions: { 2001-01-01: { era: calls }, 2002-02-02: { era: calls } }
  eras: { calls: {} }

  """

/// A protocol that leaves room for extensions.
let extensibleProtocol = """
  protocol:
    name: Shop
    capabilities: { client: ClientAbilities, server: ServerAbilities }
    extensions: extensions
    results: { tag: kind, complete: done }
  eras: { calls: {} }
  revisions: { 2001-01-01: { era: calls }, 2002-02-02: { era: calls } }
  types:
    ClientAbilities: { fields: { extensions: map<object> } }
    ServerAbilities: { fields: { extensions: map<object>, books: { is: struct, fields: { list: bool } } } }
    Book: { fields: { title: string! } }
    Named: { mixin: true, fields: { name: string } }
    New: { since: 2002-02-02, fields: { a: int } }
    Kind: { open: true, enum: [done, more] }
    Colour: { enum: [red, green] }
    Answer: { fields: { kind: Kind } }
    More: { fields: { kind: Kind } }
  methods:
    buy: { request: BuyRequest, from: client, params: Book, result: Answer, or: { more: More } }
    sell: { request: SellRequest, only: 2001-01-01, from: client, params: Book, result: Answer }
    sold: { notification: SoldNotification, from: server, params: Book }

  """
