/// The variables of an expression by what tells them apart in a URI. Indices count from 1.
struct NamesOfExpression {
  /// Variables that are not exploded and, where names are written, have the same one.
  struct Variables {
    /// Of those without a prefix, in order.
    var plain: [Int] = []
    /// Of those with one, in order.
    var prefixed: [Int] = []

    func lastPlain(upTo limit: Int) -> Int { last(of: plain, upTo: limit) }

    func prefixed(upTo limit: Int) -> ArraySlice<Int> { prefixed[..<countBelow(limit + 1, in: prefixed)] }

    /// The indices that are at least a given one, in order, as long as they are asked for.
    func from(_ first: Int) -> [Int] {
      let next = plain[countBelow(first, in: plain)...].first
      let prefixes = prefixed[countBelow(first, in: prefixed)...].prefix { $0 < next ?? .max }
      return prefixes + (next.map { [$0] } ?? [])
    }
  }

  /// Variables that can begin at a place, and where their value does.
  struct Group {
    let variables: Variables
    let value: Int
    /// Whether there is a name without `=`, so that the value is empty.
    let isBare: Bool
  }

  private(set) var exploded: [Int] = []
  private let isNamed: Bool
  private let marksEmpty: Bool
  private var unnamedVariables = Variables()
  private var byName: [[Token]: Variables] = [:]
  private let lengths: [Int]

  init(_ expression: Expression) {
    isNamed = expression.operator.isNamed
    marksEmpty = expression.operator.marksEmpty
    for (index, variable) in zip(1..., expression.variables) {
      if variable.isExploded {
        exploded.append(index)
      } else if isNamed {
        let name = Self.tokens(of: variable.name)
        if variable.prefixLength == nil {
          byName[name, default: Variables()].plain.append(index)
        } else {
          byName[name, default: Variables()].prefixed.append(index)
        }
      } else if variable.prefixLength == nil {
        unnamedVariables.plain.append(index)
      } else {
        unnamedVariables.prefixed.append(index)
      }
    }
    // Longer names first: without a `=` after them, one may be the beginning of another.
    lengths = Set(byName.keys.map(\.count)).sorted(by: >)
  }

  static func tokens(of name: String) -> [Token] { URIText(Array(name.utf8))?.tokens ?? [] }

  func lastExploded(upTo limit: Int) -> Int { last(of: exploded, upTo: limit) }

  func nextExploded(from first: Int) -> Int? { exploded[countBelow(first, in: exploded)...].first }

  func unnamed(at place: Int) -> Group { Group(variables: unnamedVariables, value: place, isBare: false) }

  func groups(at place: Int, in text: URIText, budget: inout Int) -> [Group] {
    guard isNamed else { return [unnamed(at: place)] }
    var groups: [Group] = []
    for length in lengths where place + length <= text.count {
      let end = place + length
      let isMarked = text.has(.equals, at: end)
      guard isMarked || !marksEmpty else { continue }
      budget -= length
      guard budget >= 0, let variables = byName[Array(text.tokens[place..<end])] else { continue }
      groups.append(Group(variables: variables, value: isMarked ? end + 1 : end, isBare: !isMarked))
    }
    return groups
  }
}

private func countBelow(_ limit: Int, in sorted: [Int]) -> Int {
  var (low, high) = (0, sorted.count)
  while low < high {
    let middle = (low + high) / 2
    if sorted[middle] < limit { low = middle + 1 } else { high = middle }
  }
  return low
}

private func last(of sorted: [Int], upTo limit: Int) -> Int {
  let count = countBelow(limit + 1, in: sorted)
  return count == 0 ? 0 : sorted[count - 1]
}
