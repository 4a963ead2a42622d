import ProtocolModel

/// Tells what changes do to Swift that uses the generated code, by what is declared before and after.
public enum SourceImpact {
  /// All changes of a comparison, with what they do to Swift; in no order.
  ///
  /// A difference between declarations belongs to the change of what they come from. One that belongs to none is a
  /// change by itself.
  public static func changes(of comparison: Comparison) -> [Change] {
    let surfaces = SurfaceComparison(
      before: Surface(comparison.before), after: Surface(comparison.after), renames: comparison.renames)
    var join = Join(changes: comparison.changes)
    for declaration in surfaces.changes() { join.add(declaration) }
    return join.changes
  }
}

private struct Join {
  private(set) var changes: [Change]
  /// The changes by the paths of what changed.
  private let places: [String: [Int]]
  /// The differences that belong to no change, by their paths.
  private var lone: [String: Int] = [:]

  init(changes: [Change]) {
    self.changes = changes
    places = Dictionary(grouping: changes.indices) { changes[$0].paths.first ?? "" }
  }

  mutating func add(_ declaration: DeclarationChange) {
    let known = changes(for: declaration)
    for index in known { changes[index].note(declaration) }
    if !known.isEmpty { return }
    let kind: Change.Kind =
      declaration.before == nil ? .added : declaration.after == nil ? .removed : .changed
    var change = Change(
      kind, "declaration", of: declaration.path, before: declaration.before, after: declaration.after)
    change.source = declaration.isBreaking ? .breaking : .additive
    lone[declaration.path] = changes.count
    changes.append(change)
  }

  /// The changes at the path that the declaration may come from, or those of what is around it and comes or goes as a
  /// whole.
  private func changes(for declaration: DeclarationChange) -> [Int] {
    let near = places[declaration.path] ?? []
    for part in declaration.parts {
      let found = near.filter { changes[$0].part == part }
      if !found.isEmpty { return found }
    }
    let around = [declaration.path] + enclosing(declaration.path)
    let wholes = around.compactMap { places[$0] }.flatMap(\.self).filter { changes[$0].isWhole }
    if let whole = wholes.first { return [whole] }
    return around.compactMap { lone[$0] }.prefix(1).map(\.self)
  }

  /// The paths of what is around a path, from the inside out.
  private func enclosing(_ path: String) -> [String] {
    var result: [String] = []
    var rest = Substring(path)
    while let end = rest.lastIndex(where: { $0 == "." || $0 == "|" }) {
      rest = rest[..<end]
      result.append(String(rest))
    }
    return result
  }
}

extension DeclarationChange {
  /// The parts of changes that the declaration may come from, the likeliest first.
  fileprivate var parts: [String] {
    switch role.prefix(while: { $0 != " " }) {
    case "property": ["member"]
    case "parameter": ["default", "member"]
    case "case": ["value", "case", "result"]
    case "conformance": ["ordered"]
    case "unknown": ["unknown"]
    case "descriptor": ["kind", "params", "result"]
    case "handler": ["needs", "from", "params", "result"]
    case "call", "parameters": ["from", "params", "result"]
    case "deprecation": ["deprecated"]
    default: ["type"]
    }
  }
}

extension Change {
  /// Whether something comes or goes with all that is inside of it.
  fileprivate var isWhole: Bool {
    kind != .changed && ["type", "member", "value", "case", "request", "notification", "error"].contains(part)
  }

  fileprivate mutating func note(_ declaration: DeclarationChange) {
    source = Swift.max(source, declaration.isBreaking ? .breaking : .additive)
    guard declaration.isBreaking, part != "declaration" else { return }
    switch (declaration.before, declaration.after) {
    case (let before?, let after?): declarations.append("\(before) is \(after)")
    case (let before?, nil): declarations.append("\(before) is gone")
    case (nil, let after?): declarations.append("\(after) is required")
    case (nil, nil): break
    }
  }
}
