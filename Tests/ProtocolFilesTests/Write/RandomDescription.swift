import ProtocolModel
import TestSupport

/// Makes descriptions of all that the format can say, at random. Most of them make no sense, but all can be written.
struct RandomDescription {
  private var random: SplitMix
  static let dates = ["2001-01-01", "2002-02-02", "2003-03-03"]

  init(seed: UInt64) {
    random = SplitMix(state: seed)
  }

  mutating func number(below end: Int) -> Int { Int.random(in: 0..<end, using: &random) }

  mutating func description() -> Description {
    Description(
      info: ProtocolInfo(
        name: maybe { $0.text() },
        capabilities: chance() ? [:] : [.client: Reference(word()), .server: Reference(text())],
        extensionsMember: maybe { $0.text() },
        resultTag: maybe { ResultTag(member: $0.text(), complete: $0.text()) }, facts: plainFacts()),
      revisions: Self.dates.map {
        Revision(date: $0, era: Reference(text()), allowsBatches: chance(), facts: plainFacts())
      },
      eras: unique { $0.text() }.map { name in
        Era(
          name: name, opens: maybe { Reference($0.text()) }, opened: maybe { Reference($0.text()) },
          discovers: maybe { Reference($0.text()) }, facts: plainFacts())
      },
      headers: headers(), types: unique { $0.text() }.map { type($0) },
      methods: unique { $0.text() }.map { method($0) },
      errors: unique { $0.text() }.map { error($0) })
  }

  /// An extension of a protocol with the same revisions.
  mutating func extensionDescription() -> Description {
    var info = ExtensionInfo(
      id: "com.example/\(number(below: 100))",
      settings: chance() ? [:] : [.client: Reference(word()), .server: Reference(text())],
      facts: facts(span: span()))
    info.facts.deprecation = nil
    return Description(
      extensionInfo: info, types: unique { $0.text() }.map { type($0) },
      methods: unique { $0.text() }.map { method($0) }, errors: unique { $0.text() }.map { error($0) },
      additions: unique { $0.text() }.map { addition($0) })
  }

  // MARK: Parts

  private mutating func addition(_ target: String) -> Addition {
    var addition = Addition(
      target: Reference(target), fields: unique { $0.text() }.map { field($0) }, values: values(),
      alternatives: unionCases(), facts: Facts(span: span()))
    if addition.fields.isEmpty, addition.values.isEmpty { addition.fields = [field("a")] }
    addition.facts.evidence = maybe { $0.prose() }
    addition.facts.todo = maybe { [$0.text()] } ?? []
    return addition
  }

  private mutating func values() -> [EnumerationCase] {
    unique { $0.text() }.map { value in
      EnumerationCase(value: value, facts: chance() ? Facts(doc: maybe { $0.text() }) : facts(span: span()))
    }
  }

  private mutating func type(_ name: String) -> TypeDeclaration {
    let shape: TypeDeclaration.Shape =
      switch number(below: 4) {
      case 0:
        .enumeration(EnumerationShape(cases: values(), isOpen: chance(), isOrdered: chance()))
      case 1:
        .union(
          UnionShape(
            rule: [.tag(word()), .keys, .kind, .match][number(below: 4)],
            cases: unionCases(), unknown: chance() ? .keep : .reject, absent: maybe { Reference($0.text()) }))
      case 2: .alias(leaf())
      default: .object(object(depth: 0))
      }
    var type = TypeDeclaration(
      name: name, shape: shape, facts: facts(span: span()), group: maybe { $0.chance() ? "a" : "b" },
      officialNames: officialNames())
    if case .object = shape { type.isMixin = chance() }
    return type
  }

  private mutating func object(depth: Int) -> ObjectShape {
    ObjectShape(
      includes: unique { $0.word() }.map { Reference($0) },
      fields: unique { $0.text() }.map { field($0, depth: depth) }, isOpen: chance(),
      checks: maybe {
        [
          .atLeastOne([Reference($0.word()), Reference($0.word())]),
          .requiredWhen(field: Reference($0.word()), value: $0.word(), [Reference($0.word())]),
        ]
      } ?? [])
  }

