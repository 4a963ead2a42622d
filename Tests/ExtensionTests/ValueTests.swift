import Foundation
import MCPExtensions
import MCPKit
import Testing

/// Values of extensions, by our coding and by Foundation's.
@Suite struct ValueTests {
  /// A type and values of it, as they are written.
  struct Example: CustomTestStringConvertible, Sendable {
    let type: any ProtocolValue.Type
    let texts: [String]
    var testDescription: String { "\(type)" }
  }

  private static let task =
    #""taskId":"t","status":"working","createdAt":"then","lastUpdatedAt":"now","ttlMs":null"#
  private static let question =
    #"{"a":{"method":"roots/list"}}"#

  static let examples = [
    Example(type: Tasks.TaskStatus.self, texts: [#""input_required""#, #""unheard of""#]),
    Example(
      type: Tasks.Task.self,
      texts: [
        "{\(task)}",
        #"{"taskId":"t","status":"failed","statusMessage":"no","createdAt":"a","lastUpdatedAt":"b","ttlMs":5,"pollIntervalMs":1}"#,
      ]),
    Example(
      type: Tasks.CreateTaskResult.self,
      texts: [#"{"resultType":"task","_meta":{"a/b":1},\#(task)}"#]),
    Example(
      type: Tasks.GetTaskResult.self,
      texts: [
        #"{"resultType":"complete",\#(task)}"#,
        #"{"resultType":"complete",\#(task),"inputRequests":\#(question),"result":{"content":[]},"error":{"code":1,"message":"m"}}"#,
      ]),
    Example(type: Tasks.TaskRequestParams.self, texts: [#"{"taskId":"t"}"#]),
    Example(
      type: Tasks.UpdateTaskRequestParams.self,
      texts: [#"{"taskId":"t","inputResponses":{"a":{"action":"accept"}}}"#]),
    Example(type: Tasks.UpdateTaskResult.self, texts: [#"{"resultType":"complete"}"#]),
    Example(type: Tasks.CancelTaskResult.self, texts: [#"{"resultType":"complete"}"#]),
    Example(type: Tasks.TaskStatusNotificationParams.self, texts: ["{\(task)}"]),
    Example(type: Tasks.TasksExtensionCapability.self, texts: ["{}"]),
    Example(
      type: Tasks.CallToolOutcome.self,
      texts: [
        #"{"resultType":"task",\#(task)}"#, #"{"resultType":"complete","content":[]}"#,
        #"{"resultType":"input_required","requestState":"s"}"#,
      ]),

    Example(type: Workshop.ClientSettings.self, texts: ["{}", #"{"confirm":{"remind":true},"audit":{}}"#]),
    Example(
      type: Workshop.ServerSettings.self,
      texts: ["{}", #"{"lend":{"queue":false},"audit":{"a":1},"limit":3}"#]),
    Example(
      type: Workshop.Tool.self,
      texts: [
        #"{"name":"saw"}"#,
        #"{"length":1,"size":"other","name":"saw","used":{"name":"echo","inputSchema":{"type":"object"}},"task":"t","fault":{"reason":"r","cause":{"code":-1,"message":"m"}},"parts":[{"kind":"blade","metal":"iron"},{"kind":"handle","wood":"oak"},{"kind":"rope","of":[1.50]}],"weight":2.5,"grade":"legend","owners":["a"],"marks":{"z":1,"a":2},"due":null,"share":0.5,"state":"new","rack":{"row":1,"column":2},"rating":3,"tools":[{"name":"file","weight":"light","owners":"b"}]}"#,
      ]),
    Example(type: Workshop.Error.self, texts: [#"{"reason":"r"}"#]),
    Example(type: Workshop.Part.self, texts: [#"{"kind":"blade","metal":"iron"}"#, #"{"wood":"oak"}"#]),
    Example(type: Workshop.Weight.self, texts: ["1.5", #""light""#, "[true]"]),
    Example(type: Workshop.Grade.self, texts: [#""master""#, #""apprentice""#]),
    Example(type: Workshop.ToolParams.self, texts: [#"{"tool":{"name":"saw"}}"#]),
    Example(
      type: Workshop.ToolsResult.self,
      texts: [#"{"resultType":"complete","nextCursor":"","tools":[{"name":"saw"}]}"#]),
    Example(type: Workshop.LentResult.self, texts: [#"{"resultType":"lent","by":"me"}"#]),
    Example(type: Workshop.ClosedParams.self, texts: ["{}", #"{"hours":2}"#]),
    Example(
      type: Workshop.LendOutcome.self,
      texts: [#"{"resultType":"lent","by":"me"}"#, #"{"resultType":"complete"}"#]),
    Example(
      type: Workshop.CallToolOutcome.self,
      texts: [#"{"resultType":"lent","by":"me"}"#, #"{"resultType":"complete","content":[]}"#]),

    Example(type: Notes.Note.self, texts: [#"{"title":"a","text":"b","importance":"high"}"#]),
    Example(type: Notes.NotesSettings.self, texts: [#"{"search":true}"#]),
    Example(type: Notes.AddNoteParams.self, texts: [#"{"note":{"title":"a","text":"b"}}"#]),
    Example(type: Notes.SearchNotesParams.self, texts: [#"{"cursor":"c","text":"b"}"#]),
    Example(type: Notes.SearchNotesResult.self, texts: [#"{"resultType":"complete","notes":[]}"#]),
    Example(type: Notes.NoteAddedParams.self, texts: [#"{"title":"a"}"#]),
  ]

  @Test(arguments: examples)
  func `what is read is written as it was`(example: Example) throws {
    for text in example.texts { try expectSame(example.type, text) }
  }

  private func expectSame<Value: ProtocolValue>(_: Value.Type, _ text: String) throws {
    let value = try Value(json: text)
    #expect(try value.jsonText() == text)
    let decoded = try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    #expect(decoded == value)
    let encoded = try JSONValue(json: Array(JSONEncoder().encode(value)))
    #expect(try encoded == JSONValue(json: text))
  }

  @Test(arguments: examples)
  func `members that nobody knows are kept`(example: Example) throws {
    for text in example.texts where text.hasPrefix("{") {
      let more = (text == "{}" ? "{" : text.dropLast() + ",") + #""x-unheard-of":[1,{"two":2.50}]}"#
      try expectKept(example.type, String(more))
    }
  }

  private func expectKept<Value: ProtocolValue>(_: Value.Type, _ text: String) throws {
    #expect(try JSONValue(json: Value(json: text).jsonText()) == JSONValue(json: text))
  }
}
