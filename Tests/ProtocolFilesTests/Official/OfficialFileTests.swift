import ProtocolFiles
import ProtocolModel
import TestSupport
import Testing

/// The official schemas of all revisions, read with the notes of the project.
@Suite(SharedData.available("spec")) struct OfficialFileTests {
  /// What each file has. The numbers were counted by another program.
  static let counts:
    [(revision: String, definitions: Int, types: Int, members: Int, methods: Int, errors: Int)] =
      [
        ("2024-11-05", 79, 43, 113, 24, 0),
        ("2025-03-26", 83, 48, 126, 24, 0),
        ("2025-06-18", 91, 55, 183, 25, 0),
        ("2025-11-25", 145, 102, 350, 31, 1),
        ("2026-07-28", 155, 103, 345, 21, 8),
      ]

  @Test(arguments: counts)
  func `a file is read without a complaint and completely`(
    revision: String, definitions: Int, types: Int, members: Int, methods: Int, errors: Int
  ) throws {
    let schema = try OfficialFiles.schema(revision)
    let (shape, complaints) = OfficialSchema.read(
      schema, revision: revision, notes: try OfficialFiles.notes())
    #expect(complaints == [])
    #expect(OfficialSchema.order(of: schema).definitions.count == definitions)
    #expect(shape.types.count == types)
    #expect(shape.members == members)
    #expect(shape.methods.count == methods)
    #expect(shape.errors.count == errors)
  }

  @Test func `every note is about something`() throws {
    let schemas = try OfficialFiles.revisions.map { ($0, try OfficialFiles.schema($0)) }
    let unused = try OfficialFiles.notes().unused(in: Dictionary(uniqueKeysWithValues: schemas))
    #expect(unused == [])
  }

  @Test(arguments: OfficialFiles.revisions)
  func `a shape has no difference from itself, and canonical ones are stable`(revision: String) throws {
    let schema = try OfficialFiles.schema(revision)
    let (shape, _) = OfficialSchema.read(schema, revision: revision, notes: try OfficialFiles.notes())
    #expect(differences(shape, shape) == [])
    #expect(shape.canonical.canonical == shape.canonical)
  }

  @Test func `defects are put right`() throws {
    let (shape, _) = OfficialSchema.read(
      try OfficialFiles.schema("2025-06-18"), revision: "2025-06-18", notes: try OfficialFiles.notes())
    #expect("\(shape.types["ElicitResult"] as Any)".contains("content: map<union(bool|number|string)>"))
    let params = shape.methods["tools/call"]?.params
    #expect(
      params?.description
        == "struct{_meta: struct{progressToken: token}, arguments: object, name: string!}!")
  }

  @Test func `the latest revision says which results a request has`() throws {
    let (shape, _) = OfficialSchema.read(
      try OfficialFiles.schema("2026-07-28"), revision: "2026-07-28", notes: try OfficialFiles.notes())
    #expect(
      shape.methods["tools/call"]
        == WireShape.Message(
          kind: .request, typeName: "CallToolRequest", from: .client,
          params: WireShape.Member(.named("CallToolRequestParams"), isRequired: true),
          results: [.named("CallToolResult"), .named("InputRequiredResult")]))
    #expect(shape.methods["roots/list"]?.from == .serverEmbedded)
    #expect(shape.methods["notifications/cancelled"]?.from == .both)
  }
}

extension WireShape {
  /// How many members the objects among the types have, those of objects inside them not counted.
  fileprivate var members: Int {
    types.values.map { if case .object(let members) = $0 { members.count } else { 0 } }.reduce(0, +)
  }
}
