import ProtocolFiles
import ProtocolModel
import SwiftEmitter

/// A description on its way through the stages, from its files to the text of the Swift.
struct Generation {
  let model: Model
  let files: [GeneratedFile]

  /// Reads and renders a description.
  ///
  /// - Throws: exit code 1 when errors were found, a diagnostic when there is no description.
  static func run(_ project: ProjectOptions, _ found: inout Diagnostics) throws -> Generation {
    let model = try model(project.source.schema, &found)
    let (files, naming) = Emitter.emit(model)
    try found.take(naming)
    return Generation(model: model, files: files)
  }

  /// Reads a description and looks up what it refers to.
  ///
  /// - Throws: exit code 1 when errors were found, a diagnostic when there is no description.
  static func model(_ path: String, _ found: inout Diagnostics) throws -> Model {
    let description = try description(path, &found)
    let (model, resolving) = Resolver.resolve(description)
    try found.take(resolving)
    return model
  }

  /// Reads a description.
  ///
  /// - Throws: exit code 1 when errors were found, a diagnostic when there is no description.
  static func description(_ path: String, _ found: inout Diagnostics) throws -> Description {
    var reading: [Diagnostic] = []
    var nodes: [Node] = []
    for source in try DescriptionFolder(path).read() {
      let (node, problems) = NodeReader.read(source.bytes, file: source.path)
      reading += problems
      if let node { nodes.append(node) }
    }
    try found.take(reading)
    let (description, decoding) = DescriptionDecoder.decode(nodes)
    try found.take(decoding)
    return description
  }
}
