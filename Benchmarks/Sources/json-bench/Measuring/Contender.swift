/// Somebody who does the work of a contest.
struct Contender {
  enum Kind: String, Codable {
    /// This library.
    case ours
    /// What the others are compared with.
    case reference
    /// Another library.
    case other
    /// Less than the work: what no contender can beat, or the price of touching the bytes at all.
    case floor
  }

  let name: String
  let kind: Kind

  /// Does the work once, and answers a figure that depends on its outcome, so that no compiler can leave the work out.
  /// Freeing the outcome belongs to the work.
  let run: () throws -> Int

  /// What the outcome says; nil where there is nothing to say.
  let content: (() throws -> Content)?

  /// A contender who makes a value, which has a size and may have content.
  init<Value>(
    _ kind: Kind, _ name: String, size: @escaping (Value) -> Int,
    content: ((Value) throws -> Content)? = nil,
    _ make: @escaping () throws -> Value
  ) {
    self.name = name
    self.kind = kind
    run = { size(try make()) }
    self.content = content.map { content in { try content(try make()) } }
  }
}
