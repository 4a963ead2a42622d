import ArgumentParser
import ProtocolModel

extension CompletionKind {
  /// The dates of the revisions that the description has.
  static var revisions: CompletionKind {
    .custom { words, _, _ in description(for: words).revisions.map(\.date) }
  }

  /// The names of the eras that the description has.
  static var eras: CompletionKind {
    .custom { words, _, _ in description(for: words).eras.map(\.name) }
  }

  /// The description that a command line is about; an empty one where it cannot be read, for this is no moment to
  /// complain.
  private static func description(for words: [String]) -> Description {
    let option = words.lastIndex { $0 == "--schema" || $0 == "-s" }
    let given = option.flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
    var ignored = Diagnostics()
    return (try? Generation.description(given ?? SchemaOption.usual, &ignored)) ?? Description()
  }
}
