import ProtocolModel

extension Emitter {
  /// The revisions in their order, and the eras that group them.
  func revisionTable() -> [Code] {
    guard let latest = revisions.last else { return [] }
    let eras = model.description.eras
    let batches = revisions.filter(\.allowsBatches)
    return [
      """
      extension Revision {
        \(revisions.map { revision -> Code in
          """
          \(comment(["Revision \(revision.date)." + (revision.facts.doc.map { " \($0)" } ?? "")]))
          public static var \(RevisionCondition.name(revision.date)): Revision { Revision(number: \(number(revision.date))) }
          """
        })

        /// The known revisions, oldest first.
        public static let all: [Revision] = [\(names(revisions))]

        /// The newest known revision.
        public static var latest: Revision { .\(RevisionCondition.name(latest.date)) }

        /// The way of talking that the revision belongs to; nil for an unknown revision.
        public var era: Era? {
          switch self {
          \(eras.compactMap { era -> Code? in
            let own = revisions.filter { $0.era.name == era.name }
            return own.isEmpty ? nil : "case \(names(own)): .\(SwiftName.escaped(SwiftName.lowerCamel(era.name)))"
          })
          default: nil
          }
        }

        /// Whether several messages may come in one JSON array.
        public var allowsBatches: Bool {
          \(batches.isEmpty ? "false" : "[\(names(batches))].contains(self)")
        }
      }
      """,
      """
      /// A way of talking that several revisions share.
      @nonexhaustive
      public enum Era: Sendable, Hashable, CaseIterable {
        \(eras.map { era -> Code in
          """
          \(documentation(era.facts))
          case \(SwiftName.escaped(SwiftName.lowerCamel(era.name)))
          """
        })
      }
      """,
      """
      extension Era {
        \([
          eraMethod("opens", "The request that opens a session; nil where there are no sessions.") { $0.opens },
          eraMethod("opened", "The notification that follows the answer to it; nil where there is none.") { $0.opened },
          eraMethod("discovers", "The request that asks a server what it can do; nil where the opening tells.") { $0.discovers },
        ], separator: "\n\n")
      }
      """,
    ]
  }

  private func names(_ revisions: [Revision]) -> String {
    revisions.map { ".\(RevisionCondition.name($0.date))" }.joined(separator: ", ")
  }

  private func number(_ date: String) -> String {
    let parts = date.split(separator: "-")
    return parts.joined(separator: "_")
  }

  private func eraMethod(_ name: String, _ doc: String, _ method: (ProtocolModel.Era) -> Reference?) -> Code {
    let named = model.description.eras.compactMap { era in
      method(era).map {
        Code("case .\(SwiftName.escaped(SwiftName.lowerCamel(era.name))): \(literal($0.name))")
      }
    }
    let body: Code =
      named.isEmpty
      ? "nil"
      : """
      switch self {
      \(named)
      \(named.count == model.description.eras.count ? "" : "default: nil")
      }
      """
    return """
      /// \(doc)
      public var \(name): String? {
        \(body)
      }
      """
  }
}
