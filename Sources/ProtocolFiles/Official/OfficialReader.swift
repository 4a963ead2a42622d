import ProtocolModel

/// Turns one official file, patched, into its shape.
///
/// It goes on after an error, so that one run reports all of them; `any` then stands for what could not be
/// read.
struct OfficialReader {
  let notes: OfficialNotes
  /// The definitions, in the order of the file.
  let definitions: [Node.Entry]
  /// What each definition is.
  let roles: [String: DefinitionRole]
  private let builtins: [[String]: WireShape.Shape]
  /// The definitions whose members are being read, so that none is looked for inside itself.
  var expanding: Set<String> = []
  /// The members of definitions that were needed before.
  var knownMembers: [String: Members] = [:]
  var diagnostics: Diagnostics

  /// Definitions are not made of others, and these of others, more often than this.
  static let depthLimit = 16

  init(
    _ schema: Node, builtins: [[String]: WireShape.Shape], notes: OfficialNotes, diagnostics: Diagnostics
  ) {
    self.notes = notes
    self.builtins = builtins
    self.diagnostics = diagnostics
    definitions = schema[SchemaContainer.name]?.map ?? []
    roles = Dictionary(
      definitions.map {
        ($0.name, DefinitionRole.of($0, builtin: builtins[[SchemaContainer.name, $0.name]], notes))
      },
      uniquingKeysWith: { first, _ in first })
  }

  mutating func read() -> WireShape {
    var shape = WireShape()
    let senders = readSides()
    for definition in definitions {
      switch roles[definition.name] {
      case .type: shape.types[definition.name] = self.definition(definition)
      case .side(let direction):
        // What is sent inside results is the value of a member there; the other unions say who sends what.
        guard direction == .serverEmbedded else { continue }
        shape.types[definition.name] = self.definition(definition)
      case .message(let method):
        guard var message = message(definition) else { continue }
        message.from = senders[definition.name]
        if let other = shape.methods.updateValue(message, forKey: method) {
          report(
            .officialConflict, "'\(method)' is the method of '\(other.typeName)' too", at: definition.key)
        }
      case .error: shape.errors[definition.name] = error(definition)
      case .ignored: _ = self.definition(definition)
      case .builtin, .results, nil: break
      }
    }
    for definition in definitions where roles[definition.name] == .results {
      readResults(definition, into: &shape)
    }
    return shape
  }

  /// The schema of a definition.
  func schema(_ definition: Node.Entry) -> Schema {
    Schema(node: definition.value, path: [SchemaContainer.name, definition.name])
  }

  /// The definition of a name.
  func definition(named name: String) -> Node.Entry? { definitions.first { $0.name == name } }

  /// The built-in type that the notes put in the place of a schema.
  func builtin(at schema: Schema) -> WireShape.Shape? { builtins[schema.path] }

  mutating func report(
    _ id: Diagnostic.ID, _ message: String, at node: Node, notes: [Diagnostic.Note] = []
  ) {
    diagnostics.error(id, message, at: node.range, notes: notes)
  }
}

/// A schema inside an official file, and the way to it.
struct Schema {
  let node: Node
  let path: [String]

  /// The schema under a keyword.
  func child(_ keyword: String) -> Schema? { node[keyword].map { Schema(node: $0, path: path + [keyword]) } }

  /// The schemas of a list, such as that of `anyOf`.
  func children(_ keyword: String) -> [Schema] {
    (node[keyword]?.list ?? []).enumerated().map {
      Schema(node: $0.element, path: path + [keyword, String($0.offset)])
    }
  }

  /// The schemas of the members.
  var properties: [(key: Node, schema: Schema)] {
    (node["properties"]?.map ?? []).map {
      ($0.key, Schema(node: $0.value, path: path + ["properties", $0.name]))
    }
  }
}
