import Foundation
import TestSupport
import Testing

/// The judge of the random values.
private let jsonschema = PythonEnvironment("jsonschema", major: 4)

/// 100 random schemas of the supported subset, compiled as one module: what their types accept, what they refuse, and
/// what they write again.
@Suite("Random schemas", jsonschema.isAvailable)
struct RandomSchemaTests {
  private let target = SharedData.package.appending(path: "Tests/RandomSchemas")

  @Test func `the schemas are those that the script makes`() async throws {
    try await withFolder { folder in
      let made = try await python("schemas.py", [folder.path])
      #expect(made.status == 0, "\(made.output)")
      for name in ["random.mcp.yaml", "Readers.swift"] {
        let committed = try Data(contentsOf: target.appending(path: name))
        let file = folder.appending(path: name)
        #expect(
          try Data(contentsOf: file) == committed,
          "run Tests/RandomSchemaTests/Python/schemas.py Tests/RandomSchemas, and commit \(name)")
      }
    }
  }

  /// The 10 000 values go through the path that arguments take in a server. Of those that are accepted, what is written
  /// again has to be equal, where defaults of missing members are filled in.
  @Test func `values are accepted and refused as Python does, and come back equal`() async throws {
    try await withFolder { folder in
      let (lines, answers) = (folder.appending(path: "lines"), folder.appending(path: "answers"))
      let made = try await python("instances.py", [lines.path])
      #expect(made.status == 0, "\(made.output)")
      let answered = try await Command.run(
        "sh",
        ["-c", "exec \"$0\" < \"$1\" > \"$2\"", Command.built("RandomSchemas"), lines.path, answers.path],
        atMost: 300)
      #expect(answered.status == 0, "\(answered.output)")
      let compared = try await python("compare.py", [lines.path, answers.path])
      #expect(compared.output.hasPrefix("compared 10000, of which "), "\(compared.output)")
      #expect(compared.output.hasSuffix("; 0 differ\n"))
    }
  }

  private func python(_ script: String, _ arguments: [String]) async throws -> Command.Result {
    let script = SharedData.package.appending(path: "Tests/RandomSchemaTests/Python/\(script)").path
    let interpreter = try await jsonschema.interpreter()
    // Without the files of compiled Python, which do not belong in a checkout.
    return try await Command.run(interpreter, ["-B", script] + arguments, atMost: 300)
  }

  private func withFolder(_ body: (URL) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "schemas-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder)
  }
}
