import Foundation
import ProtocolFiles
import ProtocolModel
import ServiceModel
import ServiceShapes
import SwiftEmitter

/// The description of a service, for a package that serves or calls it.
struct GivenDescription {
  let bytes: [UInt8]
  let stubs: ServiceStubs

  /// Reads a description.
  ///
  /// - Parameters:
  ///   - url: where it is.
  ///   - path: how people know that place.
  ///   - file: the name that it gets in the package.
  /// - Throws: exit code 1 when errors were found, a diagnostic when there is no description.
  init(_ url: URL, shownAs path: String, for file: String, _ found: inout Diagnostics) throws {
    guard FileManager.default.fileExists(atPath: url.path), !Template.isFolder(url) else {
      throw Diagnostic.error(.missingDescription, "there is no description at '\(path)'", at: nil)
    }
    bytes = Array(try Data(contentsOf: url))
    let (node, reading) = NodeReader.read(bytes, file: path)
    try found.take(reading)
    let empty = Node(.null, at: .start(of: path))
    let (service, problems) = ServiceReader.read(node ?? empty, file: file, shapes: .current)
    try found.take(problems)
    stubs = ServiceStubs(service ?? Service(name: "", file: file))
  }
}
