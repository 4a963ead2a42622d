import Foundation
import ProtocolFiles
import ProtocolModel
import TestSupport

/// The protocol that the extensions of these tests extend.
enum MCP {
  /// MCP, with a revision that is yet to come, so that an extension can have parts which start later than itself.
  static let model = Result {
    let root = SharedData.package.appending(path: "Schema/mcp")
    let files = try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
    let nodes = try files.filter { $0.hasSuffix(".yaml") }.compactMap { file in
      NodeReader.read(Array(try Data(contentsOf: root.appending(path: file))), file: file).0
    }
    var description = DescriptionDecoder.decode(nodes).0
    if let latest = description.revisions.last {
      description.revisions.append(Revision(date: "2027-01-31", era: latest.era))
    }
    return Resolver.resolve(description).0
  }
}
