import MCPWire

/// Makes a graph of a schema and of all that it refers to.
struct SchemaCompiler {
  var documents: SchemaDocuments
  let assertsFormats: Bool
  /// How large the programs of all patterns are.
  var patternSize = 0
  private var nodes: [SchemaKeywords]
  /// For each node its place in its document.
  private var paths: [JSONPath] = [[], []]
  private var indices: [String: SchemaIndex] = [:]
  /// What has an index, of which all from `next` on have not been compiled.
  private var waiting: [(index: SchemaIndex, location: SchemaLocation)] = []
  private var next = 0
  /// The dynamic anchors to which there are references.
  var dynamicAnchors = NameTable()

  /// How large the programs of all patterns may be, in instructions.
  static let maximumPatternSize = 1_000_000

  init(_ root: SchemaRoot?, assertsFormats: Bool) {
    documents = root?.documents ?? SchemaDocuments()
    self.assertsFormats = assertsFormats
    var never = SchemaKeywords()
    never.isNever = true
    nodes = [SchemaKeywords(), never]
  }

  /// Compiles a schema, whose references without a document's name are looked up in a resource of the root, or in the
  /// schema itself.
  mutating func graph(of schema: JSONValue, partOf resource: Int?) throws(SchemaError) -> SchemaGraph {
    let location = try documents.add(schema.parsed(), partOf: resource)
    let first = try index(of: location)
    // References lead on to other schemas: a list of work, so that no chain of them can be too long.
    var targets: [[Int: SchemaIndex]] = []
    repeat {
      // In the order in which they were found, so that of several faults the first is told.
      while next < waiting.count {
        let (index, location) = waiting[next]
        next += 1
        nodes[index] = try keywords(of: location)
      }
      targets = try findDynamicTargets()
    } while next < waiting.count
    if let looping = firstLoop(in: nodes) {
      throw SchemaError(
        path: paths[looping], message: "the schema refers to itself for the same value, without end")
    }
    var shared = nodes.map(SchemaNode.init)
    // A schema that is nothing but a reference takes no level of its own, unless it is the way that matters.
    if targets.isEmpty { skipReferences(in: &shared) }
    return SchemaGraph(nodes: shared, root: first, dynamicTargets: targets)
  }

  /// The index of the schema at a place, which is compiled later.
  mutating func index(of location: SchemaLocation) throws(SchemaError) -> SchemaIndex {
    switch location.value {
    case .bool(true): return SchemaGraph.always
    case .bool(false): return SchemaGraph.never
    case .object(let object) where object.isEmpty: return SchemaGraph.always
    case .object: break
    default:
      throw SchemaError(
        path: location.path, message: "a schema is an object or a boolean, found \(location.value.kind)")
    }
    let key = documents.key(of: location)
    if let index = indices[key] { return index }
    let index = nodes.count
    nodes.append(SchemaKeywords())
    paths.append(location.path)
    indices[key] = index
    waiting.append((index, location))
    return index
  }

  private mutating func keywords(of location: SchemaLocation) throws(SchemaError) -> SchemaKeywords {
    var reader = KeywordReader(location)
    var keywords = SchemaKeywords()
    keywords.resource = reader.location.resource
    try readGeneral(&reader, &keywords)
    keywords.number = try readNumber(&reader).map(Shared.init)
    keywords.string = try readString(&reader).map(Shared.init)
    keywords.array = try readArray(&reader).map(Shared.init)
    keywords.object = try readObject(&reader).map(Shared.init)
    keywords.combination = try readCombination(&reader).map(Shared.init)
    keywords.unevaluatedItems = try reader.schema("unevaluatedItems", &self)
    keywords.unevaluatedProperties = try reader.schema("unevaluatedProperties", &self)
    return keywords
  }
}
