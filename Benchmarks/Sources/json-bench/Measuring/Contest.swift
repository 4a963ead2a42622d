/// One way, there or back, of one payload, and who competes in it.
struct Contest {
  enum Direction: String, Codable {
    case decode, encode
  }

  let payload: Payload
  let direction: Direction
  /// The length of the JSON.
  let byteCount: Int
  /// What every contender must find or write.
  let content: Content
  let contenders: [Contender]
}

extension Contest {
  /// Checks that all contenders do the same work.
  ///
  /// - Throws: `Disagreement`, when the outcome of one says something else than the payload.
  func check() throws {
    for contender in contenders {
      guard let found = try contender.content?(), found != content else { continue }
      throw Disagreement(contest: "\(payload.rawValue) \(direction)", contender: contender.name, found, content)
    }
  }
}

/// A contender who does not do the work.
struct Disagreement: Error, CustomStringConvertible {
  let description: String

  init(contest: String, contender: String, _ found: Content, _ expected: Content) {
    description = "\(contest): \(contender) has \(found), and the payload has \(expected)"
  }

  init(contender: String) {
    description = "\(contender) does not do the same each time"
  }
}
