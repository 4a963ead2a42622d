import ProtocolModel

/// The tags of the core schema, which say what a value is.
enum YAMLTag {
  /// What the names of the core tags start with; `!!` is short for it.
  static let core = "tag:yaml.org,2002:"

  private static let names = ["str", "int", "float", "bool", "null", "seq", "map"]

  /// The name of a core tag, such as `str`; `nil` for other tags.
  static func name(of tag: String) -> String? {
    guard tag.hasPrefix(core) else { return nil }
    let name = String(tag.dropFirst(core.count))
    return names.contains(name) ? name : nil
  }

  /// What is wrong with a tag on a value that it does not fit.
  static func problem(with tag: String, on kind: String, at range: SourceRange) -> Diagnostic {
    guard let name = name(of: tag) else {
      let written = tag.hasPrefix(core) ? "!!" + tag.dropFirst(core.count) : tag
      let known = names.map { "!!" + $0 }.joined(separator: ", ")
      return .error(.unsupportedTag, "the tag `\(written)` is not supported, only \(known)", at: range)
    }
    return .error(.tagMismatch, "the tag `!!\(name)` does not fit \(kind)", at: range)
  }
}

extension YAMLTreeBuilder {
  /// The value of a scalar: what its tag asks for or, without one, what a plain scalar looks like.
  ///
  /// - Parameters:
  ///   - text: the scalar as a string node, which it stays if nothing else is found.
  ///   - tagRange: where the tag stands.
  mutating func resolve(_ scalar: YAMLScalar, _ text: Node, tag: String?, at tagRange: SourceRange) -> Node {
    guard tag != nil || scalar.style == .plain, tag != YAMLTag.core + "str" else { return text }
    let value: Node.Value
    do throws(YAMLCoreSchema.Unrepresentable) {
      value = try YAMLCoreSchema.value(of: scalar.text)
    } catch {
      found.error(.unrepresentableNumber, error.message, at: text.range)
      return text
    }
    let resolved = if case .string = value { text } else { Node(value, at: text.range) }
    guard let tag, !resolved.fits(YAMLTag.name(of: tag)) else { return resolved }
    found.add(YAMLTag.problem(with: tag, on: resolved.kindDescription, at: tagRange))
    return text
  }
}

extension Node {
  fileprivate func fits(_ tag: String?) -> Bool {
    switch value {
    case .null: tag == "null"
    case .bool: tag == "bool"
    case .number(let text): tag == "float" || tag == "int" && !text.contains { ".eE".contains($0) }
    case .string, .list, .map: false
    }
  }
}
