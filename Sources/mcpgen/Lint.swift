import ArgumentParser
import ProtocolModel
import SwiftEmitter

/// Tells what is valid in a description but not as it should be.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Tell what is unfinished, undocumented, without a source or said for nothing.",
    discussion: "Exits with 1 when there are errors; warnings alone are 0.")

  @OptionGroup var sources: Descriptions

  @OptionGroup var pinning: PinsOption

  func run() throws {
    var diagnostics = Diagnostics()
    var fields = (count: 0, of: 0)
    for description in try sources.models().map(\.description) {
      diagnostics.add(contentsOf: Lint.check(description))
      diagnostics.add(contentsOf: RedundantNames.check(description))
      let undocumented = Lint.undocumentedFields(in: description)
      fields = (fields.count + undocumented.count, fields.of + undocumented.of)
    }
    if !sources.areNamed, let pins = try pinning.file(of: sources.source.schema).read() {
      let description = try Generation.description(sources.source.schema)
      diagnostics.add(contentsOf: Lint.pins(pins, of: description))
    }
    let errors = diagnostics.all.count { $0.severity == .error }
    for diagnostic in diagnostics.sorted { StandardError.write("\(diagnostic)") }
    print(
      """
      errors     \(errors)
      warnings   \(diagnostics.all.count - errors)
      fields     \(fields.of), \(fields.count) without doc
      """)
    if diagnostics.hasErrors { throw ExitCode(1) }
  }
}
