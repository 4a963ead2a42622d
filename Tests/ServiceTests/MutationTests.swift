import TestSupport
import Testing

/// Damaged descriptions: whatever they have become, the generator says what is wrong, or writes Swift.
@Suite struct MutationTests {
  @Test(arguments: try ServiceFile.all(in: "Golden") + ServiceFile.all(in: "Diagnostics"))
  func `a damaged description does not end the generator`(file: ServiceFile) throws {
    let bytes = try file.bytes()
    var random = SplitMix(state: UInt64(bytes.count))
    for _ in 0..<Fuzz.rounds(60) {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) { mutate(&damaged, using: &random) }
      let (service, found) = ServiceFile.read(damaged, file: "it.yaml")
      #expect(service != nil || found.contains { $0.severity == .error })
      if service != nil { #expect(ServiceFile.swift(damaged, file: "it.yaml")?.isEmpty == false) }
    }
  }

  /// Schemas in each other's places, which is what people get wrong, and what damaged bytes seldom become.
  @Test(arguments: try ServiceFile.all(in: "Golden"))
  func `exchanged lines do not end the generator`(file: ServiceFile) throws {
    let lines = String(decoding: try file.bytes(), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    var random = SplitMix(state: UInt64(lines.count))
    for _ in 0..<Fuzz.rounds(60) {
      var changed = lines
      let (from, to) = (
        Int.random(in: lines.indices, using: &random), Int.random(in: lines.indices, using: &random)
      )
      // The line with the indentation of the one whose place it takes.
      let indentation = lines[to].prefix { $0 == " " }
      changed[to] = indentation + lines[from].drop { $0 == " " }
      _ = ServiceFile.swift(Array(changed.joined(separator: "\n").utf8), file: "it.yaml")
    }
  }
}
