import ProtocolModel
import ServiceModel

extension ServiceEmitter {
  /// A struct for an object.
  func structure(_ structure: ServiceType.Structure, _ name: String) -> Code {
    let properties = structure.properties
    return """
      \(access)struct \(name): ProtocolValue {
        \(properties.map(storedProperty))
        \(additionalMembers(structure.additional))

        \(memberwise(structure.memberwise))

        \(decoding(structure))

        \(encoding(structure))
      }
      """
  }

  private func storedProperty(_ property: ServiceType.Property) -> Code {
    let name = SwiftName.escaped(property.property)
    let type = property.swiftType(in: service)
    var initial = ""
    if case .defaulted(let value) = property.presence { initial = " = \(value)" }
    guard property.isBoxed else {
      return """
        \(comment(property.doc.map { [$0] } ?? []))
        \(access)var \(name): \(type)\(initial)
        """
    }
    return comment(property.doc.map { [$0] } ?? []) + boxed(name, as: property.boxed, type)
  }

  /// A property whose value lies behind a reference.
  func boxed(_ name: String, as stored: String, _ type: String) -> Code {
    """
    \(access)var \(name): \(type) {
      get { \(stored).value }
      set { \(stored) = Boxed(newValue) }
    }
    private var \(stored): Boxed<\(type)>
    """
  }

  private func additionalMembers(_ additional: ServiceType.Structure.Additional) -> Code {
    switch additional {
    case .forbidden: ""
    case .kept:
      """
      /// Members that the schema does not name, kept as they are.
      \(access)var additionalMembers = JSONObject()
      """
    case .typed(let type):
      """
      /// The members that have no property.
      \(access)var additionalMembers: [String: \(type.swift(in: service))] = [:]
      """
    }
  }

  private func memberwise(_ ordered: [ServiceType.Property]) -> Code {
    let list = ordered.map { property in
      let name = SwiftName.escaped(property.property)
      let type = property.swiftType(in: service)
      return switch property.presence {
      case .required: "\(name): \(type)\(property.constant.map { " = \($0)" } ?? "")"
      case .optional: "\(name): \(type) = nil"
      case .defaulted(let value): "\(name): \(type) = \(value)"
      }
    }
    guard !list.isEmpty else { return "\(access)init() {}" }
    return """
      \(access)init\(parameters(list, width: 90)) {
        \(ordered.map { property -> Code in
          let name = SwiftName.escaped(property.property)
          return property.isBoxed
            ? "self.\(property.boxed) = Boxed(\(name))" : "self.\(property.property) = \(name)"
        })
      }
      """
  }

  /// Reads the members in whatever order they come.
  private func decoding(_ structure: ServiceType.Structure) -> Code {
    let properties = structure.properties
    // What has no value before it is read can be set only once it is there.
    let locals = properties.filter { $0.presence == .required || $0.isBoxed }
    let hasRequired = properties.contains { $0.presence == .required }
    let other: Code =
      switch structure.additional {
      case .kept: "try reader.keep(key, in: &additionalMembers)"
      case .typed(let type):
        "additionalMembers[key.string] = try reader.decode(\(type.swift(in: service)).self)"
      case .forbidden:
        "throw reader.unknownMember(key, known: [\(properties.map { literal($0.name) }.joined(separator: ", "))])"
      }
    let cases = properties.map { property -> Code in
      let name = SwiftName.escaped(property.property)
      return
        "case \(literal(property.name)): \(name) = try reader.decode(\(property.readType(in: service)).self)"
    }
    let member: Code =
      properties.isEmpty
      ? other
      : """
      switch key {
      \(cases)
      default: \(other)
      }
      """
    return """
      \(access)init(json reader: inout JSONReader) throws(JSONError) {
        \(locals.map(local))
        \(hasRequired ? "let start = try reader.beginObject()" : "try reader.beginObject()")
        while let key = try reader.nextKey() {
          \(member)
        }
        \(locals.map(assignment))
      }
      """
  }

  private func local(_ property: ServiceType.Property) -> Code {
    let name = SwiftName.escaped(property.property)
    return switch property.presence {
    case .required: "var \(name): \(property.readType(in: service))?"
    case .optional: "var \(name): \(property.swiftType(in: service))"
    case .defaulted(let value): "var \(name): \(property.swiftType(in: service)) = \(value)"
    }
  }

  private func assignment(_ property: ServiceType.Property) -> Code {
    let name = SwiftName.escaped(property.property)
    let value: Code =
      property.presence == .required
      ? "try reader.require(\(name), \(literal(property.name)), of: start)" : "\(name)"
    return property.isBoxed
      ? "self.\(property.boxed) = Boxed(\(value))" : "self.\(property.property) = \(value)"
  }

  private func encoding(_ structure: ServiceType.Structure) -> Code {
    let members = structure.properties.map { property -> Code in
      let call = property.presence == .optional ? "encodeIfPresent" : "encode"
      let name = property.property
      return "writer.\(call)(\(SwiftName.escaped(name)), forKey: \(literal(property.name)))"
    }
    let rest: Code =
      switch structure.additional {
      case .kept: "writer.encodeMembers(additionalMembers)"
      case .typed: "writer.encodeMembers(additionalMembers)"
      case .forbidden: ""
      }
    return """
      \(access)func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        \(members)
        \(rest)
        writer.endObject()
      }
      """
  }
}

extension ServiceType.Property {
  /// The name of what holds a boxed value. No property has a name with an underscore before a letter.
  fileprivate var boxed: String { "_\(property)" }
}
