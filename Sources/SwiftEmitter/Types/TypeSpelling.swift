import ProtocolModel

extension TypeExpression {
  /// The type as Swift spells it.
  func swift(in model: Model) -> String {
    switch self {
    case .builtin(let builtin): builtin.swift
    case .named(let reference): model.type(reference.name).map(model.swiftPath) ?? reference.name
    case .inline(let declaration): declaration.swiftName
    case .list(let item): "[\(item.swift(in: model))]"
    case .map(let item): "JSONMembers<\(item.swift(in: model))>"
    case .oneOrList(let item): "OneOrMany<\(item.swift(in: model))>"
    case .nullable(let item): "Nullable<\(item.swift(in: model))>"
    case .constant: "String"
    case .bounded(let base, _): base.swift(in: model)
    }
  }
}

extension Builtin {
  fileprivate var swift: String {
    switch self {
    case .bool: "Bool"
    case .int: "Int"
    case .number: "Double"
    case .string, .uri, .uriTemplate: "String"
    case .base64: "Base64"
    case .any: "JSONValue"
    case .object, .schema: "JSONObject"
    case .id: "RequestID"
    case .token: "ProgressToken"
    }
  }
}
