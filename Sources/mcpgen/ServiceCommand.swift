import ArgumentParser
import Foundation
import ProtocolFiles
import ProtocolModel
import ServiceModel
import ServiceShapes
import SwiftEmitter

/// Works on the description of a service, outside of builds.
struct ServiceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "service",
    abstract: "Check the description of a service, and write the Swift that it becomes.",
    discussion: """
      In a target that uses the plugin MCPGenerator, that happens when it is built. Here it is for those who would \
      rather commit the Swift. A file whose content would not change is left alone.
      """)

  @OptionGroup var report: ReportOption

  @Argument(
    help: ArgumentHelp("The description, NAME.mcp.yaml or NAME.mcp.json.", valueName: "description"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var description: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The Swift file to write; only checks when left out.", valueName: "file"))
  var output: String?

  @Flag(help: "Print the JSON Schema by which editors complete descriptions, and do nothing else.")
  var printSchema = false

  func validate() throws {
    guard printSchema == (description != nil) else { return }
    throw ValidationError("either a description is expected, or '--print-schema'")
  }

  func run() throws {
    guard let description else { return print(JSONText.pretty(ProtocolShapes.current.descriptionSchema)) }
    let service = try report.run { try Self.service(description, &$0) }
    guard let output else { return }
    let text = Data(ServiceEmitter.emit(service).utf8)
    let file = URL(filePath: output)
    if (try? Data(contentsOf: file)) != text { try text.write(to: file, options: .atomic) }
  }

  /// Reads a description.
  ///
  /// - Throws: exit code 1 when errors were found, a diagnostic when there is no description.
  static func service(_ path: String, _ found: inout Diagnostics) throws -> Service {
    let sources = try DescriptionFolder(path).read()
    guard let source = sources.first, sources.count == 1, source.path == path else {
      throw Diagnostic.error(.missingDescription, "'\(path)' is a folder: name one description", at: nil)
    }
    let (node, reading) = NodeReader.read(source.bytes, file: source.path)
    try found.take(reading)
    guard let node else { throw ExitCode.failure }
    let (service, problems) = ServiceReader.read(node, file: source.path, shapes: .current)
    try found.take(problems)
    guard let service else { throw ExitCode.failure }
    return service
  }
}
