import ProtocolModel

extension TypePlanner {
  /// A default as a Swift expression; nil where the type has none that is simple.
  func literal(_ value: Node, of type: SwiftType) -> String? {
    switch (type, value.value) {
    case (.string, .string(let text)): return ProtocolModel.literal(text)
    case (.bool, .bool(let flag)): return flag ? "true" : "false"
    case (.int, .number(let text)): return Int(text).map(String.init)
    case (.double, .number(let text)): return Double(text).map { "\($0)" }
    case (.nullable, .null): return "nil"
    case (.nullable(let inner), _): return literal(value, of: inner)
    case (.list(let element), .list(let items)):
      let parts = items.compactMap { literal($0, of: element) }
      return parts.count == items.count ? "[\(parts.joined(separator: ", "))]" : nil
    case (.map, .map(let entries)), (.object, .map(let entries)): return entries.isEmpty ? "[:]" : nil
    case (.named(let path), _): return literal(value, ofTypeAt: path)
    default: return nil
    }
  }

  private func literal(_ value: Node, ofTypeAt path: [String]) -> String? {
    switch types.first(where: { $0.path == path })?.shape {
    case .enumeration(let enumeration):
      let text = value.string ?? value.number
      return enumeration.cases.first { $0.value == text }.map { ".\(SwiftName.escaped($0.name))" }
    case .alias(let type): return literal(value, of: type)
    default: return nil
    }
  }
}
