import ProtocolModel

extension ServiceReader {
  /// Reads a tool: what it takes becomes a struct, and so does what it gives, where that is described.
  mutating func readTool(_ node: Node) {
    guard shapes.check(node, "Tool", "the tool", extra: [SchemaKeywords.swiftName]),
      var part = part(node, "tool", .tool)
    else { return }
    warnOfContradictions(node["annotations"])
    guard let schema = node["inputSchema"] else { return }
    let input = type(for: schema, as: [part.type, "Input"], in: [part.type])
    if input.map({ planner.kind(of: $0) }) != "object" {
      diagnostics.error(
        .schemaNotObject, "the arguments of a tool are an object: 'inputSchema' needs 'type: object'",
        at: schema["type"]?.range ?? schema.range)
      return
    }
    guard let input else { return }
    let output = node["outputSchema"].flatMap { output in
      // Definitions of one name may be others there.
      let isSame = (output["$defs"] ?? Node(.map([]), at: output.range)).isEquivalent(
        to: schema["$defs"] ?? Node(.map([]), at: schema.range))
      let isAlone = schema["$defs"] == nil || output["$defs"] == nil
      return type(
        for: output, as: [part.type, "Output"], in: [part.type] + (isSame || isAlone ? [] : ["Output"]))
    }
    var listed = node.without([SchemaKeywords.swiftName])
    for (key, type) in [("inputSchema", input), ("outputSchema", output)] {
      guard let type, let written = node[key] else { continue }
      var schema = inlined(written, of: part.type)
      // Peers want to read that it is an object, also where a reference or the parts of an 'allOf' say so.
      if schema["type"] == nil, planner.kind(of: type) == "object" {
        schema = schema.setting("type", to: Node(.string("object"), at: schema.range))
      }
      listed = listed.setting(key, to: schema)
    }
    if let schema = listed["inputSchema"] { checkHeaders(schema) }
    for key in ["inputSchema", "outputSchema"] { if let schema = listed[key] { checkValues(schema) } }
    part.listed = listed
    service.tools.append(
      ServiceTool(
        part: part, input: input, output: output, needsChecks: listed["inputSchema"]?.isReadExactly != true))
  }

  /// The type for a schema of a tool.
  private mutating func type(
    for schema: Node, as path: [String], in outer: [String]
  ) -> SwiftType? {
    guard schema.map != nil else { return nil }
    let scope = SchemaScope(root: schema, path: outer, name: path.last ?? "")
    planner.setRoot(of: scope, to: .named(path))
    let type = planner.type(for: schema, as: path, in: scope)
    if case .nullable(.named(path)) = type { return type }
    // There always is a type of that name, so that a tool which gets its first argument stays what it was.
    if planner.declared(path) != nil { return .named(path) }
    if type == .object {
      planner.declare(path, schema, .structure(.init(properties: [], additional: .kept)))
    } else {
      planner.declare(path, schema, .alias(type))
    }
    return .named(path)
  }

  func inlined(_ schema: Node, of type: String) -> Node {
    ReferenceInliner.inline(schema, in: SchemaScope(root: schema, path: [type]), planner.references)
  }

  /// Hints that cannot both be true. Live servers have them, so they are no error.
  private mutating func warnOfContradictions(_ annotations: Node?) {
    guard let annotations, let readOnly = annotations["readOnlyHint"], readOnly.bool == true,
      let destructive = annotations["destructiveHint"], destructive.bool == true
    else { return }
    diagnostics.warning(
      .contradiction, "what changes nothing destroys nothing: one of the two hints is wrong",
      at: destructive.range, notes: [.init("it changes nothing", at: readOnly.range)])
  }
}
