/// One way, there or back, of one payload, and who competes in it.
struct Contest {
  enum Direction: String, Codable {
    case decode, encode
  }

  let payload: Payload
  /// Which of the messages it is about; nil for the other payloads.
  var message: Message?
  let direction: Direction
  /// The length of the JSON.
  let byteCount: Int
  /// What every contender must find or write.
  let content: Content
  let contenders: [Contender]

  /// What it is about, in a word or a few.
  var name: String { message?.rawValue ?? payload.rawValue }

  /// Checks that all contenders do the same work, but for the floors, which do less.
  ///
  /// - Throws: `Disagreement`, when what came of it says something else than the payload.
  func check() throws {
    for contender in contenders where contender.kind != .floor {
      let found = try contender.content()
      guard found == content else {
        throw Disagreement(
          "\(name) \(direction): \(contender.name) has \(found); the payload has \(content)")
      }
    }
  }
}

/// A contender does not do the work.
struct Disagreement: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
