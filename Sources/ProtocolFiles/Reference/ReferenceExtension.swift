import ProtocolModel

// What is said of an extension and not of a protocol.
extension MarkdownReference {
  /// What the extension is, and what each side says of it.
  var extensionHeading: String {
    guard let info = model.description.extensionInfo else { return "" }
    let name = model.extended?.info.name ?? "the protocol"
    let settings = [Direction.client, .server].compactMap { side in
      info.settings[side].map { "The \(side.rawValue)'s settings are \(type(.named($0)))." }
    }
    let place = ["Extends \(name). Revisions: \(Self.span(info.facts.span))."]
    let parts = ["# \(info.id) reference"] + paragraphs(info.facts)
    return (parts + [(place + settings).joined(separator: " ")]).joined(separator: "\n\n")
  }

  /// The sections that there are.
  var extensionContents: String {
    let description = model.description
    let sections = [
      ("Additions", description.additions.isEmpty), ("Methods", description.methods.isEmpty),
      ("Errors", description.errors.isEmpty), ("Types", description.types.isEmpty),
    ]
    return sections.filter { !$0.1 }.map { "- [\($0.0)](#\(Self.anchor($0.0)))" }.joined(separator: "\n")
  }

  /// What is added to types and methods of the protocol.
  var additions: String {
    let additions = model.description.additions
    guard !additions.isEmpty else { return "" }
    return (["## Additions"] + additions.map(addition)).joined(separator: "\n\n")
  }

  private func addition(_ addition: Addition) -> String {
    let results = addition.alternatives.map { option in
      "- `\(option.key)`: \(type(option.type))\(Self.suffix(option.facts.span))"
    }
    let parts = [
      "### Added to \(addition.target.name)",
      addition.fields.isEmpty ? "" : table(of: addition.fields),
      addition.values.isEmpty ? "" : list(of: addition.values),
      results.isEmpty ? "" : "Further results:\n\n" + results.joined(separator: "\n"),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
