import Foundation
import TestSupport

/// The names and numbers of the protocol that the description gives.
///
/// The description is read here in a way of its own, line by line: a test that used our reader would not see what
/// that one overlooks.
struct WireFacts {
  private(set) var methods: Set<String> = []
  private(set) var headers: Set<String> = []
  private(set) var metaKeys: Set<String> = []
  private(set) var errorCodes: Set<Int> = []

  /// All the names.
  var names: Set<String> { methods.union(headers).union(metaKeys) }

  /// The facts of the files in `Schema/`.
  static func described() throws -> WireFacts {
    let schema = SharedData.package.appending(path: "Schema")
    let files = FileManager.default.enumerator(at: schema, includingPropertiesForKeys: nil)
    var facts = WireFacts()
    for case let file as URL in files ?? .init() where file.pathExtension == "yaml" {
      facts.read(try String(contentsOf: file, encoding: .utf8))
    }
    return facts
  }

  private mutating func read(_ text: String) {
    var section = ""
    var headersIndent: Int?
    for line in text.split(separator: "\n") {
      guard let entry = line.firstMatch(of: /^( *)["']?([^\s"'#-][^\s"']*?)["']?:(?: +(.*))?$/) else {
        continue
      }
      let (indent, key, value) = (entry.1.count, String(entry.2), entry.3 ?? "")
      if indent == 0 { section = key }
      if let outer = headersIndent, indent <= outer { headersIndent = nil }
      if headersIndent != nil { headers.insert(key) }
      if key == "headers" { headersIndent = indent }
      if section == "methods", indent == 2 {
        methods.insert(key)
      } else if key.contains("/") {
        metaKeys.insert(key)
      }
      // A code of one or two digits is a number like any other where it stands in Swift.
      if section == "errors", key == "code", let code = Int(value), code < -99 { errorCodes.insert(code) }
    }
  }
}
