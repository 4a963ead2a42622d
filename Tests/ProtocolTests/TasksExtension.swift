import Foundation
import MCPExtensions
import MCPSupport
import ProtocolFiles
import ProtocolModel
import TestSupport
import Testing

/// The tasks extension: our description, and the official schema.
enum TasksExtension {
  static let revision = "2026-07-28"

  static let model = Result {
    let file = SharedData.package.appending(path: "Schema/extensions/tasks.yaml")
    let node = try #require(NodeReader.read(Array(try Data(contentsOf: file)), file: "tasks.yaml").0)
    let description = DescriptionDecoder.decode([node], over: MCP.description).0
    return Resolver.resolve(description, over: MCP.model).0
  }

  /// The generated types, by the names of the description.
  static let types: [String: any ProtocolValue.Type] = [
    "TaskStatus": Tasks.TaskStatus.self, "Task": Tasks.Task.self,
    "TaskRequestParams": Tasks.TaskRequestParams.self,
    "UpdateTaskRequestParams": Tasks.UpdateTaskRequestParams.self,
    "CreateTaskResult": Tasks.CreateTaskResult.self, "GetTaskResult": Tasks.GetTaskResult.self,
    "UpdateTaskResult": Tasks.UpdateTaskResult.self, "CancelTaskResult": Tasks.CancelTaskResult.self,
    "TaskStatusNotificationParams": Tasks.TaskStatusNotificationParams.self,
    "TasksExtensionCapability": Tasks.TasksExtensionCapability.self,
  ]

  /// The official schema with its known defects mended.
  static func schema() throws -> Node {
    let file = SharedData.root.appending(path: "spec/extensions/tasks.schema.json")
    let (node, problems) = NodeReader.read(Array(try Data(contentsOf: file)), file: "tasks.json")
    try #require(problems == [])
    // It has some of the definitions of the protocol, with their defects. That it has no others is no problem here.
    return OfficialSchema.mended(try #require(node), revision: revision, notes: try MCP.notes()).0
  }

  /// The definitions that are not the protocol's.
  static func ownDefinitions() throws -> [String: Node] {
    let protocolNode = try MCP.officialNode(revision)
    let taken = Set((protocolNode["$defs"]?.map ?? []).map(\.name))
    let own = (try schema()["definitions"]?.map ?? []).filter { !taken.contains($0.name) }
    return Dictionary(uniqueKeysWithValues: own.map { ($0.name, $0.value) })
  }
}
