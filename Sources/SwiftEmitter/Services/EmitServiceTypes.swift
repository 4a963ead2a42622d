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

  private func tuple(_ tuple: ServiceType.Tuple, _ name: String) -> Code {
    let items = tuple.items.enumerated().map { index, type in
      (name: "item\(index)", type: type.swift(in: service), isRequired: index < tuple.required)
    }
    let rest = tuple.rest.map { "[\($0.swift(in: service))]" }
    let list =
      items.map { $0.isRequired ? "\($0.name): \($0.type)" : "\($0.name): \($0.type)? = nil" }
      + (rest.map { ["rest: \($0) = []"] } ?? [])
    return """
      \(access)struct \(name): ProtocolValue {
        \(items.map { item -> Code in
          "\(access)var \(item.name): \(item.type)\(item.isRequired ? "" : "?")"
        })
        \(rest.map { "/// The elements after those.\n\(access)var rest: \($0)" } ?? "")

        \(access)init\(parameters(list, width: 90)) {
          \((items.map(\.name) + (rest == nil ? [] : ["rest"])).map { Code("self.\($0) = \($0)") })
        }

        \(access)init(json reader: inout JSONReader) throws(JSONError) {
          var elements = try ListElements(json: &reader)
          \(items.map { item -> Code in
            "\(item.name) = try elements.\(item.isRequired ? "next" : "nextIfPresent")(\(item.type).self)"
          })
          \(rest == nil ? "try elements.finish()" : "rest = try elements.rest()")
        }

        \(access)func encode(to writer: inout JSONWriter) {
          writer.beginArray()
          \(items.map { Code($0.isRequired ? "writer.encode(\($0.name))" : "if let \($0.name) { writer.encode(\($0.name)) }") })
          \(rest == nil ? "" : "for element in rest { writer.encode(element) }")
          writer.endArray()
        }
      }
      """
  }
}
