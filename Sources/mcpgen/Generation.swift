import ArgumentParser
import ProtocolFiles
import ProtocolModel
import SwiftEmitter

/// Descriptions on their way through the stages, from their files to the text of the Swift.
struct Generation {
  let models: [Model]
  let files: [GeneratedFile]

  /// Reads and renders a description; prints everything that is wrong with it.
  ///
  /// - Throws: exit code 1 when there are errors, 64 when there is no description.
  static func run(_ project: ProjectOptions) throws -> Generation {
    let models = try project.descriptions.models()
    var files: [GeneratedFile] = []
    var naming = Diagnostics()
    for model in models {
      var (emitted, found) = Emitter.emit(model)
      naming.add(contentsOf: found)
      // Beside the protocol's modules, its extensions are one of their own.
      if model.extended != nil, !project.descriptions.areNamed {
        for index in emitted.indices {
          emitted[index].path = "\(Emitter.extensionsModule)/\(emitted[index].path)"
        }
      }
      files += emitted
    }
    try report(naming)
    return Generation(models: models, files: files)
  }

  /// Reads a description and looks up what it refers to; prints everything that is wrong with it.
  ///
  /// - Throws: exit code 1 when there are errors, 64 when there is no description.
  static func model(_ path: String, over base: Model? = nil) throws -> Model {
    let description = try description(path, over: base?.description)
    let (model, resolving) = Resolver.resolve(description, over: base)
    try report(Diagnostics(resolving))
    return model
  }

  /// Reads a description; prints everything that is wrong with its form.
  ///
  /// - Throws: exit code 1 when there are errors, 64 when there is no description.
  static func description(_ path: String, over base: Description? = nil) throws -> Description {
    var diagnostics = Diagnostics()
    var nodes: [Node] = []
    for source in try DescriptionFolder(path).read() {
      let (node, problems) = NodeReader.read(source.bytes, file: source.path)
      diagnostics.add(contentsOf: problems)
      if let node { nodes.append(node) }
    }
    try report(diagnostics)
    let (description, decoding) = DescriptionDecoder.decode(nodes, over: base)
    try report(Diagnostics(decoding))
    return description
  }

  static func report(_ diagnostics: Diagnostics) throws {
    for diagnostic in diagnostics.sorted { StandardError.write("\(diagnostic)") }
    if diagnostics.hasErrors { throw ExitCode(1) }
  }
}
