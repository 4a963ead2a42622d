import ProtocolModel

/// A service: what a description of tools, prompts and resources becomes, ready to be written as Swift.
public struct Service: Sendable, Equatable {
  /// Who may use what is generated.
  public enum Access: String, Sendable, CaseIterable {
    /// The module.
    case `internal`
    /// The package.
    case package
    /// Everyone.
    case `public`
  }

  /// The name of the namespace in Swift.
  public var name: String
  /// The name of the description's file, without folders.
  public var file: String
  /// Who may use what is generated.
  public var access = Access.internal
  /// The server's name and version, as clients get to see them.
  public var info: Node?
  /// What a model should know about the server.
  public var instructions: String?
  /// The tools.
  public var tools: [ServiceTool] = []
  /// The prompts.
  public var prompts: [ServicePrompt] = []
  /// The resources.
  public var resources: [ServiceResource] = []
  /// The templates of resources.
  public var templates: [ServiceTemplate] = []
  /// What the server may ask people by forms.
  public var forms: [ServiceForm] = []
  /// The types, each after the one that it lies in.
  public var types: [ServiceType] = []

  /// Makes a service with nothing in it.
  public init(name: String, file: String) {
    self.name = name
    self.file = file
  }
}

/// What every part of a service has.
public struct ServicePart: Sendable, Equatable {
  /// The name by which peers know it.
  public var name: String
  /// The name of its method.
  public var method: String
  /// The name of the enum that holds its types.
  public var type: String
  /// What it is for.
  public var doc: String?
  /// Where its name stands.
  public var range: SourceRange
  /// The entry that clients get in a list, without what only the generator reads.
  public var listed: Node
}

/// A tool.
@dynamicMemberLookup
public struct ServiceTool: Sendable, Equatable {
  /// What it is, as clients are told.
  public var part: ServicePart
  /// The type of its arguments.
  public var input: SwiftType
  /// The type of its structured content; nil where its result is content alone.
  public var output: SwiftType?
  /// Whether the schema of the arguments asks for more than their type does.
  public var needsChecks: Bool

  /// What every part has.
  public subscript<Value>(dynamicMember path: KeyPath<ServicePart, Value>) -> Value { part[keyPath: path] }
}

/// A prompt.
@dynamicMemberLookup
public struct ServicePrompt: Sendable, Equatable {
  /// What it is, as clients are told.
  public var part: ServicePart
  /// What fills it in.
  public var arguments: [ServiceArgument]

  /// What every part has.
  public subscript<Value>(dynamicMember path: KeyPath<ServicePart, Value>) -> Value { part[keyPath: path] }
}

/// An argument of a prompt, or a variable of a template: on the wire it is a text.
public struct ServiceArgument: Sendable, Equatable {
  /// The name by which peers know it.
  public var name: String
  /// The property's name.
  public var property: String
  /// What it is for.
  public var doc: String?
  /// What its text is read as.
  public var type: SwiftType
  /// Whether it has to be there.
  public var isRequired: Bool
  /// What a missing one means, as a Swift expression.
  public var standard: String?
  /// Whether it is a list of texts.
  public var isList = false
  /// What it may be, where that is known.
  public var values: [String]
  /// Its schema, where that asks for more than the type does.
  public var limits: Node?
}

/// A resource.
@dynamicMemberLookup
public struct ServiceResource: Sendable, Equatable {
  /// What it is, as clients are told.
  public var part: ServicePart
  /// Its address.
  public var uri: String
  /// The type of what it holds.
  public var mimeType: String?

  /// What every part has.
  public subscript<Value>(dynamicMember path: KeyPath<ServicePart, Value>) -> Value { part[keyPath: path] }
}

/// A template of the addresses of resources.
@dynamicMemberLookup
public struct ServiceTemplate: Sendable, Equatable {
  /// What it is, as clients are told.
  public var part: ServicePart
  /// The template, as RFC 6570 has it.
  public var template: String
  /// The type of what the resources hold.
  public var mimeType: String?
  /// What is left open in the template.
  public var variables: [ServiceArgument]

  /// What every part has.
  public subscript<Value>(dynamicMember path: KeyPath<ServicePart, Value>) -> Value { part[keyPath: path] }
}

/// What a server may ask people.
public struct ServiceForm: Sendable, Equatable {
  /// The name of its type.
  public var type: String
  /// The schema, as clients get it.
  public var schema: Node
}
