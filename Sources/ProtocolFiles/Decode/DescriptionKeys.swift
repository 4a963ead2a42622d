/// The keys of a description file, in the order of the canonical form.
///
/// `docs/description-format.md` explains each of them.
enum DescriptionKeys {
  static let file = [
    "group", "protocol", "extension", "eras", "revisions", "headers", "extends", "types", "methods", "errors",
  ]
  static let info = ["name", "doc", "capabilities", "extensions", "results", "evidence"]
  static let extensionInfo = ["id", "doc", "swift", "evidence", "todo"] + span + ["settings"]
  static let addition = ["evidence", "todo"] + span + ["fields", "enum", "or"]
  static let results = ["tag", "complete"]
  static let sides = ["client", "server"]
  static let era = ["doc", "opens", "opened", "discovers", "evidence"]
  static let revision = ["era", "batches", "doc", "evidence"]

  static let span = ["since", "until", "only"]
  static let facts = ["doc", "swift", "deprecated", "evidence", "todo"]
  static let type = facts + ["group", "official"] + span
  static let object = type + ["mixin", "include", "open", "fields", "check"]
  static let enumeration = type + ["open", "ordered", "enum"]
  static let union = type + ["union", "absent", "unknown", "cases"]
  static let alias = type + ["alias"]

  static let field = ["is", "default"] + facts + ["role"]
  static let inlineObject = field + ["include", "open", "fields", "check"]
  static let enumerationCase = facts + span
  static let unionCase = ["is", "fallback"] + facts

  static let method =
    ["request", "notification"] + facts + ["group", "from"] + span
    + [
      "params", "result", "or", "task", "needs", "page", "cache", "progress", "cancellable", "long-lived",
      "listen", "headers",
    ]
  static let error = ["code"] + facts + ["official"] + span + ["http", "data", "replaced-by"]
}
