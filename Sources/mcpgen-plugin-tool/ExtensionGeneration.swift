import Foundation
import ProtocolFiles
import ProtocolModel
import SwiftEmitter

/// An extension of the protocol on its way from its description to the text of its Swift.
enum ExtensionGeneration {
  /// - Parameter base: the folder of the protocol's description.
  /// - Returns: the text, nil where there are errors, and what was found on the way.
  static func run(description path: String, over base: String) throws -> (String?, [Diagnostic]) {
    var found = Diagnostics()
    guard let base = try model(files(in: base), over: nil, &found),
      let model = try model([path], over: base, &found)
    else { return (nil, found.sorted) }
    let (files, problems) = Emitter.emit(model)
    found.add(contentsOf: problems)
    guard !found.hasErrors else { return (nil, found.sorted) }
    return (GeneratedFile.merge(files, path: "").contents, found.sorted)
  }

  private static func files(in folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".yaml") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { "\(folder)/\($0)" }
  }

  private static func model(
    _ paths: [String], over base: Model?, _ found: inout Diagnostics
  ) throws -> Model? {
    var nodes: [Node] = []
    for path in paths {
      let (node, reading) = NodeReader.read(Array(try Data(contentsOf: URL(filePath: path))), file: path)
      found.add(contentsOf: reading)
      if let node { nodes.append(node) }
    }
    guard !found.hasErrors else { return nil }
    let (description, decoding) = DescriptionDecoder.decode(nodes, over: base?.description)
    found.add(contentsOf: decoding)
    guard !found.hasErrors else { return nil }
    let (model, resolving) = Resolver.resolve(description, over: base)
    found.add(contentsOf: resolving)
    return found.hasErrors ? nil : model
  }
}
