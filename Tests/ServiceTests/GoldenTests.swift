import ProtocolFiles
import ProtocolModel
import TestSupport
import Testing

/// Each description in `Golden` becomes the Swift beside it, and that Swift compiles without warnings.
///
/// `MCP_UPDATE_GOLDEN=1` writes what is generated now; look at the difference before you commit it.
@Suite struct GoldenTests {
  @Test(arguments: try ServiceFile.all(in: "Golden"))
  func `a description becomes the Swift beside it`(file: ServiceFile) throws {
    let generated = try swift(of: file)
    let expected = try file.golden(".swift", updatedTo: generated)
    #expect(generated == expected, "\(file.name) differs at line \(firstDifference(generated, expected))")
  }

  @Test(arguments: try ServiceFile.all(in: "Golden"))
  func `the Swift compiles without warnings`(file: ServiceFile) throws {
    let output = try Compiler.typecheck(swift(of: file), name: file.name, isThorough: true)
    #expect(output.isEmpty, "\(output)")
  }

  @Test(arguments: try ServiceFile.all(in: "Golden"))
  func `the same description as JSON becomes the same Swift`(file: ServiceFile) throws {
    let node = try #require(NodeReader.read(file.bytes(), file: "it.yaml").0)
    let json = try #require(
      ServiceFile.swift(Array(JSONText.render(node).utf8), file: "\(file.name).mcp.json"))
    #expect(
      try json.replacing("\(file.name).mcp.json", with: "\(file.name).mcp.yaml") == swift(of: file))
  }

  private func swift(of file: ServiceFile) throws -> String {
    let name = "\(file.name).mcp.yaml"
    let (_, found) = ServiceFile.read(try file.bytes(), file: name)
    return try #require(ServiceFile.swift(file.bytes(), file: name), "\(found)")
  }

  private func firstDifference(_ left: String, _ right: String) -> Int {
    let pairs = zip(
      left.split(separator: "\n", omittingEmptySubsequences: false),
      right.split(separator: "\n", omittingEmptySubsequences: false))
    return (pairs.enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0) + 1
  }
}
