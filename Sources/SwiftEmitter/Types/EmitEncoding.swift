import ProtocolModel

extension Emitter {
  /// Writes the members that the peer's revision has; neighbours under one condition share it.
  func encoding(_ properties: [Property]) -> Code {
    var groups: [(condition: RevisionCondition?, lines: [Code])] = []
    for property in properties {
      if let last = groups.indices.last, groups[last].condition == property.condition {
        groups[last].lines.append(encodingLine(property))
      } else {
        groups.append((property.condition, [encodingLine(property)]))
      }
    }
    return """
      public func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        \(groups.map { group -> Code in
          guard let condition = group.condition else { return Code(group.lines) }
          return """
            if \(condition.test("writer.revision")) {
              \(group.lines)
            }
            """
        })
        writer.encodeMembers(additionalMembers)
        writer.endObject()
      }
      """
  }

  private func encodingLine(_ property: Property) -> Code {
    let key = literal(property.field.name)
    if case .constant(let text) = property.kind {
      return "writer.encode(\(literal(text)), forKey: \(key))"
    }
    let plain = writing(property, property.name, key)
    var lines = plain
    // Earlier revisions first: each was narrower than the one after it.
    for earlier in property.field.earlier.reversed() {
      guard let narrow = narrowed(property, to: earlier.type, key),
        let condition = RevisionCondition(earlier.span, scope: property.field.facts.span, of: revisions)
      else { continue }
      lines = """
        if \(condition.test("writer.revision")) {
          \(narrow)
        } else {
          \(lines)
        }
        """
    }
    return lines
  }

  private func writing(_ property: Property, _ value: String, _ key: String) -> Code {
    let value = droppingUnknownCases(property, value)
    return property.kind == .optional
      ? "writer.encodeIfPresent(\(value), forKey: \(key))" : "writer.encode(\(value), forKey: \(key))"
  }

  /// A value as the narrower type of an earlier revision, where that differs on the wire.
  private func narrowed(_ property: Property, to earlier: TypeExpression, _ key: String) -> Code? {
    let name = property.name
    let chain = property.kind == .optional ? "\(name)?" : name
    switch (property.field.type.unbounded, earlier.unbounded) {
    case (.oneOrList, _):
      // Several values have no form in a revision that takes one.
      guard property.kind == .optional else {
        return """
          if let single = \(name).single {
            writer.encode(single, forKey: \(key))
          } else {
            writer.fail(.notRepresentable("\(property.field.name) takes one value in \\(writer.revision)"))
          }
          """
      }
      return """
        if let \(name) {
          if let single = \(name).single {
            writer.encode(single, forKey: \(key))
          } else {
            writer.fail(.notRepresentable("\(property.field.name) takes one value in \\(writer.revision)"))
          }
        }
        """
    case (.builtin(.any), .builtin(.object)):
      // Only objects were allowed; anything else is left out, or cannot be sent.
      guard property.kind == .optional else {
        return """
          if let object = \(name).objectValue {
            writer.encode(object, forKey: \(key))
          } else {
            writer.fail(.notRepresentable("\(property.field.name) is an object in \\(writer.revision)"))
          }
          """
      }
      return "writer.encodeIfPresent(\(chain).objectValue, forKey: \(key))"
    default: return nil
    }
  }

  /// Lists leave out the cases that the description drops for older peers.
  private func droppingUnknownCases(_ property: Property, _ value: String) -> String {
    guard case .list(let item) = property.field.type.unbounded,
      case .declaration(let type) = model.underlying(item),
      let union = type.union, union.cases.contains(where: { $0.fallback == .drop })
    else { return value }
    let optional = property.kind == .optional ? "?" : ""
    return "\(value)\(optional).filter { $0.exists(in: writer.revision) }"
  }
}
