import Foundation
import ProtocolModel
import TestSupport
import Testing

/// Each kind of diagnostic has its place in the documentation, and the documentation has no others.
@Test func `every kind of diagnostic is explained`() throws {
  let page = try String(
    contentsOf: SharedData.package.appending(path: "docs/diagnostics.md"), encoding: .utf8)
  let explained = page.split(separator: "\n").filter { $0.hasPrefix("### ") }.map { String($0.dropFirst(4)) }
  #expect(explained == Diagnostic.ID.allCases.map(\.rawValue))
}
