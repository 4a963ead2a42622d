import ProtocolModel

/// Writes a description as a reference for people: methods, types, errors and revisions, as Markdown.
public struct MarkdownReference {
  let model: Model

  /// The whole reference.
  public static func render(_ model: Model) -> String {
    let reference = MarkdownReference(model: model)
    let first =
      model.extended == nil
      ? [reference.heading, reference.contents, reference.revisions]
      : [reference.extensionHeading, reference.extensionContents, reference.additions]
    let sections = first + [reference.methods, reference.errors, reference.types]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var heading: String {
    let info = model.description.info
    return ["# \(info.name ?? "Protocol") reference", info.facts.doc].compactMap(\.self).joined(
      separator: "\n\n")
  }

  private var contents: String {
    let methodGroups = groups(of: model.description.methods, by: \.group).map { link("methods", $0.name) }
    let typeGroups = groups(of: model.types, by: \.group).map { link("types", $0.name) }
    return """
      - [Revisions](#revisions)
      - [Methods](#methods): \(methodGroups.joined(separator: ", "))
      - [Errors](#errors)
      - [Types](#types): \(typeGroups.joined(separator: ", "))
      """
  }

  private func link(_ section: String, _ group: String) -> String {
    "[\(group)](#\(Self.anchor("\(section) \(group)")))"
  }

  /// The revisions, and how much each of them has.
  private var revisions: String {
    let rows = model.description.revisions.map { revision in
      let methods = model.description.methods.count { $0.facts.span.contains(revision.date) }
      let types = model.types.count { $0.facts.span.contains(revision.date) }
      return [
        revision.date, revision.era.name, "\(methods)", "\(types)", revision.allowsBatches ? "yes" : "",
      ]
    }
    let eras = model.description.eras.map { era in "- **\(era.name)**: \(era.facts.doc ?? "")" }
    return """
      ## Revisions

      \(Self.table(["revision", "era", "methods", "types", "batches"], rows))

      \(eras.joined(separator: "\n"))
      """
  }

  private var errors: String {
    let errors = model.description.errors
    guard !errors.isEmpty else { return "" }
    let rows = errors.map { error in
      [
        "`\(error.code)`", error.name, Self.span(error.facts.span),
        error.httpStatus.map { "\($0.value)\(Self.suffix($0.span))" } ?? "",
        error.data.map(type) ?? "", Self.meaning(error.facts),
      ]
    }
    return "## Errors\n\n" + Self.table(["code", "name", "revisions", "HTTP", "data", "meaning"], rows)
  }

  /// Parts of a description by the feature they belong to, in the order in which the features first appear.
  func groups<Part>(of parts: [Part], by group: (Part) -> String?) -> [(name: String, parts: [Part])] {
    var result: [(name: String, parts: [Part])] = []
    for part in parts {
      let name = group(part) ?? "others"
      if let index = result.firstIndex(where: { $0.name == name }) {
        result[index].parts.append(part)
      } else {
        result.append((name, [part]))
      }
    }
    return result
  }
}
