import ArgumentParser

/// Writes the Swift that a description becomes.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the Swift that a description becomes.",
    discussion: """
      Files whose content would not change are left alone. Generated files that the description no longer asks for \
      are removed. With --dry-run nothing is written. With --watch it goes on until it is interrupted, whatever is \
      wrong with the description meanwhile.
      """)

  @OptionGroup var project: ProjectOptions
  @OptionGroup var report: ReportOption

  @Flag(help: "Print what would be written, changed and removed, and write nothing.")
  var dryRun = false

  @Flag(help: "Generate again whenever a file of the description changes.")
  var watch = false

  func validate() throws {
    if dryRun && watch { throw ValidationError("'--dry-run' and '--watch' exclude each other") }
  }

  func run() throws {
    guard watch else { return try generate() }
    try Watch(project.descriptions).run { try generate() }
  }

  private func generate() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let generation = try report.run { try Generation.run(project, &$0) }
    let folder = OutputFolder(project.output)
    let changes = try dryRun ? folder.changes(for: generation.files) : folder.write(generation.files)
    if dryRun || watch {
      for change in changes { print("\(change.kind.sign) \(project.output)/\(change.path)") }
    }
    let milliseconds = (clock.now - start) / .milliseconds(1)
    print(Summary(generation, changes: changes, isDry: dryRun, milliseconds: milliseconds))
  }
}
