import MCPWire

/// A compiled schema of JSON Schema 2020-12.
///
/// All keywords of that version are known; others are ignored, and so is what `$schema` says. References lead to
/// other parts of the same document; nothing is ever fetched. Checking is bounded in depth and in work: a value that
/// exceeds the bounds is not accepted.
public struct SchemaValidator: Sendable {
  let graph: SchemaGraph

  /// Compiles a schema.
  ///
  /// - Parameters:
  ///   - schema: an object or a boolean.
  ///   - root: the document in which local references (`#/…`, `#anchor`, and `$id`s) are looked up; the schema
  ///     itself when nil.
  ///   - assertsFormats: whether `format` is checked, where the format is known. Otherwise it only says something
  ///     about the value, as is the rule.
  /// - Throws: where a keyword is ill-formed, a reference leads nowhere or to another document, a pattern cannot be
  ///   compiled, or the schema is too large or too deep.
  public init(
    _ schema: JSONValue, root: JSONValue? = nil, assertsFormats: Bool = false
  ) throws(SchemaError) {
    var given: SchemaRoot?
    if let root { given = try SchemaRoot(root) }
    try self.init(schema, in: given, assertsFormats: assertsFormats)
  }

  /// Compiles a schema, like others before it, with a root that has been looked through.
  ///
  /// - Parameters:
  ///   - schema: an object or a boolean.
  ///   - root: the document in which local references are looked up; the schema itself when nil.
  ///   - assertsFormats: whether `format` is checked.
  /// - Throws: as the other initializer does.
  public init(
    _ schema: JSONValue, in root: SchemaRoot?, assertsFormats: Bool = false
  ) throws(SchemaError) {
    var compiler = SchemaCompiler(root, assertsFormats: assertsFormats)
    graph = try compiler.graph(of: schema, partOf: root?.resource)
  }

  /// Whether a value fits the schema.
  public func accepts(_ value: JSONValue) -> Bool {
    var check = SchemaCheck(graph)
    return check.accepts(value.parsed())
  }

  /// All the ways in which a value does not fit the schema, at most `limit`; none if it fits.
  public func violations(of value: JSONValue, limit: Int = 50) -> [SchemaViolation] {
    let value = value.parsed()
    var check = SchemaCheck(graph)
    // Nearly all values fit, and to find that out takes less than to find out why not.
    if check.accepts(value) { return [] }
    if let obstacle = check.obstacle { return [SchemaViolation(path: [], keyword: "", message: obstacle)] }
    return check.violations(of: value, limit: max(1, limit))
  }
}
