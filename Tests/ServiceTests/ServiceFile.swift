import Foundation
import ProtocolFiles
import ProtocolModel
import ServiceModel
import ServiceShapes
import SwiftEmitter
import TestSupport
import Testing

/// A description of a service in a folder of these tests, and what it becomes.
struct ServiceFile: CustomTestStringConvertible, Sendable {
  let name: String
  private let folder: URL

  var testDescription: String { name }

  /// The descriptions in a folder, by their names.
  static func all(in folder: String) throws -> [ServiceFile] {
    let folder = SharedData.package.appending(path: "Tests/ServiceTests/\(folder)")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".mcp.yaml") }
      .map { ServiceFile(name: String($0.dropLast(".mcp.yaml".count)), folder: folder) }
  }

  /// What the file holds.
  func bytes() throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: "\(name).mcp.yaml")))
  }

  /// What stands in the file beside it, which `MCP_UPDATE_GOLDEN=1` first sets to what was generated.
  func golden(_ suffix: String, updatedTo generated: String) throws -> String {
    let file = folder.appending(path: name + suffix)
    if ProcessInfo.processInfo.environment["MCP_UPDATE_GOLDEN"] != nil {
      try Data(generated.utf8).write(to: file)
    }
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// The service, nil where there are errors, and what was found on the way.
  static func read(_ bytes: [UInt8], file: String) -> (Service?, [Diagnostic]) {
    let (node, reading) = NodeReader.read(bytes, file: file)
    guard let node, !Diagnostics(reading).hasErrors else { return (nil, reading) }
    let (service, found) = ServiceReader.read(node, file: file, shapes: .current)
    return (service, reading + found)
  }

  /// The Swift that a description becomes; nil where there are errors.
  static func swift(_ bytes: [UInt8], file: String) -> String? {
    read(bytes, file: file).0.map(ServiceEmitter.emit)
  }
}
