/// A place where a description and an official schema say different things.
public struct ShapeDifference: Sendable, Hashable {
  /// The place, such as `types.Tool.title`.
  public var path: String
  /// What the official schema says; nil where it has nothing there.
  public var official: String?
  /// What the description says; nil where it has nothing there.
  public var described: String?

  /// Makes a difference.
  public init(_ path: String, official: String?, described: String?) {
    self.path = path
    self.official = official
    self.described = described
  }
}

extension ShapeDifference: CustomStringConvertible {
  /// One line, such as `types.Tool.title: official is optional string, description has none`.
  public var description: String {
    "\(path): official \(official.map { "is \($0)" } ?? "has none"), "
      + "description \(described.map { official == nil ? "has \($0)" : "is \($0)" } ?? "has none")"
  }
}

/// What a description says otherwise than the official schema does.
///
/// Shapes are compared as they are; bring both into the canonical form first. Where the official schema does not tell
/// who sends a message, or which results a request has, the description may say anything.
///
/// - Parameters:
///   - expected: the shape of the official schema.
///   - actual: the shape of the description.
/// - Returns: the differences, by their paths.
public func differences(_ expected: WireShape, _ actual: WireShape) -> [ShapeDifference] {
  var comparison = ShapeComparison()
  comparison.compare(expected.types, actual.types, "types.") { $0.compare($1, $2, $3) }
  comparison.compare(expected.methods, actual.methods, "methods.") { $0.compare($1, $2, $3) }
  comparison.compare(expected.errors, actual.errors, "errors.") { comparison, official, described, path in
    comparison.note(official.code, described.code, "\(path).code")
    comparison.compare(official.data, described.data, "\(path).data") { $0.compare($1, $2, $3) }
  }
  return comparison.found.sorted { ($0.path, $0.description) < ($1.path, $1.description) }
}

/// Walks over two shapes at once.
private struct ShapeComparison {
  typealias Compare<Part> = (inout ShapeComparison, Part, Part, String) -> Void

  var found: [ShapeDifference] = []

  /// Parts by name.
  mutating func compare<Part: CustomStringConvertible>(
    _ official: [String: Part], _ described: [String: Part], _ prefix: String, _ compare: Compare<Part>
  ) {
    for name in Set(official.keys).union(described.keys) {
      self.compare(official[name], described[name], prefix + name, compare)
    }
  }

  /// A part that either may lack.
  mutating func compare<Part: CustomStringConvertible>(
    _ official: Part?, _ described: Part?, _ path: String, _ compare: Compare<Part>
  ) {
    if let official, let described { return compare(&self, official, described, path) }
    if official == nil, described == nil { return }
    found.append(
      ShapeDifference(path, official: official?.inWords, described: described?.inWords))
  }

  /// Parts that have no parts.
  mutating func note<Part: Equatable>(_ official: Part, _ described: Part, _ path: String) {
    guard official != described else { return }
    found.append(ShapeDifference(path, official: "\(official)", described: "\(described)"))
  }

  mutating func compare(_ official: WireShape.Definition, _ described: WireShape.Definition, _ path: String) {
    switch (official, described) {
    case (.object(let left), .object(let right)):
      compare(left, right, path + ".") { $0.compare($1, $2, $3) }
    case (.enumeration(let left), .enumeration(let right)): compare(left, right, path, "a value")
    case (.union(let left), .union(let right)): compare(left.names, right.names, path, "a case")
    case (.alias(let left), .alias(let right)): compare(left, right, path)
    default: note(official, described, path)
    }
  }

  mutating func compare(_ official: WireShape.Member, _ described: WireShape.Member, _ path: String) {
    guard official.isRequired == described.isRequired else {
      found.append(ShapeDifference(path, official: official.inWords, described: described.inWords))
      return
    }
    compare(official.shape, described.shape, path)
  }

  mutating func compare(_ official: WireShape.Shape, _ described: WireShape.Shape, _ path: String) {
    switch (official, described) {
    case (.object(let left), .object(let right)):
      compare(left, right, path + ".") { $0.compare($1, $2, $3) }
    case (.enumeration(let left), .enumeration(let right)): compare(left, right, path, "a value")
    case (.union(let left), .union(let right)): compare(left.names, right.names, path, "a case")
    case (.list(let left), .list(let right)): compare(left, right, path + "[]")
    case (.map(let left), .map(let right)): compare(left, right, path + "{}")
    case (.nullable(let left), .nullable(let right)): compare(left, right, path)
    default: note(official, described, path)
    }
  }

  /// The values of an enumeration, or the cases of a union.
  private mutating func compare(
    _ official: Set<String>, _ described: Set<String>, _ path: String, _ what: String
  ) {
    for name in official.symmetricDifference(described) {
      let isOfficial = official.contains(name)
      found.append(
        ShapeDifference(
          "\(path)|\(name)", official: isOfficial ? what : nil, described: isOfficial ? nil : what))
    }
  }

  mutating func compare(_ official: WireShape.Message, _ described: WireShape.Message, _ path: String) {
    note(official.kind.rawValue, described.kind.rawValue, "\(path).kind")
    note(official.typeName, described.typeName, "\(path).name")
    compare(official.params, described.params, "\(path).params") { $0.compare($1, $2, $3) }
    if let from = official.from {
      note(from.rawValue, described.from?.rawValue ?? "none", "\(path).from")
    }
    if let results = official.results {
      compare(results.names, described.results?.names ?? [], "\(path).results", "a result")
    }
  }
}

extension Set<WireShape.Shape> {
  /// The shapes in the notation of descriptions.
  var names: Set<String> { Set<String>(map(\.description)) }
}

extension CustomStringConvertible {
  /// The part as one says it, rather than as one writes it.
  fileprivate var inWords: String {
    guard let member = self as? WireShape.Member, !member.isRequired else { return description }
    return "optional \(member.shape)"
  }
}

extension WireShape.Message: CustomStringConvertible {
  /// The message by its kind and its official name.
  public var description: String { "\(kind.rawValue) \(typeName)" }
}

extension WireShape.ErrorShape: CustomStringConvertible {
  /// The error by its code.
  public var description: String { "code \(code)" + (data.map { " with data \($0)" } ?? "") }
}
