import ProtocolModel
import ServiceModel

extension ServiceEmitter {
  /// A struct for a list whose elements have types of their own.
  func tuple(_ tuple: ServiceType.Tuple, _ name: String) -> Code {
    let items = tuple.items.enumerated().map { index, item in
      TupleItem(item, at: index, isRequired: index < tuple.required, in: service)
    }
    let rest = tuple.rest.map { "[\($0.swift(in: service))]" }
    let list =
      items.map { "\($0.name): \($0.type)\($0.isRequired ? "" : " = nil")" }
      + (rest.map { ["rest: \($0) = []"] } ?? [])
    return """
      \(access)struct \(name): ProtocolValue {
        \(items.map(storedItem))
        \(rest.map { "/// The elements after those.\n\(access)var rest: \($0)" } ?? "")

        \(access)init\(parameters(list, width: 90)) {
          \(items.map { Code("self.\($0.stored) = \($0.isBoxed ? "Boxed(\($0.name))" : $0.name)") })
          \(rest == nil ? "" : "self.rest = rest")
        }

        \(access)init(json reader: inout JSONReader) throws(JSONError) {
          var elements = try ListElements(json: &reader)
          \(items.map { item -> Code in
            let value = "try elements.\(item.isRequired ? "next" : "nextIfPresent")(\(item.read).self)"
            return "\(item.stored) = \(item.isBoxed ? "Boxed(\(value))" : value)"
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

  private func storedItem(_ item: TupleItem) -> Code {
    let doc = comment(item.doc.map { [$0] } ?? [])
    guard item.isBoxed else { return doc + "\(access)var \(item.name): \(item.type)" }
    return doc + boxed(item.name, as: item.stored, item.type)
  }
}

/// One of the first elements of a list.
private struct TupleItem {
  let name: String
  /// The type of the property.
  let type: String
  /// The type that an element which is there is read as.
  let read: String
  let doc: String?
  let isRequired: Bool
  let isBoxed: Bool
  /// The name of what holds the value.
  var stored: String { isBoxed ? "_\(name)" : name }

  init(_ item: ServiceType.Tuple.Item, at index: Int, isRequired: Bool, in service: Service) {
    name = "item\(index)"
    read = item.type.swift(in: service)
    type = isRequired ? read : "\(read)?"
    doc = item.doc
    self.isRequired = isRequired
    isBoxed = item.isBoxed
  }
}
