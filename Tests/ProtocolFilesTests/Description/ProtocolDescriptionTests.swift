import Foundation
import ProtocolFiles
import ProtocolModel
import TestSupport
import Testing

/// The description of MCP itself.
@Suite struct ProtocolDescriptionTests {
  static func sources() throws -> [(path: String, bytes: [UInt8])] {
    let root = SharedData.package.appending(path: "Schema/mcp")
    return try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
      .filter { $0.hasSuffix(".yaml") }
      .map { ($0, Array(try Data(contentsOf: root.appending(path: $0)))) }
  }

  /// What is wrong with a description, some files of which may have been read before.
  static func complaints(_ files: [(Node?, [Diagnostic])]) -> [Diagnostic] {
    var diagnostics = Diagnostics(files.flatMap(\.1))
    if diagnostics.hasErrors { return diagnostics.all }
    let (description, decoding) = DescriptionDecoder.decode(files.compactMap(\.0))
    diagnostics.add(contentsOf: decoding)
    if diagnostics.hasErrors { return diagnostics.all }
    return diagnostics.all + Resolver.resolve(description).1
  }

  @Test func `it has no errors`() throws {
    #expect(try Self.complaints(Self.sources().map { NodeReader.read($0.bytes, file: $0.path) }) == [])
  }

  @Test func `a random edit crashes nothing, and what is rejected is rejected at a place`() async throws {
    let sources = try Self.sources()
    let read = sources.map { NodeReader.read($0.bytes, file: $0.path) }
    let count = Fuzz.rounds(10_000)
    // Four lines of edits, each with a seed of its own, side by side.
    let rejected = await withTaskGroup { group in
      for line in 0..<4 {
        group.addTask {
          var random = SplitMix(state: 2026 + UInt64(line))
          return (0..<count / 4).count { _ in Self.rejectsEdit(of: sources, read, &random) }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(rejected > count / 4)
  }

  /// Damages one file, and tells whether that is an error.
  private static func rejectsEdit(
    of sources: [(path: String, bytes: [UInt8])], _ read: [(Node?, [Diagnostic])], _ random: inout SplitMix
  ) -> Bool {
    let index = Int.random(in: sources.indices, using: &random)
    var bytes = sources[index].bytes
    mutate(&bytes, using: &random)
    var files = read
    files[index] = NodeReader.read(bytes, file: sources[index].path)
    let complaints = complaints(files)
    #expect(complaints.allSatisfy { $0.range != nil }, "\(complaints)")
    return complaints.contains { $0.severity == .error }
  }
}
