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
    let generated = try golden.name == "shapes" ? golden.complete() : golden.shown()
    if ProcessInfo.processInfo.environment["MCP_UPDATE_GOLDEN"] != nil {
      try Data(generated.utf8).write(to: golden.swift)
    }
    let expected = try String(contentsOf: golden.swift, encoding: .utf8)
    #expect(
      generated == expected, "\(golden) differs at line \(Golden.firstDifference(generated, expected))")
  }

  @Test(arguments: try Golden.all())
  func `the Swift compiles without warnings`(golden: Golden) throws {
    let output = try Compiler.typecheck(golden.complete(), name: golden.name)
    #expect(output.isEmpty, "\(output)")
  }

  @Test(arguments: try Golden.all())
  func `the same description as JSON becomes the same bytes`(golden: Golden) throws {
    let node = try #require(YAMLReader.read(golden.bytes, file: "it.yaml").0)
    let json = Array(JSONText.render(node).utf8)
    #expect(try Golden.files(json, file: "it.json") == Golden.files(golden.bytes, file: "it.yaml"))
  }
}

/// A description and the Swift it becomes.
struct Golden: CustomTestStringConvertible, Sendable {
  let name: String
  let folder: URL

  var yaml: URL { folder.appending(path: "\(name).yaml") }
  var swift: URL { folder.appending(path: "\(name).swift") }
  var testDescription: String { name }

  static func all() throws -> [Golden] {
    let tests = SharedData.package.appending(path: "Tests")
    return try ["SwiftEmitterTests/Golden", "ShapeTests/Shapes"].flatMap { path in
      let folder = tests.appending(path: path)
      return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        .filter { $0.hasSuffix(".yaml") }
        .map { Golden(name: String($0.dropLast(5)), folder: folder) }
    }
  }

  /// The Swift that is shown: without the tables, except where they are what is shown.
  func shown() throws -> String {
    let files = try Self.files(bytes, file: "\(name).yaml").filter {
      name == "methods" || !($0.path.contains("Tables/") || $0.path.contains("TypeTable"))
    }
    return GeneratedFile.merge(files, path: "").contents
  }

  /// All of the Swift.
  func complete() throws -> String {
    GeneratedFile.merge(try Self.files(bytes, file: "\(name).yaml"), path: "").contents
  }

  var bytes: [UInt8] { get throws { Array(try Data(contentsOf: yaml)) } }

  static func files(_ bytes: [UInt8], file: String) throws -> [GeneratedFile] {
    let (node, reading) = NodeReader.read(bytes, file: file)
    #expect(reading == [])
    let (description, decoding) = DescriptionDecoder.decode([try #require(node)])
    #expect(decoding == [])
    let (model, resolving) = Resolver.resolve(description)
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
