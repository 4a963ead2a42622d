import Foundation
import TestSupport
import Testing

/// What `docs/extensions.md` says is so.
@Suite struct ExtensionPageTests {
  private static let page = Result {
    try String(contentsOf: SharedData.package.appending(path: "docs/extensions.md"), encoding: .utf8)
  }

  /// The blocks of code in a language, in the order of the page.
  private static func blocks(_ language: String) throws -> [String] {
    try page.get().matches(of: try Regex("```\(language)\\n((?s).*?)```")).compactMap {
      $0.output[1].substring.map(String.init)
    }
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: SharedData.package.appending(path: path), encoding: .utf8)
  }

  @Test func `its description is the one that the tests use`() throws {
    #expect(try Self.blocks("yaml") == [Self.text("Tests/ExtensionTests/Extensions/notes.yaml")])
  }

  @Test(arguments: try blocks("swift"))
  func `its code compiles without warnings`(code: String) throws {
    let notes = try Self.text("Tests/ExtensionTests/Extensions/notes.swift")
    let output = try Compiler.typecheck(code, name: "page", beside: ["notes": notes])
    #expect(output.isEmpty, "\(output)")
  }

  @Test(arguments: [
    ("struct Half: Notes.ServerHandler {}", "addNote"),
    ("struct Half: Notes.ServerSearchHandler {}", "searchNotes"),
    ("struct Half: Tasks.ServerHandler {}", "updateTask"),
  ])
  func `a type that conforms but lacks a method does not compile, and the error names it`(
    code: String, method: String
  ) throws {
    let notes = try Self.text("Tests/ExtensionTests/Extensions/notes.swift")
    let output = try Compiler.typecheck(
      "import MCPExtensions\nimport MCPKit\n\(code)\n", name: "half", beside: ["notes": notes])
    #expect(output.contains("error: type 'Half' does not conform to protocol"), "\(output)")
    #expect(output.contains("'\(method)(_:context:)'"), "\(output)")
  }
}
