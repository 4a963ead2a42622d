import Foundation
import ProtocolFiles
import ProtocolModel
import TestSupport
import Testing

/// The descriptions of the official extensions.
@Suite struct ExtensionDescriptionTests {
  static func sources() throws -> [(path: String, bytes: [UInt8])] {
    let root = SharedData.package.appending(path: "Schema/extensions")
    return try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
      .filter { $0.hasSuffix(".yaml") }
      .map { ($0, Array(try Data(contentsOf: root.appending(path: $0)))) }
  }

  /// The protocol that they extend.
  private static func base() throws -> Model {
    let nodes = try ProtocolDescriptionTests.sources().compactMap {
      NodeReader.read($0.bytes, file: $0.path).0
    }
    return Resolver.resolve(DescriptionDecoder.decode(nodes).0).0
  }

  private static func complaints(_ bytes: [UInt8], file: String, over base: Model) -> [Diagnostic] {
    let (node, reading) = NodeReader.read(bytes, file: file)
    guard let node, !Diagnostics(reading).hasErrors else { return reading }
    let (description, decoding) = DescriptionDecoder.decode([node], over: base.description)
    guard !Diagnostics(decoding).hasErrors else { return decoding }
    return Resolver.resolve(description, over: base).1
  }

  @Test func `they have no errors`() throws {
    let (sources, base) = (try Self.sources(), try Self.base())
    #expect(!sources.isEmpty)
    for (path, bytes) in sources { #expect(Self.complaints(bytes, file: path, over: base) == []) }
  }

  @Test func `a random edit crashes nothing, and what is rejected is rejected at a place`() async throws {
    let (sources, base) = (try Self.sources(), try Self.base())
    let count = Fuzz.rounds(2000)
    // Four lines of edits, each with a seed of its own, side by side.
    let rejected = await withTaskGroup { group in
      for line in 0..<4 {
        group.addTask {
          var random = SplitMix(state: 2026 + UInt64(line))
          return (0..<count / 4).count { round in
            let (path, original) = sources[round % sources.count]
            var bytes = original
            mutate(&bytes, using: &random)
            let found = Self.complaints(bytes, file: path, over: base)
            #expect(found.allSatisfy { $0.range != nil }, "\(found)")
            return found.contains { $0.severity == .error }
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(rejected > count / 4)
  }
}
