import Foundation
import ProtocolFiles
import ProtocolModel
import TestSupport
import Testing

/// What is written is read as the same description, and written again as the same text.
@Suite struct RoundTripTests {
  private func expectRoundTrip(_ files: [String: String]) {
    let (description, problems) = Writing.read(files)
    #expect(problems == [])
    let written = Writing.formatted(files)
    let (again, none) = Writing.read(written)
    #expect(none == [])
    let isSame = again == description
    #expect(isSame)
    #expect(Writing.formatted(written) == written)
  }

  @Test func `the description of MCP`() throws {
    let files = try ProtocolDescriptionTests.sources()
      .map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    expectRoundTrip(Dictionary(files) { first, _ in first })
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
      let description = random.description()
      let written = DescriptionWriter.files(for: description, previous: [file: []])
      #expect(written.map(\.path) == [file])
      let files = Dictionary(written.map { ($0.path, $0.text) }) { first, _ in first }
      let (again, problems) = Writing.read(files)
      #expect(problems == [], "seed \(seed)")
      let isSame = again == description
      #expect(isSame, "seed \(seed)")
      let isStable = Writing.formatted(files) == files
      #expect(isStable, "seed \(seed)")
    }
  }
}
