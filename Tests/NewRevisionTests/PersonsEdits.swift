/// A change that a person makes in a file: one text in the place of another.
struct Edit {
  let file: String
  let old: String
  let new: String

  init(_ file: String, _ old: String, _ new: String) {
    self.file = file
    self.old = old
    self.new = new
  }

  /// What an import of the made-up revision leaves to do.
  ///
  /// Each says what no schema can tell; nothing else is touched.
  static let all = [
    Edit(
      "Schema/mcp/methods/new.yaml", "methods:\n",
      """
      group: ratings

      methods:

      """),
    Edit(
      "Schema/mcp/methods/new.yaml", "todo: [doc, needs, cancellable, page, cache]",
      """
      doc: Rates a tool.
          evidence: 2027-01-31 server/ratings
          needs: [server.ratings]
      """),
    Edit(
      "Schema/mcp/methods/new.yaml", "todo: [doc, needs, listen]",
      """
      doc: Tells that a tool was rated.
          evidence: 2027-01-31 server/ratings
          needs: [server.ratings.listChanged]
      """),
    Edit("Schema/mcp/types/new.yaml", "types:\n", "group: ratings\n\ntypes:\n"),
    Edit(
      "Schema/mcp/types/new.yaml", "SubmitRatingRequestParams:\n    todo: [doc]",
      "SubmitRatingRequestParams:\n    doc: Which tool is rated, and how."),
    Edit(
      "Schema/mcp/types/new.yaml", "SubmitRatingResult:\n    todo: [doc]",
      "SubmitRatingResult:\n    doc: What all think of the tool."),
    Edit(
      "Schema/mcp/types/new.yaml", "RatingsClosedData:\n    todo: [doc]",
      "RatingsClosedData:\n    doc: Since when the tool can be rated no more."),
    Edit(
      "Schema/mcp/types/new.yaml", "VideoContent:\n    todo: [doc]",
      "VideoContent:\n    doc: A moving picture.\n    group: content"),
    Edit(
      "Schema/mcp/types/content.yaml", "todo: [fallback]",
      #"fallback: { type: text, text: "[video: {mimeType}]" }"#),
    // A level below all others, which the import could only put at the end.
    Edit(
      "Schema/mcp/types/logging.yaml", "      trace:\n        todo: [ordered]\n        since: 2027-01-31\n",
      ""),
    Edit("Schema/mcp/types/logging.yaml", "      debug:", "      trace: { since: 2027-01-31 }\n      debug:"),
    Edit(
      "Schema/mcp/errors.yaml", "todo: [doc, http]",
      "doc: The tool can be rated no more.\n    swift: ratingsClosed"),
  ]
}
