import Foundation
import ProtocolFiles
import ProtocolModel
import TestSupport
import Testing

/// What is written is read as the same description, and written again as the same text.
@Suite struct RoundTripTests {
  private func expectRoundTrip(_ files: [String: String], over base: Description? = nil) {
    let (description, problems) = Writing.read(files, over: base)
    #expect(problems == [])
    let written = Writing.formatted(files, over: base)
    let (again, none) = Writing.read(written, over: base)
    #expect(none == [])
    let isSame = again == description
    #expect(isSame)
    #expect(Writing.formatted(written, over: base) == written)
  }

  @Test func `the description of MCP`() throws {
    let files = try ProtocolDescriptionTests.sources()
      .map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    expectRoundTrip(Dictionary(files) { first, _ in first })
  }

  @Test func `the official extensions`() throws {
    let sources = try ProtocolDescriptionTests.sources()
    let base = Writing.read(
      Dictionary(uniqueKeysWithValues: sources.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    ).0
    for (path, bytes) in try ExtensionDescriptionTests.sources() {
      expectRoundTrip([path: String(decoding: bytes, as: UTF8.self)], over: base)
    }
  }

  @Test(arguments: ["SwiftEmitterTests/Golden", "ShapeTests/Shapes"])
  func `the descriptions of other tests`(folder: String) throws {
    let root = SharedData.package.appending(path: "Tests/\(folder)")
    let names = try FileManager.default.contentsOfDirectory(atPath: root.path).filter {
      $0.hasSuffix(".yaml")
    }
    #expect(!names.isEmpty)
    for name in names {
      expectRoundTrip([name: try String(contentsOf: root.appending(path: name), encoding: .utf8)])
    }
  }

  @Test(arguments: ["d.yaml", "d.json"])
  func `any description`(file: String) {
    for seed in 0..<UInt64(Fuzz.rounds(300)) {
      var random = RandomDescription(seed: seed)
      expectReadBack(random.description(), file, "seed \(seed)")
    }
  }

  @Test(arguments: ["d.yaml", "d.json"])
  func `any extension`(file: String) {
    let base = Description(
      revisions: RandomDescription.dates.map { Revision(date: $0, era: Reference("calls")) })
    for seed in 0..<UInt64(Fuzz.rounds(300)) {
      var random = RandomDescription(seed: seed)
      expectReadBack(random.extensionDescription(), file, "seed \(seed)", over: base)
    }
  }

  private func expectReadBack(
    _ description: Description, _ file: String, _ seed: Comment, over base: Description? = nil
  ) {
    let written = DescriptionWriter.files(for: description, previous: [file: []])
    #expect(written.map(\.path) == [file])
    let files = Dictionary(written.map { ($0.path, $0.text) }) { first, _ in first }
    let (again, problems) = Writing.read(files, over: base)
    #expect(problems == [], seed)
    let isSame = again == description
    #expect(isSame, seed)
    let isStable = Writing.formatted(files, over: base) == files
    #expect(isStable, seed)
  }
}
