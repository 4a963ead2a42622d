import Foundation
import TestSupport

/// The way of a new revision, walked once for all tests: an official schema comes in, Swift comes out.
struct Walk: Sendable {
  /// The commands, as `docs/new-revision.md` has them.
  enum Step {
    static let bringIn =
      "import schema.json --revision \(NextRevision.date) --from https://github.com/modelcontextprotocol/"
      + "modelcontextprotocol/blob/0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c/schema/\(NextRevision.date)/schema.json"
    static let diff = "diff 2026-07-28 \(NextRevision.date)"
    static let lint = "lint"
    static let format = "fmt"
    static let compare = "import schema.json --revision \(NextRevision.date)"
    static let generate = "generate"
    static let check = "check"

    static let all = [bringIn, diff, lint, format, compare, generate, check]
  }

  /// What each command printed, and how it ended.
  let imported, diff, lintBefore, lintAfter, formatCheck, compared, generated, checked: Command.Result
  /// The package at the end of the way.
  let package: PackageCopy

  /// What a file of the package says then.
  func text(_ path: String) throws -> String {
    try String(contentsOf: package.root.appending(path: path), encoding: .utf8)
  }

  static let folder = SharedData.package.appending(path: ".build/new-revision")

  /// The walk, which the first test that asks for it begins.
  static let taken = Task { try await Walk() }

  private init() async throws {
    package = try PackageCopy(at: Self.folder.appending(path: "walk"))
    try NextRevision.schema().write(to: package.root.appending(path: "schema.json"))
    imported = try await package.mcpgen(Step.bringIn)
    diff = try await package.mcpgen(Step.diff)
    lintBefore = try await package.mcpgen(Step.lint)
    for edit in Edit.all { try package.edit(edit) }
    _ = try await package.mcpgen(Step.format)
    lintAfter = try await package.mcpgen(Step.lint)
    formatCheck = try await package.mcpgen(Step.format, "--check")
    compared = try await package.mcpgen(Step.compare)
    generated = try await package.mcpgen(Step.generate)
    checked = try await package.mcpgen(Step.check)
  }
}
