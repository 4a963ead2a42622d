/// The values that a URI has for the variables of a template.
struct FoundValues {
  private(set) var values: [String: URITemplate.Value] = [:]
  private var ranks: [String: Int] = [:]

  /// Adds what the variables of an expression have taken.
  mutating func add(_ captures: [Capture], of expression: Expression, in text: URIText) {
    var rest = captures[...]
    while let first = rest.first {
      let own = rest.prefix { $0.index == first.index }
      rest = rest.dropFirst(own.count)
      let variable = expression.variables[first.index - 1]
      let value =
        variable.isExploded ? exploded(own, of: variable, in: text) : plain(first, of: variable, in: text)
      let rank = rank(value, of: variable)
      if let known = ranks[variable.name], known > rank || known == rank && !isLonger(value, for: variable) {
        continue
      }
      values[variable.name] = value
      ranks[variable.name] = rank
    }
  }

  /// Of two values for one variable the one is kept that says more.
  private func rank(_ value: URITemplate.Value, of variable: URITemplate.Variable) -> Int {
    let own = variable.operator.keepsReserved ? 0 : 1
    if variable.prefixLength != nil { return own }
    return switch value {
    case .list(let items) where items.count < 2: 2 + own
    case .string: 4 + own
    case .list: 6 + own
    case .pairs: 8 + own
    }
  }

  /// Of two prefixes the longer one says more.
  private func isLonger(_ value: URITemplate.Value, for variable: URITemplate.Variable) -> Bool {
    guard variable.prefixLength != nil, case .string(let new) = value,
      case .string(let old) = values[variable.name]
    else { return false }
    return new.utf8.count > old.utf8.count
  }

  private func plain(_ capture: Capture, of variable: URITemplate.Variable, in text: URIText)
    -> URITemplate.Value
  {
    let kind = variable.operator
    let range = capture.value
    if kind.keepsReserved || variable.prefixLength != nil { return .string(text.decoded(range, of: kind)) }
    let items = text.tokens[range].split(omittingEmptySubsequences: false) { $0.is(.comma) }
      .map { text.decoded($0.indices, of: kind) }
    // `;name` is the empty string, and `;name=` a list that has it.
    if items.count == 1, !(range.isEmpty && capture.isMarked && !kind.marksEmpty) { return .string(items[0]) }
    return .list(items)
  }

  private func exploded(
    _ captures: ArraySlice<Capture>, of variable: URITemplate.Variable, in text: URIText
  ) -> URITemplate.Value {
    let kind = variable.operator
    var items = Array(captures)
    if kind.isNamed {
      let name = NamesOfExpression.tokens(of: variable.name)
      if items.allSatisfy({ item in item.key.map { text.tokens[$0].elementsEqual(name) } ?? false }) {
        return .list(items.map { text.decoded($0.value, of: kind) })
      }
    } else {
      if kind == .label { items = mergeLabels(items) }
      if !items.allSatisfy(\.isMarked) {
        return .list(
          items.map { text.decoded(($0.key ?? $0.value).lowerBound..<$0.value.upperBound, of: kind) })
      }
    }
    return .pairs(
      items.map { item in
        URITemplate.Pair(
          item.key.map { text.decoded($0, of: kind) } ?? "", text.decoded(item.value, of: kind))
      })
  }

  /// Where some labels are pairs all are: what has no `=` belongs to the value before it, or to the first name.
  private func mergeLabels(_ items: [Capture]) -> [Capture] {
    guard let first = items.first(where: \.isMarked), let start = items.first else { return items }
    var merged: [Capture] = []
    for item in items.drop(while: { !$0.isMarked }) {
      if item.isMarked {
        merged.append(item)
      } else {
        let last = merged.count - 1
        merged[last].value = merged[last].value.lowerBound..<item.value.upperBound
      }
    }
    if !start.isMarked { merged[0].key = start.value.lowerBound..<(first.key ?? first.value).upperBound }
    return merged
  }
}
