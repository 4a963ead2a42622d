import MCPWire

extension SchemaCompiler {
  /// `type`, `const` and `enum`.
  func readGeneral(_ reader: inout KeywordReader, _ keywords: inout SchemaKeywords) throws(SchemaError) {
    switch reader["type"] {
    case nil: break
    case .string(let name): keywords.types = try kind(name, reader, [.member("type")])
    case .array(let names):
      guard !names.isEmpty else {
        throw reader.error("type", "expected at least one type, found an empty array")
      }
      var kinds: KindSet = []
      for (index, name) in try reader.names(.array(names), at: [.member("type")]).enumerated() {
        kinds.formUnion(try kind(name, reader, [.member("type"), .index(index)]))
      }
      keywords.types = kinds
    case let value?: throw reader.error("type", "expected a string or an array, found \(value.kind)")
    }
    keywords.constant = reader["const"].map(Constant.init)
    keywords.choices = try reader.array("enum").map(Choices.init)
  }

  private func kind(_ name: String, _ reader: KeywordReader, _ steps: JSONPath) throws(SchemaError) -> KindSet
  {
    if let kind = KindSet(name: name) { return kind }
    let known = ["array", "boolean", "integer", "null", "number", "object", "string"]
    let hint = nearest(name, in: known).map { ", did you mean \"\($0)\"?" } ?? ""
    throw SchemaError(path: reader.location.path + steps, message: "there is no type \(quoted(name))\(hint)")
  }

  /// The keywords for numbers; nil where there are none.
  func readNumber(_ reader: inout KeywordReader) throws(SchemaError) -> NumberRules? {
    var rules = NumberRules()
    rules.minimum = try reader.number("minimum")
    rules.maximum = try reader.number("maximum")
    rules.exclusiveMinimum = try reader.number("exclusiveMinimum")
    rules.exclusiveMaximum = try reader.number("exclusiveMaximum")
    if let number = try reader.number("multipleOf") {
      guard let multiple = Multiple(number) else {
        throw reader.error(
          "multipleOf", "expected a number above 0 with at most 19 digits, found \(number.excerpt)")
      }
      rules.multiple = multiple
    }
    let isEmpty =
      rules.minimum == nil && rules.maximum == nil && rules.exclusiveMinimum == nil
      && rules.exclusiveMaximum == nil && rules.multiple == nil
    return isEmpty ? nil : rules
  }

  /// The keywords for strings; nil where there are none.
  mutating func readString(_ reader: inout KeywordReader) throws(SchemaError) -> StringRules? {
    var rules = StringRules()
    rules.leastLength = try reader.count("minLength") ?? 0
    rules.mostLength = try reader.count("maxLength") ?? .max
    if let text = try reader.string("pattern") {
      rules.pattern = try pattern(text, at: reader.path(.member("pattern")))
    }
    if let name = try reader.string("format"), assertsFormats, let check = StringFormat.checks(name) {
      rules.format = AssertedFormat(name: name, check: check)
    }
    let isEmpty =
      rules.leastLength == 0 && rules.mostLength == .max && rules.pattern == nil && rules.format == nil
    return isEmpty ? nil : rules
  }

  private mutating func pattern(_ text: String, at path: JSONPath) throws(SchemaError) -> Pattern {
    let pattern: Pattern
    do { pattern = try Pattern(text) } catch { throw SchemaError(path: path, message: "\(error)") }
    patternSize += 100 + pattern.program.instructions.count
    guard patternSize <= Self.maximumPatternSize else {
      throw SchemaError(path: path, message: "all patterns of the schema together are too large")
    }
    return pattern
  }

  /// The keywords for arrays; nil where there are none.
  mutating func readArray(_ reader: inout KeywordReader) throws(SchemaError) -> ArrayRules? {
    var rules = ArrayRules()
    rules.leastCount = try reader.count("minItems") ?? 0
    rules.mostCount = try reader.count("maxItems") ?? .max
    rules.isUnique = try reader.bool("uniqueItems") ?? false
    rules.prefix = try reader.schemas("prefixItems", &self)
    if reader["items"]?.kind == .array {
      throw reader.error("items", "expected a schema, found an array: since 2020-12 that is \"prefixItems\"")
    }
    rules.items = try reader.schema("items", &self)
    let least = try reader.count("minContains")
    let most = try reader.count("maxContains")
    if let schema = try reader.schema("contains", &self) {
      rules.contains = ContainsRule(schema: schema, least: least ?? 1, most: most ?? .max)
    }
    let isEmpty =
      rules.leastCount == 0 && rules.mostCount == .max && !rules.isUnique && rules.prefix.isEmpty
      && rules.items == nil && rules.contains == nil
    return isEmpty ? nil : rules
  }

  /// The keywords for objects; nil where there are none.
  mutating func readObject(_ reader: inout KeywordReader) throws(SchemaError) -> ObjectRules? {
    var rules = ObjectRules()
    rules.leastCount = try reader.count("minProperties") ?? 0
    rules.mostCount = try reader.count("maxProperties") ?? .max
    for (name, value) in try reader.object("properties") ?? [:] {
      let schema = try reader.schema(value, [.member("properties"), .member(name)], &self)
      rules.add(name, schema: schema)
    }
    if let required = reader["required"] {
      for name in try reader.names(required, at: [.member("required")]) { rules.require(name) }
    }
    for (text, value) in try reader.object("patternProperties") ?? [:] {
      let steps: JSONPath = [.member("patternProperties"), .member(text)]
      let pattern = try pattern(text, at: reader.location.path + steps)
      rules.patterns.append((pattern, try reader.schema(value, steps, &self)))
    }
    rules.additional = try reader.schema("additionalProperties", &self)
    rules.propertyNames = try reader.schema("propertyNames", &self)
    for (name, value) in try reader.object("dependentRequired") ?? [:] {
      let names = try reader.names(value, at: [.member("dependentRequired"), .member(name)])
      rules.dependentRequired.append((name, names))
    }
    return rules.isEmpty ? nil : rules
  }
}

extension ObjectRules {
  fileprivate var isEmpty: Bool {
    leastCount == 0 && mostCount == .max && names.names.isEmpty && patterns.isEmpty && additional == nil
      && propertyNames == nil && dependentRequired.isEmpty
  }

  fileprivate mutating func add(_ name: String, schema: SchemaIndex?) {
    let place = names.add(name)
    if place == schemas.count {
      schemas.append(schema)
      isRequired.append(false)
    } else if let schema {
      schemas[place] = schema
    }
  }

  fileprivate mutating func require(_ name: String) {
    add(name, schema: nil)
    guard let place = names.place(of: name), !isRequired[place] else { return }
    isRequired[place] = true
    requiredCount += 1
  }
}
