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
    let sources = try DescriptionFolder(project.schema).read()
    var diagnostics = Diagnostics()
    var nodes: [Node] = []
    for source in sources {
      let (node, problems) = NodeReader.read(source.bytes, file: source.path)
      diagnostics.add(contentsOf: problems)
      if let node { nodes.append(node) }
    }
    try report(diagnostics)
    let (description, decoding) = DescriptionDecoder.decode(nodes)
    diagnostics = Diagnostics(decoding)
    let (model, resolving) = Resolver.resolve(description)
    // What a part with an error refers to is not worth a second complaint.
    if !diagnostics.hasErrors { diagnostics.add(contentsOf: resolving) }
    try report(diagnostics)
    let (files, naming) = Emitter.emit(model)
    try report(Diagnostics(naming))
    return Generation(model: model, files: files)
  }

  private static func report(_ diagnostics: Diagnostics) throws {
    for diagnostic in diagnostics.sorted { StandardError.write("\(diagnostic)") }
    if diagnostics.hasErrors { throw ExitCode(1) }
  }
}
