import ProtocolModel

extension OfficialReader {
  /// A string: any, one, one of some, or of a format.
  mutating func text(_ schema: Schema) -> WireShape.Shape {
    if let constant = schema.node["const"] {
      check(schema, allows: ["type", "const"], where: "beside 'const'")
      if let text = constant.string { return .constant(text) }
      report(.officialKeyword, "'const' is \(constant.kindDescription), expected a string", at: constant)
    } else if let values = schema.node["enum"] {
      check(schema, allows: ["type", "enum"], where: "beside 'enum'")
      return .enumeration(strings(values, "enum"))
    } else if let format = schema.node["format"] {
      check(schema, allows: ["type", "format"], where: "beside 'format'")
      if let builtin = format.string.flatMap({ notes.formats[$0]?.builtin }) { return .builtin(builtin) }
      report(
        .officialKeyword,
        "the format '\(format.string ?? "")' is none of \(notes.formats.keys.sorted().joined(separator: ", ")): "
          + "say under 'formats' of the notes which built-in type it is",
        at: format)
    } else {
      return bounded(.builtin(.string), schema, by: ["minLength", "maxLength"], of: "string")
    }
    return .builtin(.string)
  }

  /// A type with its bounds, where there are any.
  mutating func bounded(
    _ base: WireShape.Shape, _ schema: Schema, by keywords: [String], and others: [String] = [],
    of type: String
  ) -> WireShape.Shape {
    check(schema, allows: ["type"] + keywords + others, where: "beside type '\(type)'")
    let bounds = keywords.map { keyword -> String? in
      guard let bound = schema.node[keyword] else { return nil }
      if let number = bound.number { return number }
      report(.officialKeyword, "'\(keyword)' is \(bound.kindDescription), expected a number", at: bound)
      return nil
    }
    guard bounds.contains(where: { $0 != nil }) else { return base }
    return .bounded(base, Bounds(lower: bounds.first ?? nil, upper: bounds.last ?? nil))
  }

  /// `["integer", "null"]` and the like.
  mutating func shape(ofTypes list: Node) -> WireShape.Shape {
    let scalars: [String: Builtin] = [
      "string": .string, "integer": .int, "number": .number, "boolean": .bool,
    ]
    let names = strings(list, "type")
    var cases: Set<WireShape.Shape> = []
    for name in names.sorted() where name != "null" {
      if let scalar = scalars[name] {
        cases.insert(.builtin(scalar))
      } else {
        report(.officialKeyword, "'\(name)' cannot be one of several types", at: list)
      }
    }
    if cases.isEmpty { report(.officialKeyword, "'type' allows no value but null", at: list) }
    let identifier: Set<WireShape.Shape> = [.builtin(.string), .builtin(.int)]
    let shape: WireShape.Shape =
      switch cases.count {
      case 1: cases.first ?? .builtin(.any)
      case _ where cases == identifier: .builtin(.id)
      default: .union(cases)
      }
    return names.contains("null") ? .nullable(shape) : shape
  }
}
