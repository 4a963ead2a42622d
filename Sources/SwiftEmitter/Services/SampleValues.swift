import ProtocolModel
import ServiceModel

extension ServiceStubs {
  /// An expression for a value of a type, where one can be made without knowing what it means; nil where not.
  ///
  /// - Parameter depth: how deep types may still lie in each other, since a type may hold itself.
  func sample(_ type: SwiftType, depth: Int = 4) -> String? {
    guard depth > 0 else { return nil }
    switch type {
    case .string: return "\"text\""
    case .int, .double: return "1"
    case .bool: return "true"
    case .json: return "\"text\""
    case .object, .map: return "[:]"
    case .list: return "[]"
    case .nullable: return "nil"
    case .named(let path): return sample(at: path, depth: depth - 1)
    }
  }

  private func sample(at path: [String], depth: Int) -> String? {
    switch service.types.first(where: { $0.path == path })?.shape {
    case .alias(let target): return sample(target, depth: depth)
    case .enumeration(let enumeration):
      return enumeration.cases.first.map { ".\(SwiftName.escaped($0.name))" }
    case .union(let union):
      guard let first = union.cases.first, let value = sample(first.type, depth: depth) else { return nil }
      return ".\(SwiftName.escaped(first.name))(\(value))"
    case .structure(let structure):
      let required = structure.properties.filter { $0.presence == .required && $0.constant == nil }
      return initializer(required.map { ($0.property, $0.type) }, depth: depth)
    case .tuple(let tuple):
      return initializer(
        tuple.items.prefix(tuple.required).enumerated().map { ("item\($0)", $1.type) }, depth: depth)
    case nil: return nil
    }
  }

  /// An expression for what fills in a prompt or a template.
  func sample(_ arguments: [ServiceArgument]) -> String? {
    initializer(
      arguments.filter(\.isRequired).map { ($0.property, $0.isList ? .list($0.type) : $0.type) }, depth: 4)
  }

  private func initializer(_ properties: [(name: String, type: SwiftType)], depth: Int) -> String? {
    var values: [String] = []
    for property in properties {
      guard let value = sample(property.type, depth: depth) else { return nil }
      values.append("\(SwiftName.escaped(property.name)): \(value)")
    }
    return ".init(\(values.joined(separator: ", ")))"
  }
}
