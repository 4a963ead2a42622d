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
    return join.changes.map { change in
      var change = change
      change.feature = change.feature ?? change.owners.first.flatMap(comparison.feature)
      return change
    }
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
    let path = declaration.declaration.path
    var change = Change(
      declaration.kind, "declaration", of: path, before: declaration.before, after: declaration.after)
    change.source = declaration.isBreaking ? .breaking : .additive
    lone[path] = changes.count
    changes.append(change)
  }

  /// The changes at the path that the declaration may come from, or those of what is around it and comes or goes as a
  /// whole.
  private func changes(for declaration: DeclarationChange) -> [Int] {
    let path = declaration.declaration.path
    for part in declaration.parts {
      let near = (declaration.declaration.origin.flatMap { places[$0] } ?? []) + (places[path] ?? [])
      let found = near.filter { changes[$0].part == part && changes[$0].mayBring(declaration) }
      if !found.isEmpty { return found }
    }
    let around = [declaration.declaration.origin, path].compactMap(\.self) + enclosing(path)
    let wholes = around.compactMap { places[$0] }.flatMap(\.self).filter { changes[$0].brings(declaration) }
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
  fileprivate var kind: Change.Kind { before == nil ? .added : after == nil ? .removed : .changed }

  /// The parts of changes that the declaration may come from, the likeliest first.
  fileprivate var parts: [String] {
    switch declaration.role.prefix(while: { $0 != " " }) {
    case "property": declaration.role == "property" ? ["member"] : ["default", "member"]
    case "case": ["value", "case", "result"]
    case "conformance": ["ordered"]
    case "unknown": ["unknown", "result"]
    case "descriptor": ["kind", "params", "result"]
    case "era": ["era"]
    case "role": ["role", "member"]
    case "handler": ["needs", "from", "params", "result"]
    case "call", "parameters": ["from", "params", "result"]
    case "deprecation": ["deprecated"]
    default: ["type", "result", "needs"]
    }
  }
}

extension Change {
  /// Whether a declaration may have come or gone because of the change: what is new takes nothing away, and what is
  /// gone brings nothing.
  fileprivate func mayBring(_ declaration: DeclarationChange) -> Bool {
    switch (part, kind) {
    case ("type", .added): declaration.kind == .added
    case ("type", .removed): declaration.kind == .removed
    default: true
    }
  }

  /// Whether something comes or goes, and the declaration with it.
  fileprivate func brings(_ declaration: DeclarationChange) -> Bool {
    let wholes = ["type", "member", "value", "case", "result", "request", "notification", "error"]
    return wholes.contains(part) && kind == declaration.kind && kind != .changed
  }

  fileprivate mutating func note(_ declaration: DeclarationChange) {
    source = Swift.max(source, declaration.isBreaking ? .breaking : .additive)
    // What goes with something is not told beside it.
    guard declaration.isBreaking, kind != .removed || declaration.kind != .removed else { return }
    switch (declaration.before, declaration.after) {
    case (let before?, let after?): declarations.append("\(before) → \(after)")
    case (let before?, nil): declarations.append("\(before) is gone")
    case (nil, let after?): declarations.append("\(after) is required")
    case (nil, nil): break
    }
  }
}
