import Foundation
import ProtocolFiles
import ProtocolModel
import SwiftEmitter
import TestSupport
import Testing

/// Each description in `Golden` becomes the Swift beside it, and that Swift compiles without warnings.
///
/// `MCP_UPDATE_GOLDEN=1` writes what is generated now; look at the difference before you commit it.
@Suite struct GoldenTests {
  @Test(arguments: try Golden.all())
  func `a description becomes the Swift beside it`(golden: Golden) throws {
    let generated = try golden.isCompiledIntoTests ? golden.complete() : golden.shown()
    if ProcessInfo.processInfo.environment["MCP_UPDATE_GOLDEN"] != nil {
      try Data(generated.utf8).write(to: golden.swift)
    }
    let expected = try String(contentsOf: golden.swift, encoding: .utf8)
    #expect(
      generated == expected, "\(golden) differs at line \(Golden.firstDifference(generated, expected))")
  }

  @Test(arguments: try Golden.all())
  func `the Swift compiles without warnings`(golden: Golden) throws {
    let output = try Compiler.typecheck(
      golden.complete(), name: golden.name, beside: golden.isExtension ? Golden.nextRevision() : [:])
    #expect(output.isEmpty, "\(output)")
  }

  @Test(arguments: try Golden.all())
  func `the same description as JSON becomes the same bytes`(golden: Golden) throws {
    let node = try #require(YAMLReader.read(golden.bytes, file: "it.yaml").0)
    let json = Array(JSONText.render(node).utf8)
    #expect(try golden.files(json, file: "it.json") == golden.files(golden.bytes, file: "it.yaml"))
  }
}

/// A description and the Swift it becomes.
struct Golden: CustomTestStringConvertible, Sendable {
  let name: String
  let folder: URL

  /// Whether it is an extension of MCP, not a protocol of its own.
  var isExtension: Bool { folder.lastPathComponent == "Extensions" }
  var isCompiledIntoTests: Bool { folder.lastPathComponent != "Golden" }
  var yaml: URL { folder.appending(path: "\(name).yaml") }
  var swift: URL { folder.appending(path: "\(name).swift") }
  var testDescription: String { name }

  static func all() throws -> [Golden] {
    let tests = SharedData.package.appending(path: "Tests")
    let folders = ["SwiftEmitterTests/Golden", "ShapeTests/Shapes", "ExtensionTests/Extensions"]
    return try folders.flatMap { path in
      let folder = tests.appending(path: path)
      return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        .filter { $0.hasSuffix(".yaml") }
        .map { Golden(name: String($0.dropLast(5)), folder: folder) }
    }
  }

  /// The Swift that is shown: without the tables, except where they are what is shown.
  func shown() throws -> String {
    let files = try files(bytes, file: "\(name).yaml").filter {
      name == "methods" || !($0.path.contains("Tables/") || $0.path.contains("TypeTable"))
    }
    return GeneratedFile.merge(files, path: "").contents
  }

  /// All of the Swift.
  func complete() throws -> String {
    GeneratedFile.merge(try files(bytes, file: "\(name).yaml"), path: "").contents
  }

  /// The Swift of a revision that MCP does not have yet.
  static func nextRevision() throws -> [String: String] {
    let file = SharedData.package.appending(path: "Tests/ExtensionTests/NextRevision.swift")
    return ["NextRevision": try String(contentsOf: file, encoding: .utf8)]
  }

  var bytes: [UInt8] { get throws { Array(try Data(contentsOf: yaml)) } }

  func files(_ bytes: [UInt8], file: String) throws -> [GeneratedFile] {
    let (node, reading) = NodeReader.read(bytes, file: file)
    #expect(reading == [])
    let base = isExtension ? try MCP.model.get() : nil
    let (description, decoding) = DescriptionDecoder.decode([try #require(node)], over: base?.description)
    #expect(decoding == [])
    let (model, resolving) = Resolver.resolve(description, over: base)
    #expect(resolving == [])
    let (files, naming) = Emitter.emit(model)
    #expect(naming == [])
    return files
  }

  static func firstDifference(_ left: String, _ right: String) -> Int {
    let pairs = zip(
      left.split(separator: "\n", omittingEmptySubsequences: false),
      right.split(separator: "\n", omittingEmptySubsequences: false))
    return (pairs.enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(left.count, right.count))
      + 1
  }
}
