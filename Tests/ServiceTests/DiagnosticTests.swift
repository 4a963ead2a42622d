import Testing

/// Of each description in `Diagnostics` the generator says the lines beside it, with their places.
///
/// `MCP_UPDATE_GOLDEN=1` writes what is said now; look at the difference before you commit it.
@Suite struct DiagnosticTests {
  @Test(arguments: try ServiceFile.all(in: "Diagnostics"))
  func `what is wrong is said at its place`(file: ServiceFile) throws {
    let (_, found) = ServiceFile.read(try file.bytes(), file: "\(file.name).mcp.yaml")
    let lines = found.map { "\($0)\n" }.joined()
    #expect(try file.golden(".txt", updatedTo: lines) == lines)
  }
}
