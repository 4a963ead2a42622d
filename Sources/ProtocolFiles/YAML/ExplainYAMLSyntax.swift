import ProtocolModel

extension YAMLSyntaxProblem {
  /// The problem in words that help a person who does not know how YAML is scanned.
  var explained: Diagnostic {
    switch problem {
    case "could not find expected ':'":
      // libyaml only notices on the next line; the key is what it had in mind.
      there("expected `:` after this key")
    case "found unexpected end of stream" where context == "while scanning a quoted scalar":
      there("the closing quote is missing")
    case "mapping values are not allowed in this context": explainedColon
    case "block sequence entries are not allowed in this context":
      here("a list entry cannot start here: put it on a line of its own, or quote the text")
    case "did not find expected key": explainedEnd("the map", "a key")
    case "did not find expected '-' indicator": explainedEnd("the list", "`-`")
    case "did not find expected ',' or ']'": here("expected `,` or `]`", note: "the list starts here")
    case "did not find expected ',' or '}'": here("expected `,` or `}`", note: "the map starts here")
    case "found character that cannot start any token": explainedCharacter
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      here("a tab cannot indent: use spaces")
    case "found unexpected ':'": here("a space must follow this `:`: quote the text if it is no key")
    case "mapping keys are not allowed in this context":
      here("a `?` cannot stand here: quote the text that it starts")
    case "did not find expected node content": here("expected a value")
    case "did not find expected <document start>": here("expected nothing more after the document's end")
    case "found unknown escape character":
      here("no such escape: double the backslash, or use single quotes")
    case "did not find expected alphabetic or numeric character":
      there("a name must follow this character: quote the text if it is no alias or anchor")
    case "did not find expected comment or line break" where context == "while scanning a block scalar":
      here("expected the text on the next line")
    case "found undefined tag handle": here("the tag starts with a handle that is not declared")
    case "found incompatible YAML document": here("expected YAML 1.2")
    default:
      here("not valid YAML: \(problem)", note: context)
    }
  }

  private var explainedColon: Diagnostic {
    let colon = UInt8(ascii: ":")
    let isSecond = zip(lineBefore, lineBefore.dropFirst()).contains { $0 == colon && $1.isBlank }
    return here(
      isSecond
        ? "a second `:` on one line: quote the text that holds it"
        : "a `:` cannot stand here: check the indentation, and the line before")
  }

  private func explainedEnd(_ container: String, _ next: String) -> Diagnostic {
    if lineBefore.contains(where: { !$0.isBlank }) { return here("expected the end of the line") }
    return here(
      "expected \(next) or the end of \(container): check the indentation", note: "\(container) starts here")
  }

  private var explainedCharacter: Diagnostic {
    let isTab = offset < source.bytes.count && source.bytes[offset] == UInt8(ascii: "\t")
    return here(
      isTab ? "a tab cannot indent: use spaces" : "a value cannot start with this character: quote it")
  }
}
