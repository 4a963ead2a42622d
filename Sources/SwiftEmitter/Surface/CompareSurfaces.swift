import ProtocolModel

/// Compares what is declared before with what is declared after.
struct SurfaceComparison {
  /// The declarations before, under the names that types have after.
  private let before: [String: Declaration]
  private let after: [String: Declaration]

  /// - Parameter renames: the types that have another name after, by the names before.
  init(before: Surface, after: Surface, renames: [String: String]) {
    let renaming = Renaming(renames, before: before.model, after: after.model)
    self.before = Dictionary(
      before.declarations.values.map(renaming.renamed).map { ($0.key, $0) },
      uniquingKeysWith: { first, _ in first })
    self.after = after.declarations
  }

  /// What is not the same, by key.
  func changes() -> [DeclarationChange] {
    let found = Set(before.keys).union(after.keys).sorted().compactMap { change(before[$0], after[$0]) }
    let replaced = found.filter(\.isAnotherKind).map { "\($0.declaration.path)." }
    return found.filter { change in !replaced.contains { change.declaration.path.hasPrefix($0) } }
  }

  private func change(_ old: Declaration?, _ new: Declaration?) -> DeclarationChange? {
    switch (old, new) {
    case (nil, let only?) where only.isDetail && !breaks(only), (let only?, nil) where only.isDetail: nil
    case (nil, let new?):
      DeclarationChange(declaration: new, before: nil, after: new.text, isBreaking: breaks(new))
    case (let old?, nil):
      DeclarationChange(declaration: old, before: old.text, after: nil, isBreaking: old.demand != .warning)
    case (let old?, let new?): change(from: old, to: new)
    case (nil, nil): nil
    }
  }

  /// Whether a new declaration asks for something in what was there before.
  private func breaks(_ new: Declaration) -> Bool {
    switch new.demand {
    case .requirement(let type): before[type] != nil
    case .parameter(let function, let value): value == nil && before[function] != nil
    case .none, .warning, .order: false
    }
  }

  private func change(from old: Declaration, to new: Declaration) -> DeclarationChange? {
    switch (old.demand, new.demand) {
    case (.parameter(_, let value), .parameter(_, let other)):
      // What changes with the type of the property is told by that.
      guard value != other, value != "nil", other != "nil" else { return nil }
      return DeclarationChange(
        declaration: new, before: old.text(with: value), after: new.text(with: other),
        isBreaking: value != nil)
    case (.order(let labels), .order(let others)):
      let common = Set(labels).intersection(others)
      let (labels, others) = (labels.filter(common.contains), others.filter(common.contains))
      guard labels != others else { return nil }
      return DeclarationChange(
        declaration: new, before: "\(old.text)(\(labels.map { "\($0):" }.joined()))",
        after: "\(new.text)(\(others.map { "\($0):" }.joined()))", isBreaking: true)
    case _ where old.text == new.text: return nil
    default: return DeclarationChange(declaration: new, before: old.text, after: new.text, isBreaking: true)
    }
  }
}

extension Declaration {
  /// Whether it says more of another declaration, which tells of itself when it comes or goes.
  fileprivate var isDetail: Bool {
    switch demand {
    case .order, .parameter: true
    case .none, .requirement, .warning: false
    }
  }

  fileprivate func text(with value: String?) -> String { value.map { "\(text) = \($0)" } ?? text }
}
