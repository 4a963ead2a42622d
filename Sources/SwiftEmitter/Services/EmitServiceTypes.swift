import ProtocolModel
import ServiceModel

extension ServiceEmitter {
  /// A type for a schema, in the place where it lies.
  func declaration(_ type: ServiceType) -> Code {
    let name = SwiftName.escaped(type.path.last ?? "")
    let outer = spelled(Array(type.path.dropLast()))
    let doc = comment(type.doc.map { [$0] } ?? [])
    let body: Code =
      switch type.shape {
      case .structure(let structure): self.structure(structure, name)
      case .tuple(let tuple): self.tuple(tuple, name)
      case .enumeration(let enumeration): self.enumeration(enumeration, name)
      case .union(let union): self.union(union, name)
      case .alias(let target): "\(access)typealias \(name) = \(target.swift(in: service))"
      }
    return inside(outer, doc + body)
  }

  private func enumeration(_ enumeration: ServiceType.Enumeration, _ name: String) -> Code {
    """
    \(access)enum \(name): \(enumeration.isInteger ? "Int" : "String"), ClosedEnumeration {
      \(enumeration.cases.map { value -> Code in
        let raw = enumeration.isInteger ? value.value : literal(value.value)
        let isPlain = !enumeration.isInteger && value.name == value.value
        return """
          \(comment(value.doc.map { [$0] } ?? []))
          case \(SwiftName.escaped(value.name))\(isPlain ? "" : " = \(raw)")
          """
      })
    }
    """
  }
}
