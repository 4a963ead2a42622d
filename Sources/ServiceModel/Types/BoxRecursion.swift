/// Puts values that would hold themselves behind references.
struct RecursionBreaker {
  private let held: [[String]: Set<[String]>]
  private let named: [[String]: Set<[String]>]

  private init(_ types: [ServiceType]) {
    held = Dictionary(types.map { ($0.path, Set($0.shape.heldTypes)) }) { first, _ in first }
    named = held.merging(types.map { ($0.path, Set($0.shape.cases)) }) { $0.union($1) }
  }

  /// The types with boxes, and indirect enums, where they are needed.
  static func broken(_ types: [ServiceType]) -> [ServiceType] {
    let breaker = RecursionBreaker(types)
    return types.map { type in
      var result = type
      switch type.shape {
      case .structure(var structure):
        for index in structure.properties.indices {
          let start = structure.properties[index].type.inPlace
          structure.properties[index].isBoxed =
            start.map { Self.reaches(type.path, from: $0, by: breaker.held) } ?? false
        }
        result.shape = .structure(structure)
      case .union(var union):
        union.isIndirect = type.shape.cases.contains { Self.reaches(type.path, from: $0, by: breaker.named) }
        result.shape = .union(union)
      case .tuple, .enumeration, .alias: break
      }
      return result
    }
  }

  /// Whether a value of one type holds one of another, with no list between.
  private static func reaches(
    _ path: [String], from start: [String], by parts: [[String]: Set<[String]>]
  ) -> Bool {
    var found: Set<[String]> = []
    var next: Set = [start]
    while let current = next.popFirst() {
      if current == path { return true }
      if found.insert(current).inserted { next.formUnion(parts[current] ?? []) }
    }
    return false
  }
}

extension ServiceType.Shape {
  /// The declared types of a union's cases.
  fileprivate var cases: [[String]] {
    if case .union(let union) = self { union.cases.compactMap(\.type.inPlace) } else { [] }
  }

  /// The declared types whose values lie in a value of this one.
  fileprivate var heldTypes: [[String]] {
    switch self {
    case .structure(let structure): structure.properties.compactMap(\.type.inPlace)
    case .tuple(let tuple): tuple.items.compactMap(\.inPlace)
    // An enum whose cases lead back to it is indirect: what it holds are references.
    case .enumeration, .union: []
    case .alias(let type): [type.inPlace].compactMap(\.self)
    }
  }
}

extension SwiftType {
  /// The declared type that lies in the value, with no list between.
  fileprivate var inPlace: [String]? {
    switch self {
    case .named(let path): path
    case .nullable(let type): type.inPlace
    default: nil
    }
  }
}
