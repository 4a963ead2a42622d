import MCPWire

/// One compiled schema of a graph. Other schemas are named by their index in the graph.
final class SchemaNode: Sendable {
  let keywords: SchemaKeywords

  init(_ keywords: SchemaKeywords) { self.keywords = keywords }
}

/// The index of a schema in the graph.
typealias SchemaIndex = Int

/// What a schema asks for, by the kind of value.
struct SchemaKeywords: Sendable {
  /// Nothing fits: the schema `false`.
  var isNever = false
  var types: KindSet?
  var constant: Constant?
  var choices: Choices?
  var number: Shared<NumberRules>?
  var string: Shared<StringRules>?
  var array: Shared<ArrayRules>?
  var object: Shared<ObjectRules>?
  /// Schemas that the same value has to fit in some way; nil where there are none.
  var combination: Shared<Combination>?
  var unevaluatedItems: SchemaIndex?
  var unevaluatedProperties: SchemaIndex?
  /// The resource that the schema is part of: its base URI.
  var resource = 0
}

/// A value that is not copied when it is looked at, which keeps the checks quick and their stack small.
final class Shared<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}

/// The value of `const`.
struct Constant: Sendable {
  let value: JSONValue
  /// How much comparing with it costs at most.
  let cost: Int

  init(_ value: JSONValue) {
    self.value = value
    cost = value.description.utf8.count / 32
  }
}

/// The values of `enum`.
struct Choices: Sendable {
  let values: [JSONValue]
  /// The values for quick search, where there are many.
  private let set: Set<ValueKey>?
  private let cost: Int

  init(_ values: [JSONValue]) {
    self.values = values
    set = values.count > 8 ? Set(values.map(ValueKey.init)) : nil
    cost = values.reduce(0) { $0 + Constant($1).cost }
  }

  func contains(_ value: JSONValue) -> Bool {
    if let set, isScalar(value) { set.contains(ValueKey(value)) } else { values.contains(value) }
  }

  /// How much it costs at most to look for a value.
  func cost(of value: JSONValue) -> Int { set != nil && isScalar(value) ? 0 : cost }

  /// Whether a value has no others in it, which would all have to be hashed.
  private func isScalar(_ value: JSONValue) -> Bool { value.kind != .array && value.kind != .object }
}

struct NumberRules: Sendable {
  var minimum: JSONNumber?
  var maximum: JSONNumber?
  var exclusiveMinimum: JSONNumber?
  var exclusiveMaximum: JSONNumber?
  var multiple: Multiple?
}

struct StringRules: Sendable {
  var leastLength = 0
  var mostLength = Int.max
  var pattern: Pattern?
  var format: AssertedFormat?
}

/// A format that values are checked against.
struct AssertedFormat: Sendable {
  let name: String
  let check: @Sendable (String) -> Bool
}

struct ArrayRules: Sendable {
  var leastCount = 0
  var mostCount = Int.max
  var isUnique = false
  var prefix: [SchemaIndex] = []
  var items: SchemaIndex?
  var contains: ContainsRule?
}

struct ContainsRule: Sendable {
  let schema: SchemaIndex
  var least = 1
  var most = Int.max
}

struct ObjectRules: Sendable {
  var leastCount = 0
  var mostCount = Int.max
  /// The members that are named, by `properties` or `required`.
  var names = NameTable()
  /// For each name its schema; nil for those that are only required.
  var schemas: [SchemaIndex?] = []
  /// For each name whether it is required.
  var isRequired: [Bool] = []
  var requiredCount = 0
  var patterns: [(pattern: Pattern, schema: SchemaIndex)] = []
  var additional: SchemaIndex?
  var propertyNames: SchemaIndex?
  var dependentRequired: [(name: String, required: [String])] = []
}

/// Schemas that apply to the value itself.
struct Combination: Sendable {
  var reference: SchemaIndex?
  var dynamicReference: DynamicReference?
  var allOf: [SchemaIndex] = []
  var anyOf: [SchemaIndex] = []
  var oneOf: [SchemaIndex] = []
  var not: SchemaIndex?
  var condition: Condition?
  var dependentSchemas: [(name: String, schema: SchemaIndex)] = []

  /// All the schemas, as far as they are known before there is a value.
  var all: [SchemaIndex] {
    var all = allOf + anyOf + oneOf + dependentSchemas.map(\.schema)
    all += [
      reference, dynamicReference?.initial, not, condition?.test, condition?.then, condition?.otherwise,
    ]
    .compactMap { $0 }
    return all
  }
}

/// `if`, `then` and `else`.
struct Condition: Sendable {
  let test: SchemaIndex
  let then: SchemaIndex?
  let otherwise: SchemaIndex?
}

/// A `$dynamicRef`.
struct DynamicReference: Sendable {
  /// Where it leads without regard to outer resources.
  let initial: SchemaIndex
  /// The number of the anchor that outer resources may have too; nil if they have no say.
  let anchor: Int?
}

/// A compiled schema with all it refers to.
struct SchemaGraph: Sendable {
  let nodes: [SchemaNode]
  let root: SchemaIndex
  /// By the number of a dynamic anchor and by resource, the schema that has the anchor there.
  let dynamicTargets: [[Int: SchemaIndex]]

  /// Whether the resources that are gone through matter.
  var isDynamic: Bool { !dynamicTargets.isEmpty }

  /// The index of the schema that everything fits.
  static let always: SchemaIndex = 0
  /// The index of the schema that nothing fits.
  static let never: SchemaIndex = 1
}
