import Foundation
import TestSupport
import Testing

@testable import ProtocolFiles

/// The reference gives the keys in the order in which they are written.
@Test(arguments: [
  ("a file", DescriptionKeys.file), ("the protocol", DescriptionKeys.info),
  ("an extension", DescriptionKeys.extensionInfo), ("an addition", DescriptionKeys.addition),
  ("an era", DescriptionKeys.era), ("a revision", DescriptionKeys.revision),
  ("a field", DescriptionKeys.inlineObject),
  ("a value", DescriptionKeys.enumerationCase), ("a case", DescriptionKeys.unionCase),
  ("a method", DescriptionKeys.method), ("an error", DescriptionKeys.error),
  (
    "a type",
    DescriptionKeys.object
      + [DescriptionKeys.enumeration, DescriptionKeys.union, DescriptionKeys.alias].flatMap {
        $0.dropFirst(DescriptionKeys.type.count)
      }
  ),
])
func `the order of keys is in the reference`(part: String, keys: [String]) throws {
  let page = try String(
    contentsOf: SharedData.package.appending(path: "docs/description-format.md"), encoding: .utf8)
  let row = try #require(page.split(separator: "\n").first { $0.hasPrefix("| \(part) | ") })
  #expect(row.matches(of: /`([a-z-]+)`/).map { String($0.1) } == keys)
}
