import ProtocolModel

/// Turns the node trees of a description's files into the description.
///
/// It looks at form alone: kinds, keys and the small grammars inside strings. What names refer to is looked up by
/// the resolver. It goes on after an error, so that one run reports all of them.
public struct DescriptionDecoder {
  var diagnostics = Diagnostics()
  /// The revisions of all files, by date; spans may name these only.
  var revisions: Set<String> = []

  /// Decodes the files of one description, in the order given.
  ///
  /// - Parameter base: the protocol that the description extends; nil where it describes a protocol.
  /// - Returns: the description, as far as it could be read, and what is wrong with it.
  public static func decode(_ files: [Node], over base: Description? = nil) -> (Description, [Diagnostic]) {
    var decoder = DescriptionDecoder()
    decoder.revisions = Set(base?.revisions.map(\.date) ?? [])
    let description = decoder.description(files, isExtension: base != nil)
    return (description, decoder.diagnostics.all)
  }

  private mutating func description(_ files: [Node], isExtension: Bool) -> Description {
    let files = files.filter { check($0, keys: DescriptionKeys.file, of: "a description file") }
    checkSections(of: files, isExtension: isExtension)
    var description = Description()
    for (name, node) in sections("revisions", of: files) {
      revisions.insert(name.text)
      if let revision = revision(name, node) { description.revisions.append(revision) }
    }
    description.revisions.sort { $0.date < $1.date }
    for file in files {
      if let node = file["protocol"] { description.info = info(node, file: file) }
      if let node = file["extension"] { description.extensionInfo = extensionInfo(node, file: file) }
    }
    description.eras = sections("eras", of: files).compactMap { era($0, $1) }
    for file in files {
      if let node = file["headers"] { description.headers += headers(node) }
      let group = file["group"].flatMap { string($0, "group") }
      description.additions += members(file, "extends").compactMap { addition($0, $1) }
      description.types += members(file, "types").compactMap { type($0, $1, group: group) }
      description.methods += members(file, "methods").compactMap { method($0, $1, group: group) }
      description.errors += members(file, "errors").compactMap { error($0, $1) }
    }
    reportRepetitions(in: files)
    return description
  }

  private mutating func sections(_ key: String, of files: [Node]) -> [(Name, Node)] {
    files.flatMap { members($0, key) }
  }

  /// Two files may not say the same thing twice; within a file the node reader has seen to it.
  private mutating func reportRepetitions(in files: [Node]) {
    var first: [String: SourceRange] = [:]
    for file in files {
      for entry in file.map ?? [] where ["protocol", "extension"].contains(entry.name) {
        note(entry.key.range, as: entry.name, in: &first)
      }
      for section in ["eras", "revisions", "extends", "types", "methods", "errors", "headers"] {
        for entry in file[section]?.map ?? [] {
          note(entry.key.range, as: "\(section).\(entry.name)", in: &first)
        }
      }
    }
  }

  private mutating func note(_ range: SourceRange, as name: String, in first: inout [String: SourceRange]) {
    guard let earlier = first.updateValue(range, forKey: name) else { return }
    first[name] = earlier
    diagnostics.error(
      .duplicateKey, "'\(name)' is described twice", at: range,
      notes: [.init("first described here", at: earlier)])
  }
}
