import ArgumentParser

/// Writes the Swift that a description becomes.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the Swift that a description becomes.",
    discussion: """
      Files whose content would not change are left alone. Generated files that the description no longer asks for \
      are removed.
      """)

  @OptionGroup var project: ProjectOptions

  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let generation = try Generation.run(project)
    let changes = try OutputFolder(project.output).write(generation.files)
    let milliseconds = (clock.now - start) / .milliseconds(1)
    print(Summary(generation, changes: changes, milliseconds: milliseconds))
  }
}
