import MCPWire
import ProtocolModel
import TestSupport

/// Makes random JSON that is a valid value of a type in a revision, with members of other revisions thrown in, which
/// are to be left out again when it is written for the revision.
struct RandomValue {
  let model: Model
  let revision: String
  var random: SplitMix

  mutating func value(of type: TypeExpression, depth: Int = 0) -> JSONValue {
    switch type {
    case .builtin(let builtin): return value(of: builtin)
    case .named(let reference):
      guard let declaration = model.type(reference.name) else { return .null }
      return value(of: declaration, depth: depth)
    case .inline(let declaration): return value(of: declaration, depth: depth)
    case .list(let item):
      return .array((0..<count(depth)).map { _ in value(of: item, depth: depth + 1) })
    case .map(let item):
      return .object(JSONObject((0..<count(depth)).map { ("key-\($0)", value(of: item, depth: depth + 1)) }))
    case .oneOrList(let item):
      return flip(0.5) ? value(of: item, depth: depth + 1) : .array([value(of: item, depth: depth + 1)])
    case .nullable(let item): return flip(0.3) ? .null : value(of: item, depth: depth)
    case .constant(let text): return .string(text)
    case .bounded(let base, let bounds): return bounded(base, bounds, depth)
    }
  }

  mutating func value(of type: TypeDeclaration, depth: Int = 0) -> JSONValue {
    switch type.shape {
    case .object(let object): return .object(self.object(object, depth: depth))
    case .enumeration(let enumeration):
      let values = enumeration.cases.filter { $0.facts.span.contains(revision) }
      let any = enumeration.cases[Int.random(in: enumeration.cases.indices, using: &random)].value
      return .string(values.isEmpty ? any : values[Int.random(in: values.indices, using: &random)].value)
    case .union(let union): return self.union(union, depth: depth)
    case .alias(let target): return value(of: target, depth: depth)
    }
  }

  private mutating func object(_ shape: ObjectShape, depth: Int) -> JSONObject {
    var object = JSONObject()
    let demanded: Set<String> = Set(
      shape.checks.compactMap { check in
        if case .atLeastOne(let names) = check { names.first?.name } else { nil }
      })
    for field in shape.fields.shuffled(using: &random) {
      let isThere =
        if !field.facts.span.contains(revision) {
          flip(0.2)
        } else if field.isRequired(in: revision) || demanded.contains(field.name) {
          true
        } else {
          flip(depth < 4 ? 0.5 : 0.1)
        }
      guard isThere else { continue }
      object.append(field.name, value(of: field.type(in: revision), depth: depth + 1))
    }
    for case .requiredWhen(let name, let value, let required) in shape.checks
    where object[name.name]?.stringValue == value {
      for field in shape.fields
      where required.contains(where: { $0.name == field.name }) && object[field.name] == nil {
        object.append(field.name, self.value(of: field.type(in: revision), depth: depth + 1))
      }
    }
    // What nobody knows is allowed everywhere, and kept.
    if flip(0.1) { object.append("x-unheard-of", [1, "two", nil, ["three": 3.5]]) }
    return object
  }

  /// A case of the revision, or sometimes one that it lacks and that falls back.
  private mutating func union(_ union: UnionShape, depth: Int) -> JSONValue {
    let known = union.cases.filter { $0.facts.span.contains(revision) }
    let fallingBack = union.cases.filter { option in
      if case .object = option.fallback { !option.facts.span.contains(revision) } else { false }
    }
    let cases = !fallingBack.isEmpty && flip(0.2) ? fallingBack : known.isEmpty ? union.cases : known
    return value(of: cases[Int.random(in: cases.indices, using: &random)].type, depth: depth + 1)
  }

  private mutating func bounded(_ base: TypeExpression, _ bounds: Bounds, _ depth: Int) -> JSONValue {
    let lower = bounds.lower.flatMap { Double($0) }
    let upper = bounds.upper.flatMap { Double($0) }
    switch base {
    case .builtin(.int):
      let low = Int(lower ?? -1000)
      return .number(JSONNumber(Int.random(in: low...Int(upper ?? Double(low + 1000)), using: &random)))
    case .builtin(.number):
      let low = lower ?? -1000
      let steps = Double(Int.random(in: 0...100, using: &random)) / 100
      return .number(JSONNumber(low + (upper ?? low + 1000 - low) * steps) ?? 0)
    default: return value(of: base, depth: depth)
    }
  }

  private mutating func value(of builtin: Builtin) -> JSONValue {
    switch builtin {
    case .bool: return .bool(flip(0.5))
    case .int: return .number(JSONNumber(Int.random(in: -1_000_000...1_000_000, using: &random)))
    case .number: return .number(JSONNumber(Double(Int.random(in: -4000...4000, using: &random)) / 8) ?? 0)
    case .string: return .string(text())
    case .base64: return .string(["", "aGk=", "Zm9vYmFy"][Int.random(in: 0..<3, using: &random)])
    case .uri: return .string("https://example.com/\(Int.random(in: 0...9, using: &random))")
    case .uriTemplate: return .string("file:///{path}")
    case .any: return anything()
    case .object: return .object(["a": anything(), "b": [:]])
    case .schema: return ["type": "object", "properties": ["x": ["type": "string"]]]
    case .id, .token:
      return flip(0.5) ? .string(text()) : .number(JSONNumber(Int.random(in: 0...(1 << 60), using: &random)))
    }
  }

  private mutating func anything() -> JSONValue {
    [.null, true, 1.5, "text", [1, nil], ["k": [:]]][Int.random(in: 0..<6, using: &random)]
  }

  private mutating func text() -> String {
    ["", "plain", "\"quoted\"\n", "ünïcödé 😀", "nul\u{0}"][Int.random(in: 0..<5, using: &random)]
  }

  private mutating func count(_ depth: Int) -> Int { Int.random(in: 0...(depth < 4 ? 3 : 1), using: &random) }
  private mutating func flip(_ chance: Double) -> Bool { Double.random(in: 0..<1, using: &random) < chance }
}
