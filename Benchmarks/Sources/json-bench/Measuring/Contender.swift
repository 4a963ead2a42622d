import Foundation

/// Somebody who does the work of a contest.
struct Contender {
  enum Kind: String, Codable {
    /// This library.
    case ours
    /// What the others are compared with.
    case reference
    /// Another library.
    case other
    /// Less than the work: what touching the bytes costs at all.
    case floor
  }

  let kind: Kind
  let name: String

  /// Does the work once, frees what came of it, and answers its size.
  let run: () throws -> Int

  /// Does the work once and says what came of it.
  let content: () throws -> Content

  /// A contender who makes something.
  init<Made: Outcome>(_ kind: Kind, _ name: String, _ make: @escaping () throws -> Made) {
    self.kind = kind
    self.name = name
    run = { try make().size }
    content = { try make().countContent() }
  }

  /// A contender who makes something that is compared with the others' as a whole.
  ///
  /// - Parameters:
  ///   - size: a figure that depends on what is made and costs nothing; see `Outcome.size`.
  ///   - text: what is made, as JSON.
  init<Made>(
    _ kind: Kind, _ name: String, size: @escaping (Made) -> Int, text: @escaping (Made) throws -> Data,
    make: @escaping () throws -> Made
  ) {
    self.kind = kind
    self.name = name
    run = { size(try make()) }
    content = { try Content(whole: text(make())) }
  }
}
