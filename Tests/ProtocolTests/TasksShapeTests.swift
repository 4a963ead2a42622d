import ProtocolFiles
import ProtocolModel
import TestSupport
import Testing

/// The description of the tasks extension against its official schema.
@Suite(SharedData.available("spec/extensions")) struct TasksShapeTests {
  /// The members of an object, and whether each must be there.
  private typealias Members = [String: Bool]

  /// What our description says otherwise, and why.
  private static let known: [String: String] = [
    "CancelTaskRequest.params._meta": "the official parameters leave out what all requests have",
    "GetTaskRequest.params._meta": "the official parameters leave out what all requests have",
    "UpdateTaskRequest.params._meta": "the official parameters leave out what all requests have",
  ]

  @Test func `our description has the members that the official schema has`() throws {
    let definitions = try TasksExtension.ownDefinitions()
    let ours = try Self.ours()
    #expect(definitions.keys.sorted() == ours.keys.sorted())
    var differences: [String] = []
    for (name, members) in ours {
      let official = try Self.official(#require(definitions[name]))
      for member in Set(official.keys).union(members.keys) where official[member] != members[member] {
        differences.append("\(name).\(member)")
      }
    }
    #expect(differences.sorted() == Self.known.keys.sorted())
  }

  @Test func `a task has the statuses that the official schema has`() throws {
    let options = try #require(TasksExtension.ownDefinitions()["TaskStatus"]?["anyOf"]?.list)
    let type = try #require(TasksExtension.model.get().type("TaskStatus"))
    #expect(options.map { $0["const"]?.string } == type.enumeration?.cases.map(\.value))
  }

  @Test func `the methods are those of the official schema`() throws {
    var methods: [String: String] = [:]
    for (name, definition) in try TasksExtension.ownDefinitions() {
      let parts = definition["allOf"]?.list ?? []
      if let method = parts.compactMap({ $0["properties"]?["method"]?["const"]?.string }).first {
        methods[name] = method
      }
    }
    let ours = try TasksExtension.model.get().description.methods
    #expect(methods == Dictionary(uniqueKeysWithValues: ours.map { ($0.typeName, $0.name) }))
  }

  // MARK: Ours

  /// The members of each official definition, as our description has them.
  private static func ours() throws -> [String: Members] {
    let model = try TasksExtension.model.get()
    var result: [String: Members] = [:]
    for type in model.types where type.officialName(in: TasksExtension.revision) != nil {
      result[type.name] = members(type.object?.fields ?? [])
    }
    for method in model.description.methods {
      guard let params = method.params, case .declaration(let type) = model.underlying(params.type) else {
        continue
      }
      var message: Members = [
        "jsonrpc": true, "method": true, "params": params.isRequired(in: TasksExtension.revision),
      ]
      if method.kind == .request { message["id"] = true }
      for (name, isRequired) in members(type.object?.fields ?? []) { message["params.\(name)"] = isRequired }
      result[method.typeName] = message
    }
    // What a status brings is a type for each status there, and a rule for each here.
    let task = try #require(model.type("DetailedTask")?.object)
    for (name, status) in [
      ("WorkingTask", "working"), ("InputRequiredTask", "input_required"), ("CompletedTask", "completed"),
      ("FailedTask", "failed"), ("CancelledTask", "cancelled"),
    ] {
      result[name] = members(try #require(model.type("Task")?.object).fields)
      for case .requiredWhen(_, status, let required) in task.checks {
        for field in required { result[name]?[field.name] = true }
      }
    }
    let filter = model.description.additions.first { $0.target.name == "SubscriptionFilter" }
    for name in ["TaskSubscriptionNotifications", "TaskSubscriptionAcknowledgedNotifications"] {
      result[name] = members(filter?.fields ?? [])
    }
    return result
  }

  private static func members(_ fields: [Field]) -> Members {
    Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.isRequired(in: TasksExtension.revision)) })
  }

  // MARK: Official

  /// The members of a definition, those of its parameters after `params.`.
  private static func official(_ definition: Node) throws -> Members {
    var members = try self.members(definition)
    for part in definition["allOf"]?.list ?? [] {
      guard let properties = part["properties"], properties["method"] != nil,
        let params = properties["params"]
      else { continue }
      for (name, isRequired) in try self.members(params) { members["params.\(name)"] = isRequired }
    }
    return members
  }

  /// All parts of an `allOf` hold, one of an `anyOf` does.
  private static func members(_ schema: Node) throws -> Members {
    if let reference = schema["$ref"]?.string {
      let name = try #require(reference.split(separator: "/").last)
      return try members(#require(TasksExtension.schema()["definitions"]?[String(name)]))
    }
    var result: Members = [:]
    let required = (schema["required"]?.list ?? []).compactMap(\.string)
    for property in schema["properties"]?.map ?? [] {
      result[property.name] = required.contains(property.name)
    }
    for part in schema["allOf"]?.list ?? [] {
      result.merge(try members(part)) { $0 || $1 }
    }
    let options = try (schema["anyOf"]?.list ?? []).map(members)
    for name in Set(options.flatMap(\.keys)) {
      result[name] = options.allSatisfy { $0[name] == true }
    }
    return result
  }
}
