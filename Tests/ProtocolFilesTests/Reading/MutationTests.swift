import Foundation
import ProtocolFiles
import ProtocolModel
import TestSupport
import Testing

/// Damaged files never crash the readers, and are never rejected without a place.
@Suite struct MutationTests {
  @Test func yaml() throws {
    var samples = [Array(Reading.sampleYAML.utf8)]
    for file in try descriptions() { samples.append([UInt8](try Data(contentsOf: file)).firstLines(60)) }
    check(samples, file: "a.yaml", seed: 1)
  }

  @Test func json() {
    check([Array(Reading.sampleJSON.utf8)], file: "a.json", seed: 2)
  }

  @Test func everyTruncation() {
    for (text, file) in [(Reading.sampleYAML, "a.yaml"), (Reading.sampleJSON, "a.json")] {
      let bytes = Array(text.utf8)
      for length in bytes.indices { check(Array(bytes[..<length]), file: file) }
    }
  }

  private func descriptions() throws -> [URL] {
    let files = FileManager.default.enumerator(
      at: SharedData.package.appending(path: "Schema"), includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "yaml" }
      .sorted { $0.path < $1.path }
  }

  private func check(_ samples: [[UInt8]], file: String, seed: UInt64) {
    var random = SplitMix(state: seed)
    for round in 0..<Fuzz.rounds(10_000) {
      var bytes = samples[round % samples.count]
      for _ in 0..<Int.random(in: 1...3, using: &random) { mutate(&bytes, using: &random) }
      check(bytes, file: file)
    }
  }

  private func check(_ bytes: [UInt8], file: String) {
    let (node, found) = NodeReader.read(bytes, file: file)
    if node == nil, !found.contains(where: { $0.severity == .error && $0.range != nil }) {
      Issue.record("rejected without a place: \(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
    let lines = Lines(bytes)
    for range in found.flatMap({ [$0.range] + $0.notes.map(\.range) }).compactMap(\.self)
    where !lines.contain(range) {
      Issue.record("\(range) is not in \(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
    for node in node?.all ?? [] where !lines.agree(with: node) {
      Issue.record("\(node) is not in \(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
  }
}

/// The lines of a file, found in another way than the readers do.
private struct Lines {
  private let lines: [ArraySlice<UInt8>]

  init(_ bytes: [UInt8]) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var lines: [ArraySlice<UInt8>] = []
    var (start, index) = (text.startIndex, text.startIndex)
    while index < text.endIndex {
      let isFirstOfTwo = text[index] == 0x0D && index + 1 < text.endIndex && text[index + 1] == 0x0A
      if !isFirstOfTwo, text[index] == 0x0A || text[index] == 0x0D {
        lines.append(text[start...index])
        start = index + 1
      }
      index += 1
    }
    self.lines = lines + [text[start...]]
  }

  func contain(_ range: SourceRange) -> Bool {
    range.start <= range.end && contain(range.start) && contain(range.end)
  }

  private func contain(_ place: SourcePosition) -> Bool {
    lines.indices.contains(place.line - 1) && (1...lines[place.line - 1].count + 1).contains(place.column)
  }

  /// Whether a node's place exists and, if it claims that its text stands somewhere, it does.
  func agree(with node: Node) -> Bool {
    guard contain(node.range) else { return false }
    guard let text = node.contentStart else { return true }
    guard let string = node.string, contain(text) else { return false }
    return lines[text.line - 1].dropFirst(text.column - 1).starts(with: string.utf8)
  }
}

extension [UInt8] {
  fileprivate func firstLines(_ count: Int) -> [UInt8] {
    Array(
      split(separator: 0x0A, maxSplits: count, omittingEmptySubsequences: false).prefix(count).joined(
        separator: [0x0A]))
  }
}
