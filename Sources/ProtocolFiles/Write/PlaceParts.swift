import ProtocolModel

/// Finds files for the parts of a description that stand in none.
struct PartPlacer {
  private let description: Description
  /// The files that there are, in the order of their names.
  private let files: [String]

  init(_ description: Description, files: [String]) {
    self.description = description
    self.files = files.sorted()
  }

  /// The description with a place for every part.
  func placed() -> Description {
    var result = description
    let known = description.revisions.map(\.facts.source) + description.eras.map(\.facts.source)
    let ofProtocol = file(of: known, or: "protocol.yaml")
    if result.info != ProtocolInfo() { place(&result.info.facts.source, in: ofProtocol) }
    let ofExtension = file(of: description.additions.map(\.facts.source), or: "extension.yaml")
    if var info = result.extensionInfo {
      place(&info.facts.source, in: ofExtension)
      result.extensionInfo = info
    }
    place(&result.additions, \.facts.source) { _ in ofExtension }
    place(&result.revisions, \.facts.source) { _ in ofProtocol }
    place(&result.eras, \.facts.source) { _ in ofProtocol }
    place(&result.headers, \.source) { _ in ofProtocol }
    place(&result.types, \.facts.source) { type in
      let like = description.types.filter { $0.group == type.group && type.group != nil }
      return file(of: like.map(\.facts.source), or: "types/new.yaml")
    }
    place(&result.methods, \.facts.source) { method in
      let like = description.methods.filter { $0.group == method.group && method.group != nil }
      return file(of: like.map(\.facts.source), or: "methods/new.yaml")
    }
    let ofErrors = file(of: description.errors.map(\.facts.source), or: "errors.yaml")
    place(&result.errors, \.facts.source) { _ in ofErrors }
    return result
  }

  /// The first file in which one of some parts stands; where there is none, the only file, or a new one.
  private func file(of sources: [Source], or new: String) -> String {
    if let file = sources.lazy.compactMap({ $0.range?.file }).first { return file }
    if let only = files.first, files.count == 1 { return only }
    return folder + new
  }

  /// The folder that holds all files, with a slash at its end; empty where there is none.
  private var folder: String {
    guard let first = files.first, let last = files.last else { return "" }
    // What the first and the last of sorted names have in common, all have.
    let common = zip(first.utf8, last.utf8).prefix { $0 == $1 }.map(\.0)
    let end = common.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return String(decoding: common[..<end], as: UTF8.self)
  }

  private func place<Part>(
    _ parts: inout [Part], _ source: WritableKeyPath<Part, Source>, in file: (Part) -> String
  ) {
    for index in parts.indices where parts[index][keyPath: source].range == nil {
      place(&parts[index][keyPath: source], in: file(parts[index]))
    }
  }

  private func place(_ source: inout Source, in file: String) {
    guard source.range == nil else { return }
    source.range = .start(of: file)
  }
}
