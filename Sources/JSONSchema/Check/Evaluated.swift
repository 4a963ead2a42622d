/// Which parts of a value have been looked at by the schemas that apply to it, for `unevaluatedProperties` and
/// `unevaluatedItems`.
struct Evaluated {
  /// Whether anybody wants to know.
  var isWanted = false
  var hasAll = false
  /// All items up to this index.
  var itemCount = 0
  /// Items or members by their index, where they are not among those above.
  private var indices: Set<Int> = []

  init(isWanted: Bool = false) { self.isWanted = isWanted }

  mutating func insert(_ index: Int) {
    if isWanted { indices.insert(index) }
  }

  func contains(_ index: Int) -> Bool { hasAll || index < itemCount || indices.contains(index) }

  /// How many parts are known one by one.
  var count: Int { indices.count }

  mutating func formUnion(_ other: Evaluated) {
    guard isWanted else { return }
    hasAll = hasAll || other.hasAll
    itemCount = max(itemCount, other.itemCount)
    indices.formUnion(other.indices)
  }
}
