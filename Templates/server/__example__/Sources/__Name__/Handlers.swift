import MCPKit

/// What the server does: one method for each entry of `__name__.mcp.yaml`, with types that the entry says.
///
/// When an entry comes, goes or changes, the compiler tells what has to be done here.
struct Handlers: __Name__.Service {
  let notebook = Notebook()

  // A tool. Its arguments have been checked; what it returns is what its outputSchema says.
  func addNote(
    _ input: __Name__.AddNote.Input, context: ServerContext
  ) async throws -> __Name__.AddNote.Output {
    // A model that reads this error can mend its call.
    guard input.text.contains(where: { !$0.isWhitespace }) else { throw ToolError("The note is blank.") }
    let note = await notebook.add(input.text, priority: input.priority)
    return .init(id: note.id, count: await notebook.notes.count)
  }

  // A tool that answers with text. It may return blocks of content too, such as images.
  func findNotes(
    _ input: __Name__.FindNotes.Input, context: ServerContext
  ) async throws -> ToolContent {
    let found = await notebook.notes.filter { $0.text.contains(input.text) }.reversed().prefix(input.limit)
    guard !found.isEmpty else { return "No note has “\(input.text)” in it." }
    return ToolContent(found.map { "\($0.id): \($0.text)" }.joined(separator: "\n"))
  }

  // A prompt: what a person picks, and the model then is told.
  func planDay(
    _ arguments: __Name__.PlanDay.Arguments, context: ServerContext
  ) async throws -> PromptContent {
    let notes = await notebook.notes.filter { $0.priority == arguments.priority }
    return "Plan my day around these notes:\n\(notes.map(\.text).joined(separator: "\n"))"
  }

  // A resource, with a fixed address.
  func notes(context: ServerContext) async throws -> ResourceContent {
    let notes = await notebook.notes.map { note in
      JSONValue.object(["id": .number(JSONNumber(note.id)), "text": .string(note.text)])
    }
    return ResourceContent(try JSONValue.array(notes).jsonText())
  }

  // A resource for each address that fits a template.
  func note(
    _ variables: __Name__.Note.Variables, context: ServerContext
  ) async throws -> ResourceContent {
    guard let note = await notebook.notes.first(where: { $0.id == variables.id }) else {
      throw ResourceNotFound()
    }
    return ResourceContent(note.text)
  }
}
