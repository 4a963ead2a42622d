/// What the server keeps. Requests are handled at the same time, so it is an actor.
actor Notebook {
  struct Note {
    let id: Int
    let text: String
    let priority: __Name__.Priority
  }

  private(set) var notes: [Note] = []

  func add(_ text: String, priority: __Name__.Priority) -> Note {
    let note = Note(id: notes.count + 1, text: text, priority: priority)
    notes.append(note)
    return note
  }
}
