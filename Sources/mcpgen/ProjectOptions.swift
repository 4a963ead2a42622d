import ArgumentParser

/// Where a description is, and where its Swift goes.
struct ProjectOptions: ParsableArguments {
  @OptionGroup var source: SchemaOption

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder of generated files.", valueName: "path"))
  var output = "Generated"
}
