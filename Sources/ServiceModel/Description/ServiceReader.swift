import ProtocolModel
import URITemplate

/// Reads the description of a service, and finds the types for its schemas.
///
///     node ─check─> parts ─plan─> types ─> Service
///
/// All that is wrong is found in one run.
public struct ServiceReader {
  let document: Node
  let file: String
  var service: Service
  var shapes: ShapeCheck
  var planner: TypePlanner
  var diagnostics = Diagnostics()
  /// The names that no part's enum may have.
  var sharedTypes: Set<String> = []
  /// Where names stand first, by what has them.
  var names: [String: [String: SourceRange]] = [:]

  /// Reads a description.
  ///
  /// - Parameters:
  ///   - node: what the file holds.
  ///   - file: its name, from which the name in Swift is taken unless the description has one.
  ///   - shapes: what the protocol allows in tools, prompts and resources.
  /// - Returns: the service; nil where the description has errors.
  public static func read(
    _ node: Node, file: String, shapes: ProtocolShapes
  ) -> (Service?, [Diagnostic]) {
    guard node.map != nil else {
      let problem = Diagnostic.error(
        .wrongKind, "the description is \(node.kindDescription), expected a map", at: node.range)
      return (nil, [problem])
    }
    var reader = ServiceReader(
      node["result"].map { node["jsonrpc"] == nil ? node : $0 } ?? node, file, shapes)
    reader.read()
    var found = reader.diagnostics
    found.add(contentsOf: reader.shapes.diagnostics.all)
    found.add(contentsOf: reader.planner.diagnostics.all)
    return (found.hasErrors ? nil : reader.service, found.sorted)
  }

  private init(_ document: Node, _ path: String, _ shapes: ProtocolShapes) {
    self.document = document
    file = path.split(separator: "/").last.map(String.init) ?? path
    service = Service(name: Self.namespace(of: file), file: file)
    self.shapes = ShapeCheck(shapes)
    planner = TypePlanner(document: document)
  }

  private mutating func read() {
    checkKeys()
    readHead()
    planner.namespace = service.name
    sharedTypes = namesOfSharedTypes()
    // Types are looked for only where all schemas are what they should be.
    guard checkSchemas() else { return }
    for node in list("tools") { readTool(node) }
    for node in list("prompts") { readPrompt(node) }
    for node in list("resources") { readResource(node) }
    for node in list("resourceTemplates") { readTemplate(node) }
    for entry in document["forms"]?.map ?? [] { readForm(entry) }
    checkNames()
    service.types = RecursionBreaker.broken(planner.ordered)
  }

  private mutating func readHead() {
    if let name = document[SchemaKeywords.swiftName] {
      if let text = name.string, SwiftName.isIdentifier(text), !ServiceNames.reserved.contains(text) {
        service.name = text
      } else {
        diagnostics.error(.swiftName, "the name of an enum in Swift is expected here", at: name.range)
      }
    } else if !SwiftName.isIdentifier(service.name) {
      diagnostics.error(
        .swiftName,
        "'\(file)' gives no name in Swift: write one at the top, as '\(SchemaKeywords.swiftName)'",
        at: .start(of: document.range.file))
    }
    if let access = document["access"] {
      shapes.check(access, .choice(Service.Access.allCases.map(\.rawValue)), "'access'")
      service.access = access.string.flatMap(Service.Access.init) ?? .internal
    }
    guard let server = document["server"] else { return }
    shapes.check(server, "Implementation", "'server'", extra: ["instructions"])
    if let instructions = server["instructions"] {
      shapes.check(instructions, .string, "'instructions'")
      service.instructions = instructions.string
    }
    service.info = server.without(["instructions"])
  }

  private mutating func list(_ key: String) -> [Node] {
    guard let value = document[key] else { return [] }
    if let items = value.list { return items }
    diagnostics.error(.wrongKind, "'\(key)' is \(value.kindDescription), expected a list", at: value.range)
    return []
  }
}

extension ServiceReader {
  /// The keys of a description, and those of the answers that may be pasted as one.
  static let keys = [
    SchemaKeywords.swiftName, "access", "server", "tools", "prompts", "resources", "resourceTemplates",
    "forms",
    "$defs", "$schema",
  ]

  private mutating func checkKeys() {
    let answers = shapes.shapes.objects.filter { $0.key.hasPrefix("List") }
    let answer = Set(answers.flatMap { $0.value.map(\.name) })
    for entry in document.map ?? [] where !Self.keys.contains(entry.name) && !answer.contains(entry.name) {
      let hint = nearest(entry.name, in: Self.keys).map { ": did you mean '\($0)'?" } ?? ""
      diagnostics.error(
        .unknownKey, "'\(entry.name)' is not a key of a service\(hint)", at: entry.key.range)
    }
    let parts = ["tools", "prompts", "resources", "resourceTemplates"]
    if !parts.contains(where: { document[$0] != nil }) {
      diagnostics.error(
        .missingKey, "the description has neither 'tools' nor 'prompts', 'resources' or 'resourceTemplates'",
        at: .start(of: document.range.file))
    }
  }
}
