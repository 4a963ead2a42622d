import Foundation
import ProtocolFiles
import ProtocolModel
import SwiftEmitter
import TestSupport
import Testing

/// The descriptions of the official extensions, and what is generated of them.
@Suite struct OfficialExtensionTests {
  static func sources() throws -> [[UInt8]] {
    let root = SharedData.package.appending(path: "Schema/extensions")
    return try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
      .filter { $0.hasSuffix(".yaml") }
      .map { Array(try Data(contentsOf: root.appending(path: $0))) }
  }

  /// The files of a description, and what is wrong with it.
  private func generated(_ bytes: [UInt8], file: String) throws -> ([GeneratedFile], [Diagnostic]) {
    let base = try MCP.model.get()
    let (node, reading) = NodeReader.read(bytes, file: file)
    guard let node, !Diagnostics(reading).hasErrors else { return ([], reading) }
    let (description, decoding) = DescriptionDecoder.decode([node], over: base.description)
    guard !Diagnostics(decoding).hasErrors else { return ([], decoding) }
    let (model, resolving) = Resolver.resolve(description, over: base)
    guard !Diagnostics(resolving).hasErrors else { return ([], resolving) }
    return Emitter.emit(model)
  }

  @Test(arguments: try sources())
  func `the same description as JSON becomes the same bytes`(bytes: [UInt8]) throws {
    let node = try #require(YAMLReader.read(bytes, file: "it.yaml").0)
    let (files, problems) = try generated(bytes, file: "it.yaml")
    #expect(problems == [])
    #expect(!files.isEmpty)
    #expect(try generated(Array(JSONText.render(node).utf8), file: "it.json").0 == files)
  }

  @Test(arguments: try sources())
  func `a random edit crashes nothing, and what cannot be generated has a place`(bytes: [UInt8]) throws {
    var random = SplitMix(state: 2026)
    var generatedCount = 0
    for _ in 0..<Fuzz.rounds(300) {
      var edited = bytes
      mutate(&edited, using: &random)
      let (files, problems) = try generated(edited, file: "it.yaml")
      #expect(problems.allSatisfy { $0.range != nil }, "\(problems)")
      if !files.isEmpty { generatedCount += 1 }
    }
    #expect(generatedCount > 0)
  }
}
