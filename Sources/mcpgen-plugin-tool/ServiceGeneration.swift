import Foundation
import ProtocolFiles
import ProtocolModel
import ServiceModel
import ServiceShapes
import SwiftEmitter

/// A service on its way from its description to the text of its Swift.
enum ServiceGeneration {
  /// - Returns: the text, nil where there are errors, and what was found on the way.
  static func run(description path: String) throws -> (String?, [Diagnostic]) {
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    let (node, reading) = NodeReader.read(bytes, file: path)
    guard let node, !Diagnostics(reading).hasErrors else { return (nil, reading) }
    let (service, found) = ServiceReader.read(node, file: path, shapes: .current)
    return (service.map(ServiceEmitter.emit), reading + found)
  }
}
