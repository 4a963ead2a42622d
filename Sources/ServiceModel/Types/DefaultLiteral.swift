import ProtocolModel

extension TypePlanner {
  /// A default as a Swift expression; nil where its type has no such expression, which is reported. That a default does
  /// not fit its schema is found by the check of all values.
  mutating func checkedLiteral(_ value: Node, of type: SwiftType) -> String? {
    if let text = literal(value, of: type) { return text }
    let isWhole = value.number.flatMap(Double.init).map { $0.rounded() == $0 } == true
    if (type.withoutNull == .int && isWhole) || (type.withoutNull == .double && value.number != nil) {
      diagnostics.error(
        .invalidDefault,
        "this number is beyond those that \(type.withoutNull == .int ? "Int" : "Double") has",
        at: value.range)
    } else if fits(value, type) {
      diagnostics.warning(
        .invalidDefault,
        "this default is not written in Swift: where the member is missing, the property is nil",
        at: value.range)
    }
    return nil
  }

  /// A value as a Swift expression; nil where it has none that is simple.
  private func literal(_ value: Node, of type: SwiftType) -> String? {
    switch (type, value.value) {
    case (.string, .string(let text)): return ProtocolModel.literal(text)
    case (.bool, .bool(let flag)): return flag ? "true" : "false"
    case (.int, .number(let text)): return integer(text).map(String.init)
    case (.double, .number(let text)): return Double(text).flatMap { $0.isFinite ? "\($0)" : nil }
    case (.nullable, .null): return "nil"
    case (.nullable(.named(let path)), _):
      // What begins with a dot is looked up in Optional too, which has a `none`.
      return literal(value, of: .named(path)).map {
        $0.hasPrefix(".") ? spelled(path) + ($0.hasPrefix(".init(") ? $0.dropFirst(5) : $0[...]) : $0
      }
    case (.nullable(let inner), _): return literal(value, of: inner)
    case (.list(let element), .list(let items)): return list(items.map { literal($0, of: element) })
    case (.map(let type), .map(let entries)): return dictionary(entries) { literal($0, of: type) }
    case (.object, .map(let entries)): return dictionary(entries) { literal($0, of: .json) }
    case (.json, _): return json(value)
    case (.named(let path), _): return literal(value, ofTypeAt: path)
    default: return nil
    }
  }

  private func literal(_ value: Node, ofTypeAt path: [String]) -> String? {
    switch declared(path)?.shape {
    case .enumeration(let enumeration):
      return enumeration.named(value).map { ".\(SwiftName.escaped($0.name))" }
    case .alias(let type): return literal(value, of: type)
    case .union(let union):
      for option in union.cases where fits(value, option.type) {
        return literal(value, of: option.type).map { ".\(SwiftName.escaped(option.name))(\($0))" }
      }
      return nil
    case .structure(let structure): return isComplete(path) ? literal(value, of: structure) : nil
    case .tuple, nil: return nil
    }
  }

  private func literal(_ value: Node, of structure: ServiceType.Structure) -> String? {
    guard let entries = value.map else { return nil }
    var parts: [String] = []
    for property in structure.memberwise {
      guard let member = value[property.name] else {
        if property.presence == .required, property.constant == nil { return nil }
        continue
      }
      guard let text = literal(member, of: property.type) else { return nil }
      parts.append("\(property.property): \(text)")
    }
    return parts.count == entries.count ? ".init(\(parts.joined(separator: ", ")))" : nil
  }

  private func json(_ value: Node) -> String? {
    switch value.value {
    case .null: ".null"
    case .bool(let flag): flag ? "true" : "false"
    case .number(let text): integer(text).map(String.init) ?? literal(value, of: .double)
    case .string(let text): ProtocolModel.literal(text)
    case .list(let items): list(items.map(json))
    case .map(let entries): dictionary(entries, json)
    }
  }

  private func list(_ parts: [String?]) -> String? {
    let texts = parts.compactMap(\.self)
    return texts.count == parts.count ? "[\(texts.joined(separator: ", "))]" : nil
  }

  private func dictionary(_ entries: [Node.Entry], _ literal: (Node) -> String?) -> String? {
    guard !entries.isEmpty else { return "[:]" }
    return list(
      entries.map { entry in literal(entry.value).map { "\(ProtocolModel.literal(entry.name)): \($0)" } })
  }

  private func integer(_ text: String) -> Int? {
    Int(text) ?? Double(text).flatMap { abs($0) < 1e15 ? Int(exactly: $0) : nil }
  }

  private func spelled(_ path: [String]) -> String {
    ([namespace] + path).map(SwiftName.escaped).joined(separator: ".")
  }

  /// Whether a type has a value, by what kind it is of.
  private func fits(_ value: Node, _ type: SwiftType) -> Bool {
    switch (type, value.value) {
    case (.json, _), (.string, .string), (.bool, .bool), (.object, .map),
      (.nullable, .null):
      true
    case (.int, .number(let text)): integer(text) != nil
    case (.double, .number(let text)): Double(text)?.isFinite == true
    case (.nullable(let inner), _): fits(value, inner)
    case (.list(let element), .list(let items)): items.allSatisfy { fits($0, element) }
    case (.map(let type), .map(let entries)): entries.allSatisfy { fits($0.value, type) }
    case (.named(let path), _): fits(value, typeAt: path)
    default: false
    }
  }

  private func fits(_ value: Node, typeAt path: [String]) -> Bool {
    switch declared(path)?.shape {
    case .enumeration(let enumeration): enumeration.named(value) != nil
    case .alias(let type): fits(value, type)
    case .structure(let structure):
      value.map != nil
        && structure.properties.allSatisfy { property in
          value[property.name].map { fits($0, property.type) } ?? (property.presence != .required)
        }
    case .tuple: value.list != nil
    case .union(let union): union.cases.contains { fits(value, $0.type) }
    // What is not known yet may be anything.
    case nil: true
    }
  }
}

extension ServiceType.Enumeration {
  /// The case of a value.
  fileprivate func named(_ value: Node) -> Case? {
    guard let text = isInteger ? value.number : value.string else { return nil }
    return cases.first { $0.value == text }
  }
}
