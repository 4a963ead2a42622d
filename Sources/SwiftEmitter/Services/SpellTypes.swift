import ProtocolModel
import ServiceModel

extension SwiftType {
  /// The type in Swift, as code in the namespace of a service says it.
  ///
  /// A declared type is spelled with all that is around it, since an inner type may have the name of an outer one.
  func swift(in service: Service) -> String {
    switch self {
    case .string: "String"
    case .int: "Int"
    case .double: "Double"
    case .bool: "Bool"
    case .json: "JSONValue"
    case .object: "JSONObject"
    case .list(let element): "[\(element.swift(in: service))]"
    case .map(let value): "[String: \(value.swift(in: service))]"
    case .nullable(let type): "\(type.swift(in: service))?"
    case .named(let path): ([service.name] + path).map(SwiftName.escaped).joined(separator: ".")
    }
  }
}

extension ServiceType.Property {
  /// The type of the property: a member that may be missing, or be `null`, is told from both.
  func swiftType(in service: Service) -> String {
    switch (presence, type) {
    case (.optional, .nullable(let inner)): "Nullable<\(inner.swift(in: service))>?"
    case (.optional, _): "\(type.swift(in: service))?"
    case (.required, _), (.defaulted, _): type.swift(in: service)
    }
  }

  /// The type that a member which is there is read as.
  func readType(in service: Service) -> String {
    if case (.optional, .nullable(let inner)) = (presence, type) {
      return "Nullable<\(inner.swift(in: service))>"
    }
    return type.swift(in: service)
  }
}
