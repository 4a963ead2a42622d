import ProtocolFiles
import ProtocolModel
import SwiftEmitter

/// Descriptions on their way through the stages, from their files to the text of the Swift.
struct Generation {
  let models: [Model]
  let files: [GeneratedFile]

  /// Reads and renders descriptions.
  ///
  /// - Throws: exit code 1 when errors were found, a diagnostic when there is no description.
  static func run(_ project: ProjectOptions, _ found: inout Diagnostics) throws -> Generation {
    let models = try project.descriptions.models(&found)
    var files: [GeneratedFile] = []
    var naming = Emitter.collisions(among: models)
    for model in models {
      var (emitted, problems) = Emitter.emit(model)
      naming += problems
      // Beside the protocol's modules, its extensions are one of their own.
      if model.extended != nil, !project.descriptions.areNamed {
        for index in emitted.indices {
          emitted[index].path = "\(Emitter.extensionsModule)/\(emitted[index].path)"
        }
      }
      files += emitted
    }
    try found.take(naming)
    return Generation(models: models, files: files)
  }

  /// Reads a description and looks up what it refers to.
  ///
  /// - Parameter base: the protocol that it extends; nil where it describes a protocol.
  /// - Throws: exit code 1 when errors were found, a diagnostic when there is no description.
  static func model(
    _ path: String, over base: Model? = nil, _ found: inout Diagnostics
  ) throws -> Model {
    let description = try description(path, over: base?.description, &found)
    let (model, resolving) = Resolver.resolve(description, over: base)
    try found.take(resolving)
    return model
  }

  /// Reads a description.
  ///
  /// - Parameter base: the protocol that it extends; nil where it describes a protocol.
  /// - Throws: exit code 1 when errors were found, a diagnostic when there is no description.
  static func description(
    _ path: String, over base: Description? = nil, _ found: inout Diagnostics
  ) throws -> Description {
    var reading: [Diagnostic] = []
    var nodes: [Node] = []
    for source in try DescriptionFolder(path).read() {
      let (node, problems) = NodeReader.read(source.bytes, file: source.path)
      reading += problems
      if let node { nodes.append(node) }
    }
    try found.take(reading)
    let (description, decoding) = DescriptionDecoder.decode(nodes, over: base)
    try found.take(decoding)
    return description
  }
}
