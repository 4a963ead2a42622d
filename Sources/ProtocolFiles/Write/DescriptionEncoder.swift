import ProtocolModel

/// Turns a description into what its files say, in the canonical form.
///
/// It is the inverse of `DescriptionDecoder`: reading what was written gives the same description again.
public enum DescriptionEncoder {
  /// What one file of a description says.
  ///
  /// - Parameter file: the file, by the name under which its parts were read. Parts without a place are in no file.
  /// - Returns: the file's sections; none, where no part of the description stands in the file.
  public static func encode(_ description: Description, file: String) -> WrittenNode {
    let part = description.part(in: file)
    let group = part.commonGroup
    return .keyed(
      [
        "group": group.map { .string($0) },
        "protocol": part.info == ProtocolInfo() ? nil : info(part.info),
        "extension": part.extensionInfo.map { extensionInfo($0) },
        "eras": .parts(part.eras.map { ($0.name, era($0)) }, .block),
        "revisions": .parts(part.revisions.map { ($0.date, revision($0)) }, .block),
        "headers": headers(part.headers),
        "extends": .parts(part.additions.map { ($0.target.name, addition($0)) }, .spaced),
        "types": .parts(part.types.map { ($0.name, type($0, fileGroup: group)) }, .spaced),
        "methods": .parts(part.methods.map { ($0.name, method($0, fileGroup: group)) }, .spaced),
        "errors": .parts(part.errors.map { ($0.name, error($0)) }, .spaced),
      ], order: DescriptionKeys.file, .spaced)
  }
}

extension Description {
  /// The parts that stand in a file.
  fileprivate func part(in file: String) -> Description {
    func isHere(_ source: Source) -> Bool { source.range?.file == file }
    return Description(
      info: isHere(info.facts.source) ? info : ProtocolInfo(),
      extensionInfo: extensionInfo.flatMap { isHere($0.facts.source) ? $0 : nil },
      revisions: revisions.filter { isHere($0.facts.source) },
      eras: eras.filter { isHere($0.facts.source) },
      headers: headers.filter { isHere($0.source) },
      types: types.filter { isHere($0.facts.source) },
      methods: methods.filter { isHere($0.facts.source) },
      errors: errors.filter { isHere($0.facts.source) },
      additions: additions.filter { isHere($0.facts.source) })
  }

  /// The feature that all types and methods share, which is then said once for the file.
  fileprivate var commonGroup: String? {
    let groups = Set(types.map(\.group) + methods.map(\.group))
    return groups.count == 1 ? groups.first ?? nil : nil
  }
}
