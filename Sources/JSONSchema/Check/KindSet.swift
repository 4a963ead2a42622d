import MCPWire

/// Some of the types of JSON Schema, in which integers are a kind of number.
struct KindSet: OptionSet, Sendable {
  let rawValue: UInt8

  static let null = KindSet(rawValue: 1)
  static let boolean = KindSet(rawValue: 2)
  static let integer = KindSet(rawValue: 4)
  /// Numbers that are no integers.
  static let fraction = KindSet(rawValue: 8)
  static let number: KindSet = [.integer, .fraction]
  static let string = KindSet(rawValue: 16)
  static let array = KindSet(rawValue: 32)
  static let object = KindSet(rawValue: 64)

  /// The set that a name in a schema stands for; nil if there is no such type.
  init?(name: String) {
    switch name {
    case "null": self = .null
    case "boolean": self = .boolean
    case "integer": self = .integer
    case "number": self = .number
    case "string": self = .string
    case "array": self = .array
    case "object": self = .object
    default: return nil
    }
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The set that a value belongs to.
  @inline(__always)
  init(of value: JSONValue) {
    switch value {
    case .null: self = .null
    case .bool: self = .boolean
    case .number(let number): self = number.isInteger ? .integer : .fraction
    case .string: self = .string
    case .array: self = .array
    case .object: self = .object
    }
  }

  /// The types in words: "a string, a number or null".
  var description: String {
    var names: [String] = []
    if contains(.string) { names.append("a string") }
    if isSuperset(of: .number) {
      names.append("a number")
    } else if contains(.integer) {
      names.append("an integer")
    }
    if contains(.boolean) { names.append("a boolean") }
    if contains(.object) { names.append("an object") }
    if contains(.array) { names.append("an array") }
    if contains(.null) { names.append("null") }
    return names.joined(lastWith: "or")
  }
}
