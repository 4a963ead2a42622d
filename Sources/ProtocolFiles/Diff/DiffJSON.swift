import MCPWire
import ProtocolModel

/// Writes changes as JSON for programs; `docs/diff.md` documents it.
public enum DiffJSON {
  /// The text of changes that are grouped and in order.
  public static func render(_ changes: [Change], from before: String, to after: String) -> String {
    let document: JSONObject = [
      "from": .string(before),
      "to": .string(after),
      "summary": [
        "changes": count(changes) { _ in true },
        "server": counts(changes, \.server),
        "client": counts(changes, \.client),
        "source": counts(changes, \.source),
      ],
      "changes": .array(changes.map(value)),
    ]
    return PrettyJSON.render(.object(document)) + "\n"
  }

  private static func value(_ change: Change) -> JSONValue {
    [
      "change": .string(change.kind.rawValue),
      "part": .string(change.part),
      "paths": strings(change.paths),
      "name": string(change.name),
      "before": string(change.before),
      "after": string(change.after),
      "server": .string(change.server.description),
      "client": .string(change.client.description),
      "source": .string(change.source.description),
      "swift": strings(change.declarations),
      "feature": string(change.feature),
      "revisions": strings(change.revisions),
    ]
  }

  private static func counts(_ changes: [Change], _ impact: KeyPath<Change, Impact>) -> JSONValue {
    [
      "breaking": count(changes) { $0[keyPath: impact] == .breaking },
      "additive": count(changes) { $0[keyPath: impact] == .additive },
    ]
  }

  private static func count(_ changes: [Change], _ isCounted: (Change) -> Bool) -> JSONValue {
    .number(JSONNumber(changes.count(where: isCounted)))
  }

  private static func string(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  private static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}
