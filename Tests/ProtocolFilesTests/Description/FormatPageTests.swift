import Foundation
import TestSupport
import Testing

@testable import ProtocolFiles

/// The reference of the format names every key that the decoder takes.
@Test func `every key is in the reference`() throws {
  let page = try String(
    contentsOf: SharedData.package.appending(path: "docs/description-format.md"), encoding: .utf8)
  let keys = [
    DescriptionKeys.file, DescriptionKeys.info, DescriptionKeys.extensionInfo, DescriptionKeys.addition,
    DescriptionKeys.era, DescriptionKeys.revision, DescriptionKeys.object,
    DescriptionKeys.enumeration, DescriptionKeys.union, DescriptionKeys.alias, DescriptionKeys.inlineObject,
    DescriptionKeys.unionCase, DescriptionKeys.method, DescriptionKeys.error,
    PinKeys.pin,
  ]
  for key in Set(keys.joined()).sorted() {
    #expect(page.contains("`\(key)`") || page.contains("`\(key):") || page.contains(".\(key)`"), "\(key)")
  }
}
