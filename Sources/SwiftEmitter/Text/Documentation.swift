import ProtocolModel

/// The doc comment of a part of the description.
///
/// - Parameters:
///   - facts: what the part says about itself.
///   - scope: the revisions of what is around it, which need not be said again.
///   - notes: further sentences.
func documentation(_ facts: Facts, scope: RevisionSpan = .always, notes: [String] = []) -> Code {
  var paragraphs: [String] = []
  if let doc = facts.doc { paragraphs.append(doc) }
  var remarks = notes
  if facts.span != scope, let words = words(for: facts.span) { remarks.append(words) }
  if let deprecation = facts.deprecation {
    remarks.append("Deprecated since \(deprecation.since): \(deprecation.note).")
  }
  if !remarks.isEmpty { paragraphs.append(remarks.joined(separator: " ")) }
  return comment(paragraphs)
}

/// Paragraphs as a doc comment.
func comment(_ paragraphs: [String]) -> Code {
  let lines = paragraphs.map { paragraph -> [String] in
    // Whatever ends a line would end the comment.
    let lines = paragraph.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    // A block text in YAML ends with the end of its last line.
    return (lines.last?.isEmpty == true ? lines.dropLast() : lines[...]).flatMap { wrapped(String($0)) }
  }
  return Code(lines.joined(separator: [""]).map { Code($0.isEmpty ? "///" : "/// \($0)") })
}

private func words(for span: RevisionSpan) -> String? {
  switch (span.since, span.until) {
  case (nil, nil): nil
  case (let since?, nil): "Since \(since)."
  case (nil, let until?): "Until \(until)."
  case (let since?, let until?): since == until ? "Only in \(since)." : "From \(since) to \(until)."
  }
}

/// Breaks a line at spaces so that it stays near 100 columns.
private func wrapped(_ text: String) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in text.split(separator: " ") {
    if !line.isEmpty, line.count + word.count + 1 > 100 {
      lines.append(line)
      line = ""
    }
    line += line.isEmpty ? String(word) : " \(word)"
  }
  return lines + [line]
}
