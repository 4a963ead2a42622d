import ArgumentParser
import ProtocolFiles
import ProtocolModel
import SwiftEmitter

/// A description on its way through the stages, from its files to the text of the Swift.
struct Generation {
  let model: Model
  let files: [GeneratedFile]

  /// Reads and renders a description; prints everything that is wrong with it.
  ///
  /// - Throws: exit code 1 when there are errors, 64 when there is no description.
  static func run(_ project: ProjectOptions) throws -> Generation {
    let model = try model(project.source.schema)
    let (files, naming) = Emitter.emit(model)
    try report(Diagnostics(naming))
    return Generation(model: model, files: files)
  }

  /// Reads a description and looks up what it refers to; prints everything that is wrong with it.
  ///
  /// - Throws: exit code 1 when there are errors, 64 when there is no description.
  static func model(_ path: String) throws -> Model {
    let description = try description(path)
    let (model, resolving) = Resolver.resolve(description)
    try report(Diagnostics(resolving))
    return model
  }

  /// Reads a description; prints everything that is wrong with its form.
  ///
  /// - Throws: exit code 1 when there are errors, 64 when there is no description.
  static func description(_ path: String) throws -> Description {
    var diagnostics = Diagnostics()
    var nodes: [Node] = []
    for source in try DescriptionFolder(path).read() {
      let (node, problems) = NodeReader.read(source.bytes, file: source.path)
      diagnostics.add(contentsOf: problems)
      if let node { nodes.append(node) }
    }
    try report(diagnostics)
    let (description, decoding) = DescriptionDecoder.decode(nodes)
    try report(Diagnostics(decoding))
    return description
  }

  static func report(_ diagnostics: Diagnostics) throws {
    for diagnostic in diagnostics.sorted { StandardError.write("\(diagnostic)") }
    if diagnostics.hasErrors { throw ExitCode(1) }
  }
}
