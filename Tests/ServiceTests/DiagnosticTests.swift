import ProtocolModel
import Testing

/// Of each description in `Diagnostics` the generator says the lines beside it, with their places.
///
/// `MCP_UPDATE_GOLDEN=1` writes what is said now; look at the difference before you commit it.
@Suite struct DiagnosticTests {
  @Test(arguments: try ServiceFile.all(in: "Diagnostics"))
  func `what is wrong is said at its place`(file: ServiceFile) throws {
    let lines = said(of: try file.bytes(), file)
    #expect(try file.golden(".txt", updatedTo: lines) == lines)
  }

  @Test func `every kind of problem with a service is shown`() throws {
    let kinds: [Diagnostic.ID] = [
      .unknownKey, .missingKey, .wrongKind, .unknownValue, .contradiction, .unknownName, .swiftNameCollision,
      .swiftName, .invalidDefault, .invalidType, .nestedTooDeep, .duplicateName, .invalidName, .undescribed,
      .schemaNotObject, .unknownKeyword, .unknownReference, .externalReference, .headerRule, .uriSyntax,
      .uriVariables, .inferredType, .noSwiftType, .invalidSchema,
    ]
    let all = try ServiceFile.all(in: "Diagnostics").map { said(of: try $0.bytes(), $0) }.joined()
    for kind in kinds { #expect(all.contains("[\(kind.rawValue)]"), "nothing shows \(kind.rawValue)") }
  }

  private func said(of bytes: [UInt8], _ file: ServiceFile) -> String {
    ServiceFile.read(bytes, file: "\(file.name).mcp.yaml").1.map { "\($0)\n" }.joined()
  }
}
