import MCPSupport
import URITemplate

/// The arguments of a prompt, or the variables of an address: all of them are texts.
public struct ArgumentTexts: Sendable, Equatable {
  /// The texts, by the names of the arguments. A variable may have several.
  public private(set) var values: [String: [String]]

  /// Makes no arguments.
  public init() {
    values = [:]
  }

  init(_ arguments: JSONMembers<String>?) {
    values = Dictionary((arguments ?? [:]).map { ($0.key, [$0.value]) }) { $1 }
  }

  init(_ variables: [String: URITemplate.Value]) {
    values = variables.mapValues { value in
      switch value {
      case .string(let text): [text]
      case .list(let texts): texts
      case .pairs(let pairs): pairs.flatMap { [$0.key, $0.value] }
      }
    }
  }

  var members: JSONMembers<String> {
    JSONMembers(values.sorted { $0.key < $1.key }.map { ($0.key, $0.value.joined(separator: ",")) })
  }
}

/// What a prompt or an address leaves open.
public protocol ServiceArguments: Sendable, Equatable {
  /// Reads them.
  ///
  /// - Throws: an error of the protocol where one is missing or cannot be read.
  init(_ texts: ArgumentTexts) throws(ProtocolError)

  /// Writes them.
  func write(to texts: inout ArgumentTexts)
}

/// What prompts and addresses take that leave nothing open.
public struct NoArguments: ServiceArguments {
  /// Makes none.
  public init() {}

  /// Reads none.
  public init(_ texts: ArgumentTexts) throws(ProtocolError) {}

  /// Writes none.
  public func write(to texts: inout ArgumentTexts) {}
}

/// A type that a text can be read as: a string, a number, a boolean, one of fixed values.
public protocol ArgumentValue: Sendable, Equatable {
  /// Reads it; nil where the text is none.
  init?(argument text: String)

  /// The value as a text.
  var argument: String { get }

  /// What the text has to be, in words: "a whole number".
  static var expectation: String { get }
}

extension ArgumentTexts {
  /// The argument that has to be there.
  ///
  /// - Throws: an error of the protocol where it is missing or cannot be read.
  public func required<Value: ArgumentValue>(_ name: String) throws(ProtocolError) -> Value {
    if let value: Value = try optional(name) { return value }
    throw ProtocolError(code: .invalidParams, message: "the argument \"\(name)\" is missing")
  }

  /// The argument; nil where there is none.
  ///
  /// - Throws: an error of the protocol where it cannot be read.
  public func optional<Value: ArgumentValue>(_ name: String) throws(ProtocolError) -> Value? {
    guard let text = values[name]?.first else { return nil }
    return try read(text, name)
  }

  /// All texts of a variable.
  ///
  /// - Throws: an error of the protocol where one cannot be read.
  public func required<Value: ArgumentValue>(_ name: String) throws(ProtocolError) -> [Value] {
    var all: [Value] = []
    for text in values[name] ?? [] { all.append(try read(text, name)) }
    return all
  }

  private func read<Value: ArgumentValue>(_ text: String, _ name: String) throws(ProtocolError) -> Value {
    if let value = Value(argument: text) { return value }
    throw ProtocolError(
      code: .invalidParams,
      message: "the argument \"\(name)\" has to be \(Value.expectation), found \(JSONValue.string(text))")
  }

  /// Sets an argument.
  public mutating func set(_ value: (some ArgumentValue)?, for name: String) {
    values[name] = value.map { [$0.argument] }
  }

  /// Sets a variable that may have several texts.
  public mutating func set(_ all: [some ArgumentValue], for name: String) {
    values[name] = all.map(\.argument)
  }
}
