import ProtocolModel

extension MarkdownReference {
  /// Documentation and deprecation, each a paragraph.
  func paragraphs(_ facts: Facts) -> [String] {
    [facts.doc, facts.deprecation.map { "**Deprecated** since \($0.since): \($0.note)." }].compactMap(\.self)
  }

  /// A type with links to what it is made of.
  func type(_ type: TypeExpression) -> String {
    switch type {
    case .builtin(let builtin): builtin.rawValue
    case .named(let reference):
      // The types of a protocol are not in the reference of its extension.
      model.type(reference.name).map(model.declares) == false
        ? reference.name : "[\(reference.name)](#\(Self.anchor(reference.name)))"
    case .inline(let declaration):
      switch declaration.shape {
      case .enumeration(let enumeration): enumeration.cases.map { "`\($0.value)`" }.joined(separator: " or ")
      default: "object"
      }
    case .list(let item): "list of \(self.type(item))"
    case .map(let item): "map of \(self.type(item))"
    case .oneOrList(let item): "\(self.type(item)), or a list of them"
    case .nullable(let item): "\(self.type(item)) or null"
    case .constant(let text): "`\(text)`"
    case .bounded(let base, let bounds): "\(self.type(base)) (\(Self.words(bounds)))"
    }
  }

  private static func words(_ bounds: Bounds) -> String {
    switch (bounds.lower, bounds.upper) {
    case (let lower?, let upper?): "\(lower) to \(upper)"
    case (let lower?, nil): "\(lower) or more"
    case (nil, let upper?): "\(upper) or less"
    case (nil, nil): "any"
    }
  }

  /// What a part means, on one line.
  static func meaning(_ facts: Facts) -> String {
    let deprecation = facts.deprecation.map { "Deprecated since \($0.since): \($0.note)." }
    return [facts.doc, deprecation].compactMap(\.self).joined(separator: " ")
      .split(separator: "\n").joined(separator: " ")
  }

  static func span(_ span: RevisionSpan) -> String {
    switch (span.since, span.until) {
    case (nil, nil): "all"
    case (let since?, nil): "since \(since)"
    case (nil, let until?): "until \(until)"
    case (let since?, let until?): since == until ? "only \(since)" : "\(since) to \(until)"
    }
  }

  static func suffix(_ span: RevisionSpan) -> String { span == .always ? "" : ", \(self.span(span))" }

  /// A Markdown table. Bars inside cells are escaped.
  static func table(_ head: [String], _ rows: [[String]]) -> String {
    func line(_ cells: [String]) -> String {
      "| \(cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ")) |"
    }
    return ([line(head), line(head.map { _ in "---" })] + rows.map(line)).joined(separator: "\n")
  }

  /// The anchor that Markdown readers give to a heading.
  static func anchor(_ heading: String) -> String {
    let kept = heading.lowercased().filter { $0.isLetter || $0.isNumber || " -_".contains($0) }
    return kept.replacing(" ", with: "-")
  }
}
