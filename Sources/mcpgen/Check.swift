import ArgumentParser

/// Tells whether the generated files are what the description says.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell whether the generated files are up to date.",
    discussion: "Writes nothing. Exits with 2 when a file is missing, differs, or should not be there.")

  @OptionGroup var project: ProjectOptions
  @OptionGroup var report: ReportOption

  func run() throws {
    try report.run { found in
      let generation = try Generation.run(project, &found)
      let changes = try OutputFolder(project.output).changes(for: generation.files)
      guard !changes.isEmpty else {
        return print("\(generation.files.count) generated files in \(project.output) are up to date.")
      }
      for change in changes {
        found.error(
          .outOfDate, "\(change.kind.complaint): run 'mcpgen generate' and commit what it writes",
          at: .start(of: "\(project.output)/\(change.path)"))
      }
      throw ExitCode(2)
    }
  }
}
