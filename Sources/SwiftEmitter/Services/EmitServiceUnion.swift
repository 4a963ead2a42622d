import ProtocolModel
import ServiceModel

extension ServiceEmitter {
  /// An enum for a value of several types.
  func union(_ union: ServiceType.Union, _ name: String) -> Code {
    """
    \(access)\(union.isIndirect ? "indirect " : "")enum \(name): ProtocolValue {
      \(union.cases.map { option -> Code in
        """
        \(comment(option.doc.map { [$0] } ?? []))
        case \(SwiftName.escaped(option.name))(\(option.type.swift(in: service)))
        """
      })

      \(access)init(json reader: inout JSONReader) throws(JSONError) {
        \(decoding(union))
      }

      \(access)func encode(to writer: inout JSONWriter) {
        switch self {
        \(union.cases.map { Code("case .\(SwiftName.escaped($0.name))(let value): writer.encode(value)") })
        }
      }
    }
    """
  }

  private func decoding(_ union: ServiceType.Union) -> Code {
    switch union.rule {
    case .tag(let member):
      let known = union.cases.flatMap(\.keys).map(literal).joined(separator: ", ")
      return """
        switch try reader.peekString(member: \(literal(member))) {
        \(union.cases.map { "case \($0.keys.map(literal).joined(separator: ", ")): \(reading($0))" })
        case let tag: throw reader.unknownTag(tag, member: \(literal(member)), known: [\(known)])
        }
        """
    case .kind:
      let kinds = union.cases.flatMap(\.keys)
      return """
        switch try reader.peekKind() {
        \(union.cases.map { "case \($0.keys.map { ".\($0)" }.joined(separator: ", ")): \(reading($0))" })
        \(kinds.count < 6 ? "default: throw reader.unfit(\"\(kinds.map(\.withArticle).joined(separator: " or "))\")" : "")
        }
        """
    case .first:
      let tries = union.cases.map { option -> Code in
        """
        if let value = reader.attempt(\(option.type.swift(in: service)).self) {
          self = .\(SwiftName.escaped(option.name))(value)
          return
        }
        """
      }
      let names = union.cases.map(\.name).joined(separator: ", ")
      return Code(tries + ["throw reader.unfit(\(literal("one of \(names)")))"])
    }
  }

  private func reading(_ option: ServiceType.Union.Case) -> Code {
    "self = .\(SwiftName.escaped(option.name))(try reader.decode(\(option.type.swift(in: service)).self))"
  }
}

extension String {
  /// A kind of JSON value in words.
  fileprivate var withArticle: String {
    switch self {
    case "object", "array": "an \(self)"
    case "bool": "a boolean"
    default: "a \(self)"
    }
  }
}
