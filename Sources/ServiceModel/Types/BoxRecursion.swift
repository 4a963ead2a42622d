/// Puts values that would hold themselves behind references.
struct RecursionBreaker {
  /// The types with boxes, and indirect enums, where they are needed.
  ///
  /// An enum whose cases lead back to it is indirect: what it holds are references. So structs need boxes only where
  /// they lead back to themselves without such an enum on the way.
  static func broken(_ types: [ServiceType]) -> [ServiceType] {
    let inStructs = Cycles(types.map { ($0.path, $0.shape.heldTypes) })
    let everywhere = Cycles(types.map { ($0.path, $0.shape.heldTypes + $0.shape.cases) })
    return types.map { type in
      let leadsBack = { (part: SwiftType) in part.inPlace.map { inStructs.has($0, with: type.path) } ?? false
      }
      var result = type
      switch type.shape {
      case .structure(var structure):
        for index in structure.properties.indices {
          structure.properties[index].isBoxed = leadsBack(structure.properties[index].type)
        }
        result.shape = .structure(structure)
      case .tuple(var tuple):
        for index in tuple.items.indices { tuple.items[index].isBoxed = leadsBack(tuple.items[index].type) }
        result.shape = .tuple(tuple)
      case .union(var union):
        union.isIndirect = type.shape.cases.contains { everywhere.has($0, with: type.path) }
        result.shape = .union(union)
      case .enumeration, .alias: break
      }
      return result
    }
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
    case .tuple(let tuple): tuple.items.compactMap(\.type.inPlace)
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