  private mutating func field(_ name: String, depth: Int = 0) -> Field {
    let type = expression(named: name, depth: depth)
    var field = Field(name: name, type: type, facts: facts(span: span()))
    let presences: [Presence] = [.required, .optional, .requiredIn(span()), .optionalIn(span())]
    field.presence = presences[number(below: 4)]
    if case .constant = type, field.presence == .optional { field.presence = .required }
    field.earlier = maybe { [EarlierType(type: $0.leaf(), span: $0.span())] } ?? []
    let scalars: [Scalar] = [.bool(true), .number("-0.5"), .string(text()), .string("true")]
    field.defaultValue = maybe { scalars[$0.number(below: 4)] }
    field.role = maybe { $0.text() }
    return field
  }

  private mutating func method(_ name: String) -> Method {
    var method = Method(
      name: name, kind: chance() ? .request : .notification, typeName: text(), facts: facts(span: span()))
    method.from = [chance() ? Ranged(.both) : Ranged(.serverEmbedded, span: span())]
    method.params = maybe { $0.field("params") }
    method.result = method.kind == .request ? Reference(text()) : maybe { Reference($0.text()) }
    method.alternatives = unionCases()
    method.task = maybe { Ranged(Reference($0.typeName()), span: $0.span()) }
    method.needs = unique { $0.word() }.map { path in
      Need(capability: Reference(path), span: span(), when: maybe { $0.word() })
    }
    method.page = maybe { $0.text() }
    (method.isCacheable, method.isLongLived) = (chance(), chance())
    (method.reportsProgress, method.isCancellable) = (chance(), chance())
    method.listenFilter = maybe { $0.text() }
    method.headers = headers()
    method.group = maybe { $0.chance() ? "a" : "b" }
    return method
  }

  private mutating func error(_ name: String) -> ErrorCode {
    var error = ErrorCode(name: name, code: number(below: 80000) - 40000, facts: facts(span: span()))
    error.httpStatus = maybe { Ranged(404, span: $0.span()) }
    error.data = maybe { $0.expression(named: "data") }
    error.replacedBy = maybe { Reference($0.text()) }
    error.officialNames = officialNames()
    return error
  }

  private mutating func unionCases() -> [UnionCase] {
    unique { $0.text() }.map { key in
      let fallbacks: [Fallback?] = [
        nil, .fail, .drop, .object(unique { $0.text() }.map { FallbackMember(name: $0, template: text()) }),
      ]
      return UnionCase(
        key: key, type: leaf(), fallback: fallbacks[number(below: 4)],
        facts: facts(span: span()))
    }
  }

  private mutating func headers() -> [HeaderMirror] {
    unique { $0.text() }.map { HeaderMirror(name: $0, path: word(), span: span()) }
  }

  private mutating func officialNames() -> [Ranged<OfficialName>] {
    switch number(below: 5) {
    case 0: [Ranged(.none)]
    case 1: [Ranged(.named(text()))]
    case 2:
      [
        Ranged(.none, span: RevisionSpan(until: "2001-01-01")),
        Ranged(.named("a"), span: RevisionSpan(since: "2002-02-02")),
      ]
    default: []
    }
  }

  // MARK: Types

  private mutating func expression(named name: String, depth: Int = 0) -> TypeExpression {
    switch number(below: 8) {
    case 0 where depth < 2: .inline(TypeDeclaration(name: name, shape: .object(object(depth: depth + 1))))
    case 1:
      .inline(
        TypeDeclaration(
          name: name,
          shape: .enumeration(
            EnumerationShape(cases: [
              EnumerationCase(value: "a b", facts: Facts(span: span())), EnumerationCase(value: word()),
            ]))))
    case 2: .constant(word())
    case 3: .list(.inline(TypeDeclaration(name: name, shape: .object(ObjectShape()))))
    case 4: .bounded(.map(leaf()), Bounds(lower: maybe { _ in "-1.5" }, upper: maybe { _ in "10" }))
    default: leaf()
    }
  }

  /// A type without a declaration inside.
  private mutating func leaf() -> TypeExpression {
    let builtin = Builtin.allCases[number(below: Builtin.allCases.count)]
    return switch number(below: 6) {
    case 0: .oneOrList(.named(Reference(typeName())))
    case 1: .nullable(.list(.builtin(builtin)))
    case 2: .bounded(.builtin(builtin), Bounds(lower: "0", upper: nil))
    case 3: .named(Reference(typeName()))
    default: .builtin(builtin)
    }
  }
}
