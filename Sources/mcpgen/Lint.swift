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
  @OptionGroup var report: ReportOption

  @Flag(help: "Warn of each field without documentation too, not only count them.")
  var fields = false

  @OptionGroup var pinning: PinsOption

  func run() throws {
    let (found, undocumented, all) = try report.run { found in
      var (undocumented, all) = ([Diagnostic](), 0)
      let models = try sources.models(&found)
      for model in models { found.add(contentsOf: Emitter.problems(of: model)) }
      found.add(contentsOf: Emitter.collisions(among: models))
      let revisions = models.first?.description.revisions ?? []
      for (_, description) in try sources.descriptions(&found) {
        let isExtension = description.extensionInfo != nil
        found.add(contentsOf: Lint.check(description, over: isExtension ? revisions : []))
        found.add(contentsOf: RedundantNames.check(description))
        let own = Lint.undocumentedFields(in: description)
        (undocumented, all) = (undocumented + own.0, all + own.of)
      }
      if fields { found.add(contentsOf: undocumented) }
      if !sources.areNamed, let description = models.first?.description,
        let pins = try pinning.file(of: sources.source.schema).read(&found)
      {
        found.add(contentsOf: Lint.pins(pins, of: description))
      }
      return (found, undocumented.count, all)
    }
    let errors = found.all.count { $0.severity == .error }
    print(
      """
      errors     \(errors)
      warnings   \(found.all.count - errors)
      fields     \(all), \(undocumented) without doc
      """)
    if found.hasErrors { throw ExitCode.failure }
  }
}
