import ArgumentParser
import ProtocolModel
import SwiftEmitter

/// Tells what is valid in a description but not as it should be.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Tell what is unfinished, undocumented, without a source or said for nothing.",
    discussion: "Exits with 1 when there are errors; warnings alone are 0.")

  @OptionGroup var source: SchemaOption

  @OptionGroup var pinning: PinsOption

  func run() throws {
    let description = try Generation.model(source.schema).description
    var diagnostics = Diagnostics(Lint.check(description))
    diagnostics.add(contentsOf: RedundantNames.check(description))
    if let pins = try pinning.file(of: source.schema).read() {
      diagnostics.add(contentsOf: Lint.pins(pins, of: description))
    }
    let errors = diagnostics.all.count { $0.severity == .error }
    let fields = Lint.undocumentedFields(in: description)
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
