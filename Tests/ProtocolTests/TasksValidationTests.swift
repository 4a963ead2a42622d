import Foundation
import MCPExtensions
import MCPModel
import MCPSupport
import MCPWire
import ProtocolFiles
import ProtocolModel
import TestSupport
import Testing

/// What random values of the tasks extension are written as, against its official schema.
@Suite(SharedData.available("spec/extensions"), jsonschema.isAvailable)
struct TasksValidationTests {
  @Test func `what a value is written as is valid`() async throws {
    let cases = try Self.cases()
    #expect(cases.count > 200)
    let run = try await Validator.validate(cases, against: JSONText.render(TasksExtension.schema()))
    #expect(run.status == 0)
    #expect(run.output == "validated \(cases.count)\n")
  }

  /// Values of every type and message that the official schema defines, as lines for the validator.
  private static func cases() throws -> [String] {
    let model = try TasksExtension.model.get()
    let revision = try #require(SwiftRevision(TasksExtension.revision))
    var random = RandomValue(model: model, revision: TasksExtension.revision, random: SplitMix(state: 7))
    var lines: [String] = []
    for _ in 0..<Fuzz.rounds(20) {
      // The settings are left out: there, no member may be what nobody knows.
      for type in model.types where !type.isMixin && type.name != "TasksExtensionCapability" {
        guard let name = type.officialName(in: TasksExtension.revision) else { continue }
        let swiftType = try #require(TasksExtension.types[type.name])
        let value = try tagged(random.value(of: type), type, model)
        let written = try Validator.written(value, swiftType, revision)
        lines.append(Validator.line(name, try #require(written)))
        if type.name == "GetTaskResult" {
          lines.append(Validator.line("DetailedTask", try #require(written)))
        }
      }
      for method in model.description.methods {
        let params = try #require(method.params?.type)
        let swiftType = try #require(params.references.first.flatMap { TasksExtension.types[$0.name] })
        let written = try #require(try Validator.written(random.value(of: params), swiftType, revision))
        lines.append(
          Validator.line(method.typeName, Validator.message(method.kind, method.name, written)))
      }
    }
    var filter = SubscriptionFilter(toolsListChanged: true)
    filter.taskIds = ["a", "b"]
    for name in ["TaskSubscriptionNotifications", "TaskSubscriptionAcknowledgedNotifications"] {
      lines.append(Validator.line(name, try filter.jsonText()))
    }
    lines.append(Validator.line("TasksExtensionCapability", try Tasks.TasksExtensionCapability().jsonText()))
    return lines
  }

  /// A value with the tag that its type has; the type of a tag allows those of other results too.
  private static func tagged(_ value: JSONValue, _ type: TypeDeclaration, _ model: Model) throws -> JSONValue
  {
    let tag = try #require(model.description.info.resultTag?.member)
    let field = type.object?.fields.first { $0.name == tag }
    guard var object = value.objectValue, let standard = field?.defaultValue else { return value }
    object[tag] = .string(standard.description)
    return .object(object)
  }
}
