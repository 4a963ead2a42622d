import ArgumentParser

/// Tells whether the generated files are what the description says.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell whether the generated files are up to date.",
    discussion: "Writes nothing. Exits with 2 when a file is missing, differs, or should not be there.")

  @OptionGroup var project: ProjectOptions

  func run() throws {
    let generation = try Generation.run(project)
    let changes = try OutputFolder(project.output).changes(for: generation.files)
    guard !changes.isEmpty else {
      return print("\(generation.files.count) generated files in \(project.output) are up to date.")
    }
    for change in changes {
      StandardError.write("\(project.output)/\(change.path): \(change.kind.complaint)")
    }
    StandardError.write("error: run 'mcpgen generate' and commit what it writes")
    throw ExitCode(2)
  }
}
